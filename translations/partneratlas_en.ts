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
    <name>CheckCommand</name>
    <message numerus="yes">
        <source>%n mistake(s) found.</source>
        <translation>
            <numerusform>%n mistake found.</numerusform>
            <numerusform>%n mistakes found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No mistakes found, but %n doubt(s).</source>
        <translation>
            <numerusform>No mistakes found, but %n doubt.</numerusform>
            <numerusform>No mistakes found, but %n doubts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No mistakes found, but %n doubt(s):</source>
        <translation>
            <numerusform>No mistakes found, but %n doubt:</numerusform>
            <numerusform>No mistakes found, but %n doubts:</numerusform>
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
    <name>CountdownPanel</name>
    <message numerus="yes">
        <source>Are you still there? Back to the start in %n s</source>
        <translation>
            <numerusform>Are you still there? Back to the start in %n s</numerusform>
            <numerusform>Are you still there? Back to the start in %n s</numerusform>
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
    <name>DoubtText</name>
    <message numerus="yes">
        <source>%Ln new partner(s) look like another one: %1.</source>
        <comment>%1 is a list of pairs</comment>
        <translation>
            <numerusform>%Ln new partner looks like another one: %1.</numerusform>
            <numerusform>%Ln new partners look like another one: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) were probably mangled by another program: %1.</source>
        <comment>%1 is a list of pairs</comment>
        <translation>
            <numerusform>%Ln text was probably mangled by another program: %1.</numerusform>
            <numerusform>%Ln texts were probably mangled by another program: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditionResultPage</name>
    <message numerus="yes">
        <source>And %Ln more of this kind; the differences show them.</source>
        <translation>
            <numerusform>And %Ln more of this kind; the differences show them.</numerusform>
            <numerusform>And %Ln more of this kind; the differences show them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mistake(s) in “%1”. Correct them in the spreadsheet, save it there, and read it again.</source>
        <comment>%1 is the name of a file</comment>
        <translation>
            <numerusform>%Ln mistake in “%1”. Correct it in the spreadsheet, save it there, and read it again.</numerusform>
            <numerusform>%Ln mistakes in “%1”. Correct them in the spreadsheet, save it there, and read it again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message numerus="yes">
        <source>%n partner(s) written to %1.</source>
        <translation>
            <numerusform>%n partner written to %1.</numerusform>
            <numerusform>%n partners written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <comment>of paper</comment>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GonePartners</name>
    <message numerus="yes">
        <source>%n partner(s) of the catalogue are not in the table and were left out.</source>
        <translation>
            <numerusform>%n partner of the catalogue is not in the table and was left out.</numerusform>
            <numerusform>%n partners of the catalogue are not in the table and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KioskCommands</name>
    <message numerus="yes">
        <source>%n mistake(s) found.</source>
        <translation>
            <numerusform>%n mistake found.</numerusform>
            <numerusform>%n mistakes found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KioskPartnerPage</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ManageSelectionDialog</name>
    <message numerus="yes">
        <source>%1, %n of them no longer in this catalogue</source>
        <comment>%1 is for example: 12 partners</comment>
        <translation>
            <numerusform>%1, %n of them no longer in this catalogue</numerusform>
            <numerusform>%1, %n of them no longer in this catalogue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MistakePane</name>
    <message numerus="yes">
        <source>%Ln mistake(s) copied.</source>
        <translation>
            <numerusform>%Ln mistake copied.</numerusform>
            <numerusform>%Ln mistakes copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenListQuestion</name>
    <message numerus="yes">
        <source>“%1” has %n partner(s).</source>
        <comment>%1 is the name of a list</comment>
        <translation>
            <numerusform>“%1” has %n partner.</numerusform>
            <numerusform>“%1” has %n partners.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your selection has %n partner(s).</source>
        <translation>
            <numerusform>Your selection has %n partner.</numerusform>
            <numerusform>Your selection has %n partners.</numerusform>
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
    <name>PartnerRows</name>
    <message numerus="yes">
        <source>%Ln partner(s) were recognised by an identifier, a website or a name.</source>
        <translation>
            <numerusform>%Ln partner was recognised by an identifier, a website or a name.</numerusform>
            <numerusform>%Ln partners were recognised by an identifier, a website or a name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new partner(s) got a short name: %1.</source>
        <comment>%1 is a list of short names</comment>
        <translation>
            <numerusform>%Ln new partner got a short name: %1.</numerusform>
            <numerusform>%Ln new partners got a short name: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartnerSheet</name>
    <message numerus="yes">
        <source>%Ln partner(s) of the catalogue are not in the table and stay as they are.</source>
        <translation>
            <numerusform>%Ln partner of the catalogue is not in the table and stays as it is.</numerusform>
            <numerusform>%Ln partners of the catalogue are not in the table and stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message numerus="yes">
        <source>%n digit(s) entered</source>
        <translation>
            <numerusform>%n digit entered</numerusform>
            <numerusform>%n digits entered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message numerus="yes">
        <source>Wrong PIN. Wait %n s.</source>
        <translation>
            <numerusform>Wrong PIN. Wait %n s.</numerusform>
            <numerusform>Wrong PIN. Wait %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintedPartner</name>
    <message numerus="yes">
        <source>And %n more in Partneratlas.</source>
        <translation>
            <numerusform>And %n more in Partneratlas.</numerusform>
            <numerusform>And %n more in Partneratlas.</numerusform>
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
    <message numerus="yes">
        <source>%n partner(s) of your selection are not in this catalogue.</source>
        <translation>
            <numerusform>%n partner of your selection is not in this catalogue.</numerusform>
            <numerusform>%n partners of your selection are not in this catalogue.</numerusform>
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
    <name>SelfTest</name>
    <message numerus="yes">
        <source>%1: edition %2, %Ln partner(s).</source>
        <translation>
            <numerusform>%1: edition %2, %Ln partner.</numerusform>
            <numerusform>%1: edition %2, %Ln partners.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The code of %1 is drawn with %Ln wrong module(s).</source>
        <comment>%1 is an address</comment>
        <translation>
            <numerusform>The code of %1 is drawn with %Ln wrong module.</numerusform>
            <numerusform>The code of %1 is drawn with %Ln wrong modules.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceExport</name>
    <message numerus="yes">
        <source>%n partner(s) written to %1.</source>
        <translation>
            <numerusform>%n partner written to %1.</numerusform>
            <numerusform>%n partners written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceFailure</name>
    <message numerus="yes">
        <source>“%1” holds %n file(s) of partners that the catalogue does not have: %2. Nothing was written.</source>
        <comment>%1 is a path, %2 a list of files</comment>
        <translation>
            <numerusform>“%1” holds %n file of partners that the catalogue does not have: %2. Nothing was written.</numerusform>
            <numerusform>“%1” holds %n files of partners that the catalogue does not have: %2. Nothing was written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n short name(s) of partners cannot be the name of a file: %1. Nothing was written.</source>
        <comment>%1 is a list of short names</comment>
        <translation>
            <numerusform>%n short name of partners cannot be the name of a file: %1. Nothing was written.</numerusform>
            <numerusform>%n short names of partners cannot be the name of a file: %1. Nothing was written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffReport</name>
    <message numerus="yes">
        <source>%Ln partner(s)</source>
        <translation>
            <numerusform>%Ln partner</numerusform>
            <numerusform>%Ln partners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counts of each day are kept for %n day(s).</source>
        <translation>
            <numerusform>Counts of each day are kept for %n day.</numerusform>
            <numerusform>Counts of each day are kept for %n days.</numerusform>
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
