<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CategoryPages</name>
    <message numerus="yes">
        <source>And %n more; the list on the left has them all.</source>
        <translation>
            <numerusform>And %n more; the list on the left has them all.</numerusform>
            <numerusform>And %n more; the list on the left has them all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompileCommands</name>
    <message numerus="yes">
        <source>%n mistake(s) found.</source>
        <translation>
            <numerusform>%n mistake found.</numerusform>
            <numerusform>%n mistakes found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s) written to %1.</source>
        <translation>
            <numerusform>%n partner written to %1.</numerusform>
            <numerusform>%n partners written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DifferencePane</name>
    <message numerus="yes">
        <source>%1 (%Ln)</source>
        <comment>a kind of change, and how many of it</comment>
        <translation>
            <numerusform>%1 (%Ln)</numerusform>
            <numerusform>%1 (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DifferenceText</name>
    <message numerus="yes">
        <source>%Ln partner(s) added</source>
        <comment>part of a list that is separated by commas</comment>
        <translation>
            <numerusform>%Ln partner added</numerusform>
            <numerusform>%Ln partners added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln partner(s) removed</source>
        <comment>part of a list that is separated by commas</comment>
        <translation>
            <numerusform>%Ln partner removed</numerusform>
            <numerusform>%Ln partners removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln partner(s) changed</source>
        <comment>part of a list that is separated by commas</comment>
        <translation>
            <numerusform>%Ln partner changed</numerusform>
            <numerusform>%Ln partners changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other difference(s)</source>
        <comment>part of a list that is separated by commas</comment>
        <translation>
            <numerusform>%Ln other difference</numerusform>
            <numerusform>%Ln other differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartnerFacts</name>
    <message numerus="yes">
        <source>%Ln partner(s)</source>
        <translation>
            <numerusform>%Ln partner</numerusform>
            <numerusform>%Ln partners</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadCommands</name>
    <message numerus="yes">
        <source>This command takes %n argument(s).</source>
        <translation>
            <numerusform>This command takes %n argument.</numerusform>
            <numerusform>This command takes %n arguments.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReferenceList</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <comment>of a list of partners</comment>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultHeader</name>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln result</numerusform>
            <numerusform>%Ln results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln results</source>
        <translation>
            <numerusform>More than %Ln result</numerusform>
            <numerusform>More than %Ln results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableReader</name>
    <message numerus="yes">
        <source>Write at most %n character(s).</source>
        <translation>
            <numerusform>Write at most %n character.</numerusform>
            <numerusform>Write at most %n characters.</numerusform>
        </translation>
    </message>
</context>
</TS>
