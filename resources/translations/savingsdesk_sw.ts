<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sw" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>&amp;Copy all this</source>
        <translation>&amp;Nakili haya yote</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Kuhusu</translation>
    </message>
    <message>
        <source>Encrypted, in this folder. A copy of it alone opens nothing: make backups in Settings, Backup.</source>
        <translation>Vimefungwa kwa siri, katika folda hii. Nakala ya folda peke yake haifungui kitu: tengeneza nakala za usalama kwenye Mipangilio, Nakala ya usalama.</translation>
    </message>
    <message>
        <source>F1 opens the guide, also without a connection.</source>
        <translation>F1 inafungua mwongozo, hata bila mtandao.</translation>
    </message>
    <message>
        <source>Folder of the books: {folder}</source>
        <translation>Folda ya vitabu: {folder}</translation>
    </message>
    <message>
        <source>It is in the clipboard: paste it with Ctrl+V.</source>
        <translation>Yamenakiliwa: yabandike kwa Ctrl+V.</translation>
    </message>
    <message>
        <source>Licence and help</source>
        <translation>Leseni na msaada</translation>
    </message>
    <message>
        <source>SavingsDesk</source>
        <translation>SavingsDesk</translation>
    </message>
    <message>
        <source>SavingsDesk is free software under the MIT licence: use it, copy it, change it, give it on. It comes without any warranty.</source>
        <translation>SavingsDesk ni programu huru chini ya leseni ya MIT: itumie, inakili, ibadilishe, wape wengine. Haina dhamana yoyote.</translation>
    </message>
    <message>
        <source>The books of a savings group, kept on a laptop. The money of the members, to the coin.</source>
        <translation>Vitabu vya kikundi cha kuweka na kukopa, kwenye kompyuta. Fedha za wanachama, hadi sarafu ya mwisho.</translation>
    </message>
    <message>
        <source>Where the books lie</source>
        <translation>Vitabu vilipo</translation>
    </message>
</context>
<context>
    <name>ActPanel</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Rudi</translation>
    </message>
    <message>
        <source>Do it all the &amp;same</source>
        <translation>&amp;Fanya hata hivyo</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Inaandika</translation>
    </message>
</context>
<context>
    <name>AgendaModel</name>
    <message numerus="yes">
        <source>%Ln expected</source>
        <translation>
            <numerusform>%Ln anatarajiwa</numerusform>
            <numerusform>%Ln wanatarajiwa</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} so far</source>
        <translation>{amount} hadi sasa</translation>
    </message>
    <message>
        <source>{done} of {count}</source>
        <translation>{done} kati ya {count}</translation>
    </message>
    <message>
        <source>{step}, done, {note}</source>
        <translation>{step}, imekamilika, {note}</translation>
    </message>
    <message>
        <source>{step}, {note}</source>
        <translation>{step}, {note}</translation>
    </message>
</context>
<context>
    <name>AgendaView</name>
    <message>
        <source>Order of business</source>
        <translation>Ajenda</translation>
    </message>
</context>
<context>
    <name>AmountCell</name>
    <message>
        <source>Amount of {name}</source>
        <translation>Kiasi cha {name}</translation>
    </message>
    <message>
        <source>Stamps of {name}</source>
        <translation>Stempu za {name}</translation>
    </message>
</context>
<context>
    <name>ArrangePanel</name>
    <message numerus="yes">
        <source>%Ln hand(s), and as many rounds</source>
        <translation>
            <numerusform>Mkono %Ln, na raundi hiyo moja</numerusform>
            <numerusform>Mikono %Ln, na raundi idadi hiyo hiyo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln turn(s) are arranged. The first round can begin.</source>
        <translation>
            <numerusform>Zamu %Ln imepangwa. Raundi ya kwanza inaweza kuanza.</numerusform>
            <numerusform>Zamu %Ln zimepangwa. Raundi ya kwanza inaweza kuanza.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>&amp;Panga</translation>
    </message>
    <message>
        <source>&amp;Draw the lots</source>
        <translation>Piga &amp;kura</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>M&amp;apema</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Baadaye</translation>
    </message>
    <message>
        <source>Members in the order of their turns</source>
        <translation>Wanachama kwa mpangilio wa zamu zao</translation>
    </message>
    <message>
        <source>One hand &amp;fewer</source>
        <translation>P&amp;unguza mkono</translation>
    </message>
    <message>
        <source>One hand &amp;more</source>
        <translation>&amp;Ongeza mkono</translation>
    </message>
    <message>
        <source>The &amp;order</source>
        <translation>&amp;Mpangilio</translation>
    </message>
    <message numerus="yes">
        <source>{number} · {name} · %Ln hand(s)</source>
        <translation>
            <numerusform>{number} · {name} · mkono %Ln</numerusform>
            <numerusform>{number} · {name} · mikono %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} · {name} · takes no part</source>
        <translation>{number} · {name} · hashiriki</translation>
    </message>
</context>
<context>
    <name>AttentionCard</name>
    <message>
        <source>Looking through the books</source>
        <translation>Inakagua vitabu</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Yanayohitaji kuangaliwa</translation>
    </message>
    <message>
        <source>Nothing. All is in order.</source>
        <translation>Hakuna. Yote yako sawa.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>na %Ln zaidi</numerusform>
            <numerusform>na %Ln zaidi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttentionPanel</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Rudi</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Yanayohitaji kuangaliwa</translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Tengeneza nakala sasa</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Ghairi</translation>
    </message>
    <message>
        <source>&amp;No place</source>
        <translation>&amp;Hakuna mahali</translation>
    </message>
    <message>
        <source>A USB stick or another folder. None is chosen.</source>
        <translation>Fleshi ya USB au folda nyingine. Bado haijachaguliwa.</translation>
    </message>
    <message>
        <source>A backup is one file with all the books of this laptop. It is locked like them: only the user name and the password of an officer open it. It is made by itself after each meeting and once a day.</source>
        <translation>Nakala ya usalama ni faili moja lenye vitabu vyote vya kompyuta hii. Limefungwa kama vitabu: linafunguliwa tu kwa jina la mtumiaji na nenosiri la kiongozi. Linatengenezwa lenyewe baada ya kila mkutano na mara moja kwa siku.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Inatengeneza nakala</translation>
    </message>
    <message>
        <source>Backing up. You can go on working.</source>
        <translation>Inatengeneza nakala. Unaweza kuendelea na kazi.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Nakala ya usalama</translation>
    </message>
    <message>
        <source>Backup place</source>
        <translation>Mahali pa nakala</translation>
    </message>
    <message>
        <source>Backups stay on this laptop alone.</source>
        <translation>Nakala zinabaki kwenye kompyuta hii pekee.</translation>
    </message>
    <message>
        <source>Choose the &amp;place</source>
        <translation>&amp;Chagua mahali</translation>
    </message>
    <message>
        <source>Choose where a copy of each backup goes</source>
        <translation>Chagua mahali pa kuweka kila nakala ya usalama</translation>
    </message>
    <message>
        <source>Last backup on this laptop</source>
        <translation>Nakala ya mwisho kwenye kompyuta hii</translation>
    </message>
    <message>
        <source>Last copy at the backup place</source>
        <translation>Nakala ya mwisho mahali pa nakala</translation>
    </message>
    <message>
        <source>Stopped. There is no new backup; the former ones stay as they are.</source>
        <translation>Imesimamishwa. Hakuna nakala mpya; za zamani zipo kama zilivyokuwa.</translation>
    </message>
    <message>
        <source>Stopping. The former backups stay as they are.</source>
        <translation>Inasimama. Nakala za zamani zinabaki kama zilivyo.</translation>
    </message>
    <message>
        <source>no place chosen</source>
        <translation>hakuna mahali palipochaguliwa</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>bado hakuna</translation>
    </message>
    <message>
        <source>not here now</source>
        <translation>hapapatikani sasa</translation>
    </message>
    <message>
        <source>✓ Backed up on this laptop.</source>
        <translation>✓ Nakala iko kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>✓ Backed up on this laptop. If it is lost, the backup is lost too: choose a second place.</source>
        <translation>✓ Nakala iko kwenye kompyuta hii. Ikipotea, nakala nayo inapotea: chagua mahali pa pili.</translation>
    </message>
    <message>
        <source>✓ Backed up, on this laptop and at the backup place.</source>
        <translation>✓ Nakala iko kwenye kompyuta hii na mahali pa nakala.</translation>
    </message>
</context>
<context>
    <name>BehindModel</name>
    <message>
        <source>Day</source>
        <translation>Siku</translation>
    </message>
    <message>
        <source>Sum so far</source>
        <translation>Salio</translation>
    </message>
</context>
<context>
    <name>BooksScreen</name>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>ingizo %Ln</numerusform>
            <numerusform>maingizo %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) · together {amount}</source>
        <translation>
            <numerusform>ingizo %Ln · jumla {amount}</numerusform>
            <numerusform>maingizo %Ln · jumla {amount}</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Correct or take back</source>
        <translation>&amp;Sahihisha au batilisha</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Fungua</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Chapisha</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Aina zote</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Vitabu</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Kwa aina</translation>
    </message>
    <message>
        <source>By kind, backwards</source>
        <translation>Kwa aina, kinyume</translation>
    </message>
    <message>
        <source>Entries of the books</source>
        <translation>Maingizo ya vitabu</translation>
    </message>
    <message>
        <source>Every entry · nothing is ever erased</source>
        <translation>Kila ingizo · hakuna kinachofutwa</translation>
    </message>
    <message>
        <source>Find a member, a reason or an amount</source>
        <translation>Tafuta mwanachama, sababu au kiasi</translation>
    </message>
    <message>
        <source>First meeting first</source>
        <translation>Mkutano wa kwanza juu</translation>
    </message>
    <message>
        <source>In the cloud or waiting</source>
        <translation>Katika wingu au linasubiri</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>Aina ya ingizo</translation>
    </message>
    <message>
        <source>Largest amount first</source>
        <translation>Kiasi kikubwa kwanza</translation>
    </message>
    <message>
        <source>Last meeting first</source>
        <translation>Mkutano wa mwisho juu</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Mkutano</translation>
    </message>
    <message>
        <source>Members A to Z</source>
        <translation>Wanachama A hadi Z</translation>
    </message>
    <message>
        <source>Members Z to A</source>
        <translation>Wanachama Z hadi A</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Mpya kwanza</translation>
    </message>
    <message>
        <source>No entry fits. Shorten the search or choose all kinds.</source>
        <translation>Hakuna ingizo linalofanana. Fupisha utafutaji au chagua aina zote.</translation>
    </message>
    <message>
        <source>No entry yet. The first ones come with the first meeting.</source>
        <translation>Bado hakuna ingizo. Ya kwanza yatakuja na mkutano wa kwanza.</translation>
    </message>
    <message>
        <source>Number of the meeting</source>
        <translation>Namba ya mkutano</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Ya zamani kwanza</translation>
    </message>
    <message>
        <source>Only the entries that you asked for are listed.</source>
        <translation>Yameorodheshwa maingizo uliyoyaomba tu.</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Mpangilio wa orodha</translation>
    </message>
    <message>
        <source>Save for &amp;Excel</source>
        <translation>&amp;Hifadhi kwa Excel</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Limetumwa</translation>
    </message>
    <message>
        <source>Sent or not</source>
        <translation>Limetumwa au bado</translation>
    </message>
    <message>
        <source>Show &amp;all entries</source>
        <translation>&amp;Onyesha maingizo yote</translation>
    </message>
    <message>
        <source>Smallest amount first</source>
        <translation>Kiasi kidogo kwanza</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Linasubiri</translation>
    </message>
</context>
<context>
    <name>BoxCard</name>
    <message>
        <source>Before</source>
        <translation>Kabla</translation>
    </message>
    <message>
        <source>Should be in the box</source>
        <translation>Zinazopaswa kuwa sandukuni</translation>
    </message>
    <message>
        <source>Why should this be in the box?</source>
        <translation>Kwa nini hizi zinapaswa kuwa sandukuni?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Kwa nini?</translation>
    </message>
</context>
<context>
    <name>BuyPanel</name>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Kiasi</translation>
    </message>
    <message>
        <source>&amp;Member</source>
        <translation>&amp;Mwanachama</translation>
    </message>
    <message>
        <source>Buy shares with an amount</source>
        <translation>Nunua hisa kwa kiasi cha fedha</translation>
    </message>
    <message>
        <source>Buy the &amp;shares</source>
        <translation>&amp;Nunua hisa</translation>
    </message>
    <message>
        <source>It is given to the social fund</source>
        <translation>Inatolewa kwa mfuko wa jamii</translation>
    </message>
    <message>
        <source>It is handed back</source>
        <translation>Inarudishwa kwa mwanachama</translation>
    </message>
    <message>
        <source>It is kept for the next meeting</source>
        <translation>Inawekwa hadi mkutano ujao</translation>
    </message>
    <message>
        <source>Kept from before</source>
        <translation>Iliyowekwa tangu awali</translation>
    </message>
    <message>
        <source>One stamp</source>
        <translation>Stempu moja</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Inayozidi</translation>
    </message>
    <message>
        <source>Stamps</source>
        <translation>Stempu</translation>
    </message>
    <message>
        <source>What is &amp;over</source>
        <translation>&amp;Inayozidi ifanyweje</translation>
    </message>
</context>
<context>
    <name>ChangePanel</name>
    <message>
        <source>%</source>
        <comment>percent</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>&amp;Day on which the meeting decided</source>
        <translation>&amp;Siku ambayo mkutano uliamua</translation>
    </message>
    <message>
        <source>&amp;Write down the decision</source>
        <translation>&amp;Andika uamuzi</translation>
    </message>
    <message>
        <source>A loan of {amount} for {time} would cost {charge}.</source>
        <translation>Mkopo wa {amount} kwa {time} utagharimu {charge}.</translation>
    </message>
    <message>
        <source>Above this a payout needs the second key. Empty: every payout.</source>
        <translation>Zaidi ya kiasi hiki malipo yanahitaji ufunguo wa pili. Wazi: kila malipo.</translation>
    </message>
    <message>
        <source>After so many missed dues. 0: never.</source>
        <translation>Baada ya michango mingapi isiyolipwa. 0: kamwe.</translation>
    </message>
    <message>
        <source>After so many periods. 0: on the day of the loan.</source>
        <translation>Baada ya vipindi vingapi. 0: siku ya mkopo.</translation>
    </message>
    <message>
        <source>Amount, {currency}</source>
        <translation>Kiasi, {currency}</translation>
    </message>
    <message>
        <source>Change what the group agreed on: {part}</source>
        <translation>Badilisha makubaliano ya kikundi: {part}</translation>
    </message>
    <message>
        <source>Charge, %</source>
        <translation>Ada, %</translation>
    </message>
    <message>
        <source>Empty: each saves what they like.</source>
        <translation>Wazi: kila mtu anaweka akiba anavyopenda.</translation>
    </message>
    <message>
        <source>Empty: nothing.</source>
        <translation>Wazi: hakuna.</translation>
    </message>
    <message>
        <source>For a time that is not listed below.</source>
        <translation>Kwa muda usioorodheshwa hapa chini.</translation>
    </message>
    <message>
        <source>In a running cycle the old price counts until the next one begins.</source>
        <translation>Katika mzunguko unaoendelea bei ya zamani inatumika hadi mzunguko ujao uanze.</translation>
    </message>
    <message>
        <source>In months. 0: none.</source>
        <translation>Kwa miezi. 0: hakuna.</translation>
    </message>
    <message>
        <source>In months. 0: without an end.</source>
        <translation>Kwa miezi. 0: bila mwisho.</translation>
    </message>
    <message>
        <source>In the periods by which the service charge is counted.</source>
        <translation>Kwa vipindi vinavyohesabia ada ya huduma.</translation>
    </message>
    <message>
        <source>In the words of the group, such as: two thirds of the members.</source>
        <translation>Kwa maneno ya kikundi, kama: theluthi mbili ya wanachama.</translation>
    </message>
    <message>
        <source>It counts from this day; what was before stays in the history.</source>
        <translation>Unaanza siku hii; yaliyokuwa kabla yanabaki katika historia.</translation>
    </message>
    <message>
        <source>Meeting {number} is open: the decision stands in it.</source>
        <translation>Mkutano {number} uko wazi: uamuzi unaandikwa humo.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Vipindi</translation>
    </message>
    <message>
        <source>So many times the own savings. 0: as the group decides.</source>
        <translation>Mara ngapi ya akiba yake. 0: kikundi kinavyoamua.</translation>
    </message>
    <message>
        <source>The second officer signs with the own password.</source>
        <translation>Kiongozi wa pili anatia saini kwa nenosiri lake.</translation>
    </message>
    <message>
        <source>Tick what a meeting does; the buttons move what is chosen.</source>
        <translation>Weka alama kwa yanayofanyika mkutanoni; vitufe vinasogeza kilichochaguliwa.</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Came</source>
        <translation>Waliofika</translation>
    </message>
    <message>
        <source>Lent out</source>
        <translation>Iliyokopeshwa</translation>
    </message>
    <message>
        <source>No meeting yet. The chart begins with the first one.</source>
        <translation>Bado hakuna mkutano. Chati inaanza na wa kwanza.</translation>
    </message>
    <message>
        <source>Reading the books</source>
        <translation>Inasoma vitabu</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>Akiba</translation>
    </message>
    <message>
        <source>Social fund</source>
        <translation>Mfuko wa jamii</translation>
    </message>
</context>
<context>
    <name>ClaimPanel</name>
    <message>
        <source>! lapsed</source>
        <translation>! imeisha</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Kiasi</translation>
    </message>
    <message>
        <source>&amp;Member</source>
        <translation>M&amp;wanachama</translation>
    </message>
    <message>
        <source>&amp;Note for the books</source>
        <translation>&amp;Maelezo ya vitabuni</translation>
    </message>
    <message>
        <source>&amp;Pay the benefit</source>
        <translation>&amp;Lipa fao</translation>
    </message>
    <message>
        <source>&amp;Who died</source>
        <translation>&amp;Nani amefariki</translation>
    </message>
    <message>
        <source>Another amount</source>
        <translation>Kiasi kingine</translation>
    </message>
    <message>
        <source>B&amp;enefit</source>
        <translation>F&amp;ao</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Kinga</translation>
    </message>
    <message>
        <source>Covered from</source>
        <translation>Ana kinga tangu</translation>
    </message>
    <message>
        <source>Da&amp;y of the death</source>
        <translation>&amp;Siku ya kifo</translation>
    </message>
    <message>
        <source>Dues missed in a row</source>
        <translation>Michango iliyokosekana mfululizo</translation>
    </message>
    <message>
        <source>Pay a benefit</source>
        <translation>Lipa fao</translation>
    </message>
    <message>
        <source>Somebody who is not listed</source>
        <translation>Mtu asiyeorodheshwa</translation>
    </message>
    <message>
        <source>The member</source>
        <translation>Mwanachama</translation>
    </message>
    <message>
        <source>Where the money &amp;lies</source>
        <translation>&amp;Fedha zilipo</translation>
    </message>
    <message>
        <source>still waiting</source>
        <translation>bado anasubiri</translation>
    </message>
    <message>
        <source>{benefit} · {amount}</source>
        <translation>{benefit} · {amount}</translation>
    </message>
    <message>
        <source>{name}, {relation}</source>
        <translation>{name}, {relation}</translation>
    </message>
    <message>
        <source>✓ covered</source>
        <translation>✓ ana kinga</translation>
    </message>
</context>
<context>
    <name>CloseCyclePanel</name>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Siku</translation>
    </message>
</context>
<context>
    <name>ClosingPanel</name>
    <message numerus="yes">
        <source>%Ln typed entry(s) are not saved yet. Save or empty them first.</source>
        <translation>
            <numerusform>Kiasi %Ln ulichoandika hakijahifadhiwa. Kihifadhi au kifute kwanza.</numerusform>
            <numerusform>Viasi %Ln ulivyoandika havijahifadhiwa. Vihifadhi au vifute kwanza.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close the meeting</source>
        <translation>&amp;Funga mkutano</translation>
    </message>
    <message>
        <source>&amp;Reason for the difference</source>
        <translation>&amp;Sababu ya tofauti</translation>
    </message>
    <message>
        <source>&amp;Show them</source>
        <translation>&amp;Vionyeshe</translation>
    </message>
    <message>
        <source>Count the box in front of everyone</source>
        <translation>Hesabu sanduku mbele ya wote</translation>
    </message>
    <message>
        <source>Count twice, then type the sum.</source>
        <translation>Hesabu mara mbili, kisha andika jumla.</translation>
    </message>
    <message>
        <source>Counted &amp;in the box</source>
        <translation>&amp;Zilizohesabiwa sandukuni</translation>
    </message>
    <message>
        <source>Should be in the box</source>
        <translation>Zinazopaswa kuwa sandukuni</translation>
    </message>
    <message>
        <source>The sum of the notes and coins.</source>
        <translation>Jumla ya noti na sarafu.</translation>
    </message>
    <message>
        <source>{amount} missing</source>
        <translation>{amount} zimepungua</translation>
    </message>
    <message>
        <source>{amount} too much</source>
        <translation>{amount} zimezidi</translation>
    </message>
    <message>
        <source>✓ It agrees</source>
        <translation>✓ Inalingana</translation>
    </message>
</context>
<context>
    <name>CloudForm</name>
    <message>
        <source>&amp;Address of the cloud</source>
        <translation>&amp;Anwani ya wingu</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Nenosiri</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Jina la mtumiaji</translation>
    </message>
    <message>
        <source>It begins with https:// and stands on your paper.</source>
        <translation>Inaanza na https:// na ipo kwenye karatasi yako.</translation>
    </message>
    <message>
        <source>Type the address of the cloud.</source>
        <translation>Andika anwani ya wingu.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Andika nenosiri lako.</translation>
    </message>
    <message>
        <source>Type your user name.</source>
        <translation>Andika jina lako la mtumiaji.</translation>
    </message>
</context>
<context>
    <name>CloudPage</name>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>ingizo %Ln</numerusform>
            <numerusform>maingizo %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open Sync</source>
        <translation>&amp;Fungua Sawazisha</translation>
    </message>
    <message>
        <source>Address of the cloud</source>
        <translation>Anwani ya wingu</translation>
    </message>
    <message>
        <source>C&amp;onnect this laptop</source>
        <translation>&amp;Unganisha kompyuta hii</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Wingu</translation>
    </message>
    <message>
        <source>Last sent</source>
        <translation>Ilitumwa mwisho</translation>
    </message>
    <message>
        <source>The copy of the books in the cloud</source>
        <translation>Nakala ya vitabu katika wingu</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>Kompyuta hii</translation>
    </message>
    <message>
        <source>This laptop is not connected. The books are on it alone: make backups, or connect it.</source>
        <translation>Kompyuta hii haijaunganishwa. Vitabu viko hapa tu: tengeneza nakala za usalama, au iunganishe.</translation>
    </message>
    <message>
        <source>Waits for the cloud</source>
        <translation>Yanasubiri wingu</translation>
    </message>
    <message>
        <source>What is written here reaches the cloud by itself, whenever there is a connection.</source>
        <translation>Yanayoandikwa hapa yanafika katika wingu yenyewe, mtandao ukipatikana.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Tatizo ni nini</translation>
    </message>
    <message>
        <source>Your name there</source>
        <translation>Jina lako huko</translation>
    </message>
    <message>
        <source>never</source>
        <translation>bado</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>hakuna</translation>
    </message>
    <message>
        <source>{name}, device {code}</source>
        <translation>{name}, kifaa {code}</translation>
    </message>
</context>
<context>
    <name>ConstitutionPage</name>
    <message>
        <source>Constitution</source>
        <translation>Katiba</translation>
    </message>
    <message>
        <source>The decision is written down.</source>
        <translation>Uamuzi umeandikwa.</translation>
    </message>
</context>
<context>
    <name>CorrectionPanel</name>
    <message>
        <source>&amp;Reverse the entry</source>
        <translation>&amp;Tengua ingizo</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>&amp;Libatilishe</translation>
    </message>
    <message>
        <source>Correct an entry</source>
        <translation>Sahihisha ingizo</translation>
    </message>
    <message>
        <source>It is written into meeting {number}, which is open.</source>
        <translation>Linaandikwa katika mkutano {number}, ambao uko wazi.</translation>
    </message>
    <message>
        <source>It is written today, between meetings.</source>
        <translation>Linaandikwa leo, kati ya mikutano.</translation>
    </message>
    <message>
        <source>It should not be there</source>
        <translation>Halipaswi kuwepo</translation>
    </message>
    <message>
        <source>It stands beside the correction for ever.</source>
        <translation>Inabaki kando ya sahihisho daima.</translation>
    </message>
    <message>
        <source>Its meeting is still open. It stays in the list, struck through, and counts no more.</source>
        <translation>Mkutano wake bado uko wazi. Linabaki katika orodha, limepigwa mstari, na halihesabiwi tena.</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>&amp;Sababu</translation>
    </message>
    <message>
        <source>Right &amp;amount</source>
        <translation>&amp;Kiasi sahihi</translation>
    </message>
    <message>
        <source>Right &amp;member</source>
        <translation>&amp;Mwanachama sahihi</translation>
    </message>
    <message>
        <source>Right number of s&amp;hares</source>
        <translation>&amp;Idadi sahihi ya hisa</translation>
    </message>
    <message>
        <source>The amount</source>
        <translation>Kiasi</translation>
    </message>
    <message>
        <source>The member</source>
        <translation>Mwanachama</translation>
    </message>
    <message>
        <source>The number of shares</source>
        <translation>Idadi ya hisa</translation>
    </message>
    <message>
        <source>Type what is right, and the effect is shown here.</source>
        <translation>Andika kilicho sahihi, na matokeo yataonekana hapa.</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>Kinachobadilika</translation>
    </message>
    <message>
        <source>What was wron&amp;g</source>
        <translation>Kosa &amp;ni nini</translation>
    </message>
    <message>
        <source>Write the r&amp;ight one</source>
        <translation>&amp;Andika sahihi</translation>
    </message>
    <message>
        <source>{number} · {name}</source>
        <translation>{number} · {name}</translation>
    </message>
    <message>
        <source>{what} of {member}: {amount}, on {day}, written by {author}.</source>
        <translation>{what} ya {member}: {amount}, {day}, imeandikwa na {author}.</translation>
    </message>
    <message>
        <source>{what}: {amount}, on {day}, written by {author}.</source>
        <translation>{what}: {amount}, {day}, imeandikwa na {author}.</translation>
    </message>
</context>
<context>
    <name>CostPanel</name>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Kiasi</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Rudi</translation>
    </message>
    <message>
        <source>&amp;Term, in periods</source>
        <translation>&amp;Muda, kwa vipindi</translation>
    </message>
    <message>
        <source>Charge: {rate}. {method}. A period is {period}.</source>
        <translation>Ada: {rate}. {method}. Kipindi ni {period}.</translation>
    </message>
    <message>
        <source>Give a &amp;loan</source>
        <translation>&amp;Toa mkopo</translation>
    </message>
    <message>
        <source>Service charge</source>
        <translation>Ada ya huduma</translation>
    </message>
    <message>
        <source>What will it cost?</source>
        <translation>Utagharimu kiasi gani?</translation>
    </message>
    <message>
        <source>When a part is brought each time</source>
        <translation>Ikiletwa sehemu kila mara</translation>
    </message>
</context>
<context>
    <name>CourierCard</name>
    <message numerus="yes">
        <source>%Ln entry(s) of the stick differ from what is here. Nothing was changed: write to the stick now, and take it in on the other laptop.</source>
        <translation>
            <numerusform>Ingizo %Ln la fleshi linatofautiana na lililo hapa. Hakuna kilichobadilishwa: andika kwenye fleshi sasa, kisha uiingize kwenye kompyuta nyingine.</numerusform>
            <numerusform>Maingizo %Ln ya fleshi yanatofautiana na yaliyo hapa. Hakuna kilichobadilishwa: andika kwenye fleshi sasa, kisha uiingize kwenye kompyuta nyingine.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Acha</translation>
    </message>
    <message>
        <source>&amp;Take in from a stick</source>
        <translation>&amp;Ingiza kutoka fleshi</translation>
    </message>
    <message>
        <source>&amp;Write to a stick</source>
        <translation>A&amp;ndika kwenye fleshi</translation>
    </message>
    <message>
        <source>By USB stick</source>
        <translation>Kwa fleshi ya USB</translation>
    </message>
    <message>
        <source>Carrying by stick</source>
        <translation>Kubeba kwa fleshi</translation>
    </message>
    <message>
        <source>Choose the stick to take in from</source>
        <translation>Chagua fleshi ya kuingiza</translation>
    </message>
    <message>
        <source>Choose the stick to write to</source>
        <translation>Chagua fleshi ya kuandikia</translation>
    </message>
    <message>
        <source>Stopped. Nothing is lost: do it once more when there is time.</source>
        <translation>Imesimamishwa. Hakuna kilichopotea: rudia tena ukipata muda.</translation>
    </message>
    <message>
        <source>Taking in from the stick. You can go on working.</source>
        <translation>Inaingiza kutoka fleshi. Unaweza kuendelea na kazi.</translation>
    </message>
    <message>
        <source>Where there is no network, a stick carries the books to another laptop of the group, and back. Who finds the stick can read nothing of it.</source>
        <translation>Pasipo na mtandao, fleshi hubeba vitabu hadi kompyuta nyingine ya kikundi, na kurudi. Atakayeokota fleshi hawezi kusoma chochote.</translation>
    </message>
    <message>
        <source>Writing to the stick. Leave it in until this is done.</source>
        <translation>Inaandika kwenye fleshi. Iache humo hadi imalize.</translation>
    </message>
    <message numerus="yes">
        <source>✓ %Ln entry(s) are on the stick, locked. You can take it out.</source>
        <translation>
            <numerusform>✓ Ingizo %Ln liko kwenye fleshi, limefungwa. Unaweza kuitoa.</numerusform>
            <numerusform>✓ Maingizo %Ln yako kwenye fleshi, yamefungwa. Unaweza kuitoa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ %Ln new entry(s) were taken in, written {moment}.</source>
        <translation>
            <numerusform>✓ Ingizo jipya %Ln limeingizwa, liliandikwa {moment}.</numerusform>
            <numerusform>✓ Maingizo mapya %Ln yameingizwa, yaliandikwa {moment}.</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Nothing on the stick is new. It was written {moment}.</source>
        <translation>✓ Hakuna jipya kwenye fleshi. Iliandikwa {moment}.</translation>
    </message>
</context>
<context>
    <name>DayEdit</name>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>format of the day of the meeting</comment>
        <translation>dddd, d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>DevicesCard</name>
    <message>
        <source>Laptops of this group</source>
        <translation>Kompyuta za kikundi hiki</translation>
    </message>
    <message>
        <source>Last entry: {moment}</source>
        <translation>Ingizo la mwisho: {moment}</translation>
    </message>
    <message>
        <source>Nothing of it has come yet</source>
        <translation>Hakuna chake kilichofika bado</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more laptop(s)</source>
        <translation>
            <numerusform>na kompyuta %Ln nyingine</numerusform>
            <numerusform>na kompyuta %Ln nyingine</numerusform>
        </translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation>kompyuta hii</translation>
    </message>
    <message>
        <source>{name} · {code}</source>
        <translation>{name} · {code}</translation>
    </message>
</context>
<context>
    <name>EffectTable</name>
    <message>
        <source>After meeting {number}, {day}</source>
        <translation>Baada ya mkutano {number}, {day}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Sasa</translation>
    </message>
    <message>
        <source>after</source>
        <translation>baada</translation>
    </message>
    <message numerus="yes">
        <source>and the same in %Ln earlier meeting(s)</source>
        <translation>
            <numerusform>na vivyo hivyo katika mkutano %Ln wa awali</numerusform>
            <numerusform>na vivyo hivyo katika mikutano %Ln ya awali</numerusform>
        </translation>
    </message>
    <message>
        <source>before</source>
        <translation>kabla</translation>
    </message>
</context>
<context>
    <name>EntriesModel</name>
    <message numerus="yes">
        <source>%Ln share(s)</source>
        <translation>
            <numerusform>hisa %Ln</numerusform>
            <numerusform>hisa %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Mkutano</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mwanachama</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nini</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Lini</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wapi</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Mwandishi</translation>
    </message>
    <message>
        <source>in the cloud</source>
        <translation>katika wingu</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>linasubiri</translation>
    </message>
    <message>
        <source>{person}, {laptop}</source>
        <translation>{person}, {laptop}</translation>
    </message>
    <message>
        <source>{text}, taken back</source>
        <translation>{text}, limebatilishwa</translation>
    </message>
    <message>
        <source>{what}, charged</source>
        <translation>{what}, deni</translation>
    </message>
    <message>
        <source>{what}, corrected</source>
        <translation>{what}, limesahihishwa</translation>
    </message>
    <message>
        <source>{what}, correction</source>
        <translation>{what}, sahihisho</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;Rudi kwenye orodha</translation>
    </message>
    <message>
        <source>&amp;Correct this entry</source>
        <translation>&amp;Sahihisha ingizo hili</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Batilisha</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Siku</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Mkutano</translation>
    </message>
    <message>
        <source>Meeting {number}, sealed with {seal}</source>
        <translation>Mkutano {number}, umefungwa kwa muhuri {seal}</translation>
    </message>
    <message>
        <source>Meeting {number}, still open</source>
        <translation>Mkutano {number}, bado uko wazi</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mwanachama</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Fedha</translation>
    </message>
    <message>
        <source>Nothing else: it stands alone.</source>
        <translation>Hakuna kingine: liko peke yake.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Fungua</translation>
    </message>
    <message>
        <source>Open the &amp;member</source>
        <translation>&amp;Fungua mwanachama</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Sababu</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Limehifadhiwa</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>Limetiwa saini na</translation>
    </message>
    <message>
        <source>Taken back by</source>
        <translation>Limebatilishwa na</translation>
    </message>
    <message>
        <source>What belongs to it</source>
        <translation>Yanayohusiana nalo</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Mwandishi</translation>
    </message>
    <message>
        <source>a correction of an earlier entry</source>
        <translation>sahihisho la ingizo la awali</translation>
    </message>
    <message>
        <source>between meetings</source>
        <translation>kati ya mikutano</translation>
    </message>
    <message>
        <source>in the cloud</source>
        <translation>katika wingu</translation>
    </message>
    <message>
        <source>it stands in the books</source>
        <translation>liko vitabuni</translation>
    </message>
    <message>
        <source>on this laptop, {where}</source>
        <translation>kwenye kompyuta hii, {where}</translation>
    </message>
    <message>
        <source>reversed: together with its correction it counts nothing</source>
        <translation>limetenguliwa: pamoja na sahihisho lake halihesabiwi</translation>
    </message>
    <message>
        <source>taken back: it counts no more</source>
        <translation>limebatilishwa: halihesabiwi tena</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>hili</translation>
    </message>
    <message>
        <source>waiting for the cloud</source>
        <translation>linasubiri wingu</translation>
    </message>
    <message>
        <source>what was charged; it stays in the books</source>
        <translation>kilichotozwa; kinabaki vitabuni</translation>
    </message>
    <message>
        <source>{person}, {moment}</source>
        <translation>{person}, {moment}</translation>
    </message>
    <message>
        <source>{person}, {moment}, on {laptop}</source>
        <translation>{person}, {moment}, kwenye {laptop}</translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message>
        <source>An entry of the books</source>
        <translation>Ingizo la vitabu</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>CSV, for any program (*.csv)</source>
        <translation>CSV, kwa programu yoyote (*.csv)</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Fungua folda</translation>
    </message>
    <message>
        <source>Save for Excel</source>
        <translation>Hifadhi kwa Excel</translation>
    </message>
    <message>
        <source>Saved as {file} in the folder {folder}.</source>
        <translation>Limehifadhiwa kama {file} katika folda {folder}.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
</context>
<context>
    <name>FetchingPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Rudi</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Ghairi</translation>
    </message>
    <message>
        <source>&amp;Get the group</source>
        <translation>&amp;Leta kikundi</translation>
    </message>
    <message>
        <source>Asking the cloud.</source>
        <translation>Inauliza wingu.</translation>
    </message>
    <message>
        <source>Get my group from the cloud</source>
        <translation>Leta kikundi changu kutoka wingu</translation>
    </message>
    <message>
        <source>Getting the group</source>
        <translation>Inaleta kikundi</translation>
    </message>
    <message>
        <source>Stopping. What arrived so far is not lost.</source>
        <translation>Inasimama. Yaliyofika hadi sasa hayapotei.</translation>
    </message>
    <message>
        <source>{done} of {all} entries have arrived.</source>
        <translation>Maingizo {done} kati ya {all} yamefika.</translation>
    </message>
</context>
<context>
    <name>FinePanel</name>
    <message>
        <source>&amp;Charge the fine</source>
        <translation>&amp;Toza faini</translation>
    </message>
    <message>
        <source>&amp;Fine</source>
        <translation>&amp;Faini</translation>
    </message>
    <message>
        <source>&amp;Member</source>
        <translation>M&amp;wanachama</translation>
    </message>
    <message>
        <source>&amp;Payment</source>
        <translation>&amp;Malipo</translation>
    </message>
    <message>
        <source>Amou&amp;nt</source>
        <translation>&amp;Kiasi</translation>
    </message>
    <message>
        <source>Another fine</source>
        <translation>Faini nyingine</translation>
    </message>
    <message>
        <source>Fine a member</source>
        <translation>Toza mwanachama faini</translation>
    </message>
    <message>
        <source>It is paid now, into the box</source>
        <translation>Inalipwa sasa, sandukuni</translation>
    </message>
    <message>
        <source>It stays owed</source>
        <translation>Inabaki deni</translation>
    </message>
    <message>
        <source>What f&amp;or</source>
        <translation>&amp;Ya nini</translation>
    </message>
    <message>
        <source>{fine} · {amount}</source>
        <translation>{fine} · {amount}</translation>
    </message>
</context>
<context>
    <name>FinishPanel</name>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Siku</translation>
    </message>
    <message>
        <source>Cycle {number} has begun. Arrange its turns.</source>
        <translation>Mzunguko {number} umeanza. Panga zamu zake.</translation>
    </message>
