<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>&amp;Copy all this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted, in this folder. A copy of it alone opens nothing: make backups in Settings, Backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 opens the guide, also without a connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the books: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in the clipboard: paste it with Ctrl+V.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence and help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SavingsDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SavingsDesk is free software under the MIT licence: use it, copy it, change it, give it on. It comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The books of a savings group, kept on a laptop. The money of the members, to the coin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the books lie</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActPanel</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it all the &amp;same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaModel</name>
    <message numerus="yes">
        <source>%Ln expected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}, done, {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}, {note}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaView</name>
    <message>
        <source>Order of business</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AmountCell</name>
    <message>
        <source>Amount of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stamps of {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArrangePanel</name>
    <message numerus="yes">
        <source>%Ln hand(s), and as many rounds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln turn(s) are arranged. The first round can begin.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Draw the lots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members in the order of their turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One hand &amp;fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One hand &amp;more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;order</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{number} · {name} · %Ln hand(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{number} · {name} · takes no part</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttentionCard</name>
    <message>
        <source>Looking through the books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing. All is in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttentionPanel</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>&amp;Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A USB stick or another folder. None is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup is one file with all the books of this laptop. It is locked like them: only the user name and the password of an officer open it. It is made by itself after each meeting and once a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up. You can go on working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups stay on this laptop alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the &amp;place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where a copy of each backup goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last backup on this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last copy at the backup place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. There is no new backup; the former ones stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping. The former backups stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no place chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not here now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Backed up on this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Backed up on this laptop. If it is lost, the backup is lost too: choose a second place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Backed up, on this laptop and at the backup place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BehindModel</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum so far</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BooksScreen</name>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) · together {amount}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Correct or take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By kind, backwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries of the books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every entry · nothing is ever erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a member, a reason or an amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First meeting first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the cloud or waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest amount first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last meeting first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members A to Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members Z to A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry fits. Shorten the search or choose all kinds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry yet. The first ones come with the first meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the entries that you asked for are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save for &amp;Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;all entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest amount first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoxCard</name>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Should be in the box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why should this be in the box?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BuyPanel</name>
    <message>
        <source>&amp;Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Buy the shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buy shares with an amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is given to the social fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is handed back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept for the next meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept from before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One stamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stamps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is &amp;over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangePanel</name>
    <message>
        <source>%</source>
        <comment>percent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day on which the meeting decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write down the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A loan of {amount} for {time} would cost {charge}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above this a payout needs the second key. Empty: every payout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After so many missed dues. 0: never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After so many periods. 0: on the day of the loan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount, {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what the group agreed on: {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: each saves what they like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a time that is not listed below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a running cycle the old price counts until the next one begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In months. 0: none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In months. 0: without an end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the periods by which the service charge is counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the words of the group, such as: two thirds of the members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts from this day; what was before stays in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting {number} is open: the decision stands in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many times the own savings. 0: as the group decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second officer signs with the own password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what a meeting does; the buttons move what is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lent out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting yet. The chart begins with the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Savings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social fund</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClaimPanel</name>
    <message>
        <source>! lapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note for the books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pay the benefit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B&amp;enefit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covered from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Da&amp;y of the death</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dues missed in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay a benefit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who is not listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the money &amp;lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{benefit} · {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {relation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ covered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CloseCyclePanel</name>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosingPanel</name>
    <message numerus="yes">
        <source>%Ln typed entry(s) are not saved yet. Save or empty them first.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason for the difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count the box in front of everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count twice, then type the sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted &amp;in the box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Should be in the box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum of the notes and coins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ It agrees</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CloudForm</name>
    <message>
        <source>&amp;Address of the cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins with https:// and stands on your paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the address of the cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your user name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CloudPage</name>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;onnect this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy of the books in the cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop is not connected. The books are on it alone: make backups, or connect it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for the cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is written here reaches the cloud by itself, whenever there is a connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, device {code}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConstitutionPage</name>
    <message>
        <source>Constitution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision is written down.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CorrectionPanel</name>
    <message>
        <source>&amp;Reverse the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is written into meeting {number}, which is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is written today, between meetings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It should not be there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands beside the correction for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its meeting is still open. It stays in the list, struck through, and counts no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right &amp;amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right &amp;member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right number of s&amp;hares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what is right, and the effect is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was wron&amp;g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the r&amp;ight one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} · {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} of {member}: {amount}, on {day}, written by {author}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {amount}, on {day}, written by {author}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CostPanel</name>
    <message>
        <source>&amp;Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Term, in periods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge: {rate}. {method}. A period is {period}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a &amp;loan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will it cost?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a part is brought each time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CourierCard</name>
    <message numerus="yes">
        <source>%Ln entry(s) of the stick differ from what is here. Nothing was changed: write to the stick now, and take it in on the other laptop.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take in from a stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write to a stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By USB stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrying by stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the stick to take in from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the stick to write to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing is lost: do it once more when there is time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking in from the stick. You can go on working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where there is no network, a stick carries the books to another laptop of the group, and back. Who finds the stick can read nothing of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing to the stick. Leave it in until this is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>✓ %Ln entry(s) are on the stick, locked. You can take it out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ %Ln new entry(s) were taken in, written {moment}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Nothing on the stick is new. It was written {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayEdit</name>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>format of the day of the meeting</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DevicesCard</name>
    <message>
        <source>Laptops of this group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last entry: {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it has come yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more laptop(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} · {code}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EffectTable</name>
    <message>
        <source>After meeting {number}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and the same in %Ln earlier meeting(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntriesModel</name>
    <message numerus="yes">
        <source>%Ln share(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person}, {laptop}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}, taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, correction</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>&amp;Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Correct this entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting {number}, sealed with {seal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting {number}, still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else: it stands alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What belongs to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a correction of an earlier entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it stands in the books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on this laptop, {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reversed: together with its correction it counts nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back: it counts no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for the cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was charged; it stays in the books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person}, {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person}, {moment}, on {laptop}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message>
        <source>An entry of the books</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>CSV, for any program (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save for Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {file} in the folder {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>{name}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FetchingPage</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Get the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get my group from the cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping. What arrived so far is not lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all} entries have arrived.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FinePanel</name>
    <message>
        <source>&amp;Charge the fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amou&amp;nt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is paid now, into the box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What f&amp;or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fine} · {amount}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FinishPanel</name>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycle {number} has begun. Arrange its turns.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoundingPage</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this right? If it is, press “Start the group” once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start another group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over a group mid-cycle</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GivePanel</name>
    <message>
        <source>&amp;Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May borrow, {count} times the savings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May borrow, {count} times the savings less what is owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed on other loans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved in this cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the number in the register, or the name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GridModel</name>
    <message numerus="yes">
        <source>The group&apos;s limit is %Ln share(s). Record {count} anyway?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <source>A</source>
        <comment>key for absent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E</source>
        <comment>key for excused</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L</source>
        <comment>key for late</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P</source>
        <comment>key for present</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R</source>
        <comment>key for represented</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>&amp;Open this group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start another group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups on this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No group of this name is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the groups by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Page of the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>SavingsDesk: guide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandOverPanel</name>
    <message>
        <source>&amp;Counted, the whole box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hand over the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason of the difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Who takes over from {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. Count the box together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. The new officer chooses a password; the old one is dead from then on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4. A second officer signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the books {amount} should lie in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over an office: {office}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In front of the group. It needs no connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} more than in the books.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is {office} now, and the old password opens nothing any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message numerus="yes">
        <source>%Ln entry(s) only on this laptop</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) wait for the cloud</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln loan(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s) at {price}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Continue the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycle {cycle} ended on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycle {cycle} · meeting {number} of {day} is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycle {cycle} · meeting {number} was on {day} · next {next}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycle {cycle} · no meeting yet · next {next}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lent out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting {number} is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No members yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Savings this cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud needs your help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why: {figure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>by %Ln member(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>by the books, not counted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted {day}, agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted {day}, differs by {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every entry so far is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no loan is out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was sent for two weeks or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays with the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a cloud, a lost laptop loses nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write them down, or paste them from a sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} with earlier cycles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{loans} · {overdue}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HowColumn</name>
    <message>
        <source>&amp;By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kept in reserve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in reserve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loan fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members owe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed to others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back into sa&amp;vings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ocial fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest &amp;coin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fund holds {amount}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To share, {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the social fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is &amp;left over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>format of the day of the share-out</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} for each member.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JustNowCard</name>
    <message>
        <source>Each entry appears here and can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message numerus="yes">
        <source>%Ln corrected text(s) are in use.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) of the file cannot be used:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove the corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wrong word? Save the translation as a file, correct it there, and load it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load a &amp;corrected translation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load a corrected translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve it to correct…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This translation was made without a speaker of the language. Tell us what sounds wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translations (*.ts)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{text}”: a form of the plural is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}”: the words in braces and the number must stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the pro&amp;gram</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language and voice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeavePanel</name>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settle and let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands beside the payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group sends the member away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The member has died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The member leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is settled today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who of the family receives the money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} leaves the group</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinesCard</name>
    <message numerus="yes">
        <source>%Ln entry(s) came later from another laptop and are not in it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Carried as a lo&amp;an</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members in the share-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Paid to %Ln member(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Pays &amp;now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reckoning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The box is {amount} short until members pay what they owe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The box is {amount} short until what members bring lies in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written o&amp;ff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} must be fetched from the bank or from mobile money before paying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} owes {amount} more than the own part. Decide otherwise?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} owes {amount} more than the own part. What did the group decide?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinesEdit</name>
    <message>
        <source>Add a &amp;line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinesPage</name>
    <message>
        <source>&amp;Buy with an amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fine a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Give a loan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mark all present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Enter&lt;/b&gt; opens a loan for this member · &lt;b&gt;Tab&lt;/b&gt; next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Enter&lt;/b&gt; takes the usual amount · or type another one · &lt;b&gt;Tab&lt;/b&gt; next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Enter&lt;/b&gt; takes what is due · or type what is paid · &lt;b&gt;Tab&lt;/b&gt; next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Enter&lt;/b&gt; takes what is owed · or type what is paid · &lt;b&gt;Tab&lt;/b&gt; next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Space&lt;/b&gt; present or absent · &lt;b&gt;P L R E A&lt;/b&gt; mark · &lt;b&gt;Tab&lt;/b&gt; next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand back {amount} to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le&amp;t it go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody owes on a loan. &lt;b&gt;Tab&lt;/b&gt; next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loan is repaid: nothing is owed on it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loan of {name} is repaid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the amount and press &lt;b&gt;Enter&lt;/b&gt; · &lt;b&gt;0&lt;/b&gt; takes back · &lt;b&gt;Tab&lt;/b&gt; next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the number of stamps and press &lt;b&gt;Enter&lt;/b&gt; · &lt;b&gt;↑ ↓&lt;/b&gt; move · &lt;b&gt;0&lt;/b&gt; takes back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoanCard</name>
    <message>
        <source>&amp;Repay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a loan in the list: it is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was paid on it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;oll over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write o&amp;ff</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoansScreen</name>
    <message numerus="yes">
        <source>%Ln loan(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Give a loan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What will it cost?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ctive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ctive {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the day due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the loans of a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lent out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lent, {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting {number} is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No loan of such a member in this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No loan was repaid yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting is open · what is written now counts for a day between meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is late. Well done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lent out now. Press “Give a loan” when the group agrees on one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;verdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;verdue {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portfolio at risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;paid {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cycle is closed · loans are given again in the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loan of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late by more than 30 days: {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody is late</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>on %Ln loan(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %Ln loan(s), and {charge} in charges</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockedWall</name>
    <message>
        <source>&amp;Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The books are locked. The meeting is still open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A running meeting goes on showing what everyone may see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours, size and movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing &amp;moves on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;unlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is being worked on is said in words instead of a moving bar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When nobody is at the laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>after %Ln minute(s) without a key</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>black on white with heavy lines, for outdoors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dark letters on a light ground, for a room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>easy on the eyes and the battery at night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light by day, dark where the system is dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Look at the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SavingsDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over balances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The books are back, as they were when the backup was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group is started. Write down its members; its rules have usual values to look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down all members first. Then take over what each saved, owes and borrowed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingScreen</name>
    <message numerus="yes">
        <source>%Ln absent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not marked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln present</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln represented</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>In the box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting {number} stands in the books as not held. Its seal is {seal}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting {number} · {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back last  Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{members} · opened {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{members} · {presences} · opened {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemberPage</name>
    <message numerus="yes">
        <source>%Ln share(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Loans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All &amp;entries of this member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycle {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End t&amp;he cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fa&amp;mily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Led&amp;ger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it g&amp;o</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List &amp;one more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting of this cycle was closed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is listed. Add who is to be covered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is in this passbook yet. The first line comes with the first meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was ever charged to this member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owes in dues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owes on loans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pa&amp;y this due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passboo&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Savings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This member never had a loan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with {charge} of service charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{figure} of {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemberSide</name>
    <message>
        <source>&amp;Charge a fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lea&amp;ve the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number {number} · joined {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number {number} · {office} · joined {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;ffices and sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cover has lapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>covered from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>died {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent away {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{figure}: {amount}. Why?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MembersScreen</name>
    <message numerus="yes">
        <source>%Ln member(s) in the register</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Give a sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Slip of the member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;With those who left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All mem&amp;bers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a member in the list first, then give the sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is called so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is in the register yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passbook · every figure says why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Savings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount}, overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} of {all} found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MissedPanel</name>
    <message>
        <source>&amp;Why it was not held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A meeting was not held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Da&amp;y of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gets its number and a seal, and nobody owes anything for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoneyOutPage</name>
    <message>
        <source>&amp;Bank and mobile money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Costs and other money out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help from the social fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pay it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rest of a pot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;↑ ↓ ← →&lt;/b&gt; choose · &lt;b&gt;Enter&lt;/b&gt; opens it · &lt;b&gt;Tab&lt;/b&gt; next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand out the &amp;pot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help from the social fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has a turn yet. Open Turns and arrange them: then the pot can be handed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet. What you pay out or take in here stands in this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other money of this meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay a bene&amp;fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who or what for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoneyPanel</name>
    <message>
        <source>&amp;Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note for the books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Where the money lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty where it is for nobody alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What f&amp;or</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MovePanel</name>
    <message>
        <source>&amp;Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note for the books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Other fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into the loan fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into the social fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays in its fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the bank, from the bank, to mobile money, or from one fund to the other.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewMembersPanel</name>
    <message numerus="yes">
        <source>%Ln member(s) were added.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %Ln member(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Read a CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close adding members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}, “{text}”: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines that could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read members from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets (*.xlsx *.ods *.csv *.tsv *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name and press Enter; Tab goes to the phone. Paste lines from a sheet with Ctrl+V.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is in the register more than once: the numbers {numbers} tell them apart.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextCyclePanel</name>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Most shares a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Price of a share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Social fund, each meeting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <source>Box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count the notes in the box: then it is told what to change first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone can be paid exactly with the notes in the box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of {value} are in the box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some amounts need a coin that does not exist. Choose a larger one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notes that are counted are {short} too few.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then everyone can be paid exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such coin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too little</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesCount</name>
    <message>
        <source>&amp;Notes and coins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} ×</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpeningSide</name>
    <message>
        <source>&amp;Day of the opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change that is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted on that day, {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted, loan fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: as much as was counted for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gained until now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lent to members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loan fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost until now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members owe {fines} of fines, {social} to the fund, {charges} of service charge besides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed to a bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved by members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {saved} · lent {lent} · counted {cash} · gained until now {gained}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social fund by the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group owes to a bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it comes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day with its year, short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}, {fund}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderEdit</name>
    <message>
        <source>&amp;Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassOnPanel</name>
    <message>
        <source>&amp;To whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Turn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordEdit</name>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PayOutPanel</name>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried as loans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count twice, then type the sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted &amp;in the box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted by notes and coins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the difference, or for what is written off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than in the books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members bring now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than in the books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved again at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written off</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{amount} are paid to %Ln member(s), cycle {cycle} closes, and the next one begins on the same day. This cannot be taken back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>&amp;Give an office…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Let a member write…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take over balances…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group in the middle of its cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the name of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New term…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No office is written down yet. Give the chairperson, the secretary and the others theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officers with a user name and a password. They open the books on this laptop and write in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offices and their terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and offices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest c&amp;oin…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest coin in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step down…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group is called so now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The member can open the books here now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office is written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest coin is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each member saved, owes and borrowed is taken over from paper, before the first meeting here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {since} to {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no term is written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signs in as {user}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {day}, without an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>term is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{office}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PotPanel</name>
    <message>
        <source>&amp;Bid: what the others share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hand out the pot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Where the money lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand out the pot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The member gets the pot less this; the other hands get it at once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PDF is not locked: everyone who has the file can read it. Keep it as you keep the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer is set up on this laptop. Save the paper as a PDF and print it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages} is being written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt, 80 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name} in {folder}. The file is not locked: everyone who has it can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper is being made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper was sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working on the paper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemsCard</name>
    <message numerus="yes">
        <source>%Ln entry(s) wait for something that has not come yet. It comes by itself.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Compared: {fetched} came from the cloud, {returned} are sent again, {differing} differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this laptop says {own}, the cloud&apos;s says {right}. Set it; the entries keep their order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two laptops changed the same thing of {of}, {field}. Which one is right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two laptops wrote the same amount for {member} in one meeting. It may be one payment, or two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>&amp;Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Record it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {question}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadableByAll</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose where to save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone who gets the file can read the names and the money in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save for Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it where only officers reach it, and delete it when it was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The books in this program are locked with your password. A saved sheet is not.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReinvestPanel</name>
    <message>
        <source>&amp;Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In whole shares of {price}. Type 0 to pay everything out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type 0 to pay everything out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RepayPanel</name>
    <message>
        <source>&amp;Amount that is brought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Instalment {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Where the money goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ll of it {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to hand back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No coin is so small: stays with the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pays of the loan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pays of the service charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the amount: what it pays is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has repaid the loan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has repaid the loan. Hand back {change}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} still owes {left} on this loan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} still owes {left} on this loan. Hand back {change}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportList</name>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportsScreen</name>
    <message>
        <source>&amp;For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures in {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save for &amp;Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be read. Choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which day or time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{report} {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestPanel</name>
    <message>
        <source>&amp;Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hand it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Where the money lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pot was short because somebody had not paid. What came in since is handed out here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand out the rest of a pot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty for all that is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} · {amount} kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoringPage</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore the books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was when the backup was made. Any officer&apos;s will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup &amp;file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file of the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies on the stick or in the folder of the backups. Its name ends in .savingsdesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at every part of the backup, then putting it in place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring the books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping. Nothing on this laptop is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The books come back as they were when the backup was made. What was sent to the cloud after that comes from there by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your user name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RollOverPanel</name>
    <message>
        <source>Owed by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;charge is paid in cash now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new loan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of which service charge</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RotationsScreen</name>
    <message numerus="yes">
        <source>%Ln hand(s) of {amount} each round</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) for rounds that were held</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Arrange the turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Finish the round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hand out the pot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pass a turn on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Swap two turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycle {number} · {taken} of {all} pots are handed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has a turn yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has a turn yet. Arrange the turns, then the first round begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody takes part yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order: {order}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed by members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid in and handed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pot, {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pot is handed out in a meeting. Open the meeting first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns in their order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where each member stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agree on the saving of a hand first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by auction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everyone has paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everyone has taken the pot: finish the round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meeting {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody has a hand yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the meeting decides who needs the pot most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the meeting hears the bids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the turns are not arranged yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turn {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} in this rotation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SealPanel</name>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print the meeting sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If an entry of this meeting is ever changed, the books cannot show this seal again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal {seal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write this seal into the minute book:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counted} in the box, as it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counted} in the box, {amount} missing. Reason: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counted} in the box, {amount} too much. Reason: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecondKey</name>
    <message>
        <source>Pass&amp;word of this officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second &amp;officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name; the group wants two keys here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the whole group, on all its laptops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For this laptop only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The groups that you look after on this laptop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettlementTable</name>
    <message>
        <source>Change kept for the member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed to the group and settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid in cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the profit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Savings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays owed to the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too little for a coin, stays with the group</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShareoutScreen</name>
    <message>
        <source>&amp;Go to cycle {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to the members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the next cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pay out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;See the books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clos&amp;e the cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close &amp;without sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycle {number} has begun on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycle {number} is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycle {number} is closed. Open the next one when the group begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dry run · nothing is paid until the group says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody to share among</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved in this cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the &amp;wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid out on {day} · it can be looked at, and not be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pos&amp;ter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Savings, loans and meetings are written in the next cycle. Open it when the group begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share-out of cycle {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sl&amp;ips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cycle is closed · the next one is not open yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This share-out cannot be reckoned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} are paid out and cycle {number} is closed. Print the poster and the slips.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} in this cycle</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInPanel</name>
    <message>
        <source>&amp;User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 8 signs; three words are good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close giving a sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the &amp;sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giving the sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small letters and digits, to sign in with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has a sign-in opens the books on this laptop and writes in them, as an officer of the group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can open the books here now, as {user}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} · {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPanel</name>
    <message>
        <source>&amp;Day of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A meeting was not &amp;held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted &amp;before the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted in the box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read out from the last meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready for the next meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal in the minute book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minute book says the &amp;same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is over: the meeting is entered later, from paper, with its true day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This will be the first meeting in these books.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} should be in the box. You may leave this empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} · {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ It agrees</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%Ln entry(s) only here, no cloud connected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) wait for the cloud</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) wait for your help with the cloud: see Sync</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is in the cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is saved on this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cloud connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Sending %Ln entry(s) to the cloud</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Still arriving: {done} of {all} entries, no sum is whole yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud has not answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last entry is not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secretary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>treasurer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} · {office}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{waiting} · last sent {moment}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SwapPanel</name>
    <message>
        <source>&amp;One turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;other turn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncScreen</name>
    <message>
        <source>Send &amp;now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The books are on this laptop only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop is connected. What is saved here is being sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying to send now. The line at the bottom tells how it went.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is saved here reaches the cloud by itself, whenever there is a connection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakingOverPanel</name>
    <message numerus="yes">
        <source>%Ln line(s) of the sheet were read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Members again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next: the money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 of 2: what each member has on paper on the day of the opening. Type it, paste it, or read a sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 of 2: the day, the money that was counted on it, and what the group owes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A further line for the member that is chosen, for a second loan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balances to fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}, “{text}”: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend first what is marked red. Nothing was taken over yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a &amp;sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the balances from a sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second &amp;loan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet to &amp;fill in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets (*.xlsx *.ods *.csv *.tsv *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over balances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken over. Read it back against the paper, count the box, and close this opening meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has to be mended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} {name}, {column}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayCell</name>
    <message>
        <source>{count} of {most}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>&amp;Open the books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the books…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the practice group. Sign in as {user} with the password {password}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is there?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VoiceCard</name>
    <message>
        <source>&amp;Hear an example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Say each amount that is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name, the shares and the amount, for everyone who cannot see the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no voice for {language}. Another voice reads it, with its own accent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaivePanel</name>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go what {name} owes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it &amp;go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group decides that this is not paid any more. The reason is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is &amp;owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} of {day} · {amount}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>&amp;Get my group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get my group from the cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the practice group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it &amp;over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over a group mid-cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The books are kept on another laptop already, and this one shall have them too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group keeps its books on paper. What each saved, owes and borrowed comes into these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The laptop with the books is lost or broken, and there is a backup of it on a stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the practice group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twenty-five invented members and their meetings: nothing in it counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome. What would you like to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what the group agreed on, then its members. No connection is needed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save for Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries behind the figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every entry that makes this figure, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry has touched this figure yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entries of all members are for the officers to see. Your own are in your passbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WriteOffPanel</name>
    <message>
        <source>&amp;Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the loan of {name} is written off. {left} are still owed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone can read it later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty to give up all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group gives up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loan of {name} is written off.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_ConnectCard</name>
    <message>
        <source>&amp;Connect this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of the books outside this laptop, kept up to date by itself. You need a connection only now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to the cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_EntryLine</name>
    <message numerus="yes">
        <source>%Ln share(s) · {time}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back {amount} of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back · {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fine}, not paid · {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} · {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_FileEdit</name>
    <message>
        <source>&amp;Choose the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups (*.savingsdesk)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_History</name>
    <message>
        <source>Show &amp;older decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group began with these rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided when</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Navigation</name>
    <message>
        <source>Alt+{digit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SavingsDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wall view</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Officer</name>
    <message>
        <source>&amp;User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 8 signs; three words are good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can open the books without it. Keep it where only you find it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small letters and digits, to sign in with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You, the first officer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_PartCard</name>
    <message>
        <source>Change: {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{price} in this cycle, {later} from the next one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Sections</name>
    <message>
        <source>Sections of the settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Side</name>
    <message>
        <source>SavingsDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The books of your group, on this laptop, with or without a connection.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_StateCard</name>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) fast</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) slow</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the waiting entry(s) came from another laptop and go to the cloud from here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Last sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved here and in the cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud last answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud was put back from a backup and gets everything again: {done} of {all} are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for the cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name in the cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not compared yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing, all is in the cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all} entries have arrived. No sum is whole before the last one is here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_TakingBack</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} is taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} of {name} is taken back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Terms</name>
    <message>
        <source>&amp;Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dues a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Each pays in a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Each saves in a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How often it meets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind of group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Most shares a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Price of a share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the wee&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the group has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most groups agree on 5. Is it right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest c&amp;oin in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social &amp;fund a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The c&amp;ycle began on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first meeting of this cycle, on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be paid with coins of {coin}. Is it right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is more than a share. Is it right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the group agreed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day with its year, short</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_TickList</name>
    <message>
        <source>{thing}, not ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{thing}, ticked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Trouble</name>
    <message>
        <source>The books cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Words</name>
    <message numerus="yes">
        <source>%Ln member(s) missed a payment</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A loan of {name} has no service charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry was corrected twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries came late for meeting {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More was paid back than borrowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares were bought at another price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next cycle has a new share price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules of {day} cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seal of meeting {number} does not agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The term of {name} ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two entries look like one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compare its entries with the minute book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {day} · loan of {principal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hand it back, or correct a payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its terms cannot be read; it is shown without one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meeting {number} of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than the member had saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more was used than was kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more went out than came in; find the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on a fine or missed payment of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {day}: choose again, or hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rules before them hold on; write them anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unpaid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} a share, when it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} above the loan to the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} from another laptop, beside the seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} of {day}, from two laptops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} of {day}, on two laptops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} stands as due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} too much at the count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} was missing at the count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cash}: {amount} below zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} owes {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} paid {amount} too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} took {amount} too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {amount} too much change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>accounts</name>
    <message>
        <source>Bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change kept for members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loan fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loan fund as mobile money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loan fund at the bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loan fund in the box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loans to members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loans to the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members&apos; savings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the way between places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social fund as mobile money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social fund at the bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social fund in the box</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attention</name>
    <message>
        <source>Back up</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Last backup %Ln day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No backup was made yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a lost laptop would lose the books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the cloud has all but %Ln entry(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the cloud has everything</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>books</name>
    <message>
        <source>{day} {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>buying</name>
    <message numerus="yes">
        <source>%Ln stamp(s) bought</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Hand back {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} is given to the social fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} is kept for the next meeting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chart</name>
    <message>
        <source>{name}: {first} on {since}, {last} on {until}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>choosing</name>
    <message>
        <source>Members who are found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} · {name}</source>
        <comment>a member in a list</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cloud</name>
    <message>
        <source>may only read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day of joining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day of leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reason for leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the smallest coin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the telephone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the user name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when the office began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when the office ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who may write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>woman or man</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>constitution</name>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) the own savings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A member may borrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A missed payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A repayment pays first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second officer signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it counts today. Last decided on {day}; the history is below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the share-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge by the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charged for each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dues a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each pays in a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each saves in a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fines go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of fines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loans from the social fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest time of a loan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membership rests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most shares a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payouts above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of a share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profit is shared by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share-out and leavers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term of an office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group began with its first rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting time of a new member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What rounding leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the group agreed on, as it counts today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who leaves early gets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who must be there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a correction of a closed meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a difference in the cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a payout above the amount below</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>after %Ln missed due(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the group decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by auction in each round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by need, decided in each round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn by lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every four weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every payout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every two weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes to the next cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes to the social fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes to who lost most by rounding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handing over an office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is shared, the same to everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the day of the loan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the whole loan, until it is repaid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the whole loan, until its time ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on what is still owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once, by the time of the loan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opening the box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid when the loan is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>savings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>savings and how long they lay there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands as a due until it is paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays with the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the loan fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the loan, then the service charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the own savings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the own savings with the profit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same to everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service charge, then the loan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the share-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the social fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} · meeting {number} · written down by {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} · written down by {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting}: {before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} after the loan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}: {rate}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>entry_sheets</name>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>Why? Shows the entries behind this figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {value}. Why?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month in a table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day in a table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>a day of this year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>a day with its year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent}&#xa0;%</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fines</name>
    <message>
        <source>Missed savings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>founding</name>
    <message>
        <source>Burial society</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merry-go-round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Savings and loans, free amounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Savings and loans, with shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-help group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} · {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>grid</name>
    <message numerus="yes">
        <source>! %Ln day(s) overdue</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>! {amount} overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln hand(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stamp(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>? yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter saves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May borrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owes now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still owes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today, 1 stamp = {price}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not marked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still owes {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} a hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ in cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ repaid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ not saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>home</name>
    <message>
        <source>Savings and loans over the cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fund, month by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who came, meeting by meeting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>Bank interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims, costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fines, dues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grants, costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loan charge paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loan paid back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loan to the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New loans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pot, costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repayment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repayments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Savings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social grant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surplus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lending</name>
    <message>
        <source>%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Other terms or another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Other terms, another fund or place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rate of the charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Repay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Roll the loan over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Term, in periods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Where the money lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new loan pays all that is owed on the old one. No money leaves the box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A period is {period}. The group lends for at most %Ln period(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>As the group agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a loan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the &amp;loan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the charge &amp;grows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty for the rate that the group agreed on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loan fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Principal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repay a loan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll the loan over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group gives up what is owed, and all bear the loss. No money leaves the box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loan of {amount} to {name} is written down. It is due on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be brought back in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the amount and the term: the cost is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it will cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a loan off</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and on %Ln more day(s) between</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{day}: charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: the loan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: the loan and its charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} owes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loan_figures</name>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{caption}: why?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>loan_page</name>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ended on {day}; {amount} of it was written off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owes {owed}: principal {principal}, charge {charge}. Due on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Owes {owed}: principal {principal}, charge {charge}. It was due on {day}, %Ln day(s) ago.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Repaid on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>principal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repaid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} more was paid than the loan costs. Hand it back, or correct one of the payments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} of the loan fund, lent on {day} for {term}. Charge: {rate}. {method}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} of the social fund, lent on {day} for {term}. Charge: {rate}. {method}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, meeting {number}: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {principal} and {charge} charge</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>meeting_paper</name>
    <message>
        <source>After the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank meeting sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came in and went out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came later, beside the seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charged and still to be paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected at the closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key-holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting number: ______    Day: ____________    Present: ______</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting {number} {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <comment>number in the register</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note or coin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P L R E A</source>
        <comment>first letters of present, late, represented, excused, absent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present: {present} · late: {late} · represented: {represented} · excused: {excused} · absent: {absent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for the difference: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll call: present, late, represented (sent the money), excused, absent. Tick one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Should lie in the box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stamps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be filled in by hand at the meeting and entered later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write this seal into the minute book:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} · cycle {cycle}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {office}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>member_acts</name>
    <message>
        <source>&amp;Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Charge the fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;End the cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Let it go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;List the dependant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take the money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fine for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covered from today on, as the group agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From today on. The line stays readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands as a due until it is paid, or until the group lets it go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a due go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List a dependant of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay a due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;elation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as mother or son.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new name stands everywhere from now on; the number stays the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest of {what}, {amount}, is no longer owed. The reason is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under the old number, with no savings, as someone who joins today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What &amp;for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} comes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no longer covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, charged on {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>member_tables</name>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charges, fines and gifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covered until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up by the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed savings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed social fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Savings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stamps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being repaid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repaid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reversed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent the money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unpaid</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>A benefit was paid for this death already. Look in the books before you pay again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A courier&apos;s file on the stick is damaged. Nothing was taken in: have it written again on the other laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A debt is written off, or the count differs from the books. Write down why, as the group decided it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision about the rules cannot be read here. Install the newest program, or decide it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file here is not a courier&apos;s file of SavingsDesk. Nothing of it was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A loan has an amount, the day on which it was given, and its term. Type what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A meeting is open already. Close it before the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A meeting is open. Close it before you close the cycle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A meeting is open. Close it first, then pay out: the share-out comes after the last meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer SavingsDesk wrote this file. Install the newest version here, then take it in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note or coin in this count is not one of {currency}. Choose from the list, or type the sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number of notes cannot be below zero. Count them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of SavingsDesk on this laptop is too old to keep money safely. Install SavingsDesk again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of this was written together with other entries. Take that entry back in the books first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A repayment lies between the day of the loan and the day of the opening. Type its true day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service charge cannot be below zero. Type 0 when there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A share cannot be paid in part. Take the price of one share, or of several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet holds at most {most} rows, and this list is longer. Choose a shorter time, then save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user name has only the small letters a to z, digits, dots and dashes. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry could not be taken up and was kept aside. Nothing is lost; show it to who looks after the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another laptop sent entries of this meeting after its closing. Read them out in the next meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another laptop writes what this program does not know yet. It is kept; the newest SavingsDesk can show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another member has this user name already. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the books. Close it, then enter this again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {most} members can be added at once. Add the others after these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the books more was taken out here than was there. Look for an entry that is missing or wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a user name to sign in with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another member to hand the office over to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the member who gets the money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the member who paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the member who takes the pot in this round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose why the member leaves: left, died or expelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every member has taken the pot, so this rotation is over. Begin a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every text in this file is as in the program. Correct one, save the file, then load it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this right? If the group decided it so, write it down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is another member&apos;s turn. If the group agrees, swap the two turns first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many people use this password, so it is guessed first. Choose another, such as three words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members have savings in this cycle. Close it by the share-out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More change was used for this member than was kept. Check the entries with the passbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one member is called {name}. Write the number of the register beside the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More was paid back on the group&apos;s own loan than was borrowed. Check the entries with the lender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More was paid on this due than was owed. Hand back what is too much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More was repaid on this loan than was owed. Hand back what is too much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More was repaid than the loan cost. Check both, or leave out a loan that is repaid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most groups allow up to 5 shares a meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most groups charge between 1 and 20 percent a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most groups lend up to 3 times the own savings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No books were found on this laptop. Start a group or get yours from the cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No laptop has written a courier&apos;s file into this place. Choose another place, or write one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No names were found in it. Put one member on each line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else can sign in and write. Hand the office over to another member first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has savings in this cycle, so there is nothing to share by. Record what was saved first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here is called “{name}”. Add the member, or correct the name, and read the sheet again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody takes part in this rotation yet. Choose its members first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all have paid, so the pot is short. Confirm to hand out what is there; the group owes the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written in this folder, or another program holds the file. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written to this place. Look for a lock on the stick, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Change a setting, or go back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number {number} of the register is {name}. Correct the number or the name in the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of these stands here twice. Remove one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only officers of the group may write in the books. Ask one of them to sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one member is left, who would receive everything. Check the register before you pay out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments of later days are in the books for this loan. Choose a day after them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments of later days are in the books: with this one, more is paid than the loan costs. Check that it was not entered before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SavingsDesk is open with these books already. Use that window, or close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some members still owe for this rotation. Collect it first, or confirm to end it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some sums cannot be paid with the notes and coins in use. Choose a larger smallest coin for the group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was paid on it already. Take back the payment first, or waive what is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was repaid on this loan. Correct the repayments first, the newest one before the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong that should not have ({code}). What was saved before is safe; please try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount is zero. Type what was paid, or leave the field empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of the cloud was cut off on the way. Everything stays saved here and is sent again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was not what the books are, so it was thrown away. The former backups are still there. Try again; if it comes back, show this laptop to somebody who mends them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The balance and the entries do not agree. Do not go on with the books: restore the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The books hold entries or meetings already. Write what is missing in the next meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The books say {seal} for the last closing, and the minute book says another. Compare them sign by sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The box does not hold what the books say. Count it again, or open the meeting and note the difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate file cannot be read. Ask who runs the cloud for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change that was kept has been used since. Correct the entry that used it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this laptop is wrong by {minutes} min. Set it; the entries keep their order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud cannot be reached now. Everything stays saved here and is sent when there is a connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud could not prove who it is. Check the date of this laptop and the address, then ask who runs the cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud did not accept this. Everything stays saved here: ask who runs the cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud does not know this user name with this password. Check both and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud had a problem of its own. Nothing is lost; it is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud has no group for this account yet. Connect the laptop that holds the books first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud speaks a newer language than this program. Install the newest SavingsDesk; everything stays saved here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The currency {currency} is not known here. Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cycle began on {opened_on}. Choose a later day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cycle began on {opened_on}. The meeting cannot be earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cycle is still open. Close it before you open the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk did not answer as it should, so there is no new backup. Back up to a USB stick and show this laptop to somebody who mends them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk did not answer as it should, so this was not saved. Make a backup to a USB stick now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk did not take the file. Choose another place for it; the books are not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so this was not saved. Free some space, then enter it again; nothing else is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of this laptop is too full for a backup. Free some space, then back up again. The books are saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entries of this meeting are no longer what its seal says. Compare them with the minute book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written. Look whether the disk is full, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is gone. Put the stick in again and choose its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files in this place are of another group. Choose the stick of this group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for {name} is not there any more. Put the stick back in, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the backups cannot be written. Allow this user to write there, then back up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the books cannot be written. Allow this user to write there, then enter it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fund holds less than this benefit. Pay a smaller sum now, or collect more dues first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group agreed on at most {most} periods for a loan. Give a longer one only if the group agrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group agreed on at most {most} shares a meeting. Record more if the group allows it today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group agreed on no loans from the social fund. Give this one only if the group agrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group decided again on {decided_on}, and that counts. Choose a later day, or confirm it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group decided on a new price of a share. It counts from the next cycle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group does not owe this member so much of a pot. Check the member and the amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group has agreed on no amount for this. Type the amount, or choose a fine from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group has not arrived on this laptop yet. Wait until it is here, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group wants a second officer for this. Ask one to sign with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file beside the books is damaged. Your password may be right: restore the key file from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file beside the books is gone. Put it back from a backup, or get the group from the cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last count differs from the books. Record a surplus or a shortage once the group has decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last cycle was closed on {closed_on}. Choose that day or a later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting in which this was charged is closed. Waive it with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting of this entry is closed, so it stays. Correct it with a new entry and a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting of this entry is still open. Take the entry back instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The member of this turn has left the group. Pass the turn on, or confirm that the pot goes there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The member saved or withdrew after this day. Choose the day of the last entry or a later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The money lies there already. Choose another place or fund.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names of fines and benefits are too long together. Shorten some of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order of the entries from the cloud does not agree. They are fetched again; nothing is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is right, but the file with the books is damaged. Restore the newest backup or get the group from the cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pot of round {round} was taken already. Hand out the next pot in the next round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pot of this turn was taken already. Swap two turns that are still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price of a share cannot be paid with the smallest coin that the group uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price of a share is fixed for the cycle. Confirm to use the new price from the next cycle on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take the paper. See whether it is switched on and has paper, then print again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules do not say what each hand pays in a round. Write the amount into the rules first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules have no benefit of this name. Choose one from the list, or type an amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share does not cover the debt of: {names}. Decide for each: pay now, write off, or carry as a loan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signs of this file cannot be read. Save the sheet again as CSV UTF-8 and read that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stick did not keep what was written. Take another stick; everything is saved on this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stick is full. Make room on it; what was written there before is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum and the notes and coins do not agree. Count again, then correct one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sums of the cloud differ, although every entry was compared. Nothing is deleted: ask who runs the cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The term would end before it begins. Choose a later day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The terms of this loan cannot be read here. Install the newest program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The terms of this loan cannot be read. Install the newest SavingsDesk to see its service charge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The turns of this cycle are arranged already. Swap two of them, or finish the rotation first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same one twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name and this password do not fit together. Check both and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name or the password of the second officer is wrong. Type both again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The waiting period of this member is not over yet. Pay the benefit only if the group agrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are entries up to {last}. Choose that day or a later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no members to share among. Add the members of the group first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a meeting of this day already. Choose another day, or open a second one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a new backup on this laptop, but nothing can be written at the backup place. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a new backup on this laptop, but the backup place is full. Free some space there, then back up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a new backup on this laptop, but the backup place is not there. Put the stick in, then back up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a new backup on this laptop, but the copy at the backup place did not come out whole. Leave the stick in until it is done, or use another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a profit, but by this rule nobody has a part in it. Choose another way to share the profit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is less money than that in this place. Count again, or confirm it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file under this name. Put the stick in, then choose the backup again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left for {name}. Free some space or choose another folder; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on this disk, so the file was not written. Choose another place for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in this file. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is room for {most} of these. Remove some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There were too many tries. Wait a minute, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These books hold no group for this user. Ask another officer of the group to sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These books were written by a newer SavingsDesk (version {found}, this one knows {known}). Install the newer program; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These rules were written by a newer SavingsDesk. Install that version to read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These shares were not bought at the price of their cycle. Correct the entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account belongs to another group. Sign in with the account of this group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account or laptop may no longer send to the cloud. Everything stays saved here: ask who runs the cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address is not protected. Use the address that begins with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This amount is larger than the books can hold. Count its digits again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup is damaged: part of it is missing or was changed, so nothing of it was used. Choose another one, or get the group from the cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup was made by SavingsDesk {program}, which is newer than the one on this laptop. Install that version or a later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bid would leave nothing of the pot to the winner. Type a lower one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cloud answers each time as if it were another one. Everything stays saved here: ask who runs the cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This comes from no member. Leave the member empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This count of notes cannot be read. Count the box again by notes and coins, or type the sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cycle had no meeting yet, so there is nothing to share out. Hold a meeting first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cycle is closed. Write the entry in the cycle that is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cycle is not in the books. Open the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cycle was not shared out, so there is no result to show. Choose another cycle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day has not come yet. Choose today or an earlier day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is not in the calendar. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This due still stands. Collect it in the next meeting, or let the group waive it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry is a correction itself and stays. Write the right entry anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry is not in the books. Open the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry was reversed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry was taken back already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry was written together with others. Reverse it, then write the right entry anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be opened. Copy it to this laptop and choose it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read. Look whether it is still there, then choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is a translation into another language ({language}). Choose that language first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is damaged. Open it in the program that made it, save it again, and read the new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is locked with a password. Save it without one, and read that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is no translation of SavingsDesk. Choose a file whose name ends in .ts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a backup of SavingsDesk. Choose one whose name ends in .savingsdesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a sheet that can be read. Save it as an Excel (.xlsx), .ods or CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is too large to be read here. Choose another file, or split it into smaller ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is not there any more. Put the stick back in, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This goes to no member. Leave the member empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This group does not auction the pot. Leave the bid empty, or change the rules first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is more money than the books can hold. Check how many notes were typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is more than is owed on the loan. Type a smaller amount, or leave it empty for all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is more than the change that is kept for this member. Pay out what is kept, or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is more than the member has saved. Record it if the group allows it today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is more than this member may borrow by the own savings. Give it only if the group agrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is more than what is owed. Take what is owed and hand back the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a period for a service charge. Choose months or weeks, and how many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an address of a cloud. Type it as it was given to you, beginning with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not in the books. Open the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not owed any more: it was paid or waived. Open the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not paid out here. Choose what the money is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not recorded here. Choose where the money comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long. Shorten it to {most} signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what the books say already. Type what is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop holds the books of a group already. Open them with your user name and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop is known in the cloud under another group. Ask who runs the cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop is not connected to the cloud yet. Connect it on the Sync screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop may no longer send to the cloud. Everything stays saved here: ask who runs the cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This loan is not in the books. Open the list of loans again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This loan is repaid. Choose another loan, or hand the money back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This loan should have been repaid by now. Speak with the member in the next meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This loan was given after the day of the opening. Type its true day, or give it in a meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This loan was handed out on {issued_on}. Choose that day or a later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This loan with its service charge is more than the books can hold. Check its amount, its rate and its days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like an amount of money. Type the number of stamps, or choose Buy with an amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This meeting is closed. Write the entry in the next meeting, with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This meeting is not in the books. Open the screen again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This member has a loan that is overdue. Give another one only if the group agrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This member has left the group. Choose another member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This member has no turn left in this rotation. Choose a member who has not taken the pot yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This member has not left the group. Open the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This member holds no office. Choose who holds it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This member is not in the register. Open the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This member missed too many dues and is not covered. Pay the benefit only if the group agrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This member owes no dues. Choose another member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This member owes nothing on a loan. Choose another member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This member stands in two lines. Keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This member still owes {owing} after the settlement. It stays owed if the member leaves now: ask the group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This member took out more than was saved. Check the entries with the passbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must lie between {least} and {most}. Change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network asks for a sign-in of its own. Open a web page, sign in there, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number is too large. The most is {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This password is too long. Use a shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This password is too short. Use at least {least} signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This password no longer opens the books: the office was handed over. Ask an officer of today to sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is not on the list of this member. Open the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is not on the member&apos;s list. Pay the benefit only if the group agrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person was taken off the list already. List the person again if the group agrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This place is not there. Put the stick in and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service charge is too high. The most is {most} %. Check where the point stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service charge is unusual. Check where the point stands, and record it if the group agrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This term is too long. The most is {most} periods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This term of office ends soon. Let the group elect, and hand the office over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This turn is not in the rotation. Open the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was decided in the meantime. Look at the Sync screen again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two laptops corrected the same entry. Decide which correction stands, and correct the other one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two laptops wrote the same payment. Ask the member, and correct one of them if it was paid once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a number of one or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type after how many periods the first charge falls: 0 on the day of the loan, {most} at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type an amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type for how many periods the loan is given: one or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type in how many parts the loan is repaid: from 1 to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the amount without a plus or minus sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the number or the name of a member, and choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the number without a plus or minus sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the rate in percent. Type 0 when there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answered is not the cloud of SavingsDesk: it may be the sign-in page of this network. Check the address, or open a web page first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each pays to the fund cannot be paid with the smallest coin that the group uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each saves cannot be paid with the smallest coin that the group uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the group owes and keeps in reserve is more than it has. Count the box again, or keep less in reserve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was counted differs from the books. Count again, or write down why it differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down the reason, so that everyone can read it later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what the money is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down where this money comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down who of the family receives the money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down why the group lets this go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down why this entry is corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down why this meeting was not held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are no officer of this group. Choose another group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed in already. Ask another officer to sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} turns of this rotation are still to come. Hand out their pots, or confirm to end it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{missing} of the money is not in the box. Fetch it from the bank or mobile money and write that down first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be written there. Close it if it is open in another program, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be written. Choose another folder, and look whether the stick is sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} receives {most} and cannot put in more than that. Type a smaller amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} took out more than was saved. Correct the savings before the share-out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” can be read in two ways. Type the amount without commas, points or spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” has no letters. Type the member&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” has too many digits after the point for this currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” has too many digits after the point. Two are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a rate in percent. Type digits only, such as 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a whole number. Type digits only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not an amount. Type digits only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not known here. Write f or m, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>money</name>
    <message>
        <source>A cost, such as a ledger book or transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gift from outside the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A loan of the group, such as from a bank, paid back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A loan to the group, such as from a bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change that the group kept for a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help from the social fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest of the bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loan fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money that is missing for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money that was counted too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other income, such as a sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Savings that a member takes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The charge of a loan of the group</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>new_members</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not added yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ saved, No {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>office_acts</name>
    <message>
        <source>&amp;About it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;End the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Give the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep the coin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Let the member in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smallest coin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write down the term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new term of office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the group elected. It ends by the constitution, unless the last field says another day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 8 signs; three words are good. Let the member type it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: as the constitution says. Otherwise a day such as 2027-06-30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every amount that is paid out is rounded down to it. What rounding leaves stays with the group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a member write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small letters and digits, to sign in with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step down from an office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest coin in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Village, place of the meeting, who to call: whatever helps who reads the books later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has a user name and a password opens the books on this laptop and writes in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} gives up the office of {office} before its term. Who may sign in stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} · {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>offices</name>
    <message>
        <source>Box-keeper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chairperson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key-holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treasurer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>opening</name>
    <message>
        <source>Loan fund, at the bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loan fund, in the box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loan fund, mobile money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social fund, at the bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social fund, in the box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social fund, mobile money</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>opening_lines</name>
    <message>
        <source>! {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balances of the members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change that the group keeps for the member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dues owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fines owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fines that are not paid yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For how many months, or other periods, it was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fund owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments to the fund that were missed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repaid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Savings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which the loan was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stamps of this cycle in the passbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the member has saved and not taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was lent, without the service charge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was repaid so far, with the service charge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down the members first, in Members.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal {seal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in this list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passbook_paper</name>
    <message>
        <source>All paid in, less turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All savings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change that the group keeps for the member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fines and contributions that are still due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loan given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loan of {amount}, due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loan repaid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loan still out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting {number}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <comment>number of the meeting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing paid and nothing received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number {number} in the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number {number} · cycle {cycle}, since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number {number} · cycle {cycle}, since {day} · a stamp is {price}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid in, less the turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid to the social fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passbook of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passbook {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repaid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed for the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slip {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stamps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To repay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>Bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change kept for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due that {name} owes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loan fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loan fund in mobile money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loan fund in the bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loan fund in the box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loan that the group owes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loan that {name} owes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Savings of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social fund in mobile money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social fund in the bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social fund in the box</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pot</name>
    <message>
        <source>Hand {amount} to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next in the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed for rounds held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounds held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} more is owed to the member, until the others have paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{taken} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>presence</name>
    <message>
        <source>absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>represented</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rates</name>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>On the sum lent, each period of the term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the sum lent, until it is repaid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On what is still owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once, for the whole term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid at once, when the loan is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rate} %</source>
        <comment>a service charge</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>After meeting {number}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycle {cycle}, meeting {number}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycle {number}, {since} – {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dues outstanding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of cycle {number}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funds by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loan book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member savings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting was closed yet. Its sheet is here when it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Savings and loans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since the books began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial balance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shareout</name>
    <message>
        <source>&amp;Close the cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pay out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of what a member receives is the first saving of the next cycle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the cycle without a share-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycle {number}, now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycle {number}, {day}</source>
        <comment>a past cycle and its last day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left over, to the next cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left over, to the social fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is paid: all money stays where it is, and savings, loans and dues go on in the next cycle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes and coins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the next cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part = own savings + profit {profit} by savings and the meetings that they lay in the box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part = own savings + profit {profit} × own savings ÷ all savings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part = own savings + profit {profit} × own shares ÷ all shares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part = own savings + profit {profit} ÷ number of members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back into savings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Savings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Savings × time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays in the fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules of the group go on. What is typed differently here is a new decision of that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same for each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no profit: each part is what was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the largest rests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the social fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is paid is rounded down to {coin}. Paid {paid} + debts settled {netted} + left over {rest} = {whole}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brings {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carries {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owes {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saves {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} × {value}</source>
        <comment>so many notes of a value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{notes} into {others}</source>
        <comment>notes to change before paying</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} {sums}</source>
        <comment>two sentences</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{profit} are lost, and all bear it: each part = to share × own savings ÷ all savings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shareout_paper</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of {day}. Nothing is paid until the group says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the social fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left over by rounding, for the next cycle: {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left over by rounding, for the social fund: {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note or coin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed {amount} more; the group gave it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owes {amount} more, and pays it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owes {amount} more, as a loan in the next cycle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owes {amount} more. The group decides about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid out on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the profit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounded to the smallest coin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved again in the next cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Savings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled of the debt of {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share-out of cycle {cycle}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slips of the share-out of cycle {cycle}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss of {amount} is borne by savings: {own} of {all}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profit of {amount} is shared by savings and how long they lay here: {own} of {all}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profit of {amount} is shared by savings: {own} of {all}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profit of {amount} is shared by shares: {own} of {all}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profit of {amount} is shared equally: {own} of {all}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group} · share-out of cycle {cycle} · {day} · number {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statements</name>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average loan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dues outstanding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fund and place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funds by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the box: {before} before, {after} after, {counted} counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the box: {before} before, {after} after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left of earlier cycles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lent out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loan book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loan fund that is lent out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loan of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loans outstanding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loans owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loans written off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member savings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members who dropped out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members who ever borrowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members who left in this cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No loan was given yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting was held in this cycle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No money moved in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody owes a fine or a missed payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed and the members&apos;, together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portfolio at risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print it for a meeting without the laptop, then enter the meeting from paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return on savings in a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Savings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Savings and loans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Savings for each member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stamps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group has no members yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to show yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of loans outstanding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the members&apos;, in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the group has in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the group has, in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the group owes, in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Women among the members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repaid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reversed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cash}: at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cash}: before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>turns</name>
    <message>
        <source>&amp;Arrange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Finish it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pass it on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Swap them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another member takes the turn, and pays from now on what this hand owes for the rounds held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange the turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each hand pays in every round and takes one pot. Who has two hands pays twice and takes twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass a turn on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap two turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This rotation is over: its cycle closes, and the next one is arranged anew on the same day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn {number} · {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two members change their places in the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by auction in each meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by need, decided in each meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn by lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fixed, as in the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>voice</name>
    <message>
        <source>In the box: {money}.</source>
        <comment>what is read aloud</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} ariary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} birr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} cedis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} dollars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} euros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} francs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} gourdes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} kwacha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} leones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} meticais</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} naira</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} pesos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} pounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} rupees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} shillings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} taka</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{name}, %n share(s), {money}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, {money}.</source>
        <comment>what is read aloud</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wall</name>
    <message>
        <source>Amounts in {currency}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dry run: nothing is paid yet. Amounts in {currency}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting {number} · {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SavingsDesk: wall view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share-out of cycle {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{present} of {members}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
