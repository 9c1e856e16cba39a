<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BooksScreen</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosingPanel</name>
    <message numerus="yes">
        <source>%n typed entry(s) are not saved yet. Save or empty them first.</source>
        <translation>
            <numerusform>%n typed entry is not saved yet. Save or empty it first.</numerusform>
            <numerusform>%n typed entries are not saved yet. Save or empty them first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntriesModel</name>
    <message numerus="yes">
        <source>%n share(s)</source>
        <translation>
            <numerusform>%n share</numerusform>
            <numerusform>%n shares</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GridModel</name>
    <message numerus="yes">
        <source>The group's limit is %n share(s). Record {count} anyway?</source>
        <translation>
            <numerusform>The group's limit is %n share. Record {count} anyway?</numerusform>
            <numerusform>The group's limit is %n shares. Record {count} anyway?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message numerus="yes">
        <source>%n share(s) at {price}</source>
        <translation>
            <numerusform>%n share at {price}</numerusform>
            <numerusform>%n shares at {price}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by %n member(s)</source>
        <translation>
            <numerusform>by %n member</numerusform>
            <numerusform>by %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) only on this laptop</source>
        <translation>
            <numerusform>%n entry only on this laptop</numerusform>
            <numerusform>%n entries only on this laptop</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingScreen</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>%n present</numerusform>
            <numerusform>%n present</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n represented</source>
        <translation>
            <numerusform>%n represented</numerusform>
            <numerusform>%n represented</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excused</source>
        <translation>
            <numerusform>%n excused</numerusform>
            <numerusform>%n excused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n absent</source>
        <translation>
            <numerusform>%n absent</numerusform>
            <numerusform>%n absent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not marked</source>
        <translation>
            <numerusform>%n not marked</numerusform>
            <numerusform>%n not marked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MembersScreen</name>
    <message numerus="yes">
        <source>%n member(s) in the register</source>
        <translation>
            <numerusform>%n member in the register</numerusform>
            <numerusform>%n members in the register</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewMembersPanel</name>
    <message numerus="yes">
        <source>%n member(s) were added.</source>
        <translation>
            <numerusform>%n member was added.</numerusform>
            <numerusform>%n members were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n member(s)</source>
        <translation>
            <numerusform>&amp;Add %n member</numerusform>
            <numerusform>&amp;Add %n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n entry(s) only here, no cloud connected</source>
        <translation>
            <numerusform>%n entry only here, no cloud connected</numerusform>
            <numerusform>%n entries only here, no cloud connected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) wait for your help with the cloud: see Sync</source>
        <translation>
            <numerusform>%n entry waits for your help with the cloud: see Sync</numerusform>
            <numerusform>%n entries wait for your help with the cloud: see Sync</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending %n entry(s) to the cloud</source>
        <translation>
            <numerusform>Sending %n entry to the cloud</numerusform>
            <numerusform>Sending %n entries to the cloud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) wait for the cloud</source>
        <translation>
            <numerusform>%n entry waits for the cloud</numerusform>
            <numerusform>%n entries wait for the cloud</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_EntryLine</name>
    <message numerus="yes">
        <source>%n share(s) · {time}</source>
        <translation>
            <numerusform>%n share · {time}</numerusform>
            <numerusform>%n shares · {time}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_StateCard</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
</TS>