</context>
<context>
    <name>FoundingPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Rudi</translation>
    </message>
    <message>
        <source>&amp;Start the group</source>
        <translation>&amp;Anzisha kikundi</translation>
    </message>
    <message>
        <source>Is this right? If it is, press “Start the group” once more.</source>
        <translation>Je, hii ni sahihi? Kama ndiyo, bonyeza “Anzisha kikundi” mara nyingine.</translation>
    </message>
    <message>
        <source>Start a group</source>
        <translation>Anzisha kikundi</translation>
    </message>
    <message>
        <source>Start another group</source>
        <translation>Anzisha kikundi kingine</translation>
    </message>
    <message>
        <source>Starting the group</source>
        <translation>Inaanzisha kikundi</translation>
    </message>
    <message>
        <source>Take over a group mid-cycle</source>
        <translation>Ingiza kikundi katikati ya mzunguko</translation>
    </message>
</context>
<context>
    <name>GivePanel</name>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Kiasi</translation>
    </message>
    <message>
        <source>&amp;Member</source>
        <translation>&amp;Mwanachama</translation>
    </message>
    <message>
        <source>May borrow, {count} times the savings</source>
        <translation>Anaweza kukopa, mara {count} ya akiba</translation>
    </message>
    <message>
        <source>May borrow, {count} times the savings less what is owed</source>
        <translation>Anaweza kukopa, mara {count} ya akiba kutoa anachodaiwa</translation>
    </message>
    <message>
        <source>Owed on other loans</source>
        <translation>Anadaiwa kwa mikopo mingine</translation>
    </message>
    <message>
        <source>Saved in this cycle</source>
        <translation>Akiba ya mzunguko huu</translation>
    </message>
    <message>
        <source>Type the number in the register, or the name.</source>
        <translation>Andika namba ya orodha, au jina.</translation>
    </message>
</context>
<context>
    <name>GridModel</name>
    <message numerus="yes">
        <source>The group&apos;s limit is %Ln share(s). Record {count} anyway?</source>
        <translation>
            <numerusform>Kikomo cha kikundi ni hisa %Ln. Andika {count} hata hivyo?</numerusform>
            <numerusform>Kikomo cha kikundi ni hisa %Ln. Andika {count} hata hivyo?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <source>A</source>
        <comment>key for absent</comment>
        <translation>H</translation>
    </message>
    <message>
        <source>E</source>
        <comment>key for excused</comment>
        <translation>R</translation>
    </message>
    <message>
        <source>Entries of the meeting</source>
        <translation>Maingizo ya mkutano</translation>
    </message>
    <message>
        <source>L</source>
        <comment>key for late</comment>
        <translation>C</translation>
    </message>
    <message>
        <source>P</source>
        <comment>key for present</comment>
        <translation>Y</translation>
    </message>
    <message>
        <source>R</source>
        <comment>key for represented</comment>
        <translation>W</translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>&amp;Open this group</source>
        <translation>&amp;Fungua kikundi hiki</translation>
    </message>
    <message>
        <source>&amp;Start another group…</source>
        <translation>&amp;Anzisha kikundi kingine…</translation>
    </message>
    <message>
        <source>Books since</source>
        <translation>Vitabu tangu</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Vikundi</translation>
    </message>
    <message>
        <source>Groups on this laptop</source>
        <translation>Vikundi kwenye kompyuta hii</translation>
    </message>
    <message>
        <source>Kind of group</source>
        <translation>Aina ya kikundi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>No group of this name is here.</source>
        <translation>Hakuna kikundi chenye jina hili hapa.</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Tafuta kwa jina</translation>
    </message>
    <message>
        <source>Search the groups by name</source>
        <translation>Tafuta vikundi kwa jina</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>kimefunguliwa</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Page of the guide</source>
        <translation>Ukurasa wa mwongozo</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Kazi</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>SavingsDesk: guide</source>
        <translation>SavingsDesk: mwongozo</translation>
    </message>
</context>
<context>
    <name>HandOverPanel</name>
    <message>
        <source>&amp;Counted, the whole box</source>
        <translation>&amp;Zilizohesabiwa, sanduku lote</translation>
    </message>
    <message>
        <source>&amp;Hand over the office</source>
        <translation>&amp;Kabidhi cheo</translation>
    </message>
    <message>
        <source>&amp;Member</source>
        <translation>&amp;Mwanachama</translation>
    </message>
    <message>
        <source>&amp;Reason of the difference</source>
        <translation>&amp;Sababu ya tofauti</translation>
    </message>
    <message>
        <source>1. Who takes over from {name}</source>
        <translation>1. Nani anapokea kutoka kwa {name}</translation>
    </message>
    <message>
        <source>2. Count the box together</source>
        <translation>2. Hesabuni sanduku pamoja</translation>
    </message>
    <message>
        <source>3. The new officer chooses a password; the old one is dead from then on</source>
        <translation>3. Kiongozi mpya anachagua nenosiri; la zamani halifanyi kazi tena tangu hapo</translation>
    </message>
    <message>
        <source>4. A second officer signs</source>
        <translation>4. Kiongozi wa pili anatia saini</translation>
    </message>
    <message>
        <source>By the books {amount} should lie in it.</source>
        <translation>Kwa vitabu, {amount} zinapaswa kuwemo.</translation>
    </message>
    <message>
        <source>Hand over an office: {office}</source>
        <translation>Kabidhi cheo: {office}</translation>
    </message>
    <message>
        <source>In front of the group. It needs no connection.</source>
        <translation>Mbele ya kikundi. Hakuhitaji mtandao.</translation>
    </message>
    <message>
        <source>Lock the books</source>
        <translation>Funga vitabu kwa kufuli</translation>
    </message>
    <message>
        <source>{amount} are missing.</source>
        <translation>{amount} zimepungua.</translation>
    </message>
    <message>
        <source>{amount} more than in the books.</source>
        <translation>{amount} zaidi ya vitabu.</translation>
    </message>
    <message>
        <source>{name} is {office} now, and the old password opens nothing any more.</source>
        <translation>{name} ni {office} sasa, na nenosiri la zamani halifungui kitu tena.</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message numerus="yes">
        <source>%Ln entry(s) only on this laptop</source>
        <translation>
            <numerusform>ingizo %Ln liko kwenye kompyuta hii tu</numerusform>
            <numerusform>maingizo %Ln yako kwenye kompyuta hii tu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) wait for the cloud</source>
        <translation>
            <numerusform>ingizo %Ln linasubiri wingu</numerusform>
            <numerusform>maingizo %Ln yanasubiri wingu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln loan(s)</source>
        <translation>
            <numerusform>mkopo %Ln</numerusform>
            <numerusform>mikopo %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln umechelewa</numerusform>
            <numerusform>%Ln imechelewa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s) at {price}</source>
        <translation>
            <numerusform>hisa %Ln kwa {price}</numerusform>
            <numerusform>hisa %Ln kwa {price}</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Continue the meeting</source>
        <translation>&amp;Endelea na mkutano</translation>
    </message>
    <message>
        <source>&amp;Start the meeting</source>
        <translation>&amp;Anza mkutano</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ongeza</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Unganisha</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Endelea</translation>
    </message>
    <message>
        <source>Cycle {cycle} ended on {day}</source>
        <translation>Mzunguko {cycle} uliisha {day}</translation>
    </message>
    <message>
        <source>Cycle {cycle} · meeting {number} of {day} is open</source>
        <translation>Mzunguko {cycle} · mkutano {number} wa {day} uko wazi</translation>
    </message>
    <message>
        <source>Cycle {cycle} · meeting {number} was on {day} · next {next}</source>
        <translation>Mzunguko {cycle} · mkutano {number} ulikuwa {day} · ujao {next}</translation>
    </message>
    <message>
        <source>Cycle {cycle} · no meeting yet · next {next}</source>
        <translation>Mzunguko {cycle} · bado hakuna mkutano · ujao {next}</translation>
    </message>
    <message>
        <source>In the box</source>
        <translation>Sandukuni</translation>
    </message>
    <message>
        <source>Lent out</source>
        <translation>Iliyokopeshwa</translation>
    </message>
    <message>
        <source>Meeting {number} is open</source>
        <translation>Mkutano {number} uko wazi</translation>
    </message>
    <message>
        <source>No members yet</source>
        <translation>Bado hakuna wanachama</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Fungua</translation>
    </message>
    <message>
        <source>Savings this cycle</source>
        <translation>Akiba ya mzunguko huu</translation>
    </message>
    <message>
        <source>Social fund</source>
        <translation>Mfuko wa jamii</translation>
    </message>
    <message>
        <source>The cloud needs your help</source>
        <translation>Wingu linahitaji msaada wako</translation>
    </message>
    <message>
        <source>Why: {figure}</source>
        <translation>Kwa nini: {figure}</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Kwa nini?</translation>
    </message>
    <message>
        <source>begin</source>
        <translation>anza</translation>
    </message>
    <message numerus="yes">
        <source>by %Ln member(s)</source>
        <translation>
            <numerusform>ya mwanachama %Ln</numerusform>
            <numerusform>ya wanachama %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>by the books, not counted yet</source>
        <translation>kwa vitabu, bado hazijahesabiwa</translation>
    </message>
    <message>
        <source>cloud</source>
        <translation>wingu</translation>
    </message>
    <message>
        <source>counted {day}, agrees</source>
        <translation>zilihesabiwa {day}, zinalingana</translation>
    </message>
    <message>
        <source>counted {day}, differs by {amount}</source>
        <translation>zilihesabiwa {day}, tofauti {amount}</translation>
    </message>
    <message>
        <source>every entry so far is saved</source>
        <translation>kila ingizo hadi sasa limehifadhiwa</translation>
    </message>
    <message>
        <source>no loan is out</source>
        <translation>hakuna mkopo</translation>
    </message>
    <message>
        <source>nothing was sent for two weeks or more</source>
        <translation>hakuna kilichotumwa kwa wiki mbili au zaidi</translation>
    </message>
    <message>
        <source>open</source>
        <translation>wazi</translation>
    </message>
    <message>
        <source>stays with the group</source>
        <translation>inabaki kwa kikundi</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>yanasubiri</translation>
    </message>
    <message>
        <source>with a cloud, a lost laptop loses nothing</source>
        <translation>ukiwa na wingu, kompyuta ikipotea hupotezi kitu</translation>
    </message>
    <message>
        <source>write them down, or paste them from a sheet</source>
        <translation>waandike, au wabandike kutoka jedwali</translation>
    </message>
    <message>
        <source>{amount} with earlier cycles</source>
        <translation>{amount} pamoja na mizunguko iliyopita</translation>
    </message>
    <message>
        <source>{loans} · {overdue}</source>
        <translation>{loans} · {overdue}</translation>
    </message>
</context>
<context>
    <name>HowColumn</name>
    <message>
        <source>&amp;By</source>
        <translation>K&amp;wa</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Siku</translation>
    </message>
    <message>
        <source>&amp;Kept in reserve</source>
        <translation>Iliyowekwa &amp;kando</translation>
    </message>
    <message>
        <source>Change of members</source>
        <translation>Chenji ya wanachama</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Zilizohesabiwa</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Mzunguko</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Siku</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Namna</translation>
    </message>
    <message>
        <source>Kept in reserve</source>
        <translation>Iliyowekwa kando</translation>
    </message>
    <message>
        <source>Loan fund</source>
        <translation>Mfuko wa mikopo</translation>
    </message>
    <message>
        <source>Members owe</source>
        <translation>Wanachama wanadaiwa</translation>
    </message>
    <message>
        <source>Owed to others</source>
        <translation>Deni kwa wengine</translation>
    </message>
    <message>
        <source>Put back into sa&amp;vings</source>
        <translation>Kurudisha &amp;akiba</translation>
    </message>
    <message>
        <source>S&amp;ocial fund</source>
        <translation>&amp;Mfuko wa jamii</translation>
    </message>
    <message>
        <source>Smallest &amp;coin</source>
        <translation>Sarafu &amp;ndogo kabisa</translation>
    </message>
    <message>
        <source>The fund holds {amount}.</source>
        <translation>Mfuko una {amount}.</translation>
    </message>
    <message>
        <source>To share, {currency}</source>
        <translation>Mgao, {currency}</translation>
    </message>
    <message>
        <source>To the social fund</source>
        <translation>Kwa mfuko wa jamii</translation>
    </message>
    <message>
        <source>What is &amp;left over</source>
        <translation>&amp;Inayobaki</translation>
    </message>
    <message>
        <source>What is shared</source>
        <translation>Kinachogawanywa</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>format of the day of the share-out</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>{amount} for each member.</source>
        <translation>{amount} kwa kila mwanachama.</translation>
    </message>
</context>
<context>
    <name>JustNowCard</name>
    <message>
        <source>Each entry appears here and can be taken back.</source>
        <translation>Kila ingizo linaonekana hapa na linaweza kubatilishwa.</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>Sasa hivi</translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message numerus="yes">
        <source>%Ln corrected text(s) are in use.</source>
        <translation>
            <numerusform>Maneno %Ln yaliyosahihishwa yanatumika.</numerusform>
            <numerusform>Maneno %Ln yaliyosahihishwa yanatumika.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) of the file cannot be used:</source>
        <translation>
            <numerusform>Maneno %Ln ya faili hayawezi kutumika:</numerusform>
            <numerusform>Maneno %Ln ya faili hayawezi kutumika:</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove the corrections</source>
        <translation>&amp;Ondoa masahihisho</translation>
    </message>
    <message>
        <source>A wrong word? Save the translation as a file, correct it there, and load it again.</source>
        <translation>Kuna neno lisilo sahihi? Hifadhi tafsiri kama faili, lisahihishe humo, kisha ipakie tena.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Faili zote (*)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lugha</translation>
    </message>
    <message>
        <source>Load a &amp;corrected translation…</source>
        <translation>&amp;Pakia tafsiri iliyosahihishwa…</translation>
    </message>
    <message>
        <source>Load a corrected translation</source>
        <translation>Pakia tafsiri iliyosahihishwa</translation>
    </message>
    <message>
        <source>Sa&amp;ve it to correct…</source>
        <translation>&amp;Hifadhi ili kusahihisha…</translation>
    </message>
    <message>
        <source>Save the translation</source>
        <translation>Hifadhi tafsiri</translation>
    </message>
    <message>
        <source>This translation was made without a speaker of the language. Tell us what sounds wrong.</source>
        <translation>Tafsiri hii ilitengenezwa bila mzungumzaji wa lugha. Tuambie maneno yasiyo sawa.</translation>
    </message>
    <message>
        <source>Translations (*.ts)</source>
        <translation>Tafsiri (*.ts)</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>na %Ln zaidi</numerusform>
            <numerusform>na %Ln zaidi</numerusform>
        </translation>
    </message>
    <message>
        <source>“{text}”: a form of the plural is missing.</source>
        <translation>“{text}”: umbo la wingi halipo.</translation>
    </message>
    <message>
        <source>“{text}”: the words in braces and the number must stay as they are.</source>
        <translation>“{text}”: maneno ndani ya mabano na namba lazima yabaki kama yalivyo.</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>As the system</source>
        <translation>Kama mfumo</translation>
    </message>
    <message>
        <source>Language of the pro&amp;gram</source>
        <translation>&amp;Lugha ya programu</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language and voice</source>
        <translation>Lugha na sauti</translation>
    </message>
</context>
<context>
    <name>LeavePanel</name>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Maelezo</translation>
    </message>
    <message>
        <source>&amp;Settle and let go</source>
        <translation>&amp;Lipana na mruhusu aondoke</translation>
    </message>
    <message>
        <source>It stands beside the payment.</source>
        <translation>Yanabaki kando ya malipo.</translation>
    </message>
    <message>
        <source>The group sends the member away</source>
        <translation>Kikundi kinamwondoa mwanachama</translation>
    </message>
    <message>
        <source>The member has died</source>
        <translation>Mwanachama amefariki</translation>
    </message>
    <message>
        <source>The member leaves</source>
        <translation>Mwanachama anaondoka</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation>&amp;Kwa nini</translation>
    </message>
    <message>
        <source>What is settled today</source>
        <translation>Kinachomalizwa leo</translation>
    </message>
    <message>
        <source>Who of the family receives the money.</source>
        <translation>Nani wa familia anapokea fedha.</translation>
    </message>
    <message>
        <source>{name} leaves the group</source>
        <translation>{name} anaondoka kikundini</translation>
    </message>
</context>
<context>
    <name>LinesCard</name>
    <message numerus="yes">
        <source>%Ln entry(s) came later from another laptop and are not in it.</source>
        <translation>
            <numerusform>Ingizo %Ln lilikuja baadaye kutoka kompyuta nyingine na halimo.</numerusform>
            <numerusform>Maingizo %Ln yalikuja baadaye kutoka kompyuta nyingine na hayamo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Carried as a lo&amp;an</source>
        <translation>&amp;Liwe mkopo</translation>
    </message>
    <message>
        <source>Members in the share-out</source>
        <translation>Wanachama katika mgao</translation>
    </message>
    <message numerus="yes">
        <source>Paid to %Ln member(s)</source>
        <translation>
            <numerusform>Zimelipwa kwa mwanachama %Ln</numerusform>
            <numerusform>Zimelipwa kwa wanachama %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Pays &amp;now</source>
        <translation>&amp;Analipa sasa</translation>
    </message>
    <message>
        <source>Reckoning</source>
        <translation>Hesabu</translation>
    </message>
    <message>
        <source>The box is {amount} short until members pay what they owe.</source>
        <translation>Sanduku lina upungufu wa {amount} hadi wanachama walipe wanachodaiwa.</translation>
    </message>
    <message>
        <source>The box is {amount} short until what members bring lies in it.</source>
        <translation>Sanduku lina upungufu wa {amount} hadi zinazoletwa na wanachama ziwekwe humo.</translation>
    </message>
    <message>
        <source>Written o&amp;ff</source>
        <translation>&amp;Deni lifutwe</translation>
    </message>
    <message>
        <source>{amount} must be fetched from the bank or from mobile money before paying.</source>
        <translation>{amount} lazima ziletwe kutoka benki au pesa za simu kabla ya kulipa.</translation>
    </message>
    <message>
        <source>{name} owes {amount} more than the own part. Decide otherwise?</source>
        <translation>{name} anadaiwa {amount} zaidi ya sehemu yake. Mnataka kubadilisha uamuzi?</translation>
    </message>
    <message>
        <source>{name} owes {amount} more than the own part. What did the group decide?</source>
        <translation>{name} anadaiwa {amount} zaidi ya sehemu yake. Kikundi kimeamuaje?</translation>
    </message>
</context>
<context>
    <name>LinesEdit</name>
    <message>
        <source>Add a &amp;line</source>
        <translation>&amp;Ongeza mstari</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Ondoa mstari huu</translation>
    </message>
</context>
<context>
    <name>LinesPage</name>
    <message>
        <source>&amp;Buy with an amount</source>
        <translation>&amp;Nunua kwa kiasi</translation>
    </message>
    <message>
        <source>&amp;Fine a member</source>
        <translation>Toza &amp;faini</translation>
    </message>
    <message>
        <source>&amp;Give a loan</source>
        <translation>&amp;Toa mkopo</translation>
    </message>
    <message>
        <source>&amp;Mark all present</source>
        <translation>&amp;Wote wapo</translation>
    </message>
    <message>
        <source>&lt;b&gt;Enter&lt;/b&gt; opens a loan for this member · &lt;b&gt;Tab&lt;/b&gt; next step</source>
        <translation>&lt;b&gt;Enter&lt;/b&gt; inafungua mkopo kwa mwanachama huyu · &lt;b&gt;Tab&lt;/b&gt; hatua ijayo</translation>
    </message>
    <message>
        <source>&lt;b&gt;Enter&lt;/b&gt; takes the usual amount · or type another one · &lt;b&gt;Tab&lt;/b&gt; next step</source>
        <translation>&lt;b&gt;Enter&lt;/b&gt; inachukua kiasi cha kawaida · au andika kingine · &lt;b&gt;Tab&lt;/b&gt; hatua ijayo</translation>
    </message>
    <message>
        <source>&lt;b&gt;Enter&lt;/b&gt; takes what is due · or type what is paid · &lt;b&gt;Tab&lt;/b&gt; next step</source>
        <translation>&lt;b&gt;Enter&lt;/b&gt; inachukua kinachopaswa kulipwa · au andika kilicholipwa · &lt;b&gt;Tab&lt;/b&gt; hatua ijayo</translation>
    </message>
    <message>
        <source>&lt;b&gt;Enter&lt;/b&gt; takes what is owed · or type what is paid · &lt;b&gt;Tab&lt;/b&gt; next step</source>
        <translation>&lt;b&gt;Enter&lt;/b&gt; inachukua anachodaiwa · au andika kilicholipwa · &lt;b&gt;Tab&lt;/b&gt; hatua ijayo</translation>
    </message>
    <message>
        <source>&lt;b&gt;Space&lt;/b&gt; present or absent · &lt;b&gt;P L R E A&lt;/b&gt; mark · &lt;b&gt;Tab&lt;/b&gt; next step</source>
        <translation>&lt;b&gt;Space&lt;/b&gt; yupo au hayupo · &lt;b&gt;Y C W R H&lt;/b&gt; weka alama · &lt;b&gt;Tab&lt;/b&gt; hatua ijayo</translation>
    </message>
    <message>
        <source>Hand back {amount} to {name}</source>
        <translation>Rudisha {amount} kwa {name}</translation>
    </message>
    <message>
        <source>Le&amp;t it go</source>
        <translation>&amp;Samehe</translation>
    </message>
    <message>
        <source>Nobody owes on a loan. &lt;b&gt;Tab&lt;/b&gt; next step</source>
        <translation>Hakuna anayedaiwa mkopo. &lt;b&gt;Tab&lt;/b&gt; hatua ijayo</translation>
    </message>
    <message>
        <source>The loan is repaid: nothing is owed on it any more.</source>
        <translation>Mkopo umelipwa: haudaiwi kitu tena.</translation>
    </message>
    <message>
        <source>The loan of {name} is repaid</source>
        <translation>Mkopo wa {name} umelipwa</translation>
    </message>
    <message>
        <source>Type the amount and press &lt;b&gt;Enter&lt;/b&gt; · &lt;b&gt;0&lt;/b&gt; takes back · &lt;b&gt;Tab&lt;/b&gt; next step</source>
        <translation>Andika kiasi, bonyeza &lt;b&gt;Enter&lt;/b&gt; · &lt;b&gt;0&lt;/b&gt; inabatilisha · &lt;b&gt;Tab&lt;/b&gt; hatua ijayo</translation>
    </message>
    <message>
        <source>Type the number of stamps and press &lt;b&gt;Enter&lt;/b&gt; · &lt;b&gt;↑ ↓&lt;/b&gt; move · &lt;b&gt;0&lt;/b&gt; takes back</source>
        <translation>Andika idadi ya stempu, bonyeza &lt;b&gt;Enter&lt;/b&gt; · &lt;b&gt;↑ ↓&lt;/b&gt; sogea · &lt;b&gt;0&lt;/b&gt; inabatilisha</translation>
    </message>
</context>
<context>
    <name>LoanCard</name>
    <message>
        <source>&amp;Repay</source>
        <translation>&amp;Pokea rejesho</translation>
    </message>
    <message>
        <source>As agreed</source>
        <translation>Kama ilivyokubaliwa</translation>
    </message>
    <message>
        <source>Choose a loan in the list: it is shown here.</source>
        <translation>Chagua mkopo katika orodha: utaonekana hapa.</translation>
    </message>
    <message>
        <source>Nothing was paid on it yet.</source>
        <translation>Bado hakuna kilicholipwa.</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Imelipwa</translation>
    </message>
    <message>
        <source>R&amp;oll over</source>
        <translation>Ongeza &amp;muda</translation>
    </message>
    <message>
        <source>Show the &amp;entries</source>
        <translation>&amp;Onyesha maingizo</translation>
    </message>
    <message>
        <source>Write o&amp;ff</source>
        <translation>&amp;Futa deni</translation>
    </message>
</context>
<context>
    <name>LoansScreen</name>
    <message numerus="yes">
        <source>%Ln loan(s)</source>
        <translation>
            <numerusform>mkopo %Ln</numerusform>
            <numerusform>mikopo %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Give a loan</source>
        <translation>&amp;Toa mkopo</translation>
    </message>
    <message>
        <source>&amp;What will it cost?</source>
        <translation>&amp;Utagharimu kiasi gani?</translation>
    </message>
    <message>
        <source>A&amp;ctive</source>
        <translation>I&amp;nayoendelea</translation>
    </message>
    <message>
        <source>A&amp;ctive {count}</source>
        <translation>I&amp;nayoendelea {count}</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Kwa jina</translation>
    </message>
    <message>
        <source>By the day due</source>
        <translation>Kwa siku ya kulipa</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Ulipwe</translation>
    </message>
    <message>
        <source>Find a member</source>
        <translation>Tafuta mwanachama</translation>
    </message>
    <message>
        <source>Find the loans of a member</source>
        <translation>Tafuta mikopo ya mwanachama</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Mkubwa kwanza</translation>
    </message>
    <message>
        <source>Lent out</source>
        <translation>Iliyokopeshwa</translation>
    </message>
    <message>
        <source>Lent, {currency}</source>
        <translation>Mkopo, {currency}</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Mikopo</translation>
    </message>
    <message>
        <source>Meeting {number} is open</source>
        <translation>Mkutano {number} uko wazi</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mwanachama</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Mpya kwanza</translation>
    </message>
    <message>
        <source>No loan of such a member in this list.</source>
        <translation>Hakuna mkopo wa mwanachama huyo katika orodha hii.</translation>
    </message>
    <message>
        <source>No loan was repaid yet.</source>
        <translation>Bado hakuna mkopo uliolipwa wote.</translation>
    </message>
    <message>
        <source>No meeting is open · what is written now counts for a day between meetings</source>
        <translation>Hakuna mkutano ulio wazi · yanayoandikwa sasa ni ya siku kati ya mikutano</translation>
    </message>
    <message>
        <source>Nobody is late. Well done.</source>
        <translation>Hakuna aliyechelewa. Hongereni.</translation>
    </message>
    <message>
        <source>Nothing is lent out now. Press “Give a loan” when the group agrees on one.</source>
        <translation>Hakuna mkopo sasa. Bonyeza “Toa mkopo” kikundi kikikubali mmoja.</translation>
    </message>
    <message>
        <source>O&amp;verdue</source>
        <translation>I&amp;liyochelewa</translation>
    </message>
    <message>
        <source>O&amp;verdue {count}</source>
        <translation>I&amp;liyochelewa {count}</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Mpangilio wa orodha</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Iliyochelewa</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>Anadaiwa</translation>
    </message>
    <message>
        <source>Portfolio at risk</source>
        <translation>Mikopo iliyo hatarini</translation>
    </message>
    <message>
        <source>Re&amp;paid</source>
        <translation>&amp;Iliyolipwa</translation>
    </message>
    <message>
        <source>Re&amp;paid {count}</source>
        <translation>&amp;Iliyolipwa {count}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>The cycle is closed · loans are given again in the next one</source>
        <translation>Mzunguko umefungwa · mikopo itatolewa tena katika mzunguko ujao</translation>
    </message>
    <message>
        <source>The loan of {name}</source>
        <translation>Mkopo wa {name}</translation>
    </message>
    <message>
        <source>late by more than 30 days: {amount}</source>
        <translation>imechelewa zaidi ya siku 30: {amount}</translation>
    </message>
    <message>
        <source>nobody is late</source>
        <translation>hakuna aliyechelewa</translation>
    </message>
    <message numerus="yes">
        <source>on %Ln loan(s)</source>
        <translation>
            <numerusform>kwa mkopo %Ln</numerusform>
            <numerusform>kwa mikopo %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %Ln loan(s), and {charge} in charges</source>
        <translation>
            <numerusform>kwa mkopo %Ln, na {charge} za ada</numerusform>
            <numerusform>kwa mikopo %Ln, na {charge} za ada</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockedWall</name>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Fungua kufuli</translation>
    </message>
    <message>
        <source>The books are locked. The meeting is still open.</source>
        <translation>Vitabu vimefungwa kwa kufuli. Mkutano bado uko wazi.</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Giza</translation>
    </message>
    <message>
        <source>&amp;Lock by itself</source>
        <translation>&amp;Ijifunge yenyewe</translation>
    </message>
    <message>
        <source>A running meeting goes on showing what everyone may see.</source>
        <translation>Mkutano unaoendelea unaendelea kuonyesha yale ambayo wote wanaweza kuyaona.</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>&amp;Kama mfumo</translation>
    </message>
    <message>
        <source>Colours, size and movement</source>
        <translation>Rangi, ukubwa na mwendo</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>M&amp;wanga</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Mwonekano</translation>
    </message>
    <message>
        <source>Nothing &amp;moves on the screen</source>
        <translation>&amp;Hakuna kinachosogea kwenye skrini</translation>
    </message>
    <message>
        <source>S&amp;unlight</source>
        <translation>&amp;Mwanga wa jua</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>&amp;Ukubwa wa maandishi</translation>
    </message>
    <message>
        <source>What is being worked on is said in words instead of a moving bar.</source>
        <translation>Kinachofanyika kinasemwa kwa maneno badala ya mstari unaosogea.</translation>
    </message>
    <message>
        <source>When nobody is at the laptop</source>
        <translation>Asipokuwepo mtu kwenye kompyuta</translation>
    </message>
    <message numerus="yes">
        <source>after %Ln minute(s) without a key</source>
        <translation>
            <numerusform>baada ya dakika %Ln bila kubonyeza kitu</numerusform>
            <numerusform>baada ya dakika %Ln bila kubonyeza kitu</numerusform>
        </translation>
    </message>
    <message>
        <source>black on white with heavy lines, for outdoors</source>
        <translation>nyeusi juu ya nyeupe na mistari minene, kwa nje</translation>
    </message>
    <message>
        <source>dark letters on a light ground, for a room</source>
        <translation>herufi nyeusi juu ya mwanga, kwa chumbani</translation>
    </message>
    <message>
        <source>easy on the eyes and the battery at night</source>
        <translation>laini kwa macho na betri usiku</translation>
    </message>
    <message>
        <source>light by day, dark where the system is dark</source>
        <translation>mwanga mchana, giza mfumo ukiwa wa giza</translation>
    </message>
    <message>
        <source>never</source>
        <translation>kamwe</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Look at the rules</source>
        <translation>Angalia kanuni</translation>
    </message>
    <message>
        <source>SavingsDesk</source>
        <translation>SavingsDesk</translation>
    </message>
    <message>
        <source>Take over balances</source>
        <translation>Ingiza masalio</translation>
    </message>
    <message>
        <source>The books are back, as they were when the backup was made.</source>
        <translation>Vitabu vimerudi, kama vilivyokuwa nakala ilipotengenezwa.</translation>
    </message>
    <message>
        <source>The group is started. Write down its members; its rules have usual values to look at.</source>
        <translation>Kikundi kimeanzishwa. Andika wanachama wake; kanuni zake zina viwango vya kawaida vya kuangalia.</translation>
    </message>
    <message>
        <source>Write down all members first. Then take over what each saved, owes and borrowed.</source>
        <translation>Andika wanachama wote kwanza. Kisha ingiza akiba, madeni na mkopo wa kila mmoja.</translation>
    </message>
</context>
<context>
    <name>MeetingScreen</name>
    <message numerus="yes">
        <source>%Ln absent</source>
        <translation>
            <numerusform>%Ln hayupo</numerusform>
            <numerusform>%Ln hawapo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excused</source>
        <translation>
            <numerusform>%Ln ana ruhusa</numerusform>
            <numerusform>%Ln wana ruhusa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>%Ln amechelewa</numerusform>
            <numerusform>%Ln wamechelewa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>mwanachama %Ln</numerusform>
            <numerusform>wanachama %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not marked</source>
        <translation>
            <numerusform>%Ln hana alama</numerusform>
            <numerusform>%Ln hawana alama</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln present</source>
        <translation>
            <numerusform>%Ln yupo</numerusform>
            <numerusform>%Ln wapo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln represented</source>
        <translation>
            <numerusform>%Ln amewakilishwa</numerusform>
            <numerusform>%Ln wamewakilishwa</numerusform>
        </translation>
    </message>
    <message>
        <source>In the box</source>
        <translation>Sandukuni</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Mkutano</translation>
    </message>
    <message>
        <source>Meeting {number} stands in the books as not held. Its seal is {seal}.</source>
        <translation>Mkutano {number} umeandikwa vitabuni kuwa haukufanyika. Muhuri wake ni {seal}.</translation>
    </message>
    <message>
        <source>Meeting {number} · {day}</source>
        <translation>Mkutano {number} · {day}</translation>
    </message>
    <message>
        <source>Open it all the same</source>
        <translation>Ufungue hata hivyo</translation>
    </message>
    <message>
        <source>Take back last  Ctrl+Z</source>
        <translation>Batilisha la mwisho  Ctrl+Z</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Jaribu tena</translation>
    </message>
    <message>
        <source>{members} · opened {time}</source>
        <translation>{members} · ulifunguliwa {time}</translation>
    </message>
    <message>
        <source>{members} · {presences} · opened {time}</source>
        <translation>{members} · {presences} · ulifunguliwa {time}</translation>
    </message>
</context>
<context>
    <name>MemberPage</name>
    <message numerus="yes">
        <source>%Ln share(s)</source>
        <translation>
            <numerusform>hisa %Ln</numerusform>
            <numerusform>hisa %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Attendance</source>
        <translation>Ma&amp;hudhurio</translation>
    </message>
    <message>
        <source>&amp;Dues</source>
        <translation>M&amp;adeni</translation>
    </message>
    <message>
        <source>&amp;Loans</source>
        <translation>M&amp;ikopo</translation>
    </message>
    <message>
        <source>All &amp;entries of this member</source>
        <translation>Maingizo &amp;yote ya mwanachama huyu</translation>
    </message>
    <message>
        <source>Change kept</source>
        <translation>Chenji iliyowekwa</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Mzunguko</translation>
    </message>
    <message>
        <source>Cycle {number}</source>
        <translation>Mzunguko {number}</translation>
    </message>
    <message>
        <source>End t&amp;he cover</source>
        <translation>&amp;Maliza kinga</translation>
    </message>
    <message>
        <source>Fa&amp;mily</source>
        <translation>&amp;Familia</translation>
    </message>
    <message>
        <source>Led&amp;ger</source>
        <translation>L&amp;eja</translation>
    </message>
    <message>
        <source>Let it g&amp;o</source>
        <translation>&amp;Samehe</translation>
    </message>
    <message>
        <source>List &amp;one more</source>
        <translation>&amp;Ongeza mmoja</translation>
    </message>
    <message>
        <source>No meeting of this cycle was closed yet.</source>
        <translation>Bado hakuna mkutano wa mzunguko huu uliofungwa.</translation>
    </message>
    <message>
        <source>Nobody is listed. Add who is to be covered.</source>
        <translation>Hakuna aliyeorodheshwa. Ongeza anayepaswa kuwa na kinga.</translation>
    </message>
    <message>
        <source>Nothing is in this passbook yet. The first line comes with the first meeting.</source>
        <translation>Bado hakuna kitu katika kitabu hiki cha akiba. Mstari wa kwanza utakuja na mkutano wa kwanza.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Bado hakuna kilichoandikwa.</translation>
    </message>
    <message>
        <source>Nothing was ever charged to this member.</source>
        <translation>Mwanachama huyu hajawahi kutozwa kitu.</translation>
    </message>
    <message>
        <source>Owes in dues</source>
        <translation>Deni la michango</translation>
    </message>
    <message>
        <source>Owes on loans</source>
        <translation>Deni la mikopo</translation>
    </message>
    <message>
        <source>Pa&amp;y this due</source>
        <translation>&amp;Lipa deni hili</translation>
    </message>
    <message>
        <source>Passboo&amp;k</source>
        <translation>&amp;Kitabu cha akiba</translation>
    </message>
    <message>
        <source>Reading the books</source>
        <translation>Inasoma vitabu</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>Akiba</translation>
    </message>
    <message>
        <source>Social fund</source>
        <translation>Mfuko wa jamii</translation>
    </message>
    <message>
        <source>This member never had a loan.</source>
        <translation>Mwanachama huyu hajawahi kukopa.</translation>
    </message>
    <message>
        <source>with {charge} of service charge</source>
        <translation>pamoja na {charge} za ada ya huduma</translation>
    </message>
    <message>
        <source>{figure} of {name}</source>
        <translation>{figure} ya {name}</translation>
    </message>
</context>
<context>
    <name>MemberSide</name>
    <message>
        <source>&amp;Charge a fine</source>
        <translation>&amp;Toza faini</translation>
    </message>
    <message>
        <source>&amp;Take in again</source>
        <translation>&amp;Mpokee tena</translation>
    </message>
    <message>
        <source>Change the &amp;name</source>
        <translation>&amp;Badilisha jina</translation>
    </message>
    <message>
        <source>Lea&amp;ve the group</source>
        <translation>&amp;Kuondoka kikundini</translation>
    </message>
    <message>
        <source>Number {number} · joined {day}</source>
        <translation>Namba {number} · alijiunga {day}</translation>
    </message>
    <message>
        <source>Number {number} · {office} · joined {day}</source>
        <translation>Namba {number} · {office} · alijiunga {day}</translation>
    </message>
    <message>
        <source>O&amp;ffices and sign-in</source>
        <translation>&amp;Vyeo na kuingia</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Kwa nini?</translation>
    </message>
    <message>
        <source>cover has lapsed</source>
        <translation>kinga imeisha</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>ana kinga</translation>
    </message>
    <message>
        <source>covered from {day}</source>
        <translation>ana kinga tangu {day}</translation>
    </message>
    <message>
        <source>died {day}</source>
        <translation>alifariki {day}</translation>
    </message>
    <message>
        <source>left {day}</source>
        <translation>aliondoka {day}</translation>
    </message>
    <message>
        <source>sent away {day}</source>
        <translation>aliondolewa {day}</translation>
    </message>
    <message>
        <source>{figure}: {amount}. Why?</source>
        <translation>{figure}: {amount}. Kwa nini?</translation>
    </message>
