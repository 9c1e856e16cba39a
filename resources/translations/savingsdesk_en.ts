<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AgendaModel</name>
    <message numerus="yes">
        <source>%Ln expected</source>
        <translation>
            <numerusform>%Ln expected</numerusform>
            <numerusform>%Ln expected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArrangePanel</name>
    <message numerus="yes">
        <source>%Ln hand(s), and as many rounds</source>
        <translation>
            <numerusform>%Ln hand, and as many rounds</numerusform>
            <numerusform>%Ln hands, and as many rounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln turn(s) are arranged. The first round can begin.</source>
        <translation>
            <numerusform>%Ln turn is arranged. The first round can begin.</numerusform>
            <numerusform>%Ln turns are arranged. The first round can begin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} · {name} · %Ln hand(s)</source>
        <translation>
            <numerusform>{number} · {name} · %Ln hand</numerusform>
            <numerusform>{number} · {name} · %Ln hands</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttentionCard</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BooksScreen</name>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) · together {amount}</source>
        <translation>
            <numerusform>%Ln entry · together {amount}</numerusform>
            <numerusform>%Ln entries · together {amount}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosingPanel</name>
    <message numerus="yes">
        <source>%Ln typed entry(s) are not saved yet. Save or empty them first.</source>
        <translation>
            <numerusform>%Ln typed entry is not saved yet. Save or empty it first.</numerusform>
            <numerusform>%Ln typed entries are not saved yet. Save or empty them first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CloudPage</name>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CourierCard</name>
    <message numerus="yes">
        <source>%Ln entry(s) of the stick differ from what is here. Nothing was changed: write to the stick now, and take it in on the other laptop.</source>
        <translation>
            <numerusform>%Ln entry of the stick differs from what is here. Nothing was changed: write to the stick now, and take it in on the other laptop.</numerusform>
            <numerusform>%Ln entries of the stick differ from what is here. Nothing was changed: write to the stick now, and take it in on the other laptop.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ %Ln entry(s) are on the stick, locked. You can take it out.</source>
        <translation>
            <numerusform>✓ %Ln entry is on the stick, locked. You can take it out.</numerusform>
            <numerusform>✓ %Ln entries are on the stick, locked. You can take it out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ %Ln new entry(s) were taken in, written {moment}.</source>
        <translation>
            <numerusform>✓ %Ln new entry was taken in, written {moment}.</numerusform>
            <numerusform>✓ %Ln new entries were taken in, written {moment}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DevicesCard</name>
    <message numerus="yes">
        <source>and %Ln more laptop(s)</source>
        <translation>
            <numerusform>and %Ln more laptop</numerusform>
            <numerusform>and %Ln more laptops</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EffectTable</name>
    <message numerus="yes">
        <source>and the same in %Ln earlier meeting(s)</source>
        <translation>
            <numerusform>and the same in %Ln earlier meeting</numerusform>
            <numerusform>and the same in %Ln earlier meetings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntriesModel</name>
    <message numerus="yes">
        <source>%Ln share(s)</source>
        <translation>
            <numerusform>%Ln share</numerusform>
            <numerusform>%Ln shares</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GridModel</name>
    <message numerus="yes">
        <source>The group&apos;s limit is %Ln share(s). Record {count} anyway?</source>
        <translation>
            <numerusform>The group&apos;s limit is %Ln share. Record {count} anyway?</numerusform>
            <numerusform>The group&apos;s limit is %Ln shares. Record {count} anyway?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message numerus="yes">
        <source>%Ln entry(s) only on this laptop</source>
        <translation>
            <numerusform>%Ln entry only on this laptop</numerusform>
            <numerusform>%Ln entries only on this laptop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) wait for the cloud</source>
        <translation>
            <numerusform>%Ln entry waits for the cloud</numerusform>
            <numerusform>%Ln entries wait for the cloud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln loan(s)</source>
        <translation>
            <numerusform>%Ln loan</numerusform>
            <numerusform>%Ln loans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln overdue</numerusform>
            <numerusform>%Ln overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s) at {price}</source>
        <translation>
            <numerusform>%Ln share at {price}</numerusform>
            <numerusform>%Ln shares at {price}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by %Ln member(s)</source>
        <translation>
            <numerusform>by %Ln member</numerusform>
            <numerusform>by %Ln members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message numerus="yes">
        <source>%Ln corrected text(s) are in use.</source>
        <translation>
            <numerusform>%Ln corrected text is in use.</numerusform>
            <numerusform>%Ln corrected texts are in use.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) of the file cannot be used:</source>
        <translation>
            <numerusform>%Ln text of the file cannot be used:</numerusform>
            <numerusform>%Ln texts of the file cannot be used:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinesCard</name>
    <message numerus="yes">
        <source>%Ln entry(s) came later from another laptop and are not in it.</source>
        <translation>
            <numerusform>%Ln entry came later from another laptop and is not in it.</numerusform>
            <numerusform>%Ln entries came later from another laptop and are not in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paid to %Ln member(s)</source>
        <translation>
            <numerusform>Paid to %Ln member</numerusform>
            <numerusform>Paid to %Ln members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LoansScreen</name>
    <message numerus="yes">
        <source>%Ln loan(s)</source>
        <translation>
            <numerusform>%Ln loan</numerusform>
            <numerusform>%Ln loans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %Ln loan(s)</source>
        <translation>
            <numerusform>on %Ln loan</numerusform>
            <numerusform>on %Ln loans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %Ln loan(s), and {charge} in charges</source>
        <translation>
            <numerusform>on %Ln loan, and {charge} in charges</numerusform>
            <numerusform>on %Ln loans, and {charge} in charges</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message numerus="yes">
        <source>after %Ln minute(s) without a key</source>
        <translation>
            <numerusform>after %Ln minute without a key</numerusform>
            <numerusform>after %Ln minutes without a key</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingScreen</name>
    <message numerus="yes">
        <source>%Ln absent</source>
        <translation>
            <numerusform>%Ln absent</numerusform>
            <numerusform>%Ln absent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excused</source>
        <translation>
            <numerusform>%Ln excused</numerusform>
            <numerusform>%Ln excused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>%Ln late</numerusform>
            <numerusform>%Ln late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not marked</source>
        <translation>
            <numerusform>%Ln not marked</numerusform>
            <numerusform>%Ln not marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln present</source>
        <translation>
            <numerusform>%Ln present</numerusform>
            <numerusform>%Ln present</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln represented</source>
        <translation>
            <numerusform>%Ln represented</numerusform>
            <numerusform>%Ln represented</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemberPage</name>
    <message numerus="yes">
        <source>%Ln share(s)</source>
        <translation>
            <numerusform>%Ln share</numerusform>
            <numerusform>%Ln shares</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MembersScreen</name>
    <message numerus="yes">
        <source>%Ln member(s) in the register</source>
        <translation>
            <numerusform>%Ln member in the register</numerusform>
            <numerusform>%Ln members in the register</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewMembersPanel</name>
    <message numerus="yes">
        <source>%Ln member(s) were added.</source>
        <translation>
            <numerusform>%Ln member was added.</numerusform>
            <numerusform>%Ln members were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %Ln member(s)</source>
        <translation>
            <numerusform>&amp;Add %Ln member</numerusform>
            <numerusform>&amp;Add %Ln members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PayOutPanel</name>
    <message numerus="yes">
        <source>{amount} are paid to %Ln member(s), cycle {cycle} closes, and the next one begins on the same day. This cannot be taken back.</source>
        <translation>
            <numerusform>{amount} are paid to %Ln member, cycle {cycle} closes, and the next one begins on the same day. This cannot be taken back.</numerusform>
            <numerusform>{amount} are paid to %Ln members, cycle {cycle} closes, and the next one begins on the same day. This cannot be taken back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemsCard</name>
    <message numerus="yes">
        <source>%Ln entry(s) wait for something that has not come yet. It comes by itself.</source>
        <translation>
            <numerusform>%Ln entry waits for something that has not come yet. It comes by itself.</numerusform>
            <numerusform>%Ln entries wait for something that has not come yet. It comes by itself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RotationsScreen</name>
    <message numerus="yes">
        <source>%Ln hand(s) of {amount} each round</source>
        <translation>
            <numerusform>%Ln hand of {amount} each round</numerusform>
            <numerusform>%Ln hands of {amount} each round</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) for rounds that were held</source>
        <translation>
            <numerusform>%Ln member for rounds that were held</numerusform>
            <numerusform>%Ln members for rounds that were held</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%Ln entry(s) only here, no cloud connected</source>
        <translation>
            <numerusform>%Ln entry only here, no cloud connected</numerusform>
            <numerusform>%Ln entries only here, no cloud connected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) wait for the cloud</source>
        <translation>
            <numerusform>%Ln entry waits for the cloud</numerusform>
            <numerusform>%Ln entries wait for the cloud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) wait for your help with the cloud: see Sync</source>
        <translation>
            <numerusform>%Ln entry waits for your help with the cloud: see Sync</numerusform>
            <numerusform>%Ln entries wait for your help with the cloud: see Sync</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending %Ln entry(s) to the cloud</source>
        <translation>
            <numerusform>Sending %Ln entry to the cloud</numerusform>
            <numerusform>Sending %Ln entries to the cloud</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakingOverPanel</name>
    <message numerus="yes">
        <source>%Ln line(s) of the sheet were read.</source>
        <translation>
            <numerusform>%Ln line of the sheet was read.</numerusform>
            <numerusform>%Ln lines of the sheet were read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_EntryLine</name>
    <message numerus="yes">
        <source>%Ln share(s) · {time}</source>
        <translation>
            <numerusform>%Ln share · {time}</numerusform>
            <numerusform>%Ln shares · {time}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_StateCard</name>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) fast</source>
        <translation>
            <numerusform>%Ln minute fast</numerusform>
            <numerusform>%Ln minutes fast</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) slow</source>
        <translation>
            <numerusform>%Ln minute slow</numerusform>
            <numerusform>%Ln minutes slow</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the waiting entry(s) came from another laptop and go to the cloud from here.</source>
        <translation>
            <numerusform>%Ln of the waiting entries came from another laptop and goes to the cloud from here.</numerusform>
            <numerusform>%Ln of the waiting entries came from another laptop and go to the cloud from here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Words</name>
    <message numerus="yes">
        <source>%Ln member(s) missed a payment</source>
        <translation>
            <numerusform>%Ln member missed a payment</numerusform>
            <numerusform>%Ln members missed a payment</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attention</name>
    <message numerus="yes">
        <source>Last backup %Ln day(s) ago</source>
        <translation>
            <numerusform>Last backup %Ln day ago</numerusform>
            <numerusform>Last backup %Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the cloud has all but %Ln entry(s)</source>
        <translation>
            <numerusform>the cloud has all but %Ln entry</numerusform>
            <numerusform>the cloud has all but %Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>buying</name>
    <message numerus="yes">
        <source>%Ln stamp(s) bought</source>
        <translation>
            <numerusform>%Ln stamp bought</numerusform>
            <numerusform>%Ln stamps bought</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>constitution</name>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) the own savings</source>
        <translation>
            <numerusform>%Ln time the own savings</numerusform>
            <numerusform>%Ln times the own savings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln week</numerusform>
            <numerusform>%Ln weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %Ln missed due(s)</source>
        <translation>
            <numerusform>after %Ln missed due</numerusform>
            <numerusform>after %Ln missed dues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>grid</name>
    <message numerus="yes">
        <source>! %Ln day(s) overdue</source>
        <translation>
            <numerusform>! %Ln day overdue</numerusform>
            <numerusform>! %Ln days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hand(s)</source>
        <translation>
            <numerusform>%Ln hand</numerusform>
            <numerusform>%Ln hands</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stamp(s)</source>
        <translation>
            <numerusform>%Ln stamp</numerusform>
            <numerusform>%Ln stamps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lending</name>
    <message numerus="yes">
        <source>A period is {period}. The group lends for at most %Ln period(s).</source>
        <translation>
            <numerusform>A period is {period}. The group lends for at most %Ln period.</numerusform>
            <numerusform>A period is {period}. The group lends for at most %Ln periods.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and on %Ln more day(s) between</source>
        <translation>
            <numerusform>and on %Ln more day between</numerusform>
            <numerusform>and on %Ln more days between</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loan_page</name>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation>
            <numerusform>%Ln day late</numerusform>
            <numerusform>%Ln days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Owes {owed}: principal {principal}, charge {charge}. It was due on {day}, %Ln day(s) ago.</source>
        <translation>
            <numerusform>Owes {owed}: principal {principal}, charge {charge}. It was due on {day}, %Ln day ago.</numerusform>
            <numerusform>Owes {owed}: principal {principal}, charge {charge}. It was due on {day}, %Ln days ago.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>member_tables</name>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation>
            <numerusform>%Ln day late</numerusform>
            <numerusform>%Ln days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rates</name>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln week</numerusform>
            <numerusform>%Ln weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voice</name>
    <message numerus="yes">
        <source>{name}, %n share(s), {money}.</source>
        <translation>
            <numerusform>{name}, %n share, {money}.</numerusform>
            <numerusform>{name}, %n shares, {money}.</numerusform>
        </translation>
    </message>
</context>
</TS>