</context>
<context>
    <name>MembersScreen</name>
    <message numerus="yes">
        <source>%Ln member(s) in the register</source>
        <translation>
            <numerusform>mwanachama %Ln katika orodha</numerusform>
            <numerusform>wanachama %Ln katika orodha</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add members</source>
        <translation>&amp;Ongeza wanachama</translation>
    </message>
    <message>
        <source>&amp;Give a sign-in</source>
        <translation>&amp;Mpe ruhusa ya kuingia</translation>
    </message>
    <message>
        <source>&amp;Print the page</source>
        <translation>&amp;Chapisha ukurasa</translation>
    </message>
    <message>
        <source>&amp;Slip of the member</source>
        <translation>&amp;Hati ya mwanachama</translation>
    </message>
    <message>
        <source>&amp;With those who left</source>
        <translation>&amp;Pamoja na walioondoka</translation>
    </message>
    <message>
        <source>All mem&amp;bers</source>
        <translation>&amp;Wanachama wote</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Mahudhurio</translation>
    </message>
    <message>
        <source>Choose a member in the list first, then give the sign-in.</source>
        <translation>Chagua mwanachama katika orodha kwanza, kisha mpe ruhusa ya kuingia.</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Alijiunga</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Wanachama</translation>
    </message>
    <message>
        <source>Members of the group</source>
        <translation>Wanachama wa kikundi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Na.</translation>
    </message>
    <message>
        <source>Nobody is called so.</source>
        <translation>Hakuna mwenye jina hilo.</translation>
    </message>
    <message>
        <source>Nobody is in the register yet.</source>
        <translation>Bado hakuna mtu katika orodha.</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>Anadaiwa</translation>
    </message>
    <message>
        <source>Passbook · every figure says why</source>
        <translation>Kitabu cha akiba · kila namba ina sababu yake</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>Akiba</translation>
    </message>
    <message>
        <source>Search by name or number</source>
        <translation>Tafuta kwa jina au namba</translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation>Anaingia kama</translation>
    </message>
    <message>
        <source>died</source>
        <translation>amefariki</translation>
    </message>
    <message>
        <source>left</source>
        <translation>ameondoka</translation>
    </message>
    <message>
        <source>sent away</source>
        <translation>ameondolewa</translation>
    </message>
    <message>
        <source>{amount}, overdue</source>
        <translation>{amount}, imechelewa</translation>
    </message>
    <message>
        <source>{found} of {all} found</source>
        <translation>{found} kati ya {all} wamepatikana</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Funga ujumbe</translation>
    </message>
</context>
<context>
    <name>MissedPanel</name>
    <message>
        <source>&amp;Why it was not held</source>
        <translation>&amp;Kwa nini haukufanyika</translation>
    </message>
    <message>
        <source>A meeting was not held</source>
        <translation>Mkutano haukufanyika</translation>
    </message>
    <message>
        <source>Da&amp;y of the meeting</source>
        <translation>&amp;Siku ya mkutano</translation>
    </message>
    <message>
        <source>It gets its number and a seal, and nobody owes anything for it.</source>
        <translation>Unapata namba yake na muhuri, na hakuna anayedaiwa kitu kwa ajili yake.</translation>
    </message>
    <message>
        <source>Write it &amp;down</source>
        <translation>&amp;Uandike</translation>
    </message>
</context>
<context>
    <name>MoneyOutPage</name>
    <message>
        <source>&amp;Bank and mobile money</source>
        <translation>Benki &amp;na pesa za simu</translation>
    </message>
    <message>
        <source>&amp;Costs and other money out</source>
        <translation>&amp;Gharama na malipo mengine</translation>
    </message>
    <message>
        <source>&amp;Help from the social fund</source>
        <translation>Msaada &amp;wa mfuko wa jamii</translation>
    </message>
    <message>
        <source>&amp;Income</source>
        <translation>&amp;Mapato</translation>
    </message>
    <message>
        <source>&amp;Pay it</source>
        <translation>L&amp;ipa</translation>
    </message>
    <message>
        <source>&amp;Rest of a pot</source>
        <translation>&amp;Baki la kitita</translation>
    </message>
    <message>
        <source>&amp;Take it in</source>
        <translation>&amp;Pokea</translation>
    </message>
    <message>
        <source>&lt;b&gt;↑ ↓ ← →&lt;/b&gt; choose · &lt;b&gt;Enter&lt;/b&gt; opens it · &lt;b&gt;Tab&lt;/b&gt; next step</source>
        <translation>&lt;b&gt;↑ ↓ ← →&lt;/b&gt; chagua · &lt;b&gt;Enter&lt;/b&gt; inafungua · &lt;b&gt;Tab&lt;/b&gt; hatua ijayo</translation>
    </message>
    <message>
        <source>Hand out the &amp;pot</source>
        <translation>&amp;Toa kitita</translation>
    </message>
    <message>
        <source>Help from the social fund</source>
        <translation>Msaada wa mfuko wa jamii</translation>
    </message>
    <message>
        <source>Nobody has a turn yet. Open Turns and arrange them: then the pot can be handed out.</source>
        <translation>Bado hakuna mwenye zamu. Fungua Zamu na uzipange: kisha kitita kinaweza kutolewa.</translation>
    </message>
    <message>
        <source>Nothing yet. What you pay out or take in here stands in this list.</source>
        <translation>Bado hakuna. Unacholipa au kupokea hapa kinaonekana katika orodha hii.</translation>
    </message>
    <message>
        <source>Other money of this meeting</source>
        <translation>Fedha nyingine za mkutano huu</translation>
    </message>
    <message>
        <source>Pay a bene&amp;fit</source>
        <translation>&amp;Lipa fao</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Leo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nini</translation>
    </message>
    <message>
        <source>Who or what for</source>
        <translation>Kwa nani au ya nini</translation>
    </message>
</context>
<context>
    <name>MoneyPanel</name>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Kiasi</translation>
    </message>
    <message>
        <source>&amp;Fund</source>
        <translation>M&amp;fuko</translation>
    </message>
    <message>
        <source>&amp;Member</source>
        <translation>M&amp;wanachama</translation>
    </message>
    <message>
        <source>&amp;Note for the books</source>
        <translation>&amp;Maelezo ya vitabuni</translation>
    </message>
    <message>
        <source>&amp;Where the money lies</source>
        <translation>Fedha &amp;zilipo</translation>
    </message>
    <message>
        <source>Leave it empty where it is for nobody alone.</source>
        <translation>Acha wazi kama si ya mtu mmoja.</translation>
    </message>
    <message>
        <source>What f&amp;or</source>
        <translation>&amp;Ya nini</translation>
    </message>
</context>
<context>
    <name>MovePanel</name>
    <message>
        <source>&amp;Amount</source>
        <translation>K&amp;iasi</translation>
    </message>
    <message>
        <source>&amp;Fund</source>
        <translation>M&amp;fuko</translation>
    </message>
    <message>
        <source>&amp;Move it</source>
        <translation>&amp;Hamisha</translation>
    </message>
    <message>
        <source>&amp;Note for the books</source>
        <translation>Maelezo &amp;ya vitabuni</translation>
    </message>
    <message>
        <source>&amp;Other fund</source>
        <translation>&amp;Mfuko mwingine</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>K&amp;wenda</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Kutoka</translation>
    </message>
    <message>
        <source>Into the loan fund</source>
        <translation>Kwenye mfuko wa mikopo</translation>
    </message>
    <message>
        <source>Into the social fund</source>
        <translation>Kwenye mfuko wa jamii</translation>
    </message>
    <message>
        <source>It stays in its fund</source>
        <translation>Zinabaki katika mfuko wake</translation>
    </message>
    <message>
        <source>To the bank, from the bank, to mobile money, or from one fund to the other.</source>
        <translation>Kwenda benki, kutoka benki, kwenda pesa za simu, au kutoka mfuko mmoja kwenda mwingine.</translation>
    </message>
</context>
<context>
    <name>NewMembersPanel</name>
    <message numerus="yes">
        <source>%Ln member(s) were added.</source>
        <translation>
            <numerusform>Mwanachama %Ln ameongezwa.</numerusform>
            <numerusform>Wanachama %Ln wameongezwa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %Ln member(s)</source>
        <translation>
            <numerusform>&amp;Ongeza mwanachama %Ln</numerusform>
            <numerusform>&amp;Ongeza wanachama %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Add members</source>
        <translation>Ongeza wanachama</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Faili zote (*)</translation>
    </message>
    <message>
        <source>Close adding members</source>
        <translation>Funga kuongeza wanachama</translation>
    </message>
    <message>
        <source>Line {line}, “{text}”: {reason}</source>
        <translation>Mstari {line}, “{text}”: {reason}</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>Mstari {line}: {reason}</translation>
    </message>
    <message>
        <source>Lines that could not be read</source>
        <translation>Mistari isiyoweza kusomwa</translation>
    </message>
    <message>
        <source>Read members from a file</source>
        <translation>Soma wanachama kutoka faili</translation>
    </message>
    <message>
        <source>Sheets (*.xlsx *.ods *.csv *.tsv *.txt)</source>
        <translation>Majedwali (*.xlsx *.ods *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Type a name and press Enter; Tab goes to the phone. Paste lines from a sheet with Ctrl+V.</source>
        <translation>Andika jina na bonyeza Enter; Tab inakwenda kwenye simu. Bandika mistari kutoka jedwali kwa Ctrl+V.</translation>
    </message>
    <message>
        <source>{name} is in the register more than once: the numbers {numbers} tell them apart.</source>
        <translation>{name} yumo katika orodha zaidi ya mara moja: namba {numbers} zinawatofautisha.</translation>
    </message>
</context>
<context>
    <name>NextCyclePanel</name>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Siku</translation>
    </message>
    <message>
        <source>&amp;Most shares a meeting</source>
        <translation>&amp;Hisa nyingi kabisa kwa mkutano</translation>
    </message>
    <message>
        <source>&amp;Price of a share</source>
        <translation>&amp;Bei ya hisa</translation>
    </message>
    <message>
        <source>&amp;Social fund, each meeting</source>
        <translation>&amp;Mfuko wa jamii, kila mkutano</translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <source>Box</source>
        <translation>Sanduku</translation>
    </message>
    <message>
        <source>Count the notes in the box: then it is told what to change first.</source>
        <translation>Hesabu noti zilizo sandukuni: kisha utaambiwa cha kubadilisha kwanza.</translation>
    </message>
    <message>
        <source>Everyone can be paid exactly with the notes in the box.</source>
        <translation>Kila mtu anaweza kulipwa kamili kwa noti zilizo sandukuni.</translation>
    </message>
    <message>
        <source>How many of {value} are in the box</source>
        <translation>Ngapi za {value} ziko sandukuni</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Ngapi</translation>
    </message>
    <message>
        <source>Some amounts need a coin that does not exist. Choose a larger one.</source>
        <translation>Viasi vingine vinahitaji sarafu isiyokuwepo. Chagua kubwa zaidi.</translation>
    </message>
    <message>
        <source>The notes that are counted are {short} too few.</source>
        <translation>Noti zilizohesabiwa zimepungua {short}.</translation>
    </message>
    <message>
        <source>Then everyone can be paid exactly.</source>
        <translation>Kisha kila mtu anaweza kulipwa kamili.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Thamani</translation>
    </message>
    <message>
        <source>change first</source>
        <translation>badilisha kwanza</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>zinatosha</translation>
    </message>
    <message>
        <source>no such coin</source>
        <translation>hakuna sarafu hiyo</translation>
    </message>
    <message>
        <source>too little</source>
        <translation>hazitoshi</translation>
    </message>
</context>
<context>
    <name>NotesCount</name>
    <message>
        <source>&amp;Notes and coins</source>
        <translation>&amp;Noti na sarafu</translation>
    </message>
    <message>
        <source>How many of {value}</source>
        <translation>Ngapi za {value}</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>si namba</translation>
    </message>
    <message>
        <source>{value} ×</source>
        <translation>{value} ×</translation>
    </message>
</context>
<context>
    <name>OpeningSide</name>
    <message>
        <source>&amp;Day of the opening</source>
        <translation>&amp;Siku ya kuanzia</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Benki</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Sanduku</translation>
    </message>
    <message>
        <source>Change that is kept</source>
        <translation>Chenji iliyowekwa</translation>
    </message>
    <message>
        <source>Counted on that day, {currency}</source>
        <translation>Zilizohesabiwa siku hiyo, {currency}</translation>
    </message>
    <message>
        <source>Counted, loan fund</source>
        <translation>Zilizohesabiwa, mfuko wa mikopo</translation>
    </message>
    <message>
        <source>Empty: as much as was counted for it.</source>
        <translation>Wazi: kiasi kile kile kilichohesabiwa.</translation>
    </message>
    <message>
        <source>Gained until now</source>
        <translation>Faida hadi sasa</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Kikundi</translation>
    </message>
    <message>
        <source>Lent to members</source>
        <translation>Walizokopeshwa wanachama</translation>
    </message>
    <message>
        <source>Loan fund</source>
        <translation>Mfuko wa mikopo</translation>
    </message>
    <message>
        <source>Lost until now</source>
        <translation>Hasara hadi sasa</translation>
    </message>
    <message>
        <source>Members owe {fines} of fines, {social} to the fund, {charges} of service charge besides.</source>
        <translation>Zaidi ya hayo wanachama wanadaiwa {fines} za faini, {social} za mfuko, {charges} za ada ya huduma.</translation>
    </message>
    <message>
        <source>Owed to a bank</source>
        <translation>Deni kwa benki</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Simu</translation>
    </message>
    <message>
        <source>Saved by members</source>
        <translation>Akiba za wanachama</translation>
    </message>
    <message>
        <source>Saved {saved} · lent {lent} · counted {cash} · gained until now {gained}</source>
        <translation>Akiba {saved} · mikopo {lent} · zilizohesabiwa {cash} · faida hadi sasa {gained}</translation>
    </message>
    <message>
        <source>Social fund</source>
        <translation>Mfuko wa jamii</translation>
    </message>
    <message>
        <source>Social fund by the paper</source>
        <translation>Mfuko wa jamii kwa karatasi</translation>
    </message>
    <message>
        <source>The group owes to a bank</source>
        <translation>Kikundi kinadaiwa na benki</translation>
    </message>
    <message>
        <source>What it comes to</source>
        <translation>Jumla yake</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day with its year, short</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>{place}, {fund}</source>
        <translation>{place}, {fund}</translation>
    </message>
</context>
<context>
    <name>OrderEdit</name>
    <message>
        <source>&amp;Earlier</source>
        <translation>&amp;Mapema</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Baadaye</translation>
    </message>
</context>
<context>
    <name>PassOnPanel</name>
    <message>
        <source>&amp;Turn</source>
        <translation>&amp;Zamu</translation>
    </message>
    <message>
        <source>To &amp;whom</source>
        <translation>&amp;Kwa nani</translation>
    </message>
</context>
<context>
    <name>PasswordEdit</name>
    <message>
        <source>Hide</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Ficha nenosiri</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Onyesha</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Onyesha nenosiri</translation>
    </message>
</context>
<context>
    <name>PayOutPanel</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Sababu</translation>
    </message>
    <message>
        <source>Carried as loans</source>
        <translation>Iliyokuwa mikopo</translation>
    </message>
    <message>
        <source>Count twice, then type the sum.</source>
        <translation>Hesabu mara mbili, kisha andika jumla.</translation>
    </message>
    <message>
        <source>Counted &amp;in the box</source>
        <translation>&amp;Zilizohesabiwa sandukuni</translation>
    </message>
    <message>
        <source>Counted by notes and coins.</source>
        <translation>Zimehesabiwa kwa noti na sarafu.</translation>
    </message>
    <message>
        <source>For the difference, or for what is written off.</source>
        <translation>Ya tofauti, au ya deni linalofutwa.</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Iliyobaki</translation>
    </message>
    <message>
        <source>Less than in the books</source>
        <translation>Pungufu kuliko vitabu</translation>
    </message>
    <message>
        <source>Members bring now</source>
        <translation>Wanachama wanaleta sasa</translation>
    </message>
    <message>
        <source>More than in the books</source>
        <translation>Zaidi ya vitabu</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Zilizolipwa</translation>
    </message>
    <message>
        <source>Saved again at once</source>
        <translation>Imewekwa akiba tena papo hapo</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Deni lililofutwa</translation>
    </message>
    <message numerus="yes">
        <source>{amount} are paid to %Ln member(s), cycle {cycle} closes, and the next one begins on the same day. This cannot be taken back.</source>
        <translation>
            <numerusform>{amount} zinalipwa kwa mwanachama %Ln, mzunguko {cycle} unafungwa, na ujao unaanza siku hiyo hiyo. Hili haliwezi kubatilishwa.</numerusform>
            <numerusform>{amount} zinalipwa kwa wanachama %Ln, mzunguko {cycle} unafungwa, na ujao unaanza siku hiyo hiyo. Hili haliwezi kubatilishwa.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>&amp;Give an office…</source>
        <translation>&amp;Mpe cheo…</translation>
    </message>
    <message>
        <source>&amp;Let a member write…</source>
        <translation>&amp;Ruhusu mwanachama kuandika…</translation>
    </message>
    <message>
        <source>&amp;Take over balances…</source>
        <translation>&amp;Ingiza masalio…</translation>
    </message>
    <message>
        <source>A group in the middle of its cycle</source>
        <translation>Kikundi katikati ya mzunguko wake</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>Maelezo yake</translation>
    </message>
    <message>
        <source>Books since</source>
        <translation>Vitabu tangu</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>&amp;Badilisha…</translation>
    </message>
    <message>
        <source>Change the name of the group</source>
        <translation>Badilisha jina la kikundi</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Sarafu ya nchi</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Kabidhi…</translation>
    </message>
    <message>
        <source>Kind of group</source>
        <translation>Aina ya kikundi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>New term…</source>
        <translation>Muhula mpya…</translation>
    </message>
    <message>
        <source>No office is written down yet. Give the chairperson, the secretary and the others theirs.</source>
        <translation>Bado hakuna cheo kilichoandikwa. Mpe mwenyekiti, katibu na wengine vyeo vyao.</translation>
    </message>
    <message>
        <source>Nobody can write.</source>
        <translation>Hakuna anayeweza kuandika.</translation>
    </message>
    <message>
        <source>Officers with a user name and a password. They open the books on this laptop and write in them.</source>
        <translation>Viongozi wenye jina la mtumiaji na nenosiri. Wanafungua vitabu kwenye kompyuta hii na kuandika humo.</translation>
    </message>
    <message>
        <source>Offices and their terms</source>
        <translation>Vyeo na mihula yao</translation>
    </message>
    <message>
        <source>People and offices</source>
        <translation>Watu na vyeo</translation>
    </message>
    <message>
        <source>Smallest c&amp;oin…</source>
        <translation>&amp;Sarafu ndogo kabisa…</translation>
    </message>
    <message>
        <source>Smallest coin in use</source>
        <translation>Sarafu ndogo kabisa inayotumika</translation>
    </message>
    <message>
        <source>Step down…</source>
        <translation>Jiuzulu…</translation>
    </message>
    <message>
        <source>The group</source>
        <translation>Kikundi</translation>
    </message>
    <message>
        <source>The group is called so now.</source>
        <translation>Kikundi sasa kinaitwa hivyo.</translation>
    </message>
    <message>
        <source>The member can open the books here now.</source>
        <translation>Mwanachama sasa anaweza kufungua vitabu hapa.</translation>
    </message>
    <message>
        <source>The office is free.</source>
        <translation>Cheo kiko wazi.</translation>
    </message>
    <message>
        <source>The office is written down.</source>
        <translation>Cheo kimeandikwa.</translation>
    </message>
    <message>
        <source>The smallest coin is changed.</source>
        <translation>Sarafu ndogo kabisa imebadilishwa.</translation>
    </message>
    <message>
        <source>What each member saved, owes and borrowed is taken over from paper, before the first meeting here.</source>
        <translation>Akiba, madeni na mkopo wa kila mwanachama vinaingizwa kutoka karatasi, kabla ya mkutano wa kwanza hapa.</translation>
    </message>
    <message>
        <source>Who may write</source>
        <translation>Nani anaweza kuandika</translation>
    </message>
    <message>
        <source>from {since} to {until}</source>
        <translation>kuanzia {since} hadi {until}</translation>
    </message>
    <message>
        <source>no term is written down</source>
        <translation>muhula haujaandikwa</translation>
    </message>
    <message>
        <source>signs in as {user}</source>
        <translation>anaingia kama {user}</translation>
    </message>
    <message>
        <source>since {day}, without an end</source>
        <translation>tangu {day}, bila mwisho</translation>
    </message>
    <message>
        <source>term is over</source>
        <translation>muhula umeisha</translation>
    </message>
    <message>
        <source>you</source>
        <translation>wewe</translation>
    </message>
    <message>
        <source>{office}: {name}</source>
        <translation>{office}: {name}</translation>
    </message>
</context>
<context>
    <name>PotPanel</name>
    <message>
        <source>&amp;Bid: what the others share</source>
        <translation>&amp;Ofa: wanachogawana wengine</translation>
    </message>
    <message>
        <source>&amp;Hand out the pot</source>
        <translation>&amp;Toa kitita</translation>
    </message>
    <message>
        <source>&amp;Member</source>
        <translation>&amp;Mwanachama</translation>
    </message>
    <message>
        <source>&amp;Where the money lies</source>
        <translation>&amp;Fedha zilipo</translation>
    </message>
    <message>
        <source>Hand out the pot</source>
        <translation>Toa kitita</translation>
    </message>
    <message>
        <source>The member gets the pot less this; the other hands get it at once.</source>
        <translation>Mwanachama anapata kitita kutoa kiasi hiki; mikono mingine inakipata papo hapo.</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Rudi</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Ghairi</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>U&amp;kurasa ujao</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Chapisha…</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>Uku&amp;bwa</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Jaribu tena</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>Ku&amp;za</translation>
    </message>
    <message>
        <source>A PDF is not locked: everyone who has the file can read it. Keep it as you keep the paper.</source>
        <translation>PDF haina kufuli: kila mwenye faili anaweza kuisoma. Itunze kama unavyotunza karatasi.</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A5</source>
        <translation>A5</translation>
    </message>
    <message>
        <source>No printer is set up on this laptop. Save the paper as a PDF and print it elsewhere.</source>
        <translation>Hakuna printa kwenye kompyuta hii. Hifadhi karatasi kama PDF na uichapishe kwingine.</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Faili za PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Upana wote</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Ukurasa {page} kati ya {pages}</translation>
    </message>
    <message>
        <source>Page {page} of {pages} is being written.</source>
        <translation>Ukurasa {page} kati ya {pages} unaandikwa.</translation>
    </message>
    <message>
        <source>Pre&amp;vious page</source>
        <translation>&amp;Ukurasa uliopita</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Hakikisho la uchapishaji</translation>
    </message>
    <message>
        <source>Receipt, 80 mm</source>
        <translation>Risiti, 80 mm</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>&amp;Hifadhi kama PDF…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Hifadhi kama PDF</translation>
    </message>
    <message>
        <source>Saved as {name} in {folder}. The file is not locked: everyone who has it can read it.</source>
        <translation>Imehifadhiwa kama {name} katika {folder}. Faili halina kufuli: kila mwenye nalo anaweza kulisoma.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Imesimamishwa. Hakuna kilichohifadhiwa.</translation>
    </message>
    <message>
        <source>The paper is being made.</source>
        <translation>Karatasi inatengenezwa.</translation>
    </message>
    <message>
        <source>The paper was sent to the printer.</source>
        <translation>Karatasi imetumwa kwa printa.</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Ukurasa wote</translation>
    </message>
    <message>
        <source>Working on the paper</source>
        <translation>Inatengeneza karatasi</translation>
    </message>
</context>
<context>
    <name>ProblemsCard</name>
    <message numerus="yes">
        <source>%Ln entry(s) wait for something that has not come yet. It comes by itself.</source>
        <translation>
            <numerusform>Ingizo %Ln linasubiri kitu ambacho hakijafika. Kitakuja chenyewe.</numerusform>
            <numerusform>Maingizo %Ln yanasubiri kitu ambacho hakijafika. Kitakuja chenyewe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared: {fetched} came from the cloud, {returned} are sent again, {differing} differ.</source>
        <translation>Imelinganishwa: {fetched} zimetoka winguni, {returned} zinatumwa tena, {differing} zinatofautiana.</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Onyesha zote mbili</translation>
    </message>
    <message>
        <source>The clock of this laptop says {own}, the cloud&apos;s says {right}. Set it; the entries keep their order.</source>
        <translation>Saa ya kompyuta hii inasema {own}, ya wingu inasema {right}. Irekebishe; maingizo yanabaki kwa mpangilio wake.</translation>
    </message>
    <message>
        <source>Two laptops changed the same thing of {of}, {field}. Which one is right?</source>
        <translation>Kompyuta mbili zilibadilisha jambo moja la {of}, {field}. Lipi ni sahihi?</translation>
    </message>
    <message>
        <source>Two laptops wrote the same amount for {member} in one meeting. It may be one payment, or two.</source>
        <translation>Kompyuta mbili ziliandika kiasi kilekile cha {member} katika mkutano mmoja. Huenda ni malipo moja, au mawili.</translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation>Yanayokuhitaji</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>na %Ln zaidi</numerusform>
            <numerusform>na %Ln zaidi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>&amp;Leave it</source>
        <translation>A&amp;cha</translation>
    </message>
    <message>
        <source>&amp;Record it</source>
        <translation>&amp;Andika</translation>
    </message>
    <message>
        <source>{name}: {question}</source>
        <translation>{name}: {question}</translation>
    </message>
</context>
<context>
    <name>ReadableByAll</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Rudi</translation>
    </message>
    <message>
        <source>&amp;Choose where to save</source>
        <translation>&amp;Chagua pa kuhifadhi</translation>
    </message>
    <message>
        <source>Everyone who gets the file can read the names and the money in it.</source>
        <translation>Kila anayepata faili anaweza kusoma majina na fedha zilizomo.</translation>
    </message>
    <message>
        <source>Save for Excel</source>
        <translation>Hifadhi kwa Excel</translation>
    </message>
    <message>
        <source>Save it where only officers reach it, and delete it when it was used.</source>
        <translation>Hifadhi mahali wanapofika viongozi tu, na ulifute likishatumika.</translation>
    </message>
    <message>
        <source>The books in this program are locked with your password. A saved sheet is not.</source>
        <translation>Vitabu katika programu hii vimefungwa kwa nenosiri lako. Jedwali lililohifadhiwa halijafungwa.</translation>
    </message>
</context>
<context>
    <name>ReinvestPanel</name>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Kiasi</translation>
    </message>
    <message>
        <source>&amp;Member</source>
        <translation>&amp;Mwanachama</translation>
    </message>
    <message>
        <source>In whole shares of {price}. Type 0 to pay everything out.</source>
        <translation>Kwa hisa kamili za {price}. Andika 0 kulipa zote.</translation>
    </message>
    <message>
        <source>Type 0 to pay everything out.</source>
        <translation>Andika 0 kulipa zote.</translation>
    </message>
</context>
<context>
    <name>RepayPanel</name>
    <message>
        <source>&amp;Amount that is brought</source>
        <translation>&amp;Kiasi kinacholetwa</translation>
    </message>
    <message>
        <source>&amp;Instalment {amount}</source>
        <translation>&amp;Awamu {amount}</translation>
    </message>
    <message>
        <source>&amp;Where the money goes</source>
        <translation>&amp;Fedha ziende wapi</translation>
    </message>
    <message>
        <source>A&amp;ll of it {amount}</source>
        <translation>&amp;Zote {amount}</translation>
    </message>
    <message>
        <source>Change to hand back</source>
        <translation>Chenji ya kurudisha</translation>
    </message>
    <message>
        <source>No coin is so small: stays with the group</source>
        <translation>Hakuna sarafu ndogo hivyo: inabaki kwa kikundi</translation>
    </message>
    <message>
        <source>Owed afterwards</source>
        <translation>Deni baadaye</translation>
    </message>
    <message>
        <source>Pays of the loan</source>
        <translation>Inalipa mkopo</translation>
    </message>
    <message>
        <source>Pays of the service charge</source>
        <translation>Inalipa ada ya huduma</translation>
    </message>
    <message>
        <source>Type the amount: what it pays is shown here.</source>
        <translation>Andika kiasi: kinacholipwa kinaonekana hapa.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Inafanya nini</translation>
    </message>
    <message>
        <source>{name} has repaid the loan.</source>
        <translation>{name} amemaliza kulipa mkopo.</translation>
    </message>
    <message>
        <source>{name} has repaid the loan. Hand back {change}.</source>
        <translation>{name} amemaliza kulipa mkopo. Rudisha {change}.</translation>
    </message>
    <message>
        <source>{name} still owes {left} on this loan.</source>
        <translation>{name} bado anadaiwa {left} za mkopo huu.</translation>
    </message>
    <message>
        <source>{name} still owes {left} on this loan. Hand back {change}.</source>
        <translation>{name} bado anadaiwa {left} za mkopo huu. Rudisha {change}.</translation>
    </message>
</context>
<context>
    <name>ReportList</name>
    <message>
        <source>Report</source>
        <translation>Ripoti</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Ripoti</translation>
    </message>
</context>
<context>
    <name>ReportsScreen</name>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Ya</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Chapisha</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>&amp;Kwa nini?</translation>
    </message>
    <message>
        <source>Figures in {currency}</source>
        <translation>Tarakimu ni {currency}</translation>
    </message>
    <message>
        <source>Reading the books</source>
        <translation>Inasoma vitabu</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Ripoti</translation>
    </message>
    <message>
        <source>Save for &amp;Excel</source>
        <translation>&amp;Hifadhi kwa Excel</translation>
    </message>
    <message>
        <source>This could not be read. Choose it again.</source>
        <translation>Hii haikusomeka. Ichague tena.</translation>
    </message>
    <message>
        <source>Which day or time</source>
        <translation>Siku gani au muda gani</translation>
    </message>
    <message>
        <source>{report} {day}</source>
        <translation>{report} {day}</translation>
    </message>
</context>
<context>
    <name>RestPanel</name>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Kiasi</translation>
    </message>
    <message>
        <source>&amp;Hand it out</source>
        <translation>&amp;Itoe</translation>
    </message>
    <message>
        <source>&amp;Member</source>
        <translation>&amp;Mwanachama</translation>
    </message>
    <message>
        <source>&amp;Where the money lies</source>
        <translation>&amp;Fedha zilipo</translation>
    </message>
    <message>
        <source>A pot was short because somebody had not paid. What came in since is handed out here.</source>
        <translation>Kitita kilipungua kwa sababu mtu hakuwa amelipa. Zilizoingia tangu hapo zinatolewa hapa.</translation>
    </message>
    <message>
        <source>Hand out the rest of a pot</source>
        <translation>Toa baki la kitita</translation>
    </message>
    <message>
        <source>Leave it empty for all that is kept.</source>
        <translation>Acha wazi kwa zote zilizowekwa.</translation>
    </message>
    <message>
        <source>{name} · {amount} kept</source>
        <translation>{name} · {amount} zimewekwa</translation>
    </message>
</context>
<context>
    <name>RestoringPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>R&amp;udi</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Ghairi</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Nenosiri</translation>
    </message>
    <message>
        <source>&amp;Restore the books</source>
        <translation>&amp;Rejesha vitabu</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Jina la mtumiaji</translation>
    </message>
    <message>
        <source>As it was when the backup was made. Any officer&apos;s will do.</source>
        <translation>Kama lilivyokuwa nakala ilipotengenezwa. La kiongozi yeyote linafaa.</translation>
    </message>
    <message>
        <source>Backup &amp;file</source>
        <translation>&amp;Faili la nakala</translation>
    </message>
    <message>
        <source>Choose the file of the backup.</source>
        <translation>Chagua faili la nakala.</translation>
    </message>
    <message>
        <source>It lies on the stick or in the folder of the backups. Its name ends in .savingsdesk.</source>
        <translation>Liko kwenye fleshi au katika folda ya nakala. Jina lake linaishia na .savingsdesk.</translation>
    </message>
    <message>
        <source>Looking at every part of the backup, then putting it in place.</source>
        <translation>Inakagua kila sehemu ya nakala, kisha inaiweka mahali pake.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Rejesha kutoka nakala</translation>
    </message>
    <message>
        <source>Restoring the books</source>
        <translation>Inarejesha vitabu</translation>
    </message>
    <message>
        <source>Stopping. Nothing on this laptop is changed.</source>
        <translation>Inasimama. Hakuna kinachobadilika kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>The books come back as they were when the backup was made. What was sent to the cloud after that comes from there by itself.</source>
        <translation>Vitabu vinarudi kama vilivyokuwa nakala ilipotengenezwa. Yaliyotumwa kwa wingu baadaye yanakuja kutoka huko yenyewe.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Andika nenosiri lako.</translation>
    </message>
    <message>
        <source>Type your user name.</source>
        <translation>Andika jina lako la mtumiaji.</translation>
    </message>
</context>
<context>
    <name>RollOverPanel</name>
    <message>
        <source>Owed by {name}</source>
        <translation>Anachodaiwa {name}</translation>
    </message>
    <message>
        <source>The &amp;charge is paid in cash now</source>
        <translation>&amp;Ada inalipwa sasa kwa fedha taslimu</translation>
    </message>
    <message>
        <source>The new loan</source>
        <translation>Mkopo mpya</translation>
    </message>
    <message>
        <source>of which service charge</source>
        <translation>ambayo ada ya huduma ni</translation>
    </message>
</context>
<context>
    <name>RotationsScreen</name>
    <message numerus="yes">
        <source>%Ln hand(s) of {amount} each round</source>
        <translation>
            <numerusform>mkono %Ln wa {amount} kila raundi</numerusform>
            <numerusform>mikono %Ln ya {amount} kila raundi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) for rounds that were held</source>
        <translation>
            <numerusform>mwanachama %Ln kwa raundi zilizofanyika</numerusform>
            <numerusform>wanachama %Ln kwa raundi zilizofanyika</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Arrange the turns</source>
        <translation>&amp;Panga zamu</translation>
    </message>
    <message>
        <source>&amp;Finish the round</source>
        <translation>&amp;Maliza mzunguko</translation>
    </message>
    <message>
        <source>&amp;Hand out the pot</source>
        <translation>&amp;Toa kitita</translation>
    </message>
    <message>
        <source>&amp;Pass a turn on</source>
        <translation>&amp;Hamisha zamu</translation>
    </message>
    <message>
        <source>&amp;Swap two turns</source>
        <translation>&amp;Badilishana zamu</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Mzunguko</translation>
    </message>
    <message>
        <source>Cycle {number} · {taken} of {all} pots are handed out</source>
        <translation>Mzunguko {number} · vitita {taken} kati ya {all} vimetolewa</translation>
    </message>
    <message>
        <source>Go to the meeting</source>
        <translation>Nenda mkutanoni</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>Mikono</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Imewekwa kwa</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mwanachama</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Anayefuata</translation>
    </message>
    <message>
        <source>Nobody has a turn yet</source>
        <translation>Bado hakuna mwenye zamu</translation>
    </message>
    <message>
        <source>Nobody has a turn yet. Arrange the turns, then the first round begins.</source>
        <translation>Bado hakuna mwenye zamu. Panga zamu, kisha raundi ya kwanza inaanza.</translation>
    </message>
    <message>
        <source>Nobody takes part yet.</source>
        <translation>Bado hakuna anayeshiriki.</translation>
    </message>
    <message>
        <source>Order: {order}</source>
        <translation>Mpangilio: {order}</translation>
    </message>
    <message>
        <source>Owed by members</source>
        <translation>Wanachodaiwa wanachama</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>Anadaiwa</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Amelipa</translation>
    </message>
    <message>
        <source>Paid in and handed out</source>
        <translation>Zilizoingia na zilizotolewa</translation>
    </message>
    <message>
        <source>Pot, {currency}</source>
        <translation>Kitita, {currency}</translation>
    </message>
    <message>
        <source>Show the &amp;entries</source>
        <translation>&amp;Onyesha maingizo</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Alipokea</translation>
    </message>
    <message>
        <source>The pot</source>
        <translation>Kitita</translation>
    </message>
    <message>
        <source>The pot is handed out in a meeting. Open the meeting first.</source>
        <translation>Kitita kinatolewa mkutanoni. Fungua mkutano kwanza.</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Zamu</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Zamu</translation>
    </message>
    <message>
        <source>Turns in their order</source>
        <translation>Zamu kwa mpangilio wake</translation>
    </message>
    <message>
        <source>Where each member stands</source>
        <translation>Kila mwanachama alipo</translation>
    </message>
    <message>
        <source>agree on the saving of a hand first</source>
        <translation>kubalianeni kwanza akiba ya mkono</translation>
    </message>
    <message>
        <source>by auction</source>
        <translation>kwa mnada</translation>
    </message>
    <message>
        <source>by need</source>
        <translation>kwa uhitaji</translation>
    </message>
    <message>
        <source>everyone has paid</source>
        <translation>wote wamelipa</translation>
    </message>
    <message>
        <source>everyone has taken the pot: finish the round</source>
        <translation>wote wamepata kitita: maliza mzunguko</translation>
    </message>
    <message>
        <source>meeting {number}</source>
        <translation>mkutano {number}</translation>
    </message>
    <message>
        <source>next</source>
        <translation>anayefuata</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>hakuna</translation>
    </message>
    <message>
        <source>nobody has a hand yet</source>
        <translation>bado hakuna mwenye mkono</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>bado hakuna</translation>
    </message>
    <message>
        <source>the meeting decides who needs the pot most</source>
        <translation>mkutano unaamua nani anahitaji kitita zaidi</translation>
    </message>
    <message>
        <source>the meeting hears the bids</source>
        <translation>mkutano unasikiliza ofa</translation>
    </message>
    <message>
        <source>the turns are not arranged yet</source>
        <translation>zamu bado hazijapangwa</translation>
    </message>
    <message>
        <source>turn {number}</source>
        <translation>zamu {number}</translation>
    </message>
    <message>
        <source>{name} in this rotation</source>
        <translation>{name} katika mzunguko huu</translation>
    </message>
</context>
<context>
    <name>SealPanel</name>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Tayari</translation>
    </message>
    <message>
        <source>&amp;Print the meeting sheet</source>
        <translation>&amp;Chapisha karatasi ya mkutano</translation>
    </message>
    <message>
        <source>If an entry of this meeting is ever changed, the books cannot show this seal again.</source>
        <translation>Ingizo la mkutano huu likibadilishwa wakati wowote, vitabu haviwezi kuonyesha muhuri huu tena.</translation>
    </message>
    <message>
        <source>Seal {seal}</source>
        <translation>Muhuri {seal}</translation>
    </message>
    <message>
        <source>The meeting is closed</source>
        <translation>Mkutano umefungwa</translation>
    </message>
    <message>
        <source>Write this seal into the minute book:</source>
        <translation>Andika muhuri huu katika kitabu cha kumbukumbu:</translation>
    </message>
    <message>
        <source>{counted} in the box, as it should be.</source>
        <translation>{counted} sandukuni, kama inavyopaswa.</translation>
    </message>
    <message>
        <source>{counted} in the box, {amount} missing. Reason: {reason}</source>
        <translation>{counted} sandukuni, {amount} zimepungua. Sababu: {reason}</translation>
    </message>
    <message>
        <source>{counted} in the box, {amount} too much. Reason: {reason}</source>
        <translation>{counted} sandukuni, {amount} zimezidi. Sababu: {reason}</translation>
    </message>
</context>
<context>
    <name>SecondKey</name>
    <message>
        <source>Pass&amp;word of this officer</source>
        <translation>&amp;Nenosiri la kiongozi huyu</translation>
    </message>
    <message>
        <source>Second &amp;officer</source>
        <translation>&amp;Kiongozi wa pili</translation>
    </message>
    <message>
        <source>User name; the group wants two keys here.</source>
        <translation>Jina la mtumiaji; kikundi kinataka funguo mbili hapa.</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Backup</source>
        <translation>Nakala ya usalama</translation>
    </message>
    <message>
        <source>For the whole group, on all its laptops</source>
        <translation>Kwa kikundi kizima, kwenye kompyuta zake zote</translation>
    </message>
    <message>
        <source>For this laptop only</source>
        <translation>Kwa kompyuta hii tu</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Mipangilio</translation>
    </message>
    <message>
        <source>The groups that you look after on this laptop</source>
        <translation>Vikundi unavyohudumia kwenye kompyuta hii</translation>
    </message>
</context>
<context>
    <name>SettlementTable</name>
    <message>
        <source>Change kept for the member</source>
        <translation>Chenji ya mwanachama iliyowekwa</translation>
    </message>
    <message>
        <source>Owed to the group and settled</source>
        <translation>Deni kwa kikundi lililokatwa</translation>
    </message>
    <message>
        <source>Paid in cash</source>
        <translation>Zinalipwa taslimu</translation>
    </message>
    <message>
        <source>Part of the profit</source>
        <translation>Sehemu ya faida</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>Akiba</translation>
    </message>
    <message>
        <source>Stays owed to the group</source>
        <translation>Deni linalobaki kwa kikundi</translation>
    </message>
    <message>
        <source>Too little for a coin, stays with the group</source>
        <translation>Ndogo kuliko sarafu, inabaki kwa kikundi</translation>
    </message>
</context>
<context>
    <name>ShareoutScreen</name>
    <message>
        <source>&amp;Go to cycle {number}</source>
        <translation>N&amp;enda mzunguko {number}</translation>
    </message>
    <message>
        <source>&amp;Go to the meeting</source>
        <translation>&amp;Nenda mkutanoni</translation>
    </message>
    <message>
        <source>&amp;Go to the members</source>
        <translation>Nenda &amp;kwa wanachama</translation>
    </message>
    <message>
        <source>&amp;Open the next cycle</source>
        <translation>Fungua mzunguko &amp;ujao</translation>
    </message>
    <message>
        <source>&amp;Pay out…</source>
        <translation>&amp;Lipa mgao…</translation>
    </message>
    <message>
        <source>&amp;See the books</source>
        <translation>&amp;Ona vitabu</translation>
    </message>
    <message>
        <source>Clos&amp;e the cycle</source>
        <translation>Funga &amp;mzunguko</translation>
    </message>
    <message>
        <source>Close without sharin&amp;g</source>
        <translation>&amp;Funga bila kugawa</translation>
    </message>
    <message>
        <source>Cycle {number} has begun on {day}.</source>
        <translation>Mzunguko {number} umeanza {day}.</translation>
    </message>
    <message>
        <source>Cycle {number} is closed</source>
        <translation>Mzunguko {number} umefungwa</translation>
    </message>
    <message>
        <source>Cycle {number} is closed. Open the next one when the group begins.</source>
        <translation>Mzunguko {number} umefungwa. Fungua ujao kikundi kikianza.</translation>
    </message>
    <message>
        <source>Dry run · nothing is paid until the group says so</source>
        <translation>Jaribio · hakuna kinacholipwa hadi kikundi kiseme</translation>
    </message>
    <message>
        <source>No meeting yet</source>
        <translation>Bado hakuna mkutano</translation>
    </message>
    <message>
        <source>Nobody to share among</source>
        <translation>Hakuna wa kugawiwa</translation>
    </message>
    <message>
        <source>Nothing was saved in this cycle</source>
        <translation>Hakuna akiba iliyowekwa katika mzunguko huu</translation>
    </message>
    <message>
        <source>On the &amp;wall</source>
        <translation>Kwenye &amp;ukuta</translation>
    </message>
    <message>
        <source>Paid out on {day} · it can be looked at, and not be changed</source>
        <translation>Ulilipwa {day} · unaweza kuangaliwa, hauwezi kubadilishwa</translation>
    </message>
    <message>
        <source>Pos&amp;ter</source>
        <translation>&amp;Bango</translation>
    </message>
    <message>
        <source>Savings, loans and meetings are written in the next cycle. Open it when the group begins.</source>
        <translation>Akiba, mikopo na mikutano inaandikwa katika mzunguko ujao. Ufungue kikundi kikianza.</translation>
    </message>
    <message>
        <source>Share-out of cycle {number}</source>
        <translation>Mgao wa mzunguko {number}</translation>
    </message>
    <message>
        <source>Sl&amp;ips</source>
        <translation>&amp;Hati</translation>
    </message>
    <message>
        <source>There is nothing to share</source>
        <translation>Hakuna cha kugawa</translation>
    </message>
    <message>
        <source>This cycle is closed · the next one is not open yet</source>
        <translation>Mzunguko huu umefungwa · ujao bado haujafunguliwa</translation>
    </message>
    <message>
        <source>This share-out cannot be reckoned</source>
        <translation>Mgao huu hauwezi kuhesabiwa</translation>
    </message>
    <message>
        <source>{amount} are paid out and cycle {number} is closed. Print the poster and the slips.</source>
        <translation>{amount} zimelipwa na mzunguko {number} umefungwa. Chapisha bango na hati.</translation>
    </message>
    <message>
        <source>{name} in this cycle</source>
        <translation>{name} katika mzunguko huu</translation>
    </message>
</context>
<context>
    <name>SignInPanel</name>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Jina la mtumiaji</translation>
    </message>
    <message>
        <source>At least 8 signs; three words are good.</source>
        <translation>Angalau herufi 8; maneno matatu yanafaa.</translation>
    </message>
    <message>
        <source>Close giving a sign-in</source>
        <translation>Funga ruhusa ya kuingia</translation>
    </message>
    <message>
        <source>Give a sign-in</source>
        <translation>Mpe ruhusa ya kuingia</translation>
    </message>
    <message>
        <source>Give the &amp;sign-in</source>
        <translation>&amp;Mpe ruhusa ya kuingia</translation>
    </message>
    <message>
        <source>Giving the sign-in</source>
        <translation>Inatoa ruhusa ya kuingia</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>N&amp;enosiri</translation>
    </message>
    <message>
        <source>Password &amp;again</source>
        <translation>&amp;Nenosiri tena</translation>
    </message>
    <message>
        <source>Small letters and digits, to sign in with.</source>
        <translation>Herufi ndogo na tarakimu, za kuingilia.</translation>
    </message>
    <message>
        <source>Who has a sign-in opens the books on this laptop and writes in them, as an officer of the group.</source>
        <translation>Mwenye ruhusa ya kuingia anafungua vitabu kwenye kompyuta hii na kuandika humo, kama kiongozi wa kikundi.</translation>
    </message>
    <message>
        <source>{name} can open the books here now, as {user}.</source>
        <translation>{name} sasa anaweza kufungua vitabu hapa, kama {user}.</translation>
    </message>
    <message>
        <source>{number} · {name}</source>
        <translation>{number} · {name}</translation>
    </message>
</context>
<context>
    <name>StartPanel</name>
    <message>
        <source>&amp;Day of the meeting</source>
        <translation>&amp;Siku ya mkutano</translation>
    </message>
    <message>
        <source>&amp;Open the meeting</source>
        <translation>&amp;Fungua mkutano</translation>
    </message>
    <message>
        <source>A meeting was not &amp;held</source>
        <translation>&amp;Mkutano haukufanyika</translation>
    </message>
    <message>
        <source>Counted &amp;before the meeting</source>
        <translation>&amp;Zilizohesabiwa kabla ya mkutano</translation>
    </message>
    <message>
        <source>Counted in the box</source>
        <translation>Zilizohesabiwa sandukuni</translation>
    </message>
    <message>
        <source>Day of the meeting</source>
        <translation>Siku ya mkutano</translation>
    </message>
    <message>
        <source>Last meeting</source>
        <translation>Mkutano uliopita</translation>
    </message>
    <message>
        <source>Read out from the last meeting</source>
        <translation>Soma kwa sauti kutoka mkutano uliopita</translation>
    </message>
    <message>
        <source>Ready for the next meeting</source>
        <translation>Tayari kwa mkutano ujao</translation>
    </message>
    <message>
        <source>Seal in the minute book</source>
        <translation>Muhuri katika kitabu cha kumbukumbu</translation>
    </message>
    <message>
        <source>The minute book says the &amp;same</source>
        <translation>&amp;Kitabu cha kumbukumbu kinasema vivyo hivyo</translation>
    </message>
    <message>
        <source>This day is over: the meeting is entered later, from paper, with its true day.</source>
        <translation>Siku hii imepita: mkutano unaandikwa baadaye, kutoka karatasi, kwa siku yake halisi.</translation>
    </message>
    <message>
        <source>This will be the first meeting in these books.</source>
        <translation>Huu utakuwa mkutano wa kwanza katika vitabu hivi.</translation>
    </message>
    <message>
        <source>{amount} missing</source>
        <translation>{amount} zimepungua</translation>
    </message>
    <message>
        <source>{amount} should be in the box. You may leave this empty.</source>
        <translation>{amount} zinapaswa kuwa sandukuni. Unaweza kuacha hapa wazi.</translation>
    </message>
    <message>
        <source>{amount} too much</source>
        <translation>{amount} zimezidi</translation>
    </message>
    <message>
        <source>{name} opens it.</source>
        <translation>{name} anaufungua.</translation>
    </message>
    <message>
        <source>{number} · {day}</source>
        <translation>{number} · {day}</translation>
    </message>
    <message>
        <source>✓ It agrees</source>
        <translation>✓ Inalingana</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%Ln entry(s) only here, no cloud connected</source>
        <translation>
            <numerusform>ingizo %Ln liko hapa tu, hakuna wingu</numerusform>
            <numerusform>maingizo %Ln yako hapa tu, hakuna wingu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) wait for the cloud</source>
        <translation>
            <numerusform>ingizo %Ln linasubiri wingu</numerusform>
            <numerusform>maingizo %Ln yanasubiri wingu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) wait for your help with the cloud: see Sync</source>
        <translation>
            <numerusform>ingizo %Ln linasubiri msaada wako na wingu: tazama Sawazisha</numerusform>
            <numerusform>maingizo %Ln yanasubiri msaada wako na wingu: tazama Sawazisha</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is in the cloud</source>
        <translation>Yote yako katika wingu</translation>
    </message>
    <message>
        <source>Everything is saved on this laptop</source>
        <translation>Yote yamehifadhiwa kwenye kompyuta hii</translation>
    </message>
    <message>
        <source>No cloud connected</source>
        <translation>Wingu halijaunganishwa</translation>
    </message>
    <message numerus="yes">
        <source>Sending %Ln entry(s) to the cloud</source>
        <translation>
            <numerusform>Inatuma ingizo %Ln kwa wingu</numerusform>
            <numerusform>Inatuma maingizo %Ln kwa wingu</numerusform>
        </translation>
    </message>
    <message>
        <source>Still arriving: {done} of {all} entries, no sum is whole yet</source>
        <translation>Bado yanafika: maingizo {done} kati ya {all}, hakuna jumla kamili bado</translation>
    </message>
    <message>
        <source>The cloud has not answered yet</source>
        <translation>Wingu bado halijajibu</translation>
    </message>
    <message>
        <source>The last entry is not saved</source>
        <translation>Ingizo la mwisho halijahifadhiwa</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>mwenyekiti</translation>
    </message>
    <message>
        <source>secretary</source>
        <translation>katibu</translation>
    </message>
    <message>
        <source>treasurer</source>
        <translation>mweka hazina</translation>
    </message>
    <message>
        <source>{name} · {office}</source>
        <translation>{name} · {office}</translation>
    </message>
    <message>
        <source>{waiting} · last sent {moment}</source>
        <translation>{waiting} · ilitumwa mwisho {moment}</translation>
    </message>
</context>
<context>
    <name>SwapPanel</name>
    <message>
        <source>&amp;One turn</source>
        <translation>Zamu &amp;moja</translation>
    </message>
    <message>
        <source>The o&amp;ther turn</source>
        <translation>&amp;Zamu nyingine</translation>
    </message>
</context>
<context>
    <name>SyncScreen</name>
    <message>
        <source>Send &amp;now</source>
        <translation>&amp;Tuma sasa</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sawazisha</translation>
    </message>
    <message>
        <source>The books are on this laptop only</source>
        <translation>Vitabu viko kwenye kompyuta hii tu</translation>
    </message>
    <message>
        <source>This laptop is connected. What is saved here is being sent.</source>
        <translation>Kompyuta hii imeunganishwa. Yaliyohifadhiwa hapa yanatumwa.</translation>
    </message>
    <message>
        <source>Trying to send now. The line at the bottom tells how it went.</source>
        <translation>Inajaribu kutuma sasa. Mstari wa chini unasema ilivyokwenda.</translation>
    </message>
    <message>
        <source>What is saved here reaches the cloud by itself, whenever there is a connection</source>
        <translation>Yaliyohifadhiwa hapa yanafika katika wingu yenyewe, mtandao ukipatikana</translation>
    </message>
</context>
<context>
    <name>TakingOverPanel</name>
    <message numerus="yes">
        <source>%Ln line(s) of the sheet were read.</source>
        <translation>
            <numerusform>Mstari %Ln wa jedwali umesomwa.</numerusform>
            <numerusform>Mistari %Ln ya jedwali imesomwa.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Rudi</translation>
    </message>
    <message>
        <source>&amp;Members again</source>
        <translation>&amp;Wanachama tena</translation>
    </message>
    <message>
        <source>&amp;Next: the money</source>
        <translation>&amp;Endelea: fedha</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Ingiza</translation>
    </message>
    <message>
        <source>1 of 2: what each member has on paper on the day of the opening. Type it, paste it, or read a sheet.</source>
        <translation>1 ya 2: kila mwanachama ana nini kwenye karatasi siku ya kuanzia. Yaandike, yabandike, au soma jedwali.</translation>
    </message>
    <message>
        <source>2 of 2: the day, the money that was counted on it, and what the group owes.</source>
        <translation>2 ya 2: siku, fedha zilizohesabiwa siku hiyo, na kikundi kinachodaiwa.</translation>
    </message>
    <message>
        <source>A further line for the member that is chosen, for a second loan</source>
        <translation>Mstari mwingine kwa mwanachama aliyechaguliwa, kwa mkopo wa pili</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Faili zote (*)</translation>
    </message>
    <message>
        <source>Balances to fill in</source>
        <translation>Masalio ya kujaza</translation>
    </message>
    <message>
        <source>Line {line}, “{text}”: {reason}</source>
        <translation>Mstari {line}, “{text}”: {reason}</translation>
    </message>
    <message>
        <source>Mend first what is marked red. Nothing was taken over yet.</source>
        <translation>Rekebisha kwanza yenye alama nyekundu. Hakuna kilichoingizwa bado.</translation>
    </message>
    <message>
        <source>Read a &amp;sheet…</source>
        <translation>&amp;Soma jedwali…</translation>
    </message>
    <message>
        <source>Read the balances from a sheet</source>
        <translation>Soma masalio kutoka jedwali</translation>
    </message>
    <message>
        <source>Second &amp;loan</source>
        <translation>&amp;Mkopo wa pili</translation>
    </message>
    <message>
        <source>Sheet to &amp;fill in…</source>
        <translation>&amp;Jedwali la kujaza…</translation>
    </message>
    <message>
        <source>Sheets (*.xlsx *.ods *.csv *.tsv *.txt)</source>
        <translation>Majedwali (*.xlsx *.ods *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Take over balances</source>
        <translation>Ingiza masalio</translation>
    </message>
    <message>
        <source>Taken over. Read it back against the paper, count the box, and close this opening meeting.</source>
        <translation>Yameingizwa. Yasome na kulinganisha na karatasi, hesabu sanduku, kisha funga mkutano huu wa kuanzia.</translation>
    </message>
    <message>
        <source>Taking over</source>
        <translation>Inaingiza</translation>
    </message>
    <message>
        <source>What has to be mended</source>
        <translation>Ya kurekebisha</translation>
    </message>
    <message>
        <source>{number} {name}, {column}: {reason}</source>
        <translation>{number} {name}, {column}: {reason}</translation>
    </message>
</context>
<context>
    <name>TodayCell</name>
    <message>
        <source>{count} of {most}</source>
        <translation>{count} kati ya {most}</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>&amp;Open the books</source>
        <translation>&amp;Fungua vitabu</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Nenosiri</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Jina la mtumiaji</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Caps Lock inaonekana imewashwa.</translation>
    </message>
    <message>
        <source>Opening the books</source>
        <translation>Inafungua vitabu</translation>
    </message>
    <message>
        <source>Opening the books…</source>
        <translation>Inafungua vitabu…</translation>
    </message>
    <message>
        <source>This is the practice group. Sign in as {user} with the password {password}.</source>
        <translation>Hiki ni kikundi cha mazoezi. Ingia kama {user} kwa nenosiri {password}.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Andika nenosiri lako.</translation>
    </message>
    <message>
        <source>Type your user name.</source>
        <translation>Andika jina lako la mtumiaji.</translation>
    </message>
    <message>
        <source>Who is there?</source>
        <translation>Wewe ni nani?</translation>
    </message>
</context>
<context>
    <name>VoiceCard</name>
    <message>
        <source>&amp;Hear an example</source>
        <translation>Sikiliza &amp;mfano</translation>
    </message>
    <message>
        <source>&amp;Say each amount that is recorded</source>
        <translation>&amp;Soma kila kiasi kinachoandikwa</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Soma kwa sauti</translation>
    </message>
    <message>
        <source>The name, the shares and the amount, for everyone who cannot see the screen.</source>
        <translation>Jina, hisa na kiasi, kwa kila asiyeona skrini.</translation>
    </message>
    <message>
        <source>This computer has no voice for {language}. Another voice reads it, with its own accent.</source>
        <translation>Kompyuta hii haina sauti ya {language}. Sauti nyingine inasoma, kwa lafudhi yake.</translation>
    </message>
</context>
<context>
    <name>WaivePanel</name>
    <message>
        <source>&amp;Reason</source>
        <translation>S&amp;ababu</translation>
    </message>
    <message>
        <source>Let go what {name} owes</source>
        <translation>Samehe anachodaiwa {name}</translation>
    </message>
    <message>
        <source>Let it &amp;go</source>
        <translation>&amp;Samehe</translation>
    </message>
    <message>
        <source>The group decides that this is not paid any more. The reason is kept.</source>
        <translation>Kikundi kinaamua kwamba hii hailipwi tena. Sababu inatunzwa.</translation>
    </message>
    <message>
        <source>What is &amp;owed</source>
        <translation>&amp;Kinachodaiwa</translation>
    </message>
    <message>
        <source>{what} of {day} · {amount}</source>
        <translation>{what} ya {day} · {amount}</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>&amp;Get my group</source>
        <translation>&amp;Leta kikundi changu</translation>
    </message>
    <message>
        <source>&amp;Restore it</source>
        <translation>&amp;Rejesha</translation>
    </message>
    <message>
        <source>&amp;Start a group</source>
        <translation>&amp;Anzisha kikundi</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Jaribu</translation>
    </message>
    <message>
        <source>Get my group from the cloud</source>
        <translation>Leta kikundi changu kutoka wingu</translation>
    </message>
    <message>
        <source>Preparing the practice group</source>
        <translation>Inaandaa kikundi cha mazoezi</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Rejesha kutoka nakala</translation>
    </message>
    <message>
        <source>Start a group</source>
        <translation>Anzisha kikundi</translation>
    </message>
    <message>
        <source>Take it &amp;over</source>
        <translation>&amp;Ingiza</translation>
    </message>
    <message>
        <source>Take over a group mid-cycle</source>
        <translation>Ingiza kikundi katikati ya mzunguko</translation>
    </message>
    <message>
        <source>The books are kept on another laptop already, and this one shall have them too.</source>
        <translation>Vitabu vinatunzwa tayari kwenye kompyuta nyingine, na hii nayo ivipate.</translation>
    </message>
    <message>
        <source>The group keeps its books on paper. What each saved, owes and borrowed comes into these.</source>
        <translation>Kikundi kinatunza vitabu kwenye karatasi. Akiba, madeni na mkopo wa kila mmoja vinaingia katika hivi.</translation>
    </message>
    <message>
        <source>The laptop with the books is lost or broken, and there is a backup of it on a stick.</source>
        <translation>Kompyuta yenye vitabu imepotea au imeharibika, na kuna nakala yake kwenye fleshi.</translation>
    </message>
    <message>
        <source>Try the practice group</source>
        <translation>Jaribu kikundi cha mazoezi</translation>
    </message>
    <message>
        <source>Twenty-five invented members and their meetings: nothing in it counts.</source>
        <translation>Wanachama ishirini na tano wa kubuni na mikutano yao: hakuna kinachohesabiwa kweli.</translation>
    </message>
    <message>
        <source>Welcome. What would you like to do?</source>
        <translation>Karibu. Ungependa kufanya nini?</translation>
    </message>
    <message>
        <source>Write down what the group agreed on, then its members. No connection is needed.</source>
        <translation>Andika makubaliano ya kikundi, kisha wanachama wake. Hakuhitaji mtandao.</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>ingizo %Ln</numerusform>
            <numerusform>maingizo %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open the entry</source>
        <translation>Fungua &amp;ingizo</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Chapisha</translation>
    </message>
    <message>
        <source>&amp;Save for Excel</source>
        <translation>&amp;Hifadhi kwa Excel</translation>
    </message>
    <message>
        <source>Adding up</source>
        <translation>Inajumlisha</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Funga</translation>
    </message>
    <message>
        <source>Entries behind the figure</source>
        <translation>Maingizo ya tarakimu hii</translation>
    </message>
    <message>
        <source>Every entry that makes this figure, the newest first</source>
        <translation>Kila ingizo linalounda tarakimu hii, jipya kwanza</translation>
    </message>
    <message>
        <source>No entry has touched this figure yet.</source>
        <translation>Bado hakuna ingizo lililogusa tarakimu hii.</translation>
    </message>
    <message>
        <source>The entries of all members are for the officers to see. Your own are in your passbook.</source>
        <translation>Maingizo ya wanachama wote yanaonekana kwa viongozi. Yako mwenyewe yako katika kitabu chako cha akiba.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Jumla</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>Imeundwa na nini</translation>
    </message>
</context>
<context>
    <name>WriteOffPanel</name>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Kiasi</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Sababu</translation>
    </message>
    <message>
        <source>A part of the loan of {name} is written off. {left} are still owed.</source>
        <translation>Sehemu ya mkopo wa {name} imefutwa. {left} bado zinadaiwa.</translation>
    </message>
    <message>
        <source>Everyone can read it later.</source>
        <translation>Kila mtu anaweza kuisoma baadaye.</translation>
    </message>
    <message>
        <source>Leave it empty to give up all of it.</source>
        <translation>Acha wazi kufuta deni lote.</translation>
    </message>
    <message>
        <source>Owed afterwards</source>
        <translation>Deni baadaye</translation>
    </message>
    <message>
        <source>The group gives up</source>
        <translation>Kikundi kinaacha kudai</translation>
    </message>
    <message>
        <source>The loan of {name} is written off.</source>
        <translation>Mkopo wa {name} umefutwa.</translation>
    </message>
</context>
<context>
    <name>_ConnectCard</name>
    <message>
        <source>&amp;Connect this laptop</source>
        <translation>&amp;Unganisha kompyuta hii</translation>
    </message>
    <message>
        <source>A copy of the books outside this laptop, kept up to date by itself. You need a connection only now.</source>
        <translation>Nakala ya vitabu nje ya kompyuta hii, inayosasishwa yenyewe. Unahitaji mtandao sasa tu.</translation>
    </message>
    <message>
        <source>Connect to the cloud</source>
        <translation>Unganisha na wingu</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Inaunganisha</translation>
    </message>
</context>
<context>
    <name>_EntryLine</name>
    <message numerus="yes">
        <source>%Ln share(s) · {time}</source>
        <translation>
            <numerusform>hisa %Ln · {time}</numerusform>
            <numerusform>hisa %Ln · {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Batilisha</translation>
    </message>
    <message>
        <source>Take back {amount} of {name}</source>
        <translation>Batilisha {amount} za {name}</translation>
    </message>
    <message>
        <source>taken back · {time}</source>
        <translation>limebatilishwa · {time}</translation>
    </message>
    <message>
        <source>{fine}, not paid · {time}</source>
        <translation>{fine}, haijalipwa · {time}</translation>
    </message>
    <message>
        <source>{kind} · {time}</source>
        <translation>{kind} · {time}</translation>
    </message>
</context>
<context>
    <name>_FileEdit</name>
    <message>
        <source>&amp;Choose the file</source>
        <translation>&amp;Chagua faili</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Faili zote (*)</translation>
    </message>
    <message>
        <source>Backups (*.savingsdesk)</source>
        <translation>Nakala za usalama (*.savingsdesk)</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Chagua nakala</translation>
    </message>
</context>
<context>
    <name>_History</name>
    <message>
        <source>Show &amp;older decisions</source>
        <translation>&amp;Onyesha maamuzi ya zamani</translation>
    </message>
    <message>
        <source>The group began with these rules.</source>
        <translation>Kikundi kilianza na kanuni hizi.</translation>
    </message>
    <message>
        <source>What was decided when</source>
        <translation>Nini kiliamuliwa lini</translation>
    </message>
</context>
<context>
    <name>_Navigation</name>
    <message>
        <source>Alt+{digit}</source>
        <translation>Alt+{digit}</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Vitabu</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Mwongozo</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Mwanzo</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Mikopo</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Kufuli</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Mkutano</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Wanachama</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Ripoti</translation>
    </message>
    <message>
        <source>SavingsDesk</source>
        <translation>SavingsDesk</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Mipangilio</translation>
    </message>
    <message>
        <source>Share-out</source>
        <translation>Mgao</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sawazisha</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Zamu</translation>
    </message>
    <message>
        <source>Wall view</source>
        <translation>Ubao wa ukutani</translation>
    </message>
</context>
<context>
    <name>_Officer</name>
    <message>
        <source>&amp;User name</source>
        <translation>Jina &amp;la mtumiaji</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>&amp;Jina lako</translation>
    </message>
    <message>
        <source>At least 8 signs; three words are good.</source>
        <translation>Angalau herufi 8; maneno matatu yanafaa.</translation>
    </message>
    <message>
        <source>Nobody can open the books without it. Keep it where only you find it.</source>
        <translation>Hakuna anayeweza kufungua vitabu bila hilo. Litunze mahali unapopajua wewe tu.</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>N&amp;enosiri</translation>
    </message>
    <message>
        <source>Password &amp;again</source>
        <translation>&amp;Nenosiri tena</translation>
    </message>
    <message>
        <source>Small letters and digits, to sign in with.</source>
        <translation>Herufi ndogo na tarakimu, za kuingilia.</translation>
    </message>
    <message>
        <source>You, the first officer</source>
        <translation>Wewe, kiongozi wa kwanza</translation>
    </message>
</context>
<context>
    <name>_PartCard</name>
    <message>
        <source>Change: {part}</source>
        <translation>Badilisha: {part}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Badilisha…</translation>
    </message>
    <message>
        <source>{price} in this cycle, {later} from the next one</source>
        <translation>{price} katika mzunguko huu, {later} kuanzia ujao</translation>
    </message>
</context>
<context>
    <name>_Sections</name>
    <message>
        <source>Sections of the settings</source>
        <translation>Sehemu za mipangilio</translation>
    </message>
</context>
<context>
    <name>_Side</name>
    <message>
        <source>SavingsDesk</source>
        <translation>SavingsDesk</translation>
    </message>
    <message>
        <source>The books of your group, on this laptop, with or without a connection.</source>
        <translation>Vitabu vya kikundi chako, kwenye kompyuta hii, ukiwa na mtandao au bila.</translation>
    </message>
</context>
<context>
    <name>_StateCard</name>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>ingizo %Ln</numerusform>
            <numerusform>maingizo %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) fast</source>
        <translation>
            <numerusform>dakika %Ln mbele</numerusform>
            <numerusform>dakika %Ln mbele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) slow</source>
        <translation>
            <numerusform>dakika %Ln nyuma</numerusform>
            <numerusform>dakika %Ln nyuma</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the waiting entry(s) came from another laptop and go to the cloud from here.</source>
        <translation>
            <numerusform>Ingizo %Ln linalosubiri lilitoka kompyuta nyingine na linaenda winguni kutoka hapa.</numerusform>
            <numerusform>Maingizo %Ln yanayosubiri yalitoka kompyuta nyingine na yanaenda winguni kutoka hapa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last sent</source>
        <translation>Ilitumwa mwisho</translation>
    </message>
    <message>
        <source>Saved here and in the cloud</source>
        <translation>Yamehifadhiwa hapa na katika wingu</translation>
    </message>
    <message>
        <source>The clock of this laptop</source>
        <translation>Saa ya kompyuta hii</translation>
    </message>
    <message>
        <source>The cloud last answered</source>
        <translation>Wingu lilijibu mwisho</translation>
    </message>
    <message>
        <source>The cloud was put back from a backup and gets everything again: {done} of {all} are there.</source>
        <translation>Wingu lilirejeshwa kutoka nakala na linapokea yote tena: {done} kati ya {all} zimefika.</translation>
    </message>
    <message>
        <source>Waits for the cloud</source>
        <translation>Yanasubiri wingu</translation>
    </message>
    <message>
        <source>Your name in the cloud</source>
        <translation>Jina lako katika wingu</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>imeunganishwa</translation>
    </message>
    <message>
        <source>never</source>
        <translation>bado</translation>
    </message>
    <message>
        <source>not compared yet</source>
        <translation>haijalinganishwa bado</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>haijaunganishwa</translation>
    </message>
    <message>
        <source>nothing, all is in the cloud</source>
        <translation>hakuna, yote yako katika wingu</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hakuna mtandao</translation>
    </message>
    <message>
        <source>right</source>
        <translation>sahihi</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>inatuma</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>imesimama</translation>
    </message>
    <message>
        <source>{done} of {all} entries have arrived. No sum is whole before the last one is here.</source>
        <translation>Maingizo {done} kati ya {all} yamefika. Hakuna jumla kamili kabla ya la mwisho kufika.</translation>
    </message>
</context>
<context>
    <name>_TakingBack</name>
    <message>
        <source>Undo</source>
        <translation>Tendua</translation>
    </message>
    <message>
        <source>{amount} is taken back.</source>
        <translation>{amount} zimebatilishwa.</translation>
    </message>
    <message>
        <source>{amount} of {name} is taken back.</source>
        <translation>{amount} za {name} zimebatilishwa.</translation>
    </message>
</context>
<context>
    <name>_Terms</name>
    <message>
        <source>&amp;Currency</source>
        <translation>Sa&amp;rafu ya nchi</translation>
    </message>
    <message>
        <source>&amp;Dues a meeting</source>
        <translation>Mi&amp;chango kwa mkutano</translation>
    </message>
    <message>
        <source>&amp;Each pays in a meeting</source>
        <translation>Kila mmoja &amp;analipa mkutanoni</translation>
    </message>
    <message>
        <source>&amp;Each saves in a meeting</source>
        <translation>K&amp;ila mmoja anaweka akiba mkutanoni</translation>
    </message>
    <message>
        <source>&amp;How often it meets</source>
        <translation>&amp;Kinakutana mara ngapi</translation>
    </message>
    <message>
        <source>&amp;Kind of group</source>
        <translation>Aina &amp;ya kikundi</translation>
    </message>
    <message>
        <source>&amp;Most shares a meeting</source>
        <translation>&amp;Hisa nyingi kabisa kwa mkutano</translation>
    </message>
    <message>
        <source>&amp;Name of the group</source>
        <translation>&amp;Jina la kikundi</translation>
    </message>
    <message>
        <source>&amp;Price of a share</source>
        <translation>&amp;Bei ya hisa</translation>
    </message>
    <message>
        <source>Day of &amp;the week</source>
        <translation>&amp;Siku ya wiki</translation>
    </message>
    <message>
        <source>Empty: the group has none.</source>
        <translation>Wazi: kikundi hakina.</translation>
    </message>
    <message>
        <source>Most groups agree on 5. Is it right?</source>
        <translation>Vikundi vingi vinakubali 5. Je, ni sahihi?</translation>
    </message>
    <message>
        <source>Smallest c&amp;oin in use</source>
        <translation>Sarafu &amp;ndogo kabisa inayotumika</translation>
    </message>
    <message>
        <source>Social &amp;fund a meeting</source>
        <translation>Mfuko &amp;wa jamii kwa mkutano</translation>
    </message>
    <message>
        <source>The c&amp;ycle began on</source>
        <translation>&amp;Mzunguko ulianza</translation>
    </message>
    <message>
        <source>The first meeting of this cycle, on paper.</source>
        <translation>Mkutano wa kwanza wa mzunguko huu, kwenye karatasi.</translation>
    </message>
    <message>
        <source>This cannot be paid with coins of {coin}. Is it right?</source>
        <translation>Hii haiwezi kulipwa kwa sarafu za {coin}. Je, ni sahihi?</translation>
    </message>
    <message>
        <source>This is more than a share. Is it right?</source>
        <translation>Hii ni zaidi ya hisa moja. Je, ni sahihi?</translation>
    </message>
    <message>
        <source>What the group agreed on</source>
        <translation>Makubaliano ya kikundi</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day with its year, short</comment>
        <translation>d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>_TickList</name>
    <message>
        <source>{thing}, not ticked</source>
        <translation>{thing}, haina alama</translation>
    </message>
    <message>
        <source>{thing}, ticked</source>
        <translation>{thing}, ina alama</translation>
    </message>
</context>
<context>
    <name>_Trouble</name>
    <message>
        <source>The books cannot be opened</source>
        <translation>Vitabu haviwezi kufunguliwa</translation>
    </message>
</context>
<context>
    <name>_Words</name>
    <message numerus="yes">
        <source>%Ln member(s) missed a payment</source>
        <translation>
            <numerusform>Mwanachama %Ln hakulipa mchango</numerusform>
            <numerusform>Wanachama %Ln hawakulipa mchango</numerusform>
        </translation>
    </message>
    <message>
        <source>A loan of {name} has no service charge</source>
        <translation>Mkopo wa {name} hauna ada ya huduma</translation>
    </message>
    <message>
        <source>An entry was corrected twice</source>
        <translation>Ingizo limesahihishwa mara mbili</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Linganisha</translation>
    </message>
    <message>
        <source>Entries came late for meeting {number}</source>
        <translation>Maingizo ya mkutano {number} yalichelewa</translation>
    </message>
    <message>
        <source>More was paid back than borrowed</source>
        <translation>Kimelipwa zaidi ya kilichokopwa</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Fungua</translation>
    </message>
    <message>
        <source>Shares were bought at another price</source>
        <translation>Hisa zilinunuliwa kwa bei nyingine</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Onyesha</translation>
    </message>
    <message>
        <source>The next cycle has a new share price</source>
        <translation>Mzunguko ujao una bei mpya ya hisa</translation>
    </message>
    <message>
        <source>The rules of {day} cannot be read</source>
        <translation>Kanuni za {day} haziwezi kusomwa</translation>
    </message>
    <message>
        <source>The seal of meeting {number} does not agree</source>
        <translation>Muhuri wa mkutano {number} haulingani</translation>
    </message>
    <message>
        <source>The term of {name} ends</source>
        <translation>Muhula wa {name} unaisha</translation>
    </message>
    <message>
        <source>Two entries look like one</source>
        <translation>Maingizo mawili yanafanana</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Kwa nini?</translation>
    </message>
    <message>
        <source>compare its entries with the minute book</source>
        <translation>linganisha maingizo yake na kitabu cha kumbukumbu</translation>
    </message>
    <message>
        <source>due {day} · loan of {principal}</source>
        <translation>ulipwe {day} · mkopo wa {principal}</translation>
    </message>
    <message>
        <source>hand it back, or correct a payment</source>
        <translation>rudisha, au sahihisha malipo</translation>
    </message>
    <message>
        <source>its terms cannot be read; it is shown without one</source>
        <translation>masharti yake hayasomeki; unaonyeshwa bila ada</translation>
    </message>
    <message>
        <source>late</source>
        <translation>amechelewa</translation>
    </message>
    <message>
        <source>look</source>
        <translation>angalia</translation>
    </message>
    <message>
        <source>meeting {number} of {day}</source>
        <translation>mkutano {number} wa {day}</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>pungufu</translation>
    </message>
    <message>
        <source>more than the member had saved</source>
        <translation>zaidi ya akiba ya mwanachama</translation>
    </message>
    <message>
        <source>more was used than was kept</source>
        <translation>imetumika zaidi ya iliyowekwa</translation>
    </message>
    <message>
        <source>more went out than came in; find the entry</source>
        <translation>zimetoka zaidi ya zilizoingia; tafuta ingizo</translation>
    </message>
    <message>
        <source>office</source>
        <translation>cheo</translation>
    </message>
    <message>
        <source>on a fine or missed payment of {day}</source>
        <translation>kwa faini au mchango wa {day}</translation>
    </message>
    <message>
        <source>on {day}: choose again, or hand over</source>
        <translation>{day}: chagueni tena, au kabidhi</translation>
    </message>
    <message>
        <source>over</source>
        <translation>ziada</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>umechelewa</translation>
    </message>
    <message>
        <source>price</source>
        <translation>bei</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>kanuni</translation>
    </message>
    <message>
        <source>seal</source>
        <translation>muhuri</translation>
    </message>
    <message>
        <source>the rules before them hold on; write them anew</source>
        <translation>kanuni za kabla yake zinaendelea; ziandike upya</translation>
    </message>
    <message>
        <source>too much</source>
        <translation>zimezidi</translation>
    </message>
    <message>
        <source>unpaid</source>
        <translation>haijalipwa</translation>
    </message>
    <message>
        <source>{amount} a share, when it begins</source>
        <translation>{amount} kwa hisa, utakapoanza</translation>
    </message>
    <message>
        <source>{amount} above the loan to the group</source>
        <translation>{amount} zaidi ya mkopo wa kikundi</translation>
    </message>
    <message>
        <source>{amount} from another laptop, beside the seal</source>
        <translation>{amount} kutoka kompyuta nyingine, kando ya muhuri</translation>
    </message>
    <message>
        <source>{amount} of {day}, from two laptops</source>
        <translation>{amount} za {day}, kutoka kompyuta mbili</translation>
    </message>
    <message>
        <source>{amount} of {day}, on two laptops</source>
        <translation>{amount} za {day}, kwenye kompyuta mbili</translation>
    </message>
    <message>
        <source>{amount} on {day}</source>
        <translation>{amount} siku ya {day}</translation>
    </message>
    <message>
        <source>{amount} stands as due</source>
        <translation>{amount} ni deni</translation>
    </message>
    <message>
        <source>{amount} too much at the count</source>
        <translation>{amount} zilizidi kwenye hesabu</translation>
    </message>
    <message>
        <source>{amount} was missing at the count</source>
        <translation>{amount} zilipungua kwenye hesabu</translation>
    </message>
    <message>
        <source>{cash}: {amount} below zero</source>
        <translation>{cash}: {amount} chini ya sifuri</translation>
    </message>
    <message>
        <source>{name} owes {amount}</source>
        <translation>{name} anadaiwa {amount}</translation>
    </message>
    <message>
        <source>{name} paid {amount} too much</source>
        <translation>{name} alilipa {amount} za ziada</translation>
    </message>
    <message>
        <source>{name} took {amount} too much</source>
        <translation>{name} alichukua {amount} za ziada</translation>
    </message>
    <message>
        <source>{name}: {amount} too much change</source>
        <translation>{name}: chenji imezidi {amount}</translation>
    </message>
</context>
<context>
    <name>accounts</name>
    <message>
        <source>Bank</source>
        <translation>Benki</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Sanduku</translation>
    </message>
    <message>
        <source>Brought forward</source>
        <translation>Salio lililoletwa</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Fedha taslimu</translation>
    </message>
    <message>
        <source>Change kept for members</source>
        <translation>Chenji ya wanachama iliyowekwa</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>Matumizi</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Mapato</translation>
    </message>
    <message>
        <source>Loan fund</source>
        <translation>Mfuko wa mikopo</translation>
    </message>
    <message>
        <source>Loan fund as mobile money</source>
        <translation>Mfuko wa mikopo, pesa za simu</translation>
    </message>
    <message>
        <source>Loan fund at the bank</source>
        <translation>Mfuko wa mikopo, benki</translation>
    </message>
    <message>
        <source>Loan fund in the box</source>
        <translation>Mfuko wa mikopo, sandukuni</translation>
    </message>
    <message>
        <source>Loans to members</source>
        <translation>Mikopo kwa wanachama</translation>
    </message>
    <message>
        <source>Loans to the group</source>
        <translation>Mikopo kwa kikundi</translation>
    </message>
    <message>
        <source>Members&apos; savings</source>
        <translation>Akiba za wanachama</translation>
    </message>
    <message>
        <source>Mobile money</source>
        <translation>Pesa za simu</translation>
    </message>
    <message>
        <source>On the way between places</source>
        <translation>Njiani kutoka mahali hadi mahali</translation>
    </message>
    <message>
        <source>Share-out</source>
        <translation>Mgao</translation>
    </message>
    <message>
        <source>Social fund</source>
        <translation>Mfuko wa jamii</translation>
    </message>
    <message>
        <source>Social fund as mobile money</source>
        <translation>Mfuko wa jamii, pesa za simu</translation>
    </message>
    <message>
        <source>Social fund at the bank</source>
        <translation>Mfuko wa jamii, benki</translation>
    </message>
    <message>
        <source>Social fund in the box</source>
        <translation>Mfuko wa jamii, sandukuni</translation>
    </message>
</context>
<context>
    <name>attention</name>
    <message>
        <source>Back up</source>
        <translation>Tengeneza nakala</translation>
    </message>
    <message numerus="yes">
        <source>Last backup %Ln day(s) ago</source>
        <translation>
            <numerusform>Nakala ya mwisho siku %Ln iliyopita</numerusform>
            <numerusform>Nakala ya mwisho siku %Ln zilizopita</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup was made yet</source>
        <translation>Bado hakuna nakala ya usalama</translation>
    </message>
    <message>
        <source>a lost laptop would lose the books</source>
        <translation>kompyuta ikipotea, vitabu vinapotea</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>nakala</translation>
    </message>
    <message numerus="yes">
        <source>the cloud has all but %Ln entry(s)</source>
        <translation>
            <numerusform>wingu lina yote isipokuwa ingizo %Ln</numerusform>
            <numerusform>wingu lina yote isipokuwa maingizo %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>the cloud has everything</source>
        <translation>wingu lina yote</translation>
    </message>
</context>
<context>
    <name>books</name>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
</context>
<context>
    <name>buying</name>
    <message numerus="yes">
        <source>%Ln stamp(s) bought</source>
        <translation>
            <numerusform>stempu %Ln imenunuliwa</numerusform>
            <numerusform>stempu %Ln zimenunuliwa</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand back {amount}</source>
        <translation>Rudisha {amount}</translation>
    </message>
    <message>
        <source>{amount} is given to the social fund</source>
        <translation>{amount} zinatolewa kwa mfuko wa jamii</translation>
    </message>
    <message>
        <source>{amount} is kept for the next meeting</source>
        <translation>{amount} zinawekwa hadi mkutano ujao</translation>
    </message>
</context>
<context>
    <name>chart</name>
    <message>
        <source>{name}: {first} on {since}, {last} on {until}.</source>
        <translation>{name}: {first} tarehe {since}, {last} tarehe {until}.</translation>
    </message>
</context>
<context>
    <name>choosing</name>
    <message>
        <source>Members who are found</source>
        <translation>Wanachama waliopatikana</translation>
    </message>
    <message>
        <source>Number or name</source>
        <translation>Namba au jina</translation>
    </message>
    <message>
        <source>{number} · {name}</source>
        <comment>a member in a list</comment>
        <translation>{number} · {name}</translation>
    </message>
</context>
<context>
    <name>cloud</name>
    <message>
        <source>may only read</source>
        <translation>anaweza kusoma tu</translation>
    </message>
    <message>
        <source>may write</source>
        <translation>anaweza kuandika</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>hakuna</translation>
    </message>
    <message>
        <source>the day of joining</source>
        <translation>siku ya kujiunga</translation>
    </message>
    <message>
        <source>the day of leaving</source>
        <translation>siku ya kuondoka</translation>
    </message>
    <message>
        <source>the description</source>
        <translation>maelezo</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>jina</translation>
    </message>
    <message>
        <source>the number</source>
        <translation>nambari</translation>
    </message>
    <message>
        <source>the office</source>
        <translation>cheo</translation>
    </message>
    <message>
        <source>the reason for leaving</source>
        <translation>sababu ya kuondoka</translation>
    </message>
    <message>
        <source>the smallest coin</source>
        <translation>sarafu ndogo kabisa</translation>
    </message>
    <message>
        <source>the telephone number</source>
        <translation>nambari ya simu</translation>
    </message>
    <message>
        <source>the user name</source>
        <translation>jina la mtumiaji</translation>
    </message>
    <message>
        <source>when the office began</source>
        <translation>siku cheo kilipoanza</translation>
    </message>
    <message>
        <source>when the office ends</source>
        <translation>siku cheo kinapoisha</translation>
    </message>
    <message>
        <source>who may write</source>
        <translation>nani anaweza kuandika</translation>
    </message>
    <message>
        <source>woman or man</source>
        <translation>mwanamke au mwanaume</translation>
    </message>
</context>
<context>
    <name>constitution</name>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>mwezi %Ln</numerusform>
            <numerusform>miezi %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) the own savings</source>
        <translation>
            <numerusform>mara %Ln ya akiba yake</numerusform>
            <numerusform>mara %Ln ya akiba yake</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>wiki %Ln</numerusform>
            <numerusform>wiki %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>A member may borrow</source>
        <translation>Mwanachama anaweza kukopa</translation>
    </message>
    <message>
        <source>A missed payment</source>
        <translation>Malipo yaliyokosekana</translation>
    </message>
    <message>
        <source>A repayment pays first</source>
        <translation>Rejesho linalipa kwanza</translation>
    </message>
    <message>
        <source>A second officer signs</source>
        <translation>Kiongozi wa pili anatia saini</translation>
    </message>
    <message>
        <source>As it counts today. Last decided on {day}; the history is below.</source>
        <translation>Kama ilivyo leo. Uamuzi wa mwisho ni wa {day}; historia iko hapa chini.</translation>
    </message>
    <message>
        <source>At the share-out</source>
        <translation>Wakati wa mgao</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>Mafao</translation>
    </message>
    <message>
        <source>Charge by the time</source>
        <translation>Ada kwa muda</translation>
    </message>
    <message>
        <source>Charged for each</source>
        <translation>Inatozwa kwa kila</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Siku ya wiki</translation>
    </message>
    <message>
        <source>Dues</source>
        <translation>Michango</translation>
    </message>
    <message>
        <source>Dues a meeting</source>
        <translation>Michango kwa mkutano</translation>
    </message>
    <message>
        <source>Each pays in a meeting</source>
        <translation>Kila mmoja analipa mkutanoni</translation>
    </message>
    <message>
        <source>Each saves in a meeting</source>
        <translation>Kila mmoja anaweka akiba mkutanoni</translation>
    </message>
    <message>
        <source>Fines</source>
        <translation>Faini</translation>
    </message>
    <message>
        <source>Fines go to</source>
        <translation>Faini zinakwenda kwa</translation>
    </message>
    <message>
        <source>First charge</source>
        <translation>Ada ya kwanza</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Mara ngapi</translation>
    </message>
    <message>
        <source>List of fines</source>
        <translation>Orodha ya faini</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Mikopo</translation>
    </message>
    <message>
        <source>Loans from the social fund</source>
        <translation>Mikopo ya mfuko wa jamii</translation>
    </message>
    <message>
        <source>Longest time of a loan</source>
        <translation>Muda mrefu kabisa wa mkopo</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Mikutano</translation>
    </message>
    <message>
        <source>Membership rests</source>
        <translation>Uanachama unasimama</translation>
    </message>
    <message>
        <source>Most shares a meeting</source>
        <translation>Hisa nyingi kabisa kwa mkutano</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Vyeo</translation>
    </message>
    <message>
        <source>Order of business</source>
        <translation>Ajenda</translation>
    </message>
    <message>
        <source>Order of the turns</source>
        <translation>Mpangilio wa zamu</translation>
    </message>
    <message>
        <source>Payouts above</source>
        <translation>Malipo zaidi ya</translation>
    </message>
    <message>
        <source>Price of a share</source>
        <translation>Bei ya hisa</translation>
    </message>
    <message>
        <source>Profit is shared by</source>
        <translation>Faida inagawanywa kwa</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Kiwango</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Kuweka akiba</translation>
    </message>
    <message>
        <source>Service charge</source>
        <translation>Ada ya huduma</translation>
    </message>
    <message>
        <source>Share-out and leavers</source>
        <translation>Mgao na wanaoondoka</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Hisa</translation>
    </message>
    <message>
        <source>Social fund</source>
        <translation>Mfuko wa jamii</translation>
    </message>
    <message>
        <source>Term of an office</source>
        <translation>Muhula wa cheo</translation>
    </message>
    <message>
        <source>The group began with its first rules.</source>
        <translation>Kikundi kilianza na kanuni zake za kwanza.</translation>
    </message>
    <message>
        <source>Two keys</source>
        <translation>Funguo mbili</translation>
    </message>
    <message>
        <source>Waiting time of a new member</source>
        <translation>Muda wa kusubiri wa mwanachama mpya</translation>
    </message>
    <message>
        <source>What is paid</source>
        <translation>Kinacholipwa</translation>
    </message>
    <message>
        <source>What rounding leaves</source>
        <translation>Inayobaki kwa kukadiria</translation>
    </message>
    <message>
        <source>What the group agreed on, as it counts today.</source>
        <translation>Makubaliano ya kikundi, kama yalivyo leo.</translation>
    </message>
    <message>
        <source>Who leaves early gets</source>
        <translation>Anayeondoka mapema anapata</translation>
    </message>
    <message>
        <source>Who must be there</source>
        <translation>Nani lazima awepo</translation>
    </message>
    <message>
        <source>a correction of a closed meeting</source>
        <translation>sahihisho la mkutano uliofungwa</translation>
    </message>
    <message>
        <source>a difference in the cash</source>
        <translation>tofauti ya fedha taslimu</translation>
    </message>
    <message>
        <source>a payout above the amount below</source>
        <translation>malipo zaidi ya kiasi hapa chini</translation>
    </message>
    <message numerus="yes">
        <source>after %Ln missed due(s)</source>
        <translation>
            <numerusform>baada ya mchango %Ln kukosekana</numerusform>
            <numerusform>baada ya michango %Ln kukosekana</numerusform>
        </translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>inaruhusiwa</translation>
    </message>
    <message>
        <source>as the group decides</source>
        <translation>kikundi kinavyoamua</translation>
    </message>
    <message>
        <source>by auction in each round</source>
        <translation>kwa mnada kila raundi</translation>
    </message>
    <message>
        <source>by need, decided in each round</source>
        <translation>kwa uhitaji, inaamuliwa kila raundi</translation>
    </message>
    <message>
        <source>drawn by lot</source>
        <translation>kwa kura</translation>
    </message>
    <message>
        <source>every four weeks</source>
        <translation>kila wiki nne</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>kila mwezi</translation>
    </message>
    <message>
        <source>every payout</source>
        <translation>kila malipo</translation>
    </message>
    <message>
        <source>every two weeks</source>
        <translation>kila wiki mbili</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>kila wiki</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>hazibadiliki</translation>
    </message>
    <message>
        <source>goes to the next cycle</source>
        <translation>inakwenda mzunguko ujao</translation>
    </message>
    <message>
        <source>goes to the social fund</source>
        <translation>inakwenda mfuko wa jamii</translation>
    </message>
    <message>
        <source>goes to who lost most by rounding</source>
        <translation>inakwenda kwa waliopoteza zaidi kwa kukadiria</translation>
    </message>
    <message>
        <source>handing over an office</source>
        <translation>kukabidhi cheo</translation>
    </message>
    <message>
        <source>is let go</source>
        <translation>inasamehewa</translation>
    </message>
    <message>
        <source>is shared, the same to everyone</source>
        <translation>inagawanywa sawa kwa wote</translation>
    </message>
    <message>
        <source>never</source>
        <translation>kamwe</translation>
    </message>
    <message>
        <source>none</source>
        <translation>hakuna</translation>
    </message>
    <message>
        <source>none written down</source>
        <translation>hakuna zilizoandikwa</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>hairuhusiwi</translation>
    </message>
    <message>
        <source>not written down</source>
        <translation>haijaandikwa</translation>
    </message>
    <message>
        <source>on the day of the loan</source>
        <translation>siku ya mkopo</translation>
    </message>
    <message>
        <source>on the whole loan, until it is repaid</source>
        <translation>kwa mkopo wote, hadi ulipwe</translation>
    </message>
    <message>
        <source>on the whole loan, until its time ends</source>
        <translation>kwa mkopo wote, hadi muda wake uishe</translation>
    </message>
    <message>
        <source>on what is still owed</source>
        <translation>kwa deni lililobaki</translation>
    </message>
    <message>
        <source>once, by the time of the loan</source>
        <translation>mara moja, kwa muda wa mkopo</translation>
    </message>
    <message>
        <source>opening the box</source>
        <translation>kufungua sanduku</translation>
    </message>
    <message>
        <source>paid when the loan is given</source>
        <translation>inalipwa mkopo unapotolewa</translation>
    </message>
    <message>
        <source>savings</source>
        <translation>akiba</translation>
    </message>
    <message>
        <source>savings and how long they lay there</source>
        <translation>akiba na muda zilizokaa humo</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>hisa</translation>
    </message>
    <message>
        <source>stands as a due until it is paid</source>
        <translation>inabaki deni hadi ilipwe</translation>
    </message>
    <message>
        <source>stays with the group</source>
        <translation>inabaki kwa kikundi</translation>
    </message>
    <message>
        <source>the loan fund</source>
        <translation>mfuko wa mikopo</translation>
    </message>
    <message>
        <source>the loan, then the service charge</source>
        <translation>mkopo, kisha ada ya huduma</translation>
    </message>
    <message>
        <source>the own savings</source>
        <translation>akiba yake</translation>
    </message>
    <message>
        <source>the own savings with the profit</source>
        <translation>akiba yake pamoja na faida</translation>
    </message>
    <message>
        <source>the same to everyone</source>
        <translation>sawa kwa wote</translation>
    </message>
    <message>
        <source>the service charge, then the loan</source>
        <translation>ada ya huduma, kisha mkopo</translation>
    </message>
    <message>
        <source>the share-out</source>
        <translation>mgao</translation>
    </message>
    <message>
        <source>the social fund</source>
        <translation>mfuko wa jamii</translation>
    </message>
    <message>
        <source>without an end</source>
        <translation>bila mwisho</translation>
    </message>
    <message>
        <source>{day} · meeting {number} · written down by {person}</source>
        <translation>{day} · mkutano {number} · imeandikwa na {person}</translation>
    </message>
    <message>
        <source>{day} · written down by {person}</source>
        <translation>{day} · imeandikwa na {person}</translation>
    </message>
    <message>
        <source>{name}: {amount}</source>
        <translation>{name}: {amount}</translation>
    </message>
    <message>
        <source>{setting}: {before} → {after}</source>
        <translation>{setting}: {before} → {after}</translation>
    </message>
    <message>
        <source>{time} after the loan</source>
        <translation>{time} baada ya mkopo</translation>
    </message>
    <message>
        <source>{time}: {rate}</source>
        <translation>{time}: {rate}</translation>
    </message>
</context>
<context>
    <name>entry_sheets</name>
    <message>
        <source>Amount</source>
        <translation>Kiasi</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Siku</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Kompyuta</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Mkutano</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mwanachama</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Sababu</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Hisa</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Limebatilishwa</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Jumla</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nini</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Mwandishi</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>limebatilishwa</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>Why? Shows the entries behind this figure.</source>
        <translation>Kwa nini? Inaonyesha maingizo ya tarakimu hii.</translation>
    </message>
    <message>
        <source>{name}: {value}. Why?</source>
        <translation>{name}: {value}. Kwa nini?</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month in a table</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day in a table</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>a day of this year</comment>
        <translation>dddd, d MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>a day with its year</comment>
        <translation>dddd, d MMMM yyyy</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>leo {time}</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{percent}&#xa0;%</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>fines</name>
    <message>
        <source>Missed savings</source>
        <translation>Akiba isiyolipwa</translation>
    </message>
</context>
<context>
    <name>founding</name>
    <message>
        <source>Burial society</source>
        <translation>Kikundi cha kuzikana</translation>
    </message>
    <message>
        <source>Merry-go-round</source>
        <translation>Upatu (merry-go-round)</translation>
    </message>
    <message>
        <source>Savings and loans, free amounts</source>
        <translation>Kuweka na kukopa, kiasi huru</translation>
    </message>
    <message>
        <source>Savings and loans, with shares</source>
        <translation>Kuweka na kukopa, kwa hisa</translation>
    </message>
    <message>
        <source>Self-help group</source>
        <translation>Kikundi cha kusaidiana</translation>
    </message>
    <message>
        <source>{code} · {name}</source>
        <translation>{code} · {name}</translation>
    </message>
</context>
<context>
    <name>grid</name>
    <message numerus="yes">
        <source>! %Ln day(s) overdue</source>
        <translation>
            <numerusform>! siku %Ln nyuma</numerusform>
            <numerusform>! siku %Ln nyuma</numerusform>
        </translation>
    </message>
    <message>
        <source>! {amount} overdue</source>
        <translation>! {amount} nyuma</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hand(s)</source>
        <translation>
            <numerusform>mkono %Ln</numerusform>
            <numerusform>mikono %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stamp(s)</source>
        <translation>
            <numerusform>stempu %Ln</numerusform>
            <numerusform>stempu %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>? yes or no</source>
        <translation>? ndiyo au hapana</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Kabla</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Siku ya kulipa</translation>
    </message>
    <message>
        <source>Enter saves</source>
        <translation>Enter inahifadhi</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Ya nini</translation>
    </message>
    <message>
        <source>May borrow</source>
        <translation>Anaweza kukopa</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mwanachama</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Na.</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>Anadaiwa</translation>
    </message>
    <message>
        <source>Owes now</source>
        <translation>Anadaiwa sasa</translation>
    </message>
    <message>
        <source>Still owes</source>
        <translation>Bado anadaiwa</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Leo</translation>
    </message>
    <message>
        <source>Today, 1 stamp = {price}</source>
        <translation>Leo, stempu 1 = {price}</translation>
    </message>
    <message>
        <source>Usually {amount}</source>
        <translation>Kawaida {amount}</translation>
    </message>
    <message>
        <source>not marked yet</source>
        <translation>bado hana alama</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>inahifadhi…</translation>
    </message>
    <message>
        <source>still owes {amount}</source>
        <translation>bado anadaiwa {amount}</translation>
    </message>
    <message>
        <source>{amount} a hand</source>
        <translation>{amount} kwa mkono</translation>
    </message>
    <message>
        <source>✓ in cloud</source>
        <translation>✓ katika wingu</translation>
    </message>
    <message>
        <source>✓ repaid</source>
        <translation>✓ umelipwa</translation>
    </message>
    <message>
        <source>✓ saved</source>
        <translation>✓ imehifadhiwa</translation>
    </message>
    <message>
        <source>✗ not saved</source>
        <translation>✗ haijahifadhiwa</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Rudi</translation>
    </message>
    <message>
        <source>&amp;Print this page</source>
        <translation>&amp;Chapisha ukurasa huu</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Mwongozo</translation>
    </message>
</context>
<context>
    <name>home</name>
    <message>
        <source>Savings and loans over the cycle</source>
        <translation>Akiba na mikopo katika mzunguko</translation>
    </message>
    <message>
        <source>The fund, month by month</source>
        <translation>Mfuko, mwezi kwa mwezi</translation>
    </message>
    <message>
        <source>Who came, meeting by meeting</source>
        <translation>Waliofika, mkutano kwa mkutano</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>Bank interest</source>
        <translation>Riba ya benki</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Fao</translation>
    </message>
    <message>
        <source>Claims, costs</source>
        <translation>Mafao, malipo</translation>
    </message>
    <message>
        <source>Count and close</source>
        <translation>Hesabu na funga</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>Matumizi</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Faini</translation>
    </message>
    <message>
        <source>Fines</source>
        <translation>Faini</translation>
    </message>
    <message>
        <source>Fines, dues</source>
        <translation>Faini, michango</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Msaada</translation>
    </message>
    <message>
        <source>Grants, costs</source>
        <translation>Msaada, malipo</translation>
    </message>
    <message>
        <source>Kept change</source>
        <translation>Chenji iliyowekwa</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>Mkopo</translation>
    </message>
    <message>
        <source>Loan charge paid</source>
        <translation>Ada ya mkopo imelipwa</translation>
    </message>
    <message>
        <source>Loan paid back</source>
        <translation>Mkopo umerudishwa</translation>
    </message>
    <message>
        <source>Loan to the group</source>
        <translation>Mkopo kwa kikundi</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Mikopo</translation>
    </message>
    <message>
        <source>Money out</source>
        <translation>Fedha zinazotoka</translation>
    </message>
    <message>
        <source>New loans</source>
        <translation>Mikopo mipya</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Salio la kuanzia</translation>
    </message>
    <message>
        <source>Other income</source>
        <translation>Mapato mengine</translation>
    </message>
    <message>
        <source>Pot, costs</source>
        <translation>Kitita, malipo</translation>
    </message>
    <message>
        <source>Repayment</source>
        <translation>Rejesho</translation>
    </message>
    <message>
        <source>Repayments</source>
        <translation>Marejesho</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Kuita majina</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>Akiba</translation>
    </message>
    <message>
        <source>Service charge</source>
        <translation>Ada ya huduma</translation>
    </message>
    <message>
        <source>Share-out</source>
        <translation>Mgao</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Hisa</translation>
    </message>
    <message>
        <source>Shortage</source>
        <translation>Upungufu</translation>
    </message>
    <message>
        <source>Social fund</source>
        <translation>Mfuko wa jamii</translation>
    </message>
    <message>
        <source>Social grant</source>
        <translation>Msaada wa jamii</translation>
    </message>
    <message>
        <source>Surplus</source>
        <translation>Ziada</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Uhamisho</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Zamu</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Kutoa akiba</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>Deni kufutwa</translation>
    </message>
</context>
<context>
    <name>lending</name>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Siku</translation>
    </message>
    <message>
        <source>&amp;Fund</source>
        <translation>M&amp;fuko</translation>
    </message>
    <message>
        <source>&amp;Other terms or another place</source>
        <translation>Masharti mengine au mahali &amp;pengine</translation>
    </message>
    <message>
        <source>&amp;Other terms, another fund or place</source>
        <translation>&amp;Masharti mengine, mfuko au mahali pengine</translation>
    </message>
    <message>
        <source>&amp;Rate of the charge</source>
        <translation>Kiwango &amp;cha ada</translation>
    </message>
    <message>
        <source>&amp;Repay</source>
        <translation>Pokea &amp;rejesho</translation>
    </message>
    <message>
        <source>&amp;Roll the loan over</source>
        <translation>&amp;Ongeza muda wa mkopo</translation>
    </message>
    <message>
        <source>&amp;Term, in periods</source>
        <translation>Muda, &amp;kwa vipindi</translation>
    </message>
    <message>
        <source>&amp;Where the money lies</source>
        <translation>Fedha &amp;zilipo</translation>
    </message>
    <message>
        <source>&amp;Write it off</source>
        <translation>Futa &amp;deni</translation>
    </message>
    <message>
        <source>A new loan pays all that is owed on the old one. No money leaves the box.</source>
        <translation>Mkopo mpya unalipa deni lote la ule wa zamani. Hakuna fedha zinazotoka sandukuni.</translation>
    </message>
    <message numerus="yes">
        <source>A period is {period}. The group lends for at most %Ln period(s).</source>
        <translation>
            <numerusform>Kipindi ni {period}. Kikundi kinakopesha hadi kipindi %Ln.</numerusform>
            <numerusform>Kipindi ni {period}. Kikundi kinakopesha hadi vipindi %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>As the group agreed</source>
        <translation>Kama kikundi kilivyokubali</translation>
    </message>
    <message>
        <source>Due on {day}</source>
        <translation>Ulipwe {day}</translation>
    </message>
    <message>
        <source>Give a loan</source>
        <translation>Toa mkopo</translation>
    </message>
    <message>
        <source>Give the &amp;loan</source>
        <translation>&amp;Toa mkopo</translation>
    </message>
    <message>
        <source>How the charge &amp;grows</source>
        <translation>&amp;Ada inavyoongezeka</translation>
    </message>
    <message>
        <source>Leave it empty for the rate that the group agreed on.</source>
        <translation>Acha wazi kwa kiwango kilichokubaliwa na kikundi.</translation>
    </message>
    <message>
        <source>Loan fund</source>
        <translation>Mfuko wa mikopo</translation>
    </message>
    <message>
        <source>Mobile money</source>
        <translation>Pesa za simu</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Mkopo wenyewe</translation>
    </message>
    <message>
        <source>Repay a loan</source>
        <translation>Pokea rejesho la mkopo</translation>
    </message>
    <message>
        <source>Roll the loan over</source>
        <translation>Ongeza muda wa mkopo</translation>
    </message>
    <message>
        <source>Service charge</source>
        <translation>Ada ya huduma</translation>
    </message>
    <message>
        <source>Social fund</source>
        <translation>Mfuko wa jamii</translation>
    </message>
    <message>
        <source>The bank</source>
        <translation>Benki</translation>
    </message>
    <message>
        <source>The box</source>
        <translation>Sanduku</translation>
    </message>
    <message>
        <source>The group gives up what is owed, and all bear the loss. No money leaves the box.</source>
        <translation>Kikundi kinaacha kudai deni, na wote wanabeba hasara. Hakuna fedha zinazotoka sandukuni.</translation>
    </message>
    <message>
        <source>The loan of {amount} to {name} is written down. It is due on {day}.</source>
        <translation>Mkopo wa {amount} kwa {name} umeandikwa. Ulipwe {day}.</translation>
    </message>
    <message>
        <source>To be brought back in all</source>
        <translation>Jumla ya kurudisha</translation>
    </message>
    <message>
        <source>Type the amount and the term: the cost is shown here.</source>
        <translation>Andika kiasi na muda: gharama inaonekana hapa.</translation>
    </message>
    <message>
        <source>What it will cost</source>
        <translation>Gharama yake</translation>
    </message>
    <message>
        <source>Write a loan off</source>
        <translation>Futa deni la mkopo</translation>
    </message>
    <message numerus="yes">
        <source>and on %Ln more day(s) between</source>
        <translation>
            <numerusform>na siku %Ln nyingine katikati</numerusform>
            <numerusform>na siku %Ln nyingine katikati</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}: charge</source>
        <translation>{day}: ada</translation>
    </message>
    <message>
        <source>{day}: the loan</source>
        <translation>{day}: mkopo</translation>
    </message>
    <message>
        <source>{day}: the loan and its charge</source>
        <translation>{day}: mkopo na ada yake</translation>
    </message>
    <message>
        <source>{name} owes</source>
        <translation>{name} anadaiwa</translation>
    </message>
</context>
<context>
    <name>loan_figures</name>
    <message>
        <source>Why?</source>
        <translation>Kwa nini?</translation>
    </message>
    <message>
        <source>{caption}: why?</source>
        <translation>{caption}: kwa nini?</translation>
    </message>
</context>
<context>
    <name>loan_page</name>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation>
            <numerusform>siku %Ln nyuma</numerusform>
            <numerusform>siku %Ln nyuma</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended on {day}; {amount} of it was written off.</source>
        <translation>Uliisha {day}; {amount} zake zilifutwa.</translation>
    </message>
    <message>
        <source>Owes {owed}: principal {principal}, charge {charge}. Due on {day}.</source>
        <translation>Unadaiwa {owed}: mkopo {principal}, ada {charge}. Ulipwe {day}.</translation>
    </message>
    <message numerus="yes">
        <source>Owes {owed}: principal {principal}, charge {charge}. It was due on {day}, %Ln day(s) ago.</source>
        <translation>
            <numerusform>Unadaiwa {owed}: mkopo {principal}, ada {charge}. Ulipaswa kulipwa {day}, siku %Ln iliyopita.</numerusform>
            <numerusform>Unadaiwa {owed}: mkopo {principal}, ada {charge}. Ulipaswa kulipwa {day}, siku %Ln zilizopita.</numerusform>
        </translation>
    </message>
    <message>
        <source>Repaid on {day}.</source>
        <translation>Umelipwa {day}.</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>kwa wakati</translation>
    </message>
    <message>
        <source>paid too much</source>
        <translation>umelipwa zaidi</translation>
    </message>
    <message>
        <source>principal</source>
        <translation>mkopo</translation>
    </message>
    <message>
        <source>repaid</source>
        <translation>umelipwa</translation>
    </message>
    <message>
        <source>service charge</source>
        <translation>ada ya huduma</translation>
    </message>
    <message>
        <source>written off</source>
        <translation>umefutwa</translation>
    </message>
    <message>
        <source>{amount} more was paid than the loan costs. Hand it back, or correct one of the payments.</source>
        <translation>{amount} zimelipwa zaidi ya gharama ya mkopo. Zirudishe, au sahihisha malipo mojawapo.</translation>
    </message>
    <message>
        <source>{amount} of the loan fund, lent on {day} for {term}. Charge: {rate}. {method}.</source>
        <translation>{amount} za mfuko wa mikopo, zilikopeshwa {day} kwa {term}. Ada: {rate}. {method}.</translation>
    </message>
    <message>
        <source>{amount} of the social fund, lent on {day} for {term}. Charge: {rate}. {method}.</source>
        <translation>{amount} za mfuko wa jamii, zilikopeshwa {day} kwa {term}. Ada: {rate}. {method}.</translation>
    </message>
    <message>
        <source>{day}, meeting {number}: {kind}</source>
        <translation>{day}, mkutano {number}: {kind}</translation>
    </message>
    <message>
        <source>{day}: {kind}</source>
        <translation>{day}: {kind}</translation>
    </message>
    <message>
        <source>{day}: {principal} and {charge} charge</source>
        <translation>{day}: {principal} na ada {charge}</translation>
    </message>
</context>
<context>
    <name>meeting_paper</name>
    <message>
        <source>After the meeting</source>
        <translation>Baada ya mkutano</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Kiasi</translation>
    </message>
    <message>
        <source>Before the meeting</source>
        <translation>Kabla ya mkutano</translation>
    </message>
    <message>
        <source>Blank meeting sheet</source>
        <translation>Karatasi tupu ya mkutano</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Zilizoingia</translation>
    </message>
    <message>
        <source>Came in and went out</source>
        <translation>Zilizoingia na zilizotoka</translation>
    </message>
    <message>
        <source>Came later, beside the seal</source>
        <translation>Yaliyokuja baadaye, kando ya muhuri</translation>
    </message>
    <message>
        <source>Charged and still to be paid</source>
        <translation>Zilizotozwa, bado hazijalipwa</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Zilizohesabiwa</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Tofauti</translation>
    </message>
    <message>
        <source>Difference, and why</source>
        <translation>Tofauti, na sababu</translation>
    </message>
    <message>
        <source>Expected at the closing</source>
        <translation>Zinazotarajiwa wakati wa kufunga</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Ngapi</translation>
    </message>
    <message>
        <source>Key-holder</source>
        <translation>Mshika ufunguo</translation>
    </message>
    <message>
        <source>Meeting number: ______    Day: ____________    Present: ______</source>
        <translation>Namba ya mkutano: ______    Siku: ____________    Waliopo: ______</translation>
    </message>
    <message>
        <source>Meeting sheet</source>
        <translation>Karatasi ya mkutano</translation>
    </message>
    <message>
        <source>Meeting {number}</source>
        <translation>Mkutano {number}</translation>
    </message>
    <message>
        <source>Meeting {number} {day}</source>
        <translation>Mkutano {number} {day}</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mwanachama</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>number in the register</comment>
        <translation>Na.</translation>
    </message>
    <message>
        <source>Note or coin</source>
        <translation>Noti au sarafu</translation>
    </message>
    <message>
        <source>P L R E A</source>
        <comment>first letters of present, late, represented, excused, absent</comment>
        <translation>Y C W R H</translation>
    </message>
    <message>
        <source>Present: {present} · late: {late} · represented: {represented} · excused: {excused} · absent: {absent}</source>
        <translation>Waliopo: {present} · waliochelewa: {late} · waliowakilishwa: {represented} · wenye ruhusa: {excused} · wasiopo: {absent}</translation>
    </message>
    <message>
        <source>Reason for the difference: {reason}</source>
        <translation>Sababu ya tofauti: {reason}</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Kuita majina</translation>
    </message>
    <message>
        <source>Roll call: present, late, represented (sent the money), excused, absent. Tick one.</source>
        <translation>Kuita majina: Y yupo, C amechelewa, W amewakilishwa (ametuma fedha), R ana ruhusa, H hayupo. Weka alama moja.</translation>
    </message>
    <message>
        <source>Should lie in the box</source>
        <translation>Zinazopaswa kuwa sandukuni</translation>
    </message>
    <message>
        <source>Stamps</source>
        <translation>Stempu</translation>
    </message>
    <message>
        <source>The box</source>
        <translation>Sanduku</translation>
    </message>
    <message>
        <source>The group itself</source>
        <translation>Kikundi chenyewe</translation>
    </message>
    <message>
        <source>To be filled in by hand at the meeting and entered later.</source>
        <translation>Ya kujazwa kwa mkono mkutanoni na kuandikwa baadaye.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Jumla</translation>
    </message>
    <message>
        <source>Went out</source>
        <translation>Zilizotoka</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nini</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Thamani</translation>
    </message>
    <message>
        <source>Write this seal into the minute book:</source>
        <translation>Andika muhuri huu katika kitabu cha kumbukumbu:</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Mwandishi</translation>
    </message>
    <message>
        <source>{day} · cycle {cycle}</source>
        <translation>{day} · mzunguko {cycle}</translation>
    </message>
    <message>
        <source>{kind}, out</source>
        <translation>{kind}, zimetoka</translation>
    </message>
    <message>
        <source>{name}, {office}</source>
        <translation>{name}, {office}</translation>
    </message>
</context>
<context>
    <name>member_acts</name>
    <message>
        <source>&amp;Amount</source>
        <translation>K&amp;iasi</translation>
    </message>
    <message>
        <source>&amp;Charge the fine</source>
        <translation>Toza &amp;faini</translation>
    </message>
    <message>
        <source>&amp;End the cover</source>
        <translation>Maliza &amp;kinga</translation>
    </message>
    <message>
        <source>&amp;Let it go</source>
        <translation>&amp;Samehe</translation>
    </message>
    <message>
        <source>&amp;List the dependant</source>
        <translation>Andika &amp;mtegemezi</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Jina</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>Sa&amp;babu</translation>
    </message>
    <message>
        <source>&amp;Take in again</source>
        <translation>Mpokee &amp;tena</translation>
    </message>
    <message>
        <source>&amp;Take the money</source>
        <translation>&amp;Pokea fedha</translation>
    </message>
    <message>
        <source>&amp;Write the name</source>
        <translation>&amp;Andika jina</translation>
    </message>
    <message>
        <source>A fine for {name}</source>
        <translation>Faini kwa {name}</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>Badilisha jina</translation>
    </message>
    <message>
        <source>Covered from today on, as the group agreed.</source>
        <translation>Ana kinga kuanzia leo, kama kikundi kilivyokubali.</translation>
    </message>
    <message>
        <source>From today on. The line stays readable.</source>
        <translation>Kuanzia leo. Mstari unabaki kusomeka.</translation>
    </message>
    <message>
        <source>It stands as a due until it is paid, or until the group lets it go.</source>
        <translation>Inabaki deni hadi ilipwe, au hadi kikundi kisamehe.</translation>
    </message>
    <message>
        <source>Let a due go</source>
        <translation>Samehe deni</translation>
    </message>
    <message>
        <source>List a dependant of {name}</source>
        <translation>Andika mtegemezi wa {name}</translation>
    </message>
    <message>
        <source>Pay a due</source>
        <translation>Lipa deni</translation>
    </message>
    <message>
        <source>R&amp;elation</source>
        <translation>&amp;Uhusiano</translation>
    </message>
    <message>
        <source>Such as mother or son.</source>
        <translation>Kama mama au mwana.</translation>
    </message>
    <message>
        <source>The new name stands everywhere from now on; the number stays the same.</source>
        <translation>Jina jipya linaonekana kila mahali kuanzia sasa; namba inabaki ile ile.</translation>
    </message>
    <message>
        <source>The rest of {what}, {amount}, is no longer owed. The reason is kept.</source>
        <translation>Baki la {what}, {amount}, halidaiwi tena. Sababu inatunzwa.</translation>
    </message>
    <message>
        <source>Under the old number, with no savings, as someone who joins today.</source>
        <translation>Kwa namba ya zamani, bila akiba, kama anayejiunga leo.</translation>
    </message>
    <message>
        <source>What &amp;for</source>
        <translation>&amp;Ya nini</translation>
    </message>
    <message>
        <source>{name} comes back</source>
        <translation>{name} anarudi</translation>
    </message>
    <message>
        <source>{name} is no longer covered</source>
        <translation>{name} hana kinga tena</translation>
    </message>
    <message>
        <source>{what}, charged on {day}</source>
        <translation>{what}, deni la {day}</translation>
    </message>
</context>
<context>
    <name>member_tables</name>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation>
            <numerusform>siku %Ln nyuma</numerusform>
            <numerusform>siku %Ln nyuma</numerusform>
        </translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akaunti</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Kiasi</translation>
    </message>
    <message>
        <source>Brought forward</source>
        <translation>Salio lililoletwa</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>Limeletwa</translation>
    </message>
    <message>
        <source>Charge so far</source>
        <translation>Ada hadi sasa</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Ilitozwa</translation>
    </message>
    <message>
        <source>Charges, fines and gifts</source>
        <translation>Ada, faini na misaada</translation>
    </message>
    <message>
        <source>Covered until</source>
        <translation>Ana kinga hadi</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Siku</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Ulipwe</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Faini</translation>
    </message>
    <message>
        <source>Fines</source>
        <translation>Faini</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Ulitolewa</translation>
    </message>
    <message>
        <source>Given up by the group</source>
        <translation>Imeachwa na kikundi</translation>
    </message>
    <message>
        <source>Kept change</source>
        <translation>Chenji iliyowekwa</translation>
    </message>
    <message>
        <source>Listed on</source>
        <translation>Aliorodheshwa</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>Mkopo</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Mikopo</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Mkutano</translation>
    </message>
    <message>
        <source>Missed savings</source>
        <translation>Akiba isiyolipwa</translation>
    </message>
    <message>
        <source>Missed social fund</source>
        <translation>Mfuko wa jamii usiolipwa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Na.</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>Anadaiwa</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Imelipwa</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Rejesho</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Alipokea</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Uhusiano</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Akiba</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>Akiba</translation>
    </message>
    <message>
        <source>Share-out</source>
        <translation>Mgao</translation>
    </message>
    <message>
        <source>Social fund</source>
        <translation>Mfuko wa jamii</translation>
    </message>
    <message>
        <source>Stamps</source>
        <translation>Stempu</translation>
    </message>
    <message>
        <source>Stands at</source>
        <translation>Salio</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Alikuwepo</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Jumla</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nini</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Ya nini</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>hayupo</translation>
    </message>
    <message>
        <source>being repaid</source>
        <translation>unalipwa</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>ana kinga</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>ana ruhusa</translation>
    </message>
    <message>
        <source>late</source>
        <translation>amechelewa</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>imesamehewa</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>hana alama</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>imelipwa</translation>
    </message>
    <message>
        <source>present</source>
        <translation>yupo</translation>
    </message>
    <message>
        <source>repaid</source>
        <translation>umelipwa</translation>
    </message>
    <message>
        <source>reversed</source>
        <translation>limetenguliwa</translation>
    </message>
    <message>
        <source>sent the money</source>
        <translation>ametuma fedha</translation>
    </message>
    <message>
        <source>unpaid</source>
        <translation>haijalipwa</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>A benefit was paid for this death already. Look in the books before you pay again.</source>
        <translation>Fao la kifo hiki limelipwa tayari. Angalia vitabu kabla ya kulipa tena.</translation>
    </message>
    <message>
        <source>A courier&apos;s file on the stick is damaged. Nothing was taken in: have it written again on the other laptop.</source>
        <translation>Faili la fleshi limeharibika. Hakuna kilichoingizwa: liandikwe tena kwenye kompyuta nyingine.</translation>
    </message>
    <message>
        <source>A debt is written off, or the count differs from the books. Write down why, as the group decided it.</source>
        <translation>Deni linafutwa, au hesabu inatofautiana na vitabu. Andika sababu, kama kikundi kilivyoamua.</translation>
    </message>
    <message>
        <source>A decision about the rules cannot be read here. Install the newest program, or decide it again.</source>
        <translation>Uamuzi kuhusu kanuni hausomeki hapa. Sakinisha programu mpya kabisa, au amueni tena.</translation>
    </message>
    <message>
        <source>A file here is not a courier&apos;s file of SavingsDesk. Nothing of it was used.</source>
        <translation>Faili moja hapa si la SavingsDesk. Hakuna chake kilichotumika.</translation>
    </message>
    <message>
        <source>A loan has an amount, the day on which it was given, and its term. Type what is missing.</source>
        <translation>Mkopo una kiasi, siku uliyotolewa, na muda wake. Andika kinachokosekana.</translation>
    </message>
    <message>
        <source>A meeting is open already. Close it before the next one.</source>
        <translation>Kuna mkutano ulio wazi tayari. Ufunge kabla ya mwingine.</translation>
    </message>
    <message>
        <source>A meeting is open. Close it before you close the cycle.</source>
        <translation>Kuna mkutano ulio wazi. Ufunge kabla ya kufunga mzunguko.</translation>
    </message>
    <message>
        <source>A meeting is open. Close it first, then pay out: the share-out comes after the last meeting.</source>
        <translation>Kuna mkutano ulio wazi. Ufunge kwanza, kisha lipa: mgao unakuja baada ya mkutano wa mwisho.</translation>
    </message>
    <message>
        <source>A newer SavingsDesk wrote this file. Install the newest version here, then take it in again.</source>
        <translation>Faili hili liliandikwa na SavingsDesk mpya zaidi. Sakinisha toleo jipya hapa, kisha uliingize tena.</translation>
    </message>
    <message>
        <source>A note or coin in this count is not one of {currency}. Choose from the list, or type the sum.</source>
        <translation>Noti au sarafu katika hesabu hii si ya {currency}. Chagua katika orodha, au andika jumla.</translation>
    </message>
    <message>
        <source>A number of notes cannot be below zero. Count them again.</source>
        <translation>Idadi ya noti haiwezi kuwa chini ya sifuri. Zihesabu tena.</translation>
    </message>
    <message>
        <source>A part of SavingsDesk on this laptop is too old to keep money safely. Install SavingsDesk again.</source>
        <translation>Sehemu ya SavingsDesk kwenye kompyuta hii ni ya zamani mno kutunza fedha kwa usalama. Sakinisha SavingsDesk tena.</translation>
    </message>
    <message>
        <source>A part of this was written together with other entries. Take that entry back in the books first.</source>
        <translation>Sehemu ya hili iliandikwa pamoja na maingizo mengine. Batilisha ingizo hilo vitabuni kwanza.</translation>
    </message>
    <message>
        <source>A repayment lies between the day of the loan and the day of the opening. Type its true day.</source>
        <translation>Kuna rejesho kati ya siku ya mkopo na siku ya kuanzia. Andika siku yake halisi.</translation>
    </message>
    <message>
        <source>A service charge cannot be below zero. Type 0 when there is none.</source>
        <translation>Ada ya huduma haiwezi kuwa chini ya sifuri. Andika 0 kama hakuna.</translation>
    </message>
    <message>
        <source>A share cannot be paid in part. Take the price of one share, or of several.</source>
        <translation>Hisa haiwezi kulipwa nusu. Pokea bei ya hisa moja, au ya hisa kadhaa.</translation>
    </message>
    <message>
        <source>A sheet holds at most {most} rows, and this list is longer. Choose a shorter time, then save it.</source>
        <translation>Jedwali linabeba hadi mistari {most}, na orodha hii ni ndefu zaidi. Chagua muda mfupi zaidi, kisha ihifadhi.</translation>
    </message>
    <message>
        <source>A user name has only the small letters a to z, digits, dots and dashes. Choose another one.</source>
        <translation>Jina la mtumiaji lina herufi ndogo a hadi z, tarakimu, nukta na vistari tu. Chagua jingine.</translation>
    </message>
    <message>
        <source>An entry could not be taken up and was kept aside. Nothing is lost; show it to who looks after the program.</source>
        <translation>Ingizo halikuweza kupokelewa na limewekwa kando. Hakuna kilichopotea; mwonyeshe anayesimamia programu.</translation>
    </message>
    <message>
        <source>Another laptop sent entries of this meeting after its closing. Read them out in the next meeting.</source>
        <translation>Kompyuta nyingine ilituma maingizo ya mkutano huu baada ya kufungwa. Yasome katika mkutano ujao.</translation>
    </message>
    <message>
        <source>Another laptop writes what this program does not know yet. It is kept; the newest SavingsDesk can show it.</source>
        <translation>Kompyuta nyingine inaandika yale ambayo programu hii haiyajui bado. Yanatunzwa; SavingsDesk mpya kabisa inaweza kuyaonyesha.</translation>
    </message>
    <message>
        <source>Another member has this user name already. Choose another one.</source>
        <translation>Mwanachama mwingine ana jina hili la mtumiaji tayari. Chagua jingine.</translation>
    </message>
    <message>
        <source>Another program holds the books. Close it, then enter this again.</source>
        <translation>Programu nyingine inashikilia vitabu. Ifunge, kisha andika hili tena.</translation>
    </message>
    <message>
        <source>At most {most} members can be added at once. Add the others after these.</source>
        <translation>Unaweza kuongeza hadi wanachama {most} kwa mara moja. Ongeza wengine baada ya hawa.</translation>
    </message>
    <message>
        <source>By the books more was taken out here than was there. Look for an entry that is missing or wrong.</source>
        <translation>Kwa vitabu, zimetolewa hapa zaidi ya zilizokuwepo. Tafuta ingizo linalokosekana au lenye kosa.</translation>
    </message>
    <message>
        <source>Choose a member.</source>
        <translation>Chagua mwanachama.</translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation>Chagua nenosiri.</translation>
    </message>
    <message>
        <source>Choose a user name to sign in with.</source>
        <translation>Chagua jina la mtumiaji la kuingilia.</translation>
    </message>
    <message>
        <source>Choose another member to hand the office over to.</source>
        <translation>Chagua mwanachama mwingine wa kukabidhiwa cheo.</translation>
    </message>
    <message>
        <source>Choose the member who gets the money.</source>
        <translation>Chagua mwanachama anayepata fedha.</translation>
    </message>
    <message>
        <source>Choose the member who paid.</source>
        <translation>Chagua mwanachama aliyelipa.</translation>
    </message>
    <message>
        <source>Choose the member who takes the pot in this round.</source>
        <translation>Chagua mwanachama anayepata kitita katika raundi hii.</translation>
    </message>
    <message>
        <source>Choose why the member leaves: left, died or expelled.</source>
        <translation>Chagua sababu ya mwanachama kuondoka: ameondoka, amefariki au ameondolewa.</translation>
    </message>
    <message>
        <source>Every member has taken the pot, so this rotation is over. Begin a new one.</source>
        <translation>Kila mwanachama amepata kitita, hivyo mzunguko huu umekwisha. Anza mpya.</translation>
    </message>
    <message>
        <source>Every text in this file is as in the program. Correct one, save the file, then load it again.</source>
        <translation>Maneno yote katika faili hili ni kama ya programu. Sahihisha moja, hifadhi faili, kisha ulipakie tena.</translation>
    </message>
    <message>
        <source>Is this right? If the group decided it so, write it down.</source>
        <translation>Je, hii ni sahihi? Kama kikundi kiliamua hivyo, andika.</translation>
    </message>
    <message>
        <source>It is another member&apos;s turn. If the group agrees, swap the two turns first.</source>
        <translation>Ni zamu ya mwanachama mwingine. Kikundi kikikubali, badilishana zamu hizo mbili kwanza.</translation>
    </message>
    <message>
        <source>Many people use this password, so it is guessed first. Choose another, such as three words.</source>
        <translation>Watu wengi wanatumia nenosiri hili, hivyo linakisiwa kwanza. Chagua jingine, kama maneno matatu.</translation>
    </message>
    <message>
        <source>Members have savings in this cycle. Close it by the share-out.</source>
        <translation>Wanachama wana akiba katika mzunguko huu. Ufunge kwa mgao.</translation>
    </message>
    <message>
        <source>More change was used for this member than was kept. Check the entries with the passbook.</source>
        <translation>Chenji iliyotumika kwa mwanachama huyu ni zaidi ya iliyowekwa. Linganisha maingizo na kitabu cha akiba.</translation>
    </message>
    <message>
        <source>More than one member is called {name}. Write the number of the register beside the name.</source>
        <translation>Zaidi ya mwanachama mmoja anaitwa {name}. Andika namba ya orodha kando ya jina.</translation>
    </message>
    <message>
        <source>More was paid back on the group&apos;s own loan than was borrowed. Check the entries with the lender.</source>
        <translation>Kimelipwa zaidi ya kilichokopwa kwa mkopo wa kikundi. Linganisha maingizo na mkopeshaji.</translation>
    </message>
    <message>
        <source>More was paid on this due than was owed. Hand back what is too much.</source>
        <translation>Kimelipwa zaidi ya deni hili. Rudisha kilichozidi.</translation>
    </message>
    <message>
        <source>More was repaid on this loan than was owed. Hand back what is too much.</source>
        <translation>Kimerejeshwa zaidi ya deni la mkopo huu. Rudisha kilichozidi.</translation>
    </message>
    <message>
        <source>More was repaid than the loan cost. Check both, or leave out a loan that is repaid.</source>
        <translation>Kimerejeshwa zaidi ya gharama ya mkopo. Angalia vyote, au acha mkopo uliokwisha kulipwa.</translation>
    </message>
    <message>
        <source>Most groups allow up to 5 shares a meeting.</source>
        <translation>Vikundi vingi vinaruhusu hadi hisa 5 kwa mkutano.</translation>
    </message>
    <message>
        <source>Most groups charge between 1 and 20 percent a month.</source>
        <translation>Vikundi vingi vinatoza kati ya asilimia 1 na 20 kwa mwezi.</translation>
    </message>
    <message>
        <source>Most groups lend up to 3 times the own savings.</source>
        <translation>Vikundi vingi vinakopesha hadi mara 3 ya akiba ya mtu.</translation>
    </message>
    <message>
        <source>No books were found on this laptop. Start a group or get yours from the cloud.</source>
        <translation>Hakuna vitabu kwenye kompyuta hii. Anzisha kikundi au leta chako kutoka wingu.</translation>
    </message>
    <message>
        <source>No laptop has written a courier&apos;s file into this place. Choose another place, or write one first.</source>
        <translation>Hakuna kompyuta iliyoandika faili mahali hapa. Chagua mahali pengine, au andika kwanza.</translation>
    </message>
    <message>
        <source>No names were found in it. Put one member on each line.</source>
        <translation>Hakuna majina humo. Weka mwanachama mmoja kila mstari.</translation>
    </message>
    <message>
        <source>Nobody else can sign in and write. Hand the office over to another member first.</source>
        <translation>Hakuna mwingine anayeweza kuingia na kuandika. Kabidhi cheo kwa mwanachama mwingine kwanza.</translation>
    </message>
    <message>
        <source>Nobody has savings in this cycle, so there is nothing to share by. Record what was saved first.</source>
        <translation>Hakuna mwenye akiba katika mzunguko huu, hivyo hakuna cha kugawia. Andika akiba zilizowekwa kwanza.</translation>
    </message>
    <message>
        <source>Nobody here is called “{name}”. Add the member, or correct the name, and read the sheet again.</source>
        <translation>Hakuna anayeitwa “{name}” hapa. Ongeza mwanachama, au sahihisha jina, kisha soma jedwali tena.</translation>
    </message>
    <message>
        <source>Nobody takes part in this rotation yet. Choose its members first.</source>
        <translation>Bado hakuna anayeshiriki mzunguko huu. Chagua wanachama wake kwanza.</translation>
    </message>
    <message>
        <source>Not all have paid, so the pot is short. Confirm to hand out what is there; the group owes the rest.</source>
        <translation>Si wote wamelipa, hivyo kitita kimepungua. Thibitisha kutoa kilichopo; kikundi kinadaiwa kilichobaki.</translation>
    </message>
    <message>
        <source>Nothing can be written in this folder, or another program holds the file. Choose another place.</source>
        <translation>Hakuna kinachoweza kuandikwa katika folda hii, au programu nyingine inashikilia faili. Chagua mahali pengine.</translation>
    </message>
    <message>
        <source>Nothing can be written to this place. Look for a lock on the stick, or choose another one.</source>
        <translation>Haiwezekani kuandika mahali hapa. Tazama kama fleshi ina kufuli, au chagua nyingine.</translation>
    </message>
    <message>
        <source>Nothing was changed. Change a setting, or go back.</source>
        <translation>Hakuna kilichobadilishwa. Badilisha mpangilio, au rudi.</translation>
    </message>
    <message>
        <source>Number {number} of the register is {name}. Correct the number or the name in the sheet.</source>
        <translation>Namba {number} ya orodha ni {name}. Sahihisha namba au jina katika jedwali.</translation>
    </message>
    <message>
        <source>One of these stands here twice. Remove one of the two.</source>
        <translation>Kimoja kati ya hivi kiko hapa mara mbili. Ondoa kimoja.</translation>
    </message>
    <message>
        <source>Only officers of the group may write in the books. Ask one of them to sign in.</source>
        <translation>Viongozi wa kikundi tu ndio wanaoweza kuandika vitabuni. Mwombe mmoja aingie.</translation>
    </message>
    <message>
        <source>Only one member is left, who would receive everything. Check the register before you pay out.</source>
        <translation>Amebaki mwanachama mmoja tu, ambaye angepokea zote. Angalia orodha kabla ya kulipa.</translation>
    </message>
    <message>
        <source>Payments of later days are in the books for this loan. Choose a day after them.</source>
        <translation>Malipo ya siku za baadaye ya mkopo huu yako vitabuni. Chagua siku baada yake.</translation>
    </message>
    <message>
        <source>Payments of later days are in the books: with this one, more is paid than the loan costs. Check that it was not entered before.</source>
        <translation>Malipo ya siku za baadaye yako vitabuni: kwa haya, kinalipwa zaidi ya gharama ya mkopo. Hakikisha hayakuandikwa kabla.</translation>
    </message>
    <message>
        <source>SavingsDesk is open with these books already. Use that window, or close it first.</source>
        <translation>SavingsDesk iko wazi tayari na vitabu hivi. Tumia dirisha hilo, au lifunge kwanza.</translation>
    </message>
    <message>
        <source>Some members still owe for this rotation. Collect it first, or confirm to end it now.</source>
        <translation>Wanachama wengine bado wanadaiwa kwa mzunguko huu. Kusanya kwanza, au thibitisha kuumaliza sasa.</translation>
    </message>
    <message>
        <source>Some sums cannot be paid with the notes and coins in use. Choose a larger smallest coin for the group.</source>
        <translation>Viasi vingine haviwezi kulipwa kwa noti na sarafu zinazotumika. Chagua sarafu ndogo kabisa iliyo kubwa zaidi kwa kikundi.</translation>
    </message>
    <message>
        <source>Something was paid on it already. Take back the payment first, or waive what is left.</source>
        <translation>Kuna kilicholipwa tayari. Batilisha malipo kwanza, au samehe kilichobaki.</translation>
    </message>
    <message>
        <source>Something was repaid on this loan. Correct the repayments first, the newest one before the others.</source>
        <translation>Kuna kilichorejeshwa kwa mkopo huu. Sahihisha marejesho kwanza, jipya kabla ya mengine.</translation>
    </message>
    <message>
        <source>Something went wrong that should not have ({code}). What was saved before is safe; please try again.</source>
        <translation>Kuna kosa lisilopaswa kutokea ({code}). Yaliyohifadhiwa kabla yako salama; tafadhali jaribu tena.</translation>
    </message>
    <message>
        <source>The amount is zero. Type what was paid, or leave the field empty.</source>
        <translation>Kiasi ni sifuri. Andika kilicholipwa, au acha wazi.</translation>
    </message>
    <message>
        <source>The answer of the cloud was cut off on the way. Everything stays saved here and is sent again by itself.</source>
        <translation>Jibu la wingu lilikatika njiani. Yote yanabaki yamehifadhiwa hapa na yanatumwa tena yenyewe.</translation>
    </message>
    <message>
        <source>The backup was not what the books are, so it was thrown away. The former backups are still there. Try again; if it comes back, show this laptop to somebody who mends them.</source>
        <translation>Nakala haikulingana na vitabu, hivyo ilitupwa. Nakala za zamani bado zipo. Jaribu tena; ikirudia, mwonyeshe fundi kompyuta hii.</translation>
    </message>
    <message>
        <source>The balance and the entries do not agree. Do not go on with the books: restore the newest backup.</source>
        <translation>Salio na maingizo hayalingani. Usiendelee na vitabu: rejesha nakala ya usalama mpya kabisa.</translation>
    </message>
    <message>
        <source>The books hold entries or meetings already. Write what is missing in the next meeting.</source>
        <translation>Vitabu vina maingizo au mikutano tayari. Andika kinachokosekana katika mkutano ujao.</translation>
    </message>
    <message>
        <source>The books say {seal} for the last closing, and the minute book says another. Compare them sign by sign.</source>
        <translation>Vitabu vinasema {seal} kwa ufungaji wa mwisho, na kitabu cha kumbukumbu kinasema mwingine. Linganisha herufi kwa herufi.</translation>
    </message>
    <message>
        <source>The box does not hold what the books say. Count it again, or open the meeting and note the difference.</source>
        <translation>Sanduku halina kile vitabu vinasema. Hesabu tena, au fungua mkutano na uandike tofauti.</translation>
    </message>
    <message>
        <source>The certificate file cannot be read. Ask who runs the cloud for it again.</source>
        <translation>Faili la cheti halisomeki. Mwombe tena anayesimamia wingu.</translation>
    </message>
    <message>
        <source>The change that was kept has been used since. Correct the entry that used it first.</source>
        <translation>Chenji iliyowekwa imetumika tangu hapo. Sahihisha kwanza ingizo lililoitumia.</translation>
    </message>
    <message>
        <source>The clock of this laptop is wrong by {minutes} min. Set it; the entries keep their order.</source>
        <translation>Saa ya kompyuta hii imekosea kwa dakika {minutes}. Irekebishe; maingizo yanabaki kwa mpangilio wake.</translation>
    </message>
    <message>
        <source>The cloud cannot be reached now. Everything stays saved here and is sent when there is a connection.</source>
        <translation>Wingu halifikiki sasa. Yote yanabaki yamehifadhiwa hapa na yanatumwa mtandao ukipatikana.</translation>
    </message>
    <message>
        <source>The cloud could not prove who it is. Check the date of this laptop and the address, then ask who runs the cloud.</source>
        <translation>Wingu halikuthibitisha kuwa ni lenyewe. Angalia tarehe ya kompyuta hii na anwani, kisha muulize anayesimamia wingu.</translation>
    </message>
    <message>
        <source>The cloud did not accept this. Everything stays saved here: ask who runs the cloud.</source>
        <translation>Wingu halikupokea hili. Yote yanabaki yamehifadhiwa hapa: muulize anayesimamia wingu.</translation>
    </message>
    <message>
        <source>The cloud does not know this user name with this password. Check both and try again.</source>
        <translation>Wingu halimjui mtumiaji huyu kwa nenosiri hili. Angalia yote mawili na ujaribu tena.</translation>
    </message>
    <message>
        <source>The cloud had a problem of its own. Nothing is lost; it is tried again by itself.</source>
        <translation>Wingu lilipata tatizo lake lenyewe. Hakuna kilichopotea; inajaribu tena yenyewe.</translation>
    </message>
    <message>
        <source>The cloud has no group for this account yet. Connect the laptop that holds the books first.</source>
        <translation>Wingu bado halina kikundi cha akaunti hii. Unganisha kwanza kompyuta yenye vitabu.</translation>
    </message>
    <message>
        <source>The cloud speaks a newer language than this program. Install the newest SavingsDesk; everything stays saved here.</source>
        <translation>Wingu linatumia lugha mpya kuliko programu hii. Sakinisha SavingsDesk mpya kabisa; yote yanabaki yamehifadhiwa hapa.</translation>
    </message>
    <message>
        <source>The currency {currency} is not known here. Choose one from the list.</source>
        <translation>Sarafu {currency} haijulikani hapa. Chagua moja katika orodha.</translation>
    </message>
    <message>
        <source>The cycle began on {opened_on}. Choose a later day.</source>
        <translation>Mzunguko ulianza {opened_on}. Chagua siku ya baadaye.</translation>
    </message>
    <message>
        <source>The cycle began on {opened_on}. The meeting cannot be earlier.</source>
        <translation>Mzunguko ulianza {opened_on}. Mkutano hauwezi kuwa mapema zaidi.</translation>
    </message>
    <message>
        <source>The cycle is still open. Close it before you open the next one.</source>
        <translation>Mzunguko bado uko wazi. Ufunge kabla ya kufungua ujao.</translation>
    </message>
    <message>
        <source>The disk did not answer as it should, so there is no new backup. Back up to a USB stick and show this laptop to somebody who mends them.</source>
        <translation>Diski haikujibu inavyopaswa, hivyo hakuna nakala mpya. Tengeneza nakala kwenye fleshi ya USB na umwonyeshe fundi kompyuta hii.</translation>
    </message>
    <message>
        <source>The disk did not answer as it should, so this was not saved. Make a backup to a USB stick now.</source>
        <translation>Diski haikujibu inavyopaswa, hivyo hili halikuhifadhiwa. Tengeneza nakala kwenye fleshi ya USB sasa.</translation>
    </message>
    <message>
        <source>The disk did not take the file. Choose another place for it; the books are not touched.</source>
        <translation>Diski haikupokea faili. Chagua mahali pengine; vitabu havijaguswa.</translation>
    </message>
    <message>
        <source>The disk is full, so this was not saved. Free some space, then enter it again; nothing else is lost.</source>
        <translation>Diski imejaa, hivyo hili halikuhifadhiwa. Acha nafasi, kisha andika tena; hakuna kingine kilichopotea.</translation>
    </message>
    <message>
        <source>The disk of this laptop is too full for a backup. Free some space, then back up again. The books are saved.</source>
        <translation>Diski ya kompyuta hii imejaa mno kwa nakala. Acha nafasi, kisha tengeneza nakala tena. Vitabu vimehifadhiwa.</translation>
    </message>
    <message>
        <source>The entries of this meeting are no longer what its seal says. Compare them with the minute book.</source>
        <translation>Maingizo ya mkutano huu si yale muhuri wake unayosema tena. Yalinganishe na kitabu cha kumbukumbu.</translation>
    </message>
    <message>
        <source>The file could not be written. Look whether the disk is full, then try again.</source>
        <translation>Faili halikuweza kuandikwa. Angalia kama diski imejaa, kisha jaribu tena.</translation>
    </message>
    <message>
        <source>The file is gone. Put the stick in again and choose its place.</source>
        <translation>Faili halipo tena. Chomeka fleshi tena na uchague mahali pake.</translation>
    </message>
    <message>
        <source>The files in this place are of another group. Choose the stick of this group.</source>
        <translation>Faili za mahali hapa ni za kikundi kingine. Chagua fleshi ya kikundi hiki.</translation>
    </message>
    <message>
        <source>The folder for {name} is not there any more. Put the stick back in, or choose another folder.</source>
        <translation>Folda ya {name} haipo tena. Rudisha fleshi, au chagua folda nyingine.</translation>
    </message>
    <message>
        <source>The folder of the backups cannot be written. Allow this user to write there, then back up again.</source>
        <translation>Folda ya nakala haiandikiki. Mruhusu mtumiaji huyu kuandika humo, kisha tengeneza nakala tena.</translation>
    </message>
    <message>
        <source>The folder of the books cannot be written. Allow this user to write there, then enter it again.</source>
        <translation>Folda ya vitabu haiandikiki. Mruhusu mtumiaji huyu kuandika humo, kisha andika tena.</translation>
    </message>
    <message>
        <source>The fund holds less than this benefit. Pay a smaller sum now, or collect more dues first.</source>
        <translation>Mfuko una pungufu kuliko fao hili. Lipa kiasi kidogo sasa, au kusanya michango zaidi kwanza.</translation>
    </message>
    <message>
        <source>The group agreed on at most {most} periods for a loan. Give a longer one only if the group agrees.</source>
        <translation>Kikundi kilikubali hadi vipindi {most} kwa mkopo. Toa wa muda mrefu zaidi kikundi kikikubali tu.</translation>
    </message>
    <message>
        <source>The group agreed on at most {most} shares a meeting. Record more if the group allows it today.</source>
        <translation>Kikundi kilikubali hadi hisa {most} kwa mkutano. Andika zaidi kikundi kikiruhusu leo.</translation>
    </message>
    <message>
        <source>The group agreed on no loans from the social fund. Give this one only if the group agrees.</source>
        <translation>Kikundi hakikukubali mikopo kutoka mfuko wa jamii. Toa huu kikundi kikikubali tu.</translation>
    </message>
    <message>
        <source>The group decided again on {decided_on}, and that counts. Choose a later day, or confirm it.</source>
        <translation>Kikundi kiliamua tena {decided_on}, na hilo ndilo linalotumika. Chagua siku ya baadaye, au thibitisha.</translation>
    </message>
    <message>
        <source>The group decided on a new price of a share. It counts from the next cycle.</source>
        <translation>Kikundi kiliamua bei mpya ya hisa. Inaanza mzunguko ujao.</translation>
    </message>
    <message>
        <source>The group does not owe this member so much of a pot. Check the member and the amount.</source>
        <translation>Kikundi hakidaiwi na mwanachama huyu kitita kikubwa hivyo. Angalia mwanachama na kiasi.</translation>
    </message>
    <message>
        <source>The group has agreed on no amount for this. Type the amount, or choose a fine from the list.</source>
        <translation>Kikundi hakijakubali kiasi cha hili. Andika kiasi, au chagua faini katika orodha.</translation>
    </message>
    <message>
        <source>The group has not arrived on this laptop yet. Wait until it is here, then try again.</source>
        <translation>Kikundi bado hakijafika kwenye kompyuta hii. Subiri kifike, kisha jaribu tena.</translation>
    </message>
    <message>
        <source>The group wants a second officer for this. Ask one to sign with you.</source>
        <translation>Kikundi kinataka kiongozi wa pili kwa hili. Mwombe mmoja atie saini nawe.</translation>
    </message>
    <message>
        <source>The key file beside the books is damaged. Your password may be right: restore the key file from a backup.</source>
        <translation>Faili la ufunguo kando ya vitabu limeharibika. Nenosiri lako linaweza kuwa sahihi: rejesha faili la ufunguo kutoka nakala.</translation>
    </message>
    <message>
        <source>The key file beside the books is gone. Put it back from a backup, or get the group from the cloud.</source>
        <translation>Faili la ufunguo kando ya vitabu halipo. Lirudishe kutoka nakala, au leta kikundi kutoka wingu.</translation>
    </message>
    <message>
        <source>The last count differs from the books. Record a surplus or a shortage once the group has decided.</source>
        <translation>Hesabu ya mwisho inatofautiana na vitabu. Andika ziada au upungufu kikundi kikishaamua.</translation>
    </message>
    <message>
        <source>The last cycle was closed on {closed_on}. Choose that day or a later one.</source>
        <translation>Mzunguko uliopita ulifungwa {closed_on}. Chagua siku hiyo au ya baadaye.</translation>
    </message>
    <message>
        <source>The meeting in which this was charged is closed. Waive it with a reason.</source>
        <translation>Mkutano ambao hili lilitozwa umefungwa. Lisamehe kwa sababu.</translation>
    </message>
    <message>
        <source>The meeting of this entry is closed, so it stays. Correct it with a new entry and a reason.</source>
        <translation>Mkutano wa ingizo hili umefungwa, hivyo linabaki. Lisahihishe kwa ingizo jipya na sababu.</translation>
    </message>
    <message>
        <source>The meeting of this entry is still open. Take the entry back instead.</source>
        <translation>Mkutano wa ingizo hili bado uko wazi. Badala yake libatilishe.</translation>
    </message>
    <message>
        <source>The member of this turn has left the group. Pass the turn on, or confirm that the pot goes there.</source>
        <translation>Mwanachama wa zamu hii ameondoka kikundini. Hamisha zamu, au thibitisha kuwa kitita kinakwenda huko.</translation>
    </message>
    <message>
        <source>The member saved or withdrew after this day. Choose the day of the last entry or a later one.</source>
        <translation>Mwanachama aliweka au alitoa akiba baada ya siku hii. Chagua siku ya ingizo la mwisho au ya baadaye.</translation>
    </message>
    <message>
        <source>The money lies there already. Choose another place or fund.</source>
        <translation>Fedha ziko hapo tayari. Chagua mahali au mfuko mwingine.</translation>
    </message>
    <message>
        <source>The names of fines and benefits are too long together. Shorten some of them.</source>
        <translation>Majina ya faini na mafao ni marefu mno kwa pamoja. Fupisha baadhi.</translation>
    </message>
    <message>
        <source>The order of the entries from the cloud does not agree. They are fetched again; nothing is deleted.</source>
        <translation>Mpangilio wa maingizo ya wingu haulingani. Yanaletwa tena; hakuna kinachofutwa.</translation>
    </message>
    <message>
        <source>The password is right, but the file with the books is damaged. Restore the newest backup or get the group from the cloud.</source>
        <translation>Nenosiri ni sahihi, lakini faili la vitabu limeharibika. Rejesha nakala mpya kabisa au leta kikundi kutoka wingu.</translation>
    </message>
    <message>
        <source>The pot of round {round} was taken already. Hand out the next pot in the next round.</source>
        <translation>Kitita cha raundi {round} kimechukuliwa tayari. Toa kinachofuata katika raundi ijayo.</translation>
    </message>
    <message>
        <source>The pot of this turn was taken already. Swap two turns that are still to come.</source>
        <translation>Kitita cha zamu hii kimechukuliwa tayari. Badilishana zamu mbili ambazo bado zinakuja.</translation>
    </message>
    <message>
        <source>The price of a share cannot be paid with the smallest coin that the group uses.</source>
        <translation>Bei ya hisa haiwezi kulipwa kwa sarafu ndogo kabisa inayotumiwa na kikundi.</translation>
    </message>
    <message>
        <source>The price of a share is fixed for the cycle. Confirm to use the new price from the next cycle on.</source>
        <translation>Bei ya hisa haibadiliki katika mzunguko. Thibitisha kutumia bei mpya kuanzia mzunguko ujao.</translation>
    </message>
    <message>
        <source>The printer did not take the paper. See whether it is switched on and has paper, then print again.</source>
        <translation>Printa haikupokea karatasi. Angalia kama imewashwa na ina karatasi, kisha chapisha tena.</translation>
    </message>
    <message>
        <source>The rules do not say what each hand pays in a round. Write the amount into the rules first.</source>
        <translation>Kanuni hazisemi kila mkono unalipa nini kila raundi. Andika kiasi katika kanuni kwanza.</translation>
    </message>
    <message>
        <source>The rules have no benefit of this name. Choose one from the list, or type an amount.</source>
        <translation>Kanuni hazina fao lenye jina hili. Chagua moja katika orodha, au andika kiasi.</translation>
    </message>
    <message>
        <source>The share does not cover the debt of: {names}. Decide for each: pay now, write off, or carry as a loan.</source>
        <translation>Sehemu haitoshi deni la: {names}. Amueni kwa kila mmoja: alipe sasa, deni lifutwe, au liwe mkopo.</translation>
    </message>
    <message>
        <source>The signs of this file cannot be read. Save the sheet again as CSV UTF-8 and read that file.</source>
        <translation>Herufi za faili hili hazisomeki. Hifadhi jedwali tena kama CSV UTF-8 na usome faili hilo.</translation>
    </message>
    <message>
        <source>The stick did not keep what was written. Take another stick; everything is saved on this laptop.</source>
        <translation>Fleshi haikuhifadhi kilichoandikwa. Tumia fleshi nyingine; yote yamehifadhiwa kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>The stick is full. Make room on it; what was written there before is still there.</source>
        <translation>Fleshi imejaa. Ipe nafasi; kilichoandikwa kabla bado kipo.</translation>
    </message>
    <message>
        <source>The sum and the notes and coins do not agree. Count again, then correct one of them.</source>
        <translation>Jumla na noti na sarafu hazilingani. Hesabu tena, kisha sahihisha kimoja.</translation>
    </message>
    <message>
        <source>The sums of the cloud differ, although every entry was compared. Nothing is deleted: ask who runs the cloud.</source>
        <translation>Jumla za wingu zinatofautiana, ingawa kila ingizo lililinganishwa. Hakuna kinachofutwa: muulize anayesimamia wingu.</translation>
    </message>
    <message>
        <source>The term would end before it begins. Choose a later day.</source>
        <translation>Muhula ungeisha kabla ya kuanza. Chagua siku ya baadaye.</translation>
    </message>
    <message>
        <source>The terms of this loan cannot be read here. Install the newest program.</source>
        <translation>Masharti ya mkopo huu hayasomeki hapa. Sakinisha programu mpya kabisa.</translation>
    </message>
    <message>
        <source>The terms of this loan cannot be read. Install the newest SavingsDesk to see its service charge.</source>
        <translation>Masharti ya mkopo huu hayasomeki. Sakinisha SavingsDesk mpya kabisa ili uone ada yake ya huduma.</translation>
    </message>
    <message>
        <source>The turns of this cycle are arranged already. Swap two of them, or finish the rotation first.</source>
        <translation>Zamu za mzunguko huu zimepangwa tayari. Badilishana mbili, au maliza mzunguko kwanza.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same one twice.</source>
        <translation>Manenosiri mawili yanatofautiana. Andika lile lile mara mbili.</translation>
    </message>
    <message>
        <source>The user name and this password do not fit together. Check both and try again.</source>
        <translation>Jina la mtumiaji na nenosiri hili haviendani. Angalia vyote na ujaribu tena.</translation>
    </message>
    <message>
        <source>The user name or the password of the second officer is wrong. Type both again.</source>
        <translation>Jina la mtumiaji au nenosiri la kiongozi wa pili si sahihi. Andika vyote tena.</translation>
    </message>
    <message>
        <source>The waiting period of this member is not over yet. Pay the benefit only if the group agrees.</source>
        <translation>Muda wa kusubiri wa mwanachama huyu bado haujaisha. Lipa fao kikundi kikikubali tu.</translation>
    </message>
    <message>
        <source>There are entries up to {last}. Choose that day or a later one.</source>
        <translation>Kuna maingizo hadi {last}. Chagua siku hiyo au ya baadaye.</translation>
    </message>
    <message>
        <source>There are no members to share among. Add the members of the group first.</source>
        <translation>Hakuna wanachama wa kugawiwa. Ongeza wanachama wa kikundi kwanza.</translation>
    </message>
    <message>
        <source>There is a meeting of this day already. Choose another day, or open a second one.</source>
        <translation>Kuna mkutano wa siku hii tayari. Chagua siku nyingine, au fungua wa pili.</translation>
    </message>
    <message>
        <source>There is a new backup on this laptop, but nothing can be written at the backup place. Choose another place.</source>
        <translation>Nakala mpya iko kwenye kompyuta hii, lakini mahali pa nakala hapaandikiki. Chagua mahali pengine.</translation>
    </message>
    <message>
        <source>There is a new backup on this laptop, but the backup place is full. Free some space there, then back up again.</source>
        <translation>Nakala mpya iko kwenye kompyuta hii, lakini mahali pa nakala pamejaa. Acha nafasi hapo, kisha tengeneza nakala tena.</translation>
    </message>
    <message>
        <source>There is a new backup on this laptop, but the backup place is not there. Put the stick in, then back up again.</source>
        <translation>Nakala mpya iko kwenye kompyuta hii, lakini mahali pa nakala hapapo. Chomeka fleshi, kisha tengeneza nakala tena.</translation>
    </message>
    <message>
        <source>There is a new backup on this laptop, but the copy at the backup place did not come out whole. Leave the stick in until it is done, or use another one.</source>
        <translation>Nakala mpya iko kwenye kompyuta hii, lakini ile ya mahali pa nakala haikutoka kamili. Acha fleshi hadi imalize, au tumia nyingine.</translation>
    </message>
    <message>
        <source>There is a profit, but by this rule nobody has a part in it. Choose another way to share the profit.</source>
        <translation>Kuna faida, lakini kwa kanuni hii hakuna mwenye sehemu yake. Chagua njia nyingine ya kugawa faida.</translation>
    </message>
    <message>
        <source>There is less money than that in this place. Count again, or confirm it.</source>
        <translation>Hapa pana fedha pungufu kuliko hizo. Hesabu tena, au thibitisha.</translation>
    </message>
    <message>
        <source>There is no file under this name. Put the stick in, then choose the backup again.</source>
        <translation>Hakuna faili lenye jina hili. Chomeka fleshi, kisha chagua nakala tena.</translation>
    </message>
    <message>
        <source>There is no room left for {name}. Free some space or choose another folder; nothing was written.</source>
        <translation>Hakuna nafasi kwa {name}. Acha nafasi au chagua folda nyingine; hakuna kilichoandikwa.</translation>
    </message>
    <message>
        <source>There is no room left on this disk, so the file was not written. Choose another place for it.</source>
        <translation>Hakuna nafasi kwenye diski hii, hivyo faili halikuandikwa. Chagua mahali pengine.</translation>
    </message>
    <message>
        <source>There is nothing in this file. Choose another one.</source>
        <translation>Hakuna kitu katika faili hili. Chagua jingine.</translation>
    </message>
    <message>
        <source>There is room for {most} of these. Remove some.</source>
        <translation>Kuna nafasi ya {most} tu. Ondoa baadhi.</translation>
    </message>
    <message>
        <source>There were too many tries. Wait a minute, then try again.</source>
        <translation>Umejaribu mara nyingi mno. Subiri dakika moja, kisha jaribu tena.</translation>
    </message>
    <message>
        <source>These books hold no group for this user. Ask another officer of the group to sign in.</source>
        <translation>Vitabu hivi havina kikundi cha mtumiaji huyu. Mwombe kiongozi mwingine wa kikundi aingie.</translation>
    </message>
    <message>
        <source>These books were written by a newer SavingsDesk (version {found}, this one knows {known}). Install the newer program; nothing was changed.</source>
        <translation>Vitabu hivi viliandikwa na SavingsDesk mpya zaidi (toleo {found}, hii inajua {known}). Sakinisha programu mpya; hakuna kilichobadilishwa.</translation>
    </message>
    <message>
        <source>These rules were written by a newer SavingsDesk. Install that version to read them.</source>
        <translation>Kanuni hizi ziliandikwa na SavingsDesk mpya zaidi. Sakinisha toleo hilo ili kuzisoma.</translation>
    </message>
    <message>
        <source>These shares were not bought at the price of their cycle. Correct the entry.</source>
        <translation>Hisa hizi hazikununuliwa kwa bei ya mzunguko wake. Sahihisha ingizo.</translation>
    </message>
    <message>
        <source>This account belongs to another group. Sign in with the account of this group.</source>
        <translation>Akaunti hii ni ya kikundi kingine. Ingia kwa akaunti ya kikundi hiki.</translation>
    </message>
    <message>
        <source>This account or laptop may no longer send to the cloud. Everything stays saved here: ask who runs the cloud.</source>
        <translation>Akaunti au kompyuta hii hairuhusiwi tena kutuma kwa wingu. Yote yanabaki yamehifadhiwa hapa: muulize anayesimamia wingu.</translation>
    </message>
    <message>
        <source>This address is not protected. Use the address that begins with https://.</source>
        <translation>Anwani hii haina ulinzi. Tumia anwani inayoanza na https://.</translation>
    </message>
    <message>
        <source>This amount is larger than the books can hold. Count its digits again.</source>
        <translation>Kiasi hiki ni kikubwa kuliko vitabu vinavyoweza kubeba. Hesabu tarakimu zake tena.</translation>
    </message>
    <message>
        <source>This backup is damaged: part of it is missing or was changed, so nothing of it was used. Choose another one, or get the group from the cloud.</source>
        <translation>Nakala hii imeharibika: sehemu yake haipo au ilibadilishwa, hivyo haikutumika kabisa. Chagua nyingine, au leta kikundi kutoka wingu.</translation>
    </message>
    <message>
        <source>This backup was made by SavingsDesk {program}, which is newer than the one on this laptop. Install that version or a later one.</source>
        <translation>Nakala hii ilitengenezwa na SavingsDesk {program}, ambayo ni mpya kuliko ya kompyuta hii. Sakinisha toleo hilo au jipya zaidi.</translation>
    </message>
    <message>
        <source>This bid would leave nothing of the pot to the winner. Type a lower one.</source>
        <translation>Ofa hii isingeacha kitu cha kitita kwa mshindi. Andika ndogo zaidi.</translation>
    </message>
    <message>
        <source>This cloud answers each time as if it were another one. Everything stays saved here: ask who runs the cloud.</source>
        <translation>Wingu hili linajibu kila mara kama ni jingine. Yote yanabaki yamehifadhiwa hapa: muulize anayesimamia wingu.</translation>
    </message>
    <message>
        <source>This comes from no member. Leave the member empty.</source>
        <translation>Hii haitoki kwa mwanachama. Acha mwanachama wazi.</translation>
    </message>
    <message>
        <source>This count of notes cannot be read. Count the box again by notes and coins, or type the sum.</source>
        <translation>Hesabu hii ya noti haisomeki. Hesabu sanduku tena kwa noti na sarafu, au andika jumla.</translation>
    </message>
    <message>
        <source>This cycle had no meeting yet, so there is nothing to share out. Hold a meeting first.</source>
        <translation>Mzunguko huu bado haujawa na mkutano, hivyo hakuna cha kugawa. Fanyeni mkutano kwanza.</translation>
    </message>
    <message>
        <source>This cycle is closed. Write the entry in the cycle that is open.</source>
        <translation>Mzunguko huu umefungwa. Andika ingizo katika mzunguko ulio wazi.</translation>
    </message>
    <message>
        <source>This cycle is not in the books. Open the list again.</source>
        <translation>Mzunguko huu haumo vitabuni. Fungua orodha tena.</translation>
    </message>
    <message>
        <source>This cycle was not shared out, so there is no result to show. Choose another cycle.</source>
        <translation>Mzunguko huu haukugawanywa, hivyo hakuna matokeo ya kuonyesha. Chagua mzunguko mwingine.</translation>
    </message>
    <message>
        <source>This day has not come yet. Choose today or an earlier day.</source>
        <translation>Siku hii bado haijafika. Chagua leo au siku ya mapema.</translation>
    </message>
    <message>
        <source>This day is not in the calendar. Choose another one.</source>
        <translation>Siku hii haimo katika kalenda. Chagua nyingine.</translation>
    </message>
    <message>
        <source>This due still stands. Collect it in the next meeting, or let the group waive it.</source>
        <translation>Deni hili bado lipo. Likusanye katika mkutano ujao, au kikundi kilisamehe.</translation>
    </message>
    <message>
        <source>This entry is a correction itself and stays. Write the right entry anew.</source>
        <translation>Ingizo hili lenyewe ni sahihisho na linabaki. Andika ingizo sahihi upya.</translation>
    </message>
    <message>
        <source>This entry is not in the books. Open the list again.</source>
        <translation>Ingizo hili halimo vitabuni. Fungua orodha tena.</translation>
    </message>
    <message>
        <source>This entry was reversed already.</source>
        <translation>Ingizo hili limetenguliwa tayari.</translation>
    </message>
    <message>
        <source>This entry was taken back already.</source>
        <translation>Ingizo hili limebatilishwa tayari.</translation>
    </message>
    <message>
        <source>This entry was written together with others. Reverse it, then write the right entry anew.</source>
        <translation>Ingizo hili liliandikwa pamoja na mengine. Litengue, kisha andika ingizo sahihi upya.</translation>
    </message>
    <message>
        <source>This file cannot be opened. Copy it to this laptop and choose it there.</source>
        <translation>Faili hili haliwezi kufunguliwa. Linakili kwenye kompyuta hii na ulichague hapo.</translation>
    </message>
    <message>
        <source>This file cannot be read. Look whether it is still there, then choose it again.</source>
        <translation>Faili hili halisomeki. Angalia kama bado lipo, kisha lichague tena.</translation>
    </message>
    <message>
        <source>This file is a translation into another language ({language}). Choose that language first.</source>
        <translation>Faili hili ni tafsiri ya lugha nyingine ({language}). Chagua lugha hiyo kwanza.</translation>
    </message>
    <message>
        <source>This file is damaged. Open it in the program that made it, save it again, and read the new file.</source>
        <translation>Faili hili limeharibika. Lifungue katika programu iliyolitengeneza, lihifadhi tena, na usome faili jipya.</translation>
    </message>
    <message>
        <source>This file is locked with a password. Save it without one, and read that file.</source>
        <translation>Faili hili limefungwa kwa nenosiri. Lihifadhi bila nenosiri, na usome faili hilo.</translation>
    </message>
    <message>
        <source>This file is no translation of SavingsDesk. Choose a file whose name ends in .ts.</source>
        <translation>Faili hili si tafsiri ya SavingsDesk. Chagua faili ambalo jina lake linaishia na .ts.</translation>
    </message>
    <message>
        <source>This file is not a backup of SavingsDesk. Choose one whose name ends in .savingsdesk.</source>
        <translation>Faili hili si nakala ya usalama ya SavingsDesk. Chagua lenye jina linaloishia na .savingsdesk.</translation>
    </message>
    <message>
        <source>This file is not a sheet that can be read. Save it as an Excel (.xlsx), .ods or CSV file.</source>
        <translation>Faili hili si jedwali linaloweza kusomwa. Lihifadhi kama faili la Excel (.xlsx), .ods au CSV.</translation>
    </message>
    <message>
        <source>This file is too large to be read here. Choose another file, or split it into smaller ones.</source>
        <translation>Faili hili ni kubwa mno kusomwa hapa. Chagua jingine, au ligawe kuwa madogo.</translation>
    </message>
    <message>
        <source>This folder is not there any more. Put the stick back in, or choose another place.</source>
        <translation>Folda hii haipo tena. Rudisha fleshi, au chagua mahali pengine.</translation>
    </message>
    <message>
        <source>This goes to no member. Leave the member empty.</source>
        <translation>Hii haiendi kwa mwanachama. Acha mwanachama wazi.</translation>
    </message>
    <message>
        <source>This group does not auction the pot. Leave the bid empty, or change the rules first.</source>
        <translation>Kikundi hiki hakifanyi mnada wa kitita. Acha ofa wazi, au badilisha kanuni kwanza.</translation>
    </message>
    <message>
        <source>This is more money than the books can hold. Check how many notes were typed.</source>
        <translation>Hizi ni fedha nyingi kuliko vitabu vinavyoweza kubeba. Angalia idadi ya noti iliyoandikwa.</translation>
    </message>
    <message>
        <source>This is more than is owed on the loan. Type a smaller amount, or leave it empty for all of it.</source>
        <translation>Hii ni zaidi ya deni la mkopo. Andika kiasi kidogo zaidi, au acha wazi kwa deni lote.</translation>
    </message>
    <message>
        <source>This is more than the change that is kept for this member. Pay out what is kept, or less.</source>
        <translation>Hii ni zaidi ya chenji ya mwanachama huyu. Toa iliyowekwa, au pungufu.</translation>
    </message>
    <message>
        <source>This is more than the member has saved. Record it if the group allows it today.</source>
        <translation>Hii ni zaidi ya akiba ya mwanachama. Andika kikundi kikiruhusu leo.</translation>
    </message>
    <message>
        <source>This is more than this member may borrow by the own savings. Give it only if the group agrees.</source>
        <translation>Hii ni zaidi ya anachoweza kukopa mwanachama huyu kwa akiba yake. Toa kikundi kikikubali tu.</translation>
    </message>
    <message>
        <source>This is more than what is owed. Take what is owed and hand back the rest.</source>
        <translation>Hii ni zaidi ya deni. Pokea deni na urudishe kilichobaki.</translation>
    </message>
    <message>
        <source>This is not a period for a service charge. Choose months or weeks, and how many.</source>
        <translation>Hiki si kipindi cha ada ya huduma. Chagua miezi au wiki, na ngapi.</translation>
    </message>
    <message>
        <source>This is not an address of a cloud. Type it as it was given to you, beginning with https://.</source>
        <translation>Hii si anwani ya wingu. Iandike kama ulivyopewa, ikianza na https://.</translation>
    </message>
    <message>
        <source>This is not in the books. Open the list again.</source>
        <translation>Hii haimo vitabuni. Fungua orodha tena.</translation>
    </message>
    <message>
        <source>This is not owed any more: it was paid or waived. Open the list again.</source>
        <translation>Hii haidaiwi tena: ililipwa au ilisamehewa. Fungua orodha tena.</translation>
    </message>
    <message>
        <source>This is not paid out here. Choose what the money is for.</source>
        <translation>Hii hailipwi hapa. Chagua fedha ni za nini.</translation>
    </message>
    <message>
        <source>This is not recorded here. Choose where the money comes from.</source>
        <translation>Hii haiandikwi hapa. Chagua fedha zinatoka wapi.</translation>
    </message>
    <message>
        <source>This is too long. Shorten it to {most} signs.</source>
        <translation>Hii ni ndefu mno. Ifupishe hadi herufi {most}.</translation>
    </message>
    <message>
        <source>This is what the books say already. Type what is right.</source>
        <translation>Hivi ndivyo vitabu vinavyosema tayari. Andika kilicho sahihi.</translation>
    </message>
    <message>
        <source>This laptop holds the books of a group already. Open them with your user name and password.</source>
        <translation>Kompyuta hii ina vitabu vya kikundi tayari. Vifungue kwa jina lako la mtumiaji na nenosiri.</translation>
    </message>
    <message>
        <source>This laptop is known in the cloud under another group. Ask who runs the cloud.</source>
        <translation>Kompyuta hii inajulikana katika wingu kwa kikundi kingine. Muulize anayesimamia wingu.</translation>
    </message>
    <message>
        <source>This laptop is not connected to the cloud yet. Connect it on the Sync screen.</source>
        <translation>Kompyuta hii bado haijaunganishwa na wingu. Iunganishe kwenye ukurasa wa Sawazisha.</translation>
    </message>
    <message>
        <source>This laptop may no longer send to the cloud. Everything stays saved here: ask who runs the cloud.</source>
        <translation>Kompyuta hii hairuhusiwi tena kutuma kwa wingu. Yote yanabaki yamehifadhiwa hapa: muulize anayesimamia wingu.</translation>
    </message>
    <message>
        <source>This loan is not in the books. Open the list of loans again.</source>
        <translation>Mkopo huu haumo vitabuni. Fungua orodha ya mikopo tena.</translation>
    </message>
    <message>
        <source>This loan is repaid. Choose another loan, or hand the money back.</source>
        <translation>Mkopo huu umelipwa. Chagua mkopo mwingine, au rudisha fedha.</translation>
    </message>
    <message>
        <source>This loan should have been repaid by now. Speak with the member in the next meeting.</source>
        <translation>Mkopo huu ulipaswa kuwa umelipwa sasa. Zungumza na mwanachama katika mkutano ujao.</translation>
    </message>
    <message>
        <source>This loan was given after the day of the opening. Type its true day, or give it in a meeting.</source>
        <translation>Mkopo huu ulitolewa baada ya siku ya kuanzia. Andika siku yake halisi, au utoe mkutanoni.</translation>
    </message>
    <message>
        <source>This loan was handed out on {issued_on}. Choose that day or a later one.</source>
        <translation>Mkopo huu ulitolewa {issued_on}. Chagua siku hiyo au ya baadaye.</translation>
    </message>
    <message>
        <source>This loan with its service charge is more than the books can hold. Check its amount, its rate and its days.</source>
        <translation>Mkopo huu pamoja na ada yake ya huduma ni zaidi ya vitabu vinavyoweza kubeba. Angalia kiasi, kiwango na siku zake.</translation>
    </message>
    <message>
        <source>This looks like an amount of money. Type the number of stamps, or choose Buy with an amount.</source>
        <translation>Hiki kinafanana na kiasi cha fedha. Andika idadi ya stempu, au chagua Nunua kwa kiasi.</translation>
    </message>
    <message>
        <source>This meeting is closed. Write the entry in the next meeting, with a reason.</source>
        <translation>Mkutano huu umefungwa. Andika ingizo katika mkutano ujao, kwa sababu.</translation>
    </message>
    <message>
        <source>This meeting is not in the books. Open the screen again.</source>
        <translation>Mkutano huu haumo vitabuni. Fungua ukurasa tena.</translation>
    </message>
    <message>
        <source>This member has a loan that is overdue. Give another one only if the group agrees.</source>
        <translation>Mwanachama huyu ana mkopo uliochelewa. Toa mwingine kikundi kikikubali tu.</translation>
    </message>
    <message>
        <source>This member has left the group. Choose another member.</source>
        <translation>Mwanachama huyu ameondoka kikundini. Chagua mwingine.</translation>
    </message>
    <message>
        <source>This member has no turn left in this rotation. Choose a member who has not taken the pot yet.</source>
        <translation>Mwanachama huyu hana zamu iliyobaki katika mzunguko huu. Chagua ambaye bado hajapata kitita.</translation>
    </message>
    <message>
        <source>This member has not left the group. Open the list again.</source>
        <translation>Mwanachama huyu hajaondoka kikundini. Fungua orodha tena.</translation>
    </message>
    <message>
        <source>This member holds no office. Choose who holds it now.</source>
        <translation>Mwanachama huyu hana cheo. Chagua aliye na cheo sasa.</translation>
    </message>
    <message>
        <source>This member is not in the register. Open the list again.</source>
        <translation>Mwanachama huyu hayumo katika orodha. Fungua orodha tena.</translation>
    </message>
    <message>
        <source>This member missed too many dues and is not covered. Pay the benefit only if the group agrees.</source>
        <translation>Mwanachama huyu amekosa michango mingi mno na hana kinga. Lipa fao kikundi kikikubali tu.</translation>
    </message>
    <message>
        <source>This member owes no dues. Choose another member.</source>
        <translation>Mwanachama huyu hadaiwi michango. Chagua mwingine.</translation>
    </message>
    <message>
        <source>This member owes nothing on a loan. Choose another member.</source>
        <translation>Mwanachama huyu hadaiwi mkopo. Chagua mwingine.</translation>
    </message>
    <message>
        <source>This member stands in two lines. Keep one of them.</source>
        <translation>Mwanachama huyu yuko katika mistari miwili. Baki na mmoja.</translation>
    </message>
    <message>
        <source>This member still owes {owing} after the settlement. It stays owed if the member leaves now: ask the group.</source>
        <translation>Mwanachama huyu bado anadaiwa {owing} baada ya kulipana. Deni linabaki akiondoka sasa: uliza kikundi.</translation>
    </message>
    <message>
        <source>This member took out more than was saved. Check the entries with the passbook.</source>
        <translation>Mwanachama huyu alitoa zaidi ya akiba yake. Linganisha maingizo na kitabu cha akiba.</translation>
    </message>
    <message>
        <source>This must lie between {least} and {most}. Change it.</source>
        <translation>Hii lazima iwe kati ya {least} na {most}. Ibadilishe.</translation>
    </message>
    <message>
        <source>This network asks for a sign-in of its own. Open a web page, sign in there, then send again.</source>
        <translation>Mtandao huu unataka kuingia kwake wenyewe. Fungua ukurasa wa intaneti, ingia hapo, kisha tuma tena.</translation>
    </message>
    <message>
        <source>This number is too large. The most is {most}.</source>
        <translation>Namba hii ni kubwa mno. Kubwa kabisa ni {most}.</translation>
    </message>
    <message>
        <source>This password is too long. Use a shorter one.</source>
        <translation>Nenosiri hili ni refu mno. Tumia fupi zaidi.</translation>
    </message>
    <message>
        <source>This password is too short. Use at least {least} signs.</source>
        <translation>Nenosiri hili ni fupi mno. Tumia angalau herufi {least}.</translation>
    </message>
    <message>
        <source>This password no longer opens the books: the office was handed over. Ask an officer of today to sign in.</source>
        <translation>Nenosiri hili halifungui vitabu tena: cheo kilikabidhiwa. Mwombe kiongozi wa sasa aingie.</translation>
    </message>
    <message>
        <source>This person is not on the list of this member. Open the list again.</source>
        <translation>Mtu huyu hayumo katika orodha ya mwanachama huyu. Fungua orodha tena.</translation>
    </message>
    <message>
        <source>This person is not on the member&apos;s list. Pay the benefit only if the group agrees.</source>
        <translation>Mtu huyu hayumo katika orodha ya mwanachama. Lipa fao kikundi kikikubali tu.</translation>
    </message>
    <message>
        <source>This person was taken off the list already. List the person again if the group agrees.</source>
        <translation>Mtu huyu ameondolewa katika orodha tayari. Mwandike tena kikundi kikikubali.</translation>
    </message>
    <message>
        <source>This place is not there. Put the stick in and try again.</source>
        <translation>Mahali hapa hapapo. Chomeka fleshi na ujaribu tena.</translation>
    </message>
    <message>
        <source>This service charge is too high. The most is {most} %. Check where the point stands.</source>
        <translation>Ada hii ya huduma ni kubwa mno. Kubwa kabisa ni {most} %. Angalia mahali pa nukta.</translation>
    </message>
    <message>
        <source>This service charge is unusual. Check where the point stands, and record it if the group agrees.</source>
        <translation>Ada hii ya huduma si ya kawaida. Angalia mahali pa nukta, na uiandike kikundi kikikubali.</translation>
    </message>
    <message>
        <source>This term is too long. The most is {most} periods.</source>
        <translation>Muda huu ni mrefu mno. Mrefu kabisa ni vipindi {most}.</translation>
    </message>
    <message>
        <source>This term of office ends soon. Let the group elect, and hand the office over.</source>
        <translation>Muhula wa cheo hiki unaisha karibuni. Kikundi kichague, na cheo kikabidhiwe.</translation>
    </message>
    <message>
        <source>This turn is not in the rotation. Open the list again.</source>
        <translation>Zamu hii haimo katika mzunguko. Fungua orodha tena.</translation>
    </message>
    <message>
        <source>This was decided in the meantime. Look at the Sync screen again.</source>
        <translation>Hili limeamuliwa tayari. Tazama skrini ya Usawazishaji tena.</translation>
    </message>
    <message>
        <source>Two laptops corrected the same entry. Decide which correction stands, and correct the other one.</source>
        <translation>Kompyuta mbili zilisahihisha ingizo moja. Amueni sahihisho lipi linabaki, na sahihisha lingine.</translation>
    </message>
    <message>
        <source>Two laptops wrote the same payment. Ask the member, and correct one of them if it was paid once.</source>
        <translation>Kompyuta mbili ziliandika malipo yale yale. Muulize mwanachama, na sahihisha mojawapo kama yalilipwa mara moja.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Andika jina.</translation>
    </message>
    <message>
        <source>Type a number of one or more.</source>
        <translation>Andika namba, moja au zaidi.</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>Andika namba.</translation>
    </message>
    <message>
        <source>Type after how many periods the first charge falls: 0 on the day of the loan, {most} at most.</source>
        <translation>Andika ada ya kwanza inakuja baada ya vipindi vingapi: 0 siku ya mkopo, isizidi {most}.</translation>
    </message>
    <message>
        <source>Type an amount.</source>
        <translation>Andika kiasi.</translation>
    </message>
    <message>
        <source>Type for how many periods the loan is given: one or more.</source>
        <translation>Andika mkopo ni wa vipindi vingapi: kimoja au zaidi.</translation>
    </message>
    <message>
        <source>Type in how many parts the loan is repaid: from 1 to {most}.</source>
        <translation>Andika mkopo unarejeshwa kwa sehemu ngapi: 1 hadi {most}.</translation>
    </message>
    <message>
        <source>Type the amount without a plus or minus sign.</source>
        <translation>Andika kiasi bila alama ya kujumlisha au kutoa.</translation>
    </message>
    <message>
        <source>Type the number or the name of a member, and choose one from the list.</source>
        <translation>Andika namba au jina la mwanachama, na chagua mmoja katika orodha.</translation>
    </message>
    <message>
        <source>Type the number without a plus or minus sign.</source>
        <translation>Andika namba bila alama ya kujumlisha au kutoa.</translation>
    </message>
    <message>
        <source>Type the rate in percent. Type 0 when there is none.</source>
        <translation>Andika kiwango kwa asilimia. Andika 0 kama hakuna.</translation>
    </message>
    <message>
        <source>What answered is not the cloud of SavingsDesk: it may be the sign-in page of this network. Check the address, or open a web page first.</source>
        <translation>Kilichojibu si wingu la SavingsDesk: huenda ni ukurasa wa kuingia wa mtandao huu. Angalia anwani, au fungua ukurasa wa intaneti kwanza.</translation>
    </message>
    <message>
        <source>What each pays to the fund cannot be paid with the smallest coin that the group uses.</source>
        <translation>Kiasi ambacho kila mmoja analipa mfuko hakiwezi kulipwa kwa sarafu ndogo kabisa inayotumiwa na kikundi.</translation>
    </message>
    <message>
        <source>What each saves cannot be paid with the smallest coin that the group uses.</source>
        <translation>Akiba ya kila mmoja haiwezi kulipwa kwa sarafu ndogo kabisa inayotumiwa na kikundi.</translation>
    </message>
    <message>
        <source>What the group owes and keeps in reserve is more than it has. Count the box again, or keep less in reserve.</source>
        <translation>Madeni ya kikundi na kilichowekwa kando ni zaidi ya kilicho nacho. Hesabu sanduku tena, au weka kando kidogo.</translation>
    </message>
    <message>
        <source>What was counted differs from the books. Count again, or write down why it differs.</source>
        <translation>Zilizohesabiwa zinatofautiana na vitabu. Hesabu tena, au andika kwa nini.</translation>
    </message>
    <message>
        <source>Write down the reason, so that everyone can read it later.</source>
        <translation>Andika sababu, ili kila mtu aweze kuisoma baadaye.</translation>
    </message>
    <message>
        <source>Write down what the money is for.</source>
        <translation>Andika fedha ni za nini.</translation>
    </message>
    <message>
        <source>Write down where this money comes from.</source>
        <translation>Andika fedha hizi zinatoka wapi.</translation>
    </message>
    <message>
        <source>Write down who of the family receives the money.</source>
        <translation>Andika nani wa familia anapokea fedha.</translation>
    </message>
    <message>
        <source>Write down why the group lets this go.</source>
        <translation>Andika kwa nini kikundi kinasamehe hili.</translation>
    </message>
    <message>
        <source>Write down why this entry is corrected.</source>
        <translation>Andika kwa nini ingizo hili linasahihishwa.</translation>
    </message>
    <message>
        <source>Write down why this meeting was not held.</source>
        <translation>Andika kwa nini mkutano huu haukufanyika.</translation>
    </message>
    <message>
        <source>You are no officer of this group. Choose another group.</source>
        <translation>Wewe si kiongozi wa kikundi hiki. Chagua kikundi kingine.</translation>
    </message>
    <message>
        <source>You are signed in already. Ask another officer to sign.</source>
        <translation>Umeingia tayari. Mwombe kiongozi mwingine atie saini.</translation>
    </message>
    <message>
        <source>{left} turns of this rotation are still to come. Hand out their pots, or confirm to end it now.</source>
        <translation>Zamu {left} za mzunguko huu bado zinakuja. Toa vitita vyake, au thibitisha kuumaliza sasa.</translation>
    </message>
    <message>
        <source>{missing} of the money is not in the box. Fetch it from the bank or mobile money and write that down first.</source>
        <translation>{missing} za fedha hazimo sandukuni. Zilete kutoka benki au pesa za simu na uandike hilo kwanza.</translation>
    </message>
    <message>
        <source>{name} cannot be written there. Close it if it is open in another program, or choose another folder.</source>
        <translation>{name} haiwezi kuandikwa hapo. Ifunge kama iko wazi katika programu nyingine, au chagua folda nyingine.</translation>
    </message>
    <message>
        <source>{name} could not be written. Choose another folder, and look whether the stick is sound.</source>
        <translation>{name} haikuweza kuandikwa. Chagua folda nyingine, na angalia kama fleshi ni nzima.</translation>
    </message>
    <message>
        <source>{name} receives {most} and cannot put in more than that. Type a smaller amount.</source>
        <translation>{name} anapokea {most} na hawezi kuweka zaidi ya hizo. Andika kiasi kidogo zaidi.</translation>
    </message>
    <message>
        <source>{name} took out more than was saved. Correct the savings before the share-out.</source>
        <translation>{name} alitoa zaidi ya akiba yake. Sahihisha akiba kabla ya mgao.</translation>
    </message>
    <message>
        <source>“{text}” can be read in two ways. Type the amount without commas, points or spaces.</source>
        <translation>“{text}” inaweza kusomwa kwa njia mbili. Andika kiasi bila koma, nukta au nafasi.</translation>
    </message>
    <message>
        <source>“{text}” has no letters. Type the member&apos;s name.</source>
        <translation>“{text}” haina herufi. Andika jina la mwanachama.</translation>
    </message>
    <message>
        <source>“{text}” has too many digits after the point for this currency.</source>
        <translation>“{text}” ina tarakimu nyingi mno baada ya nukta kwa sarafu hii.</translation>
    </message>
    <message>
        <source>“{text}” has too many digits after the point. Two are enough.</source>
        <translation>“{text}” ina tarakimu nyingi mno baada ya nukta. Mbili zinatosha.</translation>
    </message>
    <message>
        <source>“{text}” is not a rate in percent. Type digits only, such as 10.</source>
        <translation>“{text}” si kiwango cha asilimia. Andika tarakimu tu, kama 10.</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number. Type digits only.</source>
        <translation>“{text}” si namba kamili. Andika tarakimu tu.</translation>
    </message>
    <message>
        <source>“{text}” is not an amount. Type digits only.</source>
        <translation>“{text}” si kiasi. Andika tarakimu tu.</translation>
    </message>
    <message>
        <source>“{text}” is not known here. Write f or m, or leave it empty.</source>
        <translation>“{text}” haijulikani hapa. Andika f au m, au acha wazi.</translation>
    </message>
</context>
<context>
    <name>money</name>
    <message>
        <source>A cost, such as a ledger book or transport</source>
        <translation>Gharama, kama kitabu cha hesabu au usafiri</translation>
    </message>
    <message>
        <source>A gift from outside the group</source>
        <translation>Zawadi kutoka nje ya kikundi</translation>
    </message>
    <message>
        <source>A loan of the group, such as from a bank, paid back</source>
        <translation>Mkopo wa kikundi, kama wa benki, unarudishwa</translation>
    </message>
    <message>
        <source>A loan to the group, such as from a bank</source>
        <translation>Mkopo kwa kikundi, kama wa benki</translation>
    </message>
    <message>
        <source>Change that the group kept for a member</source>
        <translation>Chenji ya mwanachama iliyowekwa na kikundi</translation>
    </message>
    <message>
        <source>Help from the social fund</source>
        <translation>Msaada wa mfuko wa jamii</translation>
    </message>
    <message>
        <source>Interest of the bank</source>
        <translation>Riba ya benki</translation>
    </message>
    <message>
        <source>Loan fund</source>
        <translation>Mfuko wa mikopo</translation>
    </message>
    <message>
        <source>Money that is missing for good</source>
        <translation>Fedha zilizopotea kabisa</translation>
    </message>
    <message>
        <source>Money that was counted too much</source>
        <translation>Fedha zilizohesabiwa zaidi</translation>
    </message>
    <message>
        <source>Other income, such as a sale</source>
        <translation>Mapato mengine, kama mauzo</translation>
    </message>
    <message>
        <source>Savings that a member takes out</source>
        <translation>Akiba anayotoa mwanachama</translation>
    </message>
    <message>
        <source>Social fund</source>
        <translation>Mfuko wa jamii</translation>
    </message>
    <message>
        <source>The charge of a loan of the group</source>
        <translation>Ada ya mkopo wa kikundi</translation>
    </message>
</context>
<context>
    <name>new_members</name>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>New members</source>
        <translation>Wanachama wapya</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Simu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>look here</source>
        <translation>angalia hapa</translation>
    </message>
    <message>
        <source>not added yet</source>
        <translation>bado hajaongezwa</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>inahifadhi</translation>
    </message>
    <message>
        <source>✓ saved, No {number}</source>
        <translation>✓ amehifadhiwa, Na. {number}</translation>
    </message>
</context>
<context>
    <name>office_acts</name>
    <message>
        <source>&amp;About it</source>
        <translation>Maelezo &amp;yake</translation>
    </message>
    <message>
        <source>&amp;End the office</source>
        <translation>&amp;Maliza cheo</translation>
    </message>
    <message>
        <source>&amp;Give the office</source>
        <translation>M&amp;pe cheo</translation>
    </message>
    <message>
        <source>&amp;Keep the coin</source>
        <translation>Hifadhi &amp;sarafu</translation>
    </message>
    <message>
        <source>&amp;Keep the name</source>
        <translation>Hifadhi &amp;jina</translation>
    </message>
    <message>
        <source>&amp;Let the member in</source>
        <translation>M&amp;ruhusu mwanachama</translation>
    </message>
    <message>
        <source>&amp;Member</source>
        <translation>M&amp;wanachama</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>J&amp;ina</translation>
    </message>
    <message>
        <source>&amp;Office</source>
        <translation>&amp;Cheo</translation>
    </message>
    <message>
        <source>&amp;Smallest coin</source>
        <translation>Sarafu ndogo &amp;kabisa</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Hadi</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Jina &amp;la mtumiaji</translation>
    </message>
    <message>
        <source>&amp;Write down the term</source>
        <translation>&amp;Andika muhula</translation>
    </message>
    <message>
        <source>A new term of office</source>
        <translation>Muhula mpya wa cheo</translation>
    </message>
    <message>
        <source>As the group elected. It ends by the constitution, unless the last field says another day.</source>
        <translation>Kama kikundi kilivyochagua. Unaisha kwa mujibu wa katiba, isipokuwa sehemu ya mwisho inasema siku nyingine.</translation>
    </message>
    <message>
        <source>At least 8 signs; three words are good. Let the member type it.</source>
        <translation>Angalau herufi 8; maneno matatu yanafaa. Mwache mwanachama aliandike.</translation>
    </message>
    <message>
        <source>Choose a member</source>
        <translation>Chagua mwanachama</translation>
    </message>
    <message>
        <source>Empty: as the constitution says. Otherwise a day such as 2027-06-30.</source>
        <translation>Wazi: kama katiba inavyosema. Vinginevyo siku kama 2027-06-30.</translation>
    </message>
    <message>
        <source>Every amount that is paid out is rounded down to it. What rounding leaves stays with the group.</source>
        <translation>Kila kiasi kinacholipwa kinapunguzwa hadi sarafu hii. Kinachobaki kwa kukadiria kinabaki kwa kikundi.</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>K&amp;utoka</translation>
    </message>
    <message>
        <source>Give an office</source>
        <translation>Mpe cheo</translation>
    </message>
    <message>
        <source>Let a member write</source>
        <translation>Ruhusu mwanachama kuandika</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>N&amp;enosiri</translation>
    </message>
    <message>
        <source>Password &amp;again</source>
        <translation>&amp;Nenosiri tena</translation>
    </message>
    <message>
        <source>Small letters and digits, to sign in with.</source>
        <translation>Herufi ndogo na tarakimu, za kuingilia.</translation>
    </message>
    <message>
        <source>Step down from an office</source>
        <translation>Jiuzulu cheo</translation>
    </message>
    <message>
        <source>The name of the group</source>
        <translation>Jina la kikundi</translation>
    </message>
    <message>
        <source>The smallest coin in use</source>
        <translation>Sarafu ndogo kabisa inayotumika</translation>
    </message>
    <message>
        <source>Village, place of the meeting, who to call: whatever helps who reads the books later.</source>
        <translation>Kijiji, mahali pa mkutano, nani apigiwe simu: chochote kitakachomsaidia atakayesoma vitabu baadaye.</translation>
    </message>
    <message>
        <source>Who has a user name and a password opens the books on this laptop and writes in them.</source>
        <translation>Mwenye jina la mtumiaji na nenosiri anafungua vitabu kwenye kompyuta hii na kuandika humo.</translation>
    </message>
    <message>
        <source>{name} gives up the office of {office} before its term. Who may sign in stays as it is.</source>
        <translation>{name} anaacha cheo cha {office} kabla ya muhula wake. Ruhusa ya kuingia inabaki kama ilivyo.</translation>
    </message>
    <message>
        <source>{number} · {name}</source>
        <translation>{number} · {name}</translation>
    </message>
</context>
<context>
    <name>offices</name>
    <message>
        <source>Box-keeper</source>
        <translation>Mtunza sanduku</translation>
    </message>
    <message>
        <source>Chairperson</source>
        <translation>Mwenyekiti</translation>
    </message>
    <message>
        <source>Key-holder</source>
        <translation>Mshika ufunguo</translation>
    </message>
    <message>
        <source>Money counter</source>
        <translation>Mhesabu fedha</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Katibu</translation>
    </message>
    <message>
        <source>Treasurer</source>
        <translation>Mweka hazina</translation>
    </message>
</context>
<context>
    <name>opening</name>
    <message>
        <source>Loan fund, at the bank</source>
        <translation>Mfuko wa mikopo, benki</translation>
    </message>
    <message>
        <source>Loan fund, in the box</source>
        <translation>Mfuko wa mikopo, sandukuni</translation>
    </message>
    <message>
        <source>Loan fund, mobile money</source>
        <translation>Mfuko wa mikopo, pesa za simu</translation>
    </message>
    <message>
        <source>Social fund, at the bank</source>
        <translation>Mfuko wa jamii, benki</translation>
    </message>
    <message>
        <source>Social fund, in the box</source>
        <translation>Mfuko wa jamii, sandukuni</translation>
    </message>
    <message>
        <source>Social fund, mobile money</source>
        <translation>Mfuko wa jamii, pesa za simu</translation>
    </message>
</context>
<context>
    <name>opening_lines</name>
    <message>
        <source>! {text}</source>
        <translation>! {text}</translation>
    </message>
    <message>
        <source>Balances of the members</source>
        <translation>Masalio ya wanachama</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Chenji</translation>
    </message>
    <message>
        <source>Change that the group keeps for the member.</source>
        <translation>Chenji ya mwanachama iliyowekwa na kikundi.</translation>
    </message>
    <message>
        <source>Dues owed</source>
        <translation>Deni la michango</translation>
    </message>
    <message>
        <source>Fines owed</source>
        <translation>Deni la faini</translation>
    </message>
    <message>
        <source>Fines that are not paid yet.</source>
        <translation>Faini ambazo bado hazijalipwa.</translation>
    </message>
    <message>
        <source>For how many months, or other periods, it was given.</source>
        <translation>Ulitolewa kwa miezi mingapi, au vipindi vingine.</translation>
    </message>
    <message>
        <source>Fund owed</source>
        <translation>Deni la mfuko</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Ulitolewa</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>Mkopo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Na.</translation>
    </message>
    <message>
        <source>Payments to the fund that were missed.</source>
        <translation>Malipo ya mfuko yaliyokosekana.</translation>
    </message>
    <message>
        <source>Repaid</source>
        <translation>Kilicholipwa</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>Akiba</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Hisa</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Muda</translation>
    </message>
    <message>
        <source>The day on which the loan was given.</source>
        <translation>Siku mkopo ulipotolewa.</translation>
    </message>
    <message>
        <source>The stamps of this cycle in the passbook.</source>
        <translation>Stempu za mzunguko huu katika kitabu cha akiba.</translation>
    </message>
    <message>
        <source>What the member has saved and not taken back.</source>
        <translation>Akiba ya mwanachama ambayo hajaichukua.</translation>
    </message>
    <message>
        <source>What was lent, without the service charge.</source>
        <translation>Kilichokopeshwa, bila ada ya huduma.</translation>
    </message>
    <message>
        <source>What was repaid so far, with the service charge.</source>
        <translation>Kilicholipwa hadi sasa, pamoja na ada ya huduma.</translation>
    </message>
    <message>
        <source>Write down the members first, in Members.</source>
        <translation>Andika wanachama kwanza, kwenye Wanachama.</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Ukurasa {page} kati ya {pages}</translation>
    </message>
    <message>
        <source>Printed on {day}</source>
        <translation>Imechapishwa {day}</translation>
    </message>
    <message>
        <source>Seal {seal}</source>
        <translation>Muhuri {seal}</translation>
    </message>
    <message>
        <source>There is nothing in this list.</source>
        <translation>Hakuna kitu katika orodha hii.</translation>
    </message>
</context>
<context>
    <name>passbook_paper</name>
    <message>
        <source>All paid in, less turns</source>
        <translation>Jumla ya alizolipa, kutoa zamu</translation>
    </message>
    <message>
        <source>All savings</source>
        <translation>Akiba zote</translation>
    </message>
    <message>
        <source>All shares</source>
        <translation>Hisa zote</translation>
    </message>
    <message>
        <source>Brought forward</source>
        <translation>Salio lililoletwa</translation>
    </message>
    <message>
        <source>Carried forward</source>
        <translation>Salio la kupeleka</translation>
    </message>
    <message>
        <source>Change kept</source>
        <translation>Chenji iliyowekwa</translation>
    </message>
    <message>
        <source>Change that the group keeps for the member</source>
        <translation>Chenji ya mwanachama iliyowekwa na kikundi</translation>
    </message>
    <message>
        <source>Charge paid</source>
        <translation>Ada iliyolipwa</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Ulipwe</translation>
    </message>
    <message>
        <source>Fines</source>
        <translation>Faini</translation>
    </message>
    <message>
        <source>Fines and contributions that are still due</source>
        <translation>Faini na michango isiyolipwa bado</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Ulitolewa</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>Mkopo</translation>
    </message>
    <message>
        <source>Loan given</source>
        <translation>Mkopo uliotolewa</translation>
    </message>
    <message>
        <source>Loan of {amount}, due {day}</source>
        <translation>Mkopo wa {amount}, ulipwe {day}</translation>
    </message>
    <message>
        <source>Loan repaid</source>
        <translation>Mkopo uliorejeshwa</translation>
    </message>
    <message>
        <source>Loan still out</source>
        <translation>Mkopo uliobaki</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Mikopo</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Mkutano</translation>
    </message>
    <message>
        <source>Meeting {number}, {day}</source>
        <translation>Mkutano {number}, {day}</translation>
    </message>
    <message>
        <source>Member slip</source>
        <translation>Hati ya mwanachama</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>number of the meeting</comment>
        <translation>Na.</translation>
    </message>
    <message>
        <source>Nothing paid and nothing received</source>
        <translation>Hakuna kilicholipwa wala kupokelewa</translation>
    </message>
    <message>
        <source>Number {number} in the register</source>
        <translation>Namba {number} katika orodha</translation>
    </message>
    <message>
        <source>Number {number} · cycle {cycle}, since {day}</source>
        <translation>Namba {number} · mzunguko {cycle}, tangu {day}</translation>
    </message>
    <message>
        <source>Number {number} · cycle {cycle}, since {day} · a stamp is {price}</source>
        <translation>Namba {number} · mzunguko {cycle}, tangu {day} · stempu ni {price}</translation>
    </message>
    <message>
        <source>Paid in, less the turn</source>
        <translation>Alizolipa, kutoa zamu</translation>
    </message>
    <message>
        <source>Paid to the social fund</source>
        <translation>Alizolipa mfuko wa jamii</translation>
    </message>
    <message>
        <source>Passbook of {name}</source>
        <translation>Kitabu cha akiba cha {name}</translation>
    </message>
    <message>
        <source>Passbook {name}</source>
        <translation>Kitabu cha akiba {name}</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Alipokea</translation>
    </message>
    <message>
        <source>Repaid</source>
        <translation>Amerejesha</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Akiba</translation>
    </message>
    <message>
        <source>Service charge</source>
        <translation>Ada ya huduma</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Hisa</translation>
    </message>
    <message>
        <source>Signed for the group</source>
        <translation>Saini kwa niaba ya kikundi</translation>
    </message>
    <message>
        <source>Slip {name}</source>
        <translation>Hati {name}</translation>
    </message>
    <message>
        <source>Social fund</source>
        <translation>Mfuko wa jamii</translation>
    </message>
    <message>
        <source>Stamps</source>
        <translation>Stempu</translation>
    </message>
    <message>
        <source>Standing now</source>
        <translation>Hali ya sasa</translation>
    </message>
    <message>
        <source>Still due</source>
        <translation>Bado hajalipa</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>Bado anadaiwa</translation>
    </message>
    <message>
        <source>To repay</source>
        <translation>Ya kurejesha</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Deni lililofutwa</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>Bank</source>
        <translation>Benki</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Sanduku</translation>
    </message>
    <message>
        <source>Change kept for {name}</source>
        <translation>Chenji iliyowekwa ya {name}</translation>
    </message>
    <message>
        <source>Due that {name} owes</source>
        <translation>Deni la {name}</translation>
    </message>
    <message>
        <source>Loan fund</source>
        <translation>Mfuko wa mikopo</translation>
    </message>
    <message>
        <source>Loan fund in mobile money</source>
        <translation>Mfuko wa mikopo, pesa za simu</translation>
    </message>
    <message>
        <source>Loan fund in the bank</source>
        <translation>Mfuko wa mikopo, benki</translation>
    </message>
    <message>
        <source>Loan fund in the box</source>
        <translation>Mfuko wa mikopo, sandukuni</translation>
    </message>
    <message>
        <source>Loan that the group owes</source>
        <translation>Mkopo ambao kikundi kinadaiwa</translation>
    </message>
    <message>
        <source>Loan that {name} owes</source>
        <translation>Mkopo ambao {name} anadaiwa</translation>
    </message>
    <message>
        <source>Mobile money</source>
        <translation>Pesa za simu</translation>
    </message>
    <message>
        <source>Savings of {name}</source>
        <translation>Akiba ya {name}</translation>
    </message>
    <message>
        <source>Shares of {name}</source>
        <translation>Hisa za {name}</translation>
    </message>
    <message>
        <source>Social fund</source>
        <translation>Mfuko wa jamii</translation>
    </message>
    <message>
        <source>Social fund in mobile money</source>
        <translation>Mfuko wa jamii, pesa za simu</translation>
    </message>
    <message>
        <source>Social fund in the bank</source>
        <translation>Mfuko wa jamii, benki</translation>
    </message>
    <message>
        <source>Social fund in the box</source>
        <translation>Mfuko wa jamii, sandukuni</translation>
    </message>
</context>
<context>
    <name>pot</name>
    <message>
        <source>Hand {amount} to {name}</source>
        <translation>Mpe {name} {amount}</translation>
    </message>
    <message>
        <source>Next in the order</source>
        <translation>Anayefuata kwa mpangilio</translation>
    </message>
    <message>
        <source>Owed for rounds held</source>
        <translation>Deni la raundi zilizofanyika</translation>
    </message>
    <message>
        <source>Rounds held</source>
        <translation>Raundi zilizofanyika</translation>
    </message>
    <message>
        <source>The pot</source>
        <translation>Kitita</translation>
    </message>
    <message>
        <source>{amount} more is owed to the member, until the others have paid.</source>
        <translation>Mwanachama anadai {amount} zaidi, hadi wengine walipe.</translation>
    </message>
    <message>
        <source>{taken} of {count}</source>
        <translation>{taken} kati ya {count}</translation>
    </message>
</context>
<context>
    <name>presence</name>
    <message>
        <source>absent</source>
        <translation>hayupo</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>ana ruhusa</translation>
    </message>
    <message>
        <source>late</source>
        <translation>amechelewa</translation>
    </message>
    <message>
        <source>present</source>
        <translation>yupo</translation>
    </message>
    <message>
        <source>represented</source>
        <translation>amewakilishwa</translation>
    </message>
</context>
<context>
    <name>rates</name>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>mwezi %Ln</numerusform>
            <numerusform>miezi %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>wiki %Ln</numerusform>
            <numerusform>wiki %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>On the sum lent, each period of the term</source>
        <translation>Kwa kiasi kilichokopeshwa, kila kipindi cha muda</translation>
    </message>
    <message>
        <source>On the sum lent, until it is repaid</source>
        <translation>Kwa kiasi kilichokopeshwa, hadi kilipwe</translation>
    </message>
    <message>
        <source>On what is still owed</source>
        <translation>Kwa deni lililobaki</translation>
    </message>
    <message>
        <source>Once, for the whole term</source>
        <translation>Mara moja, kwa muda wote</translation>
    </message>
    <message>
        <source>Paid at once, when the loan is given</source>
        <translation>Inalipwa mara moja, mkopo unapotolewa</translation>
    </message>
    <message>
        <source>{rate} %</source>
        <comment>a service charge</comment>
        <translation>{rate} %</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>After meeting {number}, {day}</source>
        <translation>Baada ya mkutano {number}, {day}</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Mahudhurio</translation>
    </message>
    <message>
        <source>Balance sheet</source>
        <translation>Mizania</translation>
    </message>
    <message>
        <source>Blank sheet</source>
        <translation>Karatasi tupu</translation>
    </message>
    <message>
        <source>Cash book</source>
        <translation>Kitabu cha fedha</translation>
    </message>
    <message>
        <source>Cycle {cycle}, meeting {number}, {day}</source>
        <translation>Mzunguko {cycle}, mkutano {number}, {day}</translation>
    </message>
    <message>
        <source>Cycle {number}, {since} – {until}</source>
        <translation>Mzunguko {number}, {since} – {until}</translation>
    </message>
    <message>
        <source>Dues outstanding</source>
        <translation>Michango na faini zinazodaiwa</translation>
    </message>
    <message>
        <source>End of cycle {number}, {day}</source>
        <translation>Mwisho wa mzunguko {number}, {day}</translation>
    </message>
    <message>
        <source>Funds by month</source>
        <translation>Mifuko kwa mwezi</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mwezi uliopita</translation>
    </message>
    <message>
        <source>Loan book</source>
        <translation>Kitabu cha mikopo</translation>
    </message>
    <message>
        <source>Meeting sheet</source>
        <translation>Karatasi ya mkutano</translation>
    </message>
    <message>
        <source>Member savings</source>
        <translation>Akiba za wanachama</translation>
    </message>
    <message>
        <source>No meeting was closed yet. Its sheet is here when it is.</source>
        <translation>Bado hakuna mkutano uliofungwa. Karatasi yake itakuwa hapa ukifungwa.</translation>
    </message>
    <message>
        <source>Programme figures</source>
        <translation>Takwimu za mradi</translation>
    </message>
    <message>
        <source>Savings and loans</source>
        <translation>Akiba na mikopo</translation>
    </message>
    <message>
        <source>Since the books began</source>
        <translation>Tangu vitabu vianze</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Mwezi huu</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Mwaka huu</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>Leo, {day}</translation>
    </message>
    <message>
        <source>Trial balance</source>
        <translation>Urari</translation>
    </message>
</context>
<context>
    <name>shareout</name>
    <message>
        <source>&amp;Close the cycle</source>
        <translation>Funga &amp;mzunguko</translation>
    </message>
    <message>
        <source>&amp;Open the cycle</source>
        <translation>&amp;Fungua mzunguko</translation>
    </message>
    <message>
        <source>&amp;Pay out</source>
        <translation>&amp;Lipa mgao</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Rudisha akiba</translation>
    </message>
    <message>
        <source>A part of what a member receives is the first saving of the next cycle.</source>
        <translation>Sehemu ya anachopokea mwanachama ni akiba ya kwanza ya mzunguko ujao.</translation>
    </message>
    <message>
        <source>Close the cycle without a share-out</source>
        <translation>Funga mzunguko bila mgao</translation>
    </message>
    <message>
        <source>Cycle {number}, now</source>
        <translation>Mzunguko {number}, sasa</translation>
    </message>
    <message>
        <source>Cycle {number}, {day}</source>
        <comment>a past cycle and its last day</comment>
        <translation>Mzunguko {number}, {day}</translation>
    </message>
    <message>
        <source>Left over, to the next cycle</source>
        <translation>Inayobaki, kwa mzunguko ujao</translation>
    </message>
    <message>
        <source>Left over, to the social fund</source>
        <translation>Inayobaki, kwa mfuko wa jamii</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mwanachama</translation>
    </message>
    <message>
        <source>Nobody is paid: all money stays where it is, and savings, loans and dues go on in the next cycle.</source>
        <translation>Hakuna anayelipwa: fedha zote zinabaki zilipo, na akiba, mikopo na madeni vinaendelea katika mzunguko ujao.</translation>
    </message>
    <message>
        <source>Notes and coins</source>
        <translation>Noti na sarafu</translation>
    </message>
    <message>
        <source>Open the next cycle</source>
        <translation>Fungua mzunguko ujao</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>Anadaiwa</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Sehemu</translation>
    </message>
    <message>
        <source>Part = own savings + profit {profit} by savings and the meetings that they lay in the box.</source>
        <translation>Sehemu = akiba yake + faida {profit} kwa akiba na mikutano zilizokaa sandukuni.</translation>
    </message>
    <message>
        <source>Part = own savings + profit {profit} × own savings ÷ all savings.</source>
        <translation>Sehemu = akiba yake + faida {profit} × akiba yake ÷ akiba zote.</translation>
    </message>
    <message>
        <source>Part = own savings + profit {profit} × own shares ÷ all shares.</source>
        <translation>Sehemu = akiba yake + faida {profit} × hisa zake ÷ hisa zote.</translation>
    </message>
    <message>
        <source>Part = own savings + profit {profit} ÷ number of members.</source>
        <translation>Sehemu = akiba yake + faida {profit} ÷ idadi ya wanachama.</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>Lipa mgao</translation>
    </message>
    <message>
        <source>Put back into savings</source>
        <translation>Rudisha kwenye akiba</translation>
    </message>
    <message>
        <source>Receives</source>
        <translation>Anapokea</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>Akiba</translation>
    </message>
    <message>
        <source>Savings × time</source>
        <translation>Akiba × muda</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Hisa</translation>
    </message>
    <message>
        <source>Stays in the fund</source>
        <translation>Inabaki katika mfuko</translation>
    </message>
    <message>
        <source>The rules of the group go on. What is typed differently here is a new decision of that day.</source>
        <translation>Kanuni za kikundi zinaendelea. Kinachoandikwa tofauti hapa ni uamuzi mpya wa siku hiyo.</translation>
    </message>
    <message>
        <source>The same for each</source>
        <translation>Sawa kwa kila mmoja</translation>
    </message>
    <message>
        <source>There is no profit: each part is what was saved.</source>
        <translation>Hakuna faida: kila sehemu ni akiba iliyowekwa.</translation>
    </message>
    <message>
        <source>To the largest rests</source>
        <translation>Kwa mabaki makubwa</translation>
    </message>
    <message>
        <source>To the next cycle</source>
        <translation>Kwa mzunguko ujao</translation>
    </message>
    <message>
        <source>To the social fund</source>
        <translation>Kwa mfuko wa jamii</translation>
    </message>
    <message>
        <source>What is paid is rounded down to {coin}. Paid {paid} + debts settled {netted} + left over {rest} = {whole}.</source>
        <translation>Kinacholipwa kinapunguzwa hadi {coin}. Kulipwa {paid} + madeni yaliyokatwa {netted} + baki {rest} = {whole}.</translation>
    </message>
    <message>
        <source>brings {amount}</source>
        <translation>analeta {amount}</translation>
    </message>
    <message>
        <source>carries {amount}</source>
        <translation>mkopo {amount}</translation>
    </message>
    <message>
        <source>owes {amount}</source>
        <translation>deni {amount}</translation>
    </message>
    <message>
        <source>saves {amount}</source>
        <translation>anaweka {amount}</translation>
    </message>
    <message>
        <source>{amount} given up</source>
        <translation>{amount} zimefutwa</translation>
    </message>
    <message>
        <source>{count} × {value}</source>
        <comment>so many notes of a value</comment>
        <translation>{count} × {value}</translation>
    </message>
    <message>
        <source>{notes} into {others}</source>
        <comment>notes to change before paying</comment>
        <translation>{notes} kuwa {others}</translation>
    </message>
    <message>
        <source>{part} {sums}</source>
        <comment>two sentences</comment>
        <translation>{part} {sums}</translation>
    </message>
    <message>
        <source>{profit} are lost, and all bear it: each part = to share × own savings ÷ all savings.</source>
        <translation>{profit} ni hasara, na wote wanaibeba: kila sehemu = ya kugawa × akiba yake ÷ akiba zote.</translation>
    </message>
</context>
<context>
    <name>shareout_paper</name>
    <message>
        <source>All</source>
        <translation>Zote</translation>
    </message>
    <message>
        <source>As of {day}. Nothing is paid until the group says so.</source>
        <translation>Hali ya {day}. Hakuna kinacholipwa hadi kikundi kiseme.</translation>
    </message>
    <message>
        <source>From the social fund</source>
        <translation>Kutoka mfuko wa jamii</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Ngapi</translation>
    </message>
    <message>
        <source>Left over by rounding, for the next cycle: {amount}</source>
        <translation>Baki la kukadiria, kwa mzunguko ujao: {amount}</translation>
    </message>
    <message>
        <source>Left over by rounding, for the social fund: {amount}</source>
        <translation>Baki la kukadiria, kwa mfuko wa jamii: {amount}</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mwanachama</translation>
    </message>
    <message>
        <source>Note or coin</source>
        <translation>Noti au sarafu</translation>
    </message>
    <message>
        <source>Owed {amount} more; the group gave it up.</source>
        <translation>Alidaiwa {amount} zaidi; kikundi kimefuta.</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>Anadaiwa</translation>
    </message>
    <message>
        <source>Owes {amount} more, and pays it now.</source>
        <translation>Anadaiwa {amount} zaidi, na anazilipa sasa.</translation>
    </message>
    <message>
        <source>Owes {amount} more, as a loan in the next cycle.</source>
        <translation>Anadaiwa {amount} zaidi, kama mkopo katika mzunguko ujao.</translation>
    </message>
    <message>
        <source>Owes {amount} more. The group decides about it.</source>
        <translation>Anadaiwa {amount} zaidi. Kikundi kinaamua.</translation>
    </message>
    <message>
        <source>Paid out on {day}</source>
        <translation>Ulilipwa {day}</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Sehemu</translation>
    </message>
    <message>
        <source>Part of the loss</source>
        <translation>Sehemu ya hasara</translation>
    </message>
    <message>
        <source>Part of the profit</source>
        <translation>Sehemu ya faida</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Malipo</translation>
    </message>
    <message>
        <source>Received by {name}</source>
        <translation>Imepokelewa na {name}</translation>
    </message>
    <message>
        <source>Receives</source>
        <translation>Anapokea</translation>
    </message>
    <message>
        <source>Rounded to the smallest coin</source>
        <translation>Imepunguzwa hadi sarafu ndogo kabisa</translation>
    </message>
    <message>
        <source>Saved again in the next cycle</source>
        <translation>Imewekwa akiba tena katika mzunguko ujao</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>Akiba</translation>
    </message>
    <message>
        <source>Settled of the debt of {amount}</source>
        <translation>Imekatwa katika deni la {amount}</translation>
    </message>
    <message>
        <source>Share-out of cycle {cycle}</source>
        <translation>Mgao wa mzunguko {cycle}</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Hisa</translation>
    </message>
    <message>
        <source>Slips of the share-out of cycle {cycle}</source>
        <translation>Hati za mgao wa mzunguko {cycle}</translation>
    </message>
    <message>
        <source>The loss of {amount} is borne by savings: {own} of {all}.</source>
        <translation>Hasara ya {amount} inabebwa kwa akiba: {own} kati ya {all}.</translation>
    </message>
    <message>
        <source>The profit of {amount} is shared by savings and how long they lay here: {own} of {all}.</source>
        <translation>Faida ya {amount} inagawanywa kwa akiba na muda zilizokaa: {own} kati ya {all}.</translation>
    </message>
    <message>
        <source>The profit of {amount} is shared by savings: {own} of {all}.</source>
        <translation>Faida ya {amount} inagawanywa kwa akiba: {own} kati ya {all}.</translation>
    </message>
    <message>
        <source>The profit of {amount} is shared by shares: {own} of {all}.</source>
        <translation>Faida ya {amount} inagawanywa kwa hisa: {own} kati ya {all}.</translation>
    </message>
    <message>
        <source>The profit of {amount} is shared equally: {own} of {all}.</source>
        <translation>Faida ya {amount} inagawanywa sawa: {own} kati ya {all}.</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Thamani</translation>
    </message>
    <message>
        <source>{group} · share-out of cycle {cycle} · {day} · number {number}</source>
        <translation>{group} · mgao wa mzunguko {cycle} · {day} · namba {number}</translation>
    </message>
</context>
<context>
    <name>statements</name>
    <message>
        <source>Account</source>
        <translation>Akaunti</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Kiasi</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Mahudhurio</translation>
    </message>
    <message>
        <source>Average loan</source>
        <translation>Wastani wa mkopo</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Salio</translation>
    </message>
    <message>
        <source>Balance sheet</source>
        <translation>Mizania</translation>
    </message>
    <message>
        <source>Blank sheet</source>
        <translation>Karatasi tupu</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Waliofika</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Zilizoingia</translation>
    </message>
    <message>
        <source>Cash book</source>
        <translation>Kitabu cha fedha</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Ada</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Krediti</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Siku</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Debiti</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Ulipwe</translation>
    </message>
    <message>
        <source>Dues</source>
        <translation>Michango</translation>
    </message>
    <message>
        <source>Dues outstanding</source>
        <translation>Michango na faini zinazodaiwa</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Tarakimu</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Faini</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Ya nini</translation>
    </message>
    <message>
        <source>Fund and place</source>
        <translation>Mfuko na mahali</translation>
    </message>
    <message>
        <source>Funds by month</source>
        <translation>Mifuko kwa mwezi</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Ulitolewa</translation>
    </message>
    <message>
        <source>In the box: {before} before, {after} after, {counted} counted.</source>
        <translation>Sandukuni: {before} kabla, {after} baada, {counted} zimehesabiwa.</translation>
    </message>
    <message>
        <source>In the box: {before} before, {after} after.</source>
        <translation>Sandukuni: {before} kabla, {after} baada.</translation>
    </message>
    <message>
        <source>Kept change</source>
        <translation>Chenji iliyowekwa</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Imebaki</translation>
    </message>
    <message>
        <source>Left of earlier cycles</source>
        <translation>Baki la mizunguko iliyopita</translation>
    </message>
    <message>
        <source>Lent out</source>
        <translation>Iliyokopeshwa</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>Mkopo</translation>
    </message>
    <message>
        <source>Loan book</source>
        <translation>Kitabu cha mikopo</translation>
    </message>
    <message>
        <source>Loan fund that is lent out</source>
        <translation>Sehemu ya mfuko wa mikopo iliyokopeshwa</translation>
    </message>
    <message>
        <source>Loan of {name}</source>
        <translation>Mkopo wa {name}</translation>
    </message>
    <message>
        <source>Loans outstanding</source>
        <translation>Mikopo isiyolipwa bado</translation>
    </message>
    <message>
        <source>Loans owed</source>
        <translation>Mikopo inayodaiwa</translation>
    </message>
    <message>
        <source>Loans written off</source>
        <translation>Mikopo iliyofutwa</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Mkutano</translation>
    </message>
    <message>
        <source>Meeting sheet</source>
        <translation>Karatasi ya mkutano</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mwanachama</translation>
    </message>
    <message>
        <source>Member savings</source>
        <translation>Akiba za wanachama</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Wanachama</translation>
    </message>
    <message>
        <source>Members who dropped out</source>
        <translation>Wanachama walioacha</translation>
    </message>
    <message>
        <source>Members who ever borrowed</source>
        <translation>Wanachama waliowahi kukopa</translation>
    </message>
    <message>
        <source>Members who left in this cycle</source>
        <translation>Wanachama walioondoka mzunguko huu</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mwezi</translation>
    </message>
    <message>
        <source>No loan was given yet.</source>
        <translation>Bado hakuna mkopo uliotolewa.</translation>
    </message>
    <message>
        <source>No meeting was held in this cycle.</source>
        <translation>Hakuna mkutano uliofanyika katika mzunguko huu.</translation>
    </message>
    <message>
        <source>No money moved in this time.</source>
        <translation>Hakuna fedha zilizoingia au kutoka katika muda huu.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Na.</translation>
    </message>
    <message>
        <source>Nobody owes a fine or a missed payment.</source>
        <translation>Hakuna anayedaiwa faini au mchango.</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Kati ya</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Deni</translation>
    </message>
    <message>
        <source>Owed and the members&apos;, together</source>
        <translation>Madeni na mali ya wanachama, pamoja</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Imelipwa</translation>
    </message>
    <message>
        <source>Portfolio at risk</source>
        <translation>Mikopo iliyo hatarini</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Mahudhurio</translation>
    </message>
    <message>
        <source>Print it for a meeting without the laptop, then enter the meeting from paper.</source>
        <translation>Ichapishe kwa mkutano usio na kompyuta, kisha andika mkutano kutoka karatasi.</translation>
    </message>
    <message>
        <source>Programme figures</source>
        <translation>Takwimu za mradi</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Kiwango</translation>
    </message>
    <message>
        <source>Return on savings in a year</source>
        <translation>Faida ya akiba kwa mwaka</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>Akiba</translation>
    </message>
    <message>
        <source>Savings and loans</source>
        <translation>Akiba na mikopo</translation>
    </message>
    <message>
        <source>Savings for each member</source>
        <translation>Akiba kwa kila mwanachama</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Hisa</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Tangu</translation>
    </message>
    <message>
        <source>Social fund</source>
        <translation>Mfuko wa jamii</translation>
    </message>
    <message>
        <source>Stamps</source>
        <translation>Stempu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>The group</source>
        <translation>Kikundi</translation>
    </message>
    <message>
        <source>The group has no members yet.</source>
        <translation>Kikundi bado hakina wanachama.</translation>
    </message>
    <message>
        <source>There is nothing to show yet.</source>
        <translation>Bado hakuna cha kuonyesha.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Jumla</translation>
    </message>
    <message>
        <source>Trial balance</source>
        <translation>Urari</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Thamani</translation>
    </message>
    <message>
        <source>Value of loans outstanding</source>
        <translation>Thamani ya mikopo isiyolipwa bado</translation>
    </message>
    <message>
        <source>Went out</source>
        <translation>Zilizotoka</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nini</translation>
    </message>
    <message>
        <source>What is the members&apos;, in all</source>
        <translation>Mali ya wanachama, jumla</translation>
    </message>
    <message>
        <source>What the group has in all</source>
        <translation>Mali yote ya kikundi</translation>
    </message>
    <message>
        <source>What the group has, in all</source>
        <translation>Mali ya kikundi, jumla</translation>
    </message>
    <message>
        <source>What the group owes, in all</source>
        <translation>Madeni ya kikundi, jumla</translation>
    </message>
    <message>
        <source>Women among the members</source>
        <translation>Wanawake kati ya wanachama</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>umechelewa</translation>
    </message>
    <message>
        <source>repaid</source>
        <translation>umelipwa</translation>
    </message>
    <message>
        <source>reversed</source>
        <translation>limetenguliwa</translation>
    </message>
    <message>
        <source>running</source>
        <translation>unaendelea</translation>
    </message>
    <message>
        <source>written off</source>
        <translation>umefutwa</translation>
    </message>
    <message>
        <source>{cash}: at the end</source>
        <translation>{cash}: mwishoni</translation>
    </message>
    <message>
        <source>{cash}: before</source>
        <translation>{cash}: kabla</translation>
    </message>
    <message>
        <source>{kind}, out</source>
        <translation>{kind}, zimetoka</translation>
    </message>
</context>
<context>
    <name>turns</name>
    <message>
        <source>&amp;Arrange</source>
        <translation>&amp;Panga</translation>
    </message>
    <message>
        <source>&amp;Finish it</source>
        <translation>&amp;Maliza</translation>
    </message>
    <message>
        <source>&amp;Pass it on</source>
        <translation>&amp;Hamisha</translation>
    </message>
    <message>
        <source>&amp;Swap them</source>
        <translation>&amp;Zibadilishe</translation>
    </message>
    <message>
        <source>Another member takes the turn, and pays from now on what this hand owes for the rounds held.</source>
        <translation>Mwanachama mwingine anachukua zamu, na kuanzia sasa analipa deni la mkono huu la raundi zilizofanyika.</translation>
    </message>
    <message>
        <source>Arrange the turns</source>
        <translation>Panga zamu</translation>
    </message>
    <message>
        <source>Each hand pays in every round and takes one pot. Who has two hands pays twice and takes twice.</source>
        <translation>Kila mkono unalipa kila raundi na unapata kitita kimoja. Mwenye mikono miwili analipa mara mbili na anapata mara mbili.</translation>
    </message>
    <message>
        <source>Finish the round</source>
        <translation>Maliza mzunguko</translation>
    </message>
    <message>
        <source>Pass a turn on</source>
        <translation>Hamisha zamu</translation>
    </message>
    <message>
        <source>Swap two turns</source>
        <translation>Badilishana zamu</translation>
    </message>
    <message>
        <source>This rotation is over: its cycle closes, and the next one is arranged anew on the same day.</source>
        <translation>Mzunguko huu umekwisha: unafungwa, na ujao unapangwa upya siku hiyo hiyo.</translation>
    </message>
    <message>
        <source>Turn {number} · {name}</source>
        <translation>Zamu {number} · {name}</translation>
    </message>
    <message>
        <source>Two members change their places in the order.</source>
        <translation>Wanachama wawili wanabadilishana nafasi zao.</translation>
    </message>
    <message>
        <source>by auction in each meeting</source>
        <translation>kwa mnada kila mkutano</translation>
    </message>
    <message>
        <source>by need, decided in each meeting</source>
        <translation>kwa uhitaji, inaamuliwa kila mkutano</translation>
    </message>
    <message>
        <source>drawn by lot</source>
        <translation>kwa kura</translation>
    </message>
    <message>
        <source>fixed, as in the list</source>
        <translation>hazibadiliki, kama orodha</translation>
    </message>
</context>
<context>
    <name>voice</name>
    <message>
        <source>In the box: {money}.</source>
        <comment>what is read aloud</comment>
        <translation>Sandukuni: {money}.</translation>
    </message>
    <message>
        <source>{amount} ariary</source>
        <translation>ariari {amount}</translation>
    </message>
    <message>
        <source>{amount} birr</source>
        <translation>birr {amount}</translation>
    </message>
    <message>
        <source>{amount} cedis</source>
        <translation>sedi {amount}</translation>
    </message>
    <message>
        <source>{amount} dollars</source>
        <translation>dola {amount}</translation>
    </message>
    <message>
        <source>{amount} euros</source>
        <translation>yuro {amount}</translation>
    </message>
    <message>
        <source>{amount} francs</source>
        <translation>faranga {amount}</translation>
    </message>
    <message>
        <source>{amount} gourdes</source>
        <translation>gourde {amount}</translation>
    </message>
    <message>
        <source>{amount} kwacha</source>
        <translation>kwacha {amount}</translation>
    </message>
    <message>
        <source>{amount} leones</source>
        <translation>leone {amount}</translation>
    </message>
    <message>
        <source>{amount} meticais</source>
        <translation>metikali {amount}</translation>
    </message>
    <message>
        <source>{amount} naira</source>
        <translation>naira {amount}</translation>
    </message>
    <message>
        <source>{amount} pesos</source>
        <translation>peso {amount}</translation>
    </message>
    <message>
        <source>{amount} pounds</source>
        <translation>pauni {amount}</translation>
    </message>
    <message>
        <source>{amount} rupees</source>
        <translation>rupia {amount}</translation>
    </message>
    <message>
        <source>{amount} shillings</source>
        <translation>shilingi {amount}</translation>
    </message>
    <message>
        <source>{amount} taka</source>
        <translation>taka {amount}</translation>
    </message>
    <message numerus="yes">
        <source>{name}, %n share(s), {money}.</source>
        <translation>
            <numerusform>{name}, hisa %n, {money}.</numerusform>
            <numerusform>{name}, hisa %n, {money}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, {money}.</source>
        <comment>what is read aloud</comment>
        <translation>{name}, {money}.</translation>
    </message>
</context>
<context>
    <name>wall</name>
    <message>
        <source>Amounts in {currency}.</source>
        <translation>Kiasi ni {currency}.</translation>
    </message>
    <message>
        <source>Dry run: nothing is paid yet. Amounts in {currency}.</source>
        <translation>Jaribio: bado hakuna kinacholipwa. Kiasi ni {currency}.</translation>
    </message>
    <message>
        <source>In the box</source>
        <translation>Sandukuni</translation>
    </message>
    <message>
        <source>Meeting {number} · {day}</source>
        <translation>Mkutano {number} · {day}</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Wanachama</translation>
    </message>
    <message>
        <source>No meeting is open</source>
        <translation>Hakuna mkutano ulio wazi</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Waliopo</translation>
    </message>
    <message>
        <source>SavingsDesk: wall view</source>
        <translation>SavingsDesk: ubao wa ukutani</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Muhuri</translation>
    </message>
    <message>
        <source>Share-out of cycle {number}</source>
        <translation>Mgao wa mzunguko {number}</translation>
    </message>
    <message>
        <source>{present} of {members}</source>
        <translation>{present} kati ya {members}</translation>
    </message>
</context>
</TS>
