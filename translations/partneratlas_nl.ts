<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Partneratlas</source>
        <translation>Over Partneratlas</translation>
    </message>
    <message>
        <source>Version %1. Browse the partners of a university, without a network.</source>
        <comment>%1 is a version</comment>
        <translation>Versie %1. Bekijk de partners van een universiteit, ook zonder netwerk.</translation>
    </message>
    <message>
        <source>The program is free software under the GNU General Public License, version 3 or later. The bundled catalogue may be used under Creative Commons Attribution 4.0.</source>
        <translation>Het programma is vrije software onder de GNU General Public License, versie 3 of later. De meegeleverde catalogus mag worden gebruikt onder Creative Commons Naamsvermelding 4.0.</translation>
    </message>
    <message>
        <source>%1: edition %2, %3.</source>
        <comment>title of the catalogue, number, for example: 128 partners</comment>
        <translation>%1: editie %2, %3.</translation>
    </message>
    <message>
        <source>%1: edition %2 of %3, %4.</source>
        <comment>title of the catalogue, number, date, for example: 128 partners</comment>
        <translation>%1: editie %2 van %3, %4.</translation>
    </message>
</context>
<context>
    <name>AccentRow</name>
    <message>
        <source>Accents</source>
        <translation>Accenten</translation>
    </message>
</context>
<context>
    <name>ArchiveReading</name>
    <message>
        <source>The file is protected by a password.</source>
        <translation>Het bestand is beveiligd met een wachtwoord.</translation>
    </message>
    <message>
        <source>Save it without a password.</source>
        <translation>Sla het op zonder wachtwoord.</translation>
    </message>
    <message>
        <source>The file holds more than a table of partners can.</source>
        <translation>In het bestand staat meer dan een tabel met partners kan bevatten.</translation>
    </message>
    <message>
        <source>Copy the rows into a new file.</source>
        <translation>Kopieer de rijen naar een nieuw bestand.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Het bestand is beschadigd.</translation>
    </message>
    <message>
        <source>Open it in the program that made it, and save it again.</source>
        <translation>Open het in het programma waarmee het is gemaakt en sla het opnieuw op.</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Touch the screen to begin</source>
        <translation>Raak het scherm aan om te beginnen</translation>
    </message>
</context>
<context>
    <name>Booklet</name>
    <message>
        <source>Other partners</source>
        <comment>heading of those that stand in no category</comment>
        <translation>Andere partners</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhoud</translation>
    </message>
</context>
<context>
    <name>CatalogueActions</name>
    <message>
        <source>&amp;Open Catalogue…</source>
        <translation>Catalogus &amp;openen…</translation>
    </message>
    <message>
        <source>Open &amp;Bundled Catalogue</source>
        <translation>&amp;Meegeleverde catalogus openen</translation>
    </message>
    <message>
        <source>Open a catalogue</source>
        <translation>Een catalogus openen</translation>
    </message>
    <message>
        <source>Catalogues (*.sqlite)</source>
        <translation>Catalogi (*.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
</context>
<context>
    <name>CatalogueNotices</name>
    <message>
        <source>“%1” is being copied to this computer, because it lies on a medium that can be taken away. It opens after that.</source>
        <comment>%1 is the name of a file</comment>
        <translation>“%1” staat op een medium dat weggehaald kan worden en wordt daarom eerst naar deze computer gekopieerd. Daarna gaat het bestand open.</translation>
    </message>
    <message>
        <source>Open again</source>
        <comment>a button; the catalogue</comment>
        <translation>Opnieuw openen</translation>
    </message>
</context>
<context>
    <name>CatalogueWriter</name>
    <message>
        <source>The catalogue “%1” cannot be written: %2.</source>
        <comment>%1 is a file, %2 a technical reason</comment>
        <translation>De catalogus “%1” kan niet worden geschreven: %2.</translation>
    </message>
    <message>
        <source>it is a folder or a device</source>
        <translation>het is een map of een apparaat</translation>
    </message>
    <message>
        <source>there is a file of another kind, which would be lost</source>
        <translation>daar staat een bestand van een andere soort, dat dan verloren gaat</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>het is geannuleerd</translation>
    </message>
</context>
<context>
    <name>CategoryListPage</name>
    <message>
        <source>All partners</source>
        <translation>Alle partners</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how many partners, and a line about a category</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name of a category, and how many partners it has</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>CategoryPages</name>
    <message numerus="yes">
        <source>And %n more; the list on the left has them all.</source>
        <translation>
            <numerusform>En nog %n andere; de lijst links bevat ze allemaal.</numerusform>
            <numerusform>En nog %n andere; de lijst links bevat ze allemaal.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more; the list on the left has them all.</source>
        <translation>Er zijn er meer; de lijst links bevat ze allemaal.</translation>
    </message>
</context>
<context>
    <name>CategoryPane</name>
    <message>
        <source>Group by</source>
        <translation>Indelen op</translation>
    </message>
    <message>
        <source>Partners by category</source>
        <translation>Partners per categorie</translation>
    </message>
    <message>
        <source>Results by category</source>
        <translation>Resultaten per categorie</translation>
    </message>
</context>
<context>
    <name>CategoryTreeModel</name>
    <message>
        <source>%1, %2</source>
        <comment>name of a category, then for example: 36 partners</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>%1, in my selection</source>
        <comment>%1 is the name of a partner</comment>
        <translation>%1, in mijn selectie</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message numerus="yes">
        <source>%n mistake(s) found.</source>
        <translation>
            <numerusform>%n fout gevonden.</numerusform>
            <numerusform>%n fouten gevonden.</numerusform>
        </translation>
    </message>
    <message>
        <source>No mistakes and no doubts found.</source>
        <translation>Geen fouten en geen twijfels gevonden.</translation>
    </message>
    <message numerus="yes">
        <source>No mistakes found, but %n doubt(s).</source>
        <translation>
            <numerusform>Geen fouten gevonden, wel %n twijfel.</numerusform>
            <numerusform>Geen fouten gevonden, wel %n twijfels.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one of --json and --csv.</source>
        <translation>Kies --json of --csv.</translation>
    </message>
    <message>
        <source>Write JSON.</source>
        <translation>Schrijf JSON.</translation>
    </message>
    <message>
        <source>Write CSV, a row for each mistake or doubt.</source>
        <translation>Schrijf CSV, met een rij voor elke fout of twijfel.</translation>
    </message>
    <message>
        <source>Only doubts of these kinds: %1.</source>
        <comment>%1 is a list of words</comment>
        <translation>Alleen twijfels van deze soorten: %1.</translation>
    </message>
    <message>
        <source>Name one source folder, catalogue file or table of partners.</source>
        <translation>Noem één bronmap, catalogusbestand of tabel met partners.</translation>
    </message>
    <message>
        <source>A source folder, a catalogue file, or a table of partners (.csv, .ods, .xlsx).</source>
        <translation>Een bronmap, een catalogusbestand of een tabel met partners (.csv, .ods, .xlsx).</translation>
    </message>
    <message>
        <source>Tells every mistake in a source folder, a catalogue file or a table of partners, else every doubt.</source>
        <translation>Meldt elke fout in een bronmap, een catalogusbestand of een tabel met partners, en anders elke twijfel.</translation>
    </message>
    <message numerus="yes">
        <source>No mistakes found, but %n doubt(s):</source>
        <translation>
            <numerusform>Geen fouten gevonden, wel %n twijfel:</numerusform>
            <numerusform>Geen fouten gevonden, wel %n twijfels:</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a kind of doubt. There are: %2.</source>
        <comment>%2 is a list of words</comment>
        <translation>“%1” is geen soort twijfel. Er zijn: %2.</translation>
    </message>
    <message>
        <source>--base, --others and --map go with a table of partners.</source>
        <translation>--base, --others en --map horen bij een tabel met partners.</translation>
    </message>
</context>
<context>
    <name>ColumnMappingPage</name>
    <message>
        <source>Not recognised</source>
        <comment>columns of a table</comment>
        <translation>Niet herkend</translation>
    </message>
    <message>
        <source>Recognised</source>
        <comment>columns of a table</comment>
        <translation>Herkend</translation>
    </message>
    <message>
        <source>Column %1, without a heading</source>
        <translation>Kolom %1, zonder kolomkop</translation>
    </message>
    <message>
        <source>What “%1” is</source>
        <comment>%1 is the heading of a column</comment>
        <translation>Wat “%1” is</translation>
    </message>
    <message>
        <source>Leave this column out</source>
        <translation>Deze kolom weglaten</translation>
    </message>
    <message>
        <source>Say what the columns of “%1” are. This is remembered for the next time.</source>
        <comment>%1 is the name of a file</comment>
        <translation>Geef aan wat er in de kolommen van “%1” staat. Dit wordt onthouden voor de volgende keer.</translation>
    </message>
    <message>
        <source>Some columns of “%1” are not known. Say what they are, or leave them out. This is remembered for the next time.</source>
        <comment>%1 is the name of a file</comment>
        <translation>Sommige kolommen van “%1” zijn niet bekend. Geef aan wat erin staat, of laat ze weg. Dit wordt onthouden voor de volgende keer.</translation>
    </message>
    <message>
        <source>Two columns are “%1”. Leave one of them out.</source>
        <comment>%1 is what a column is</comment>
        <translation>Twee kolommen zijn “%1”. Laat er één weg.</translation>
    </message>
    <message>
        <source>Say which column tells the partner: its short name, name, links or identifiers.</source>
        <translation>Geef aan welke kolom vertelt om welke partner het gaat: de korte naam, de naam, de links of de identificatiecodes.</translation>
    </message>
    <message>
        <source>“%1” looks like a list for reading. For editing, export with “Everything, for editing in a spreadsheet”. If it is a table of your own, say what its columns are, or leave them out.</source>
        <comment>%1 is the name of a file</comment>
        <translation>“%1” lijkt een lijst om te lezen. Exporteer om te bewerken met “Alles, om in een spreadsheet te bewerken”. Is het een eigen tabel, geef dan aan wat de kolommen zijn, of laat ze weg.</translation>
    </message>
</context>
<context>
    <name>ColumnOrderDialog</name>
    <message>
        <source>Columns and their order</source>
        <translation>Kolommen en hun volgorde</translation>
    </message>
    <message>
        <source>The columns with a tick are exported in this order. Drag them, or press Alt with an arrow key.</source>
        <translation>De aangevinkte kolommen worden in deze volgorde geëxporteerd. Versleep ze, of druk op Alt met een pijltjestoets.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Om&amp;hoog</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Om&amp;laag</translation>
    </message>
    <message>
        <source>Short &amp;keys above the columns, for other programs</source>
        <translation>&amp;Korte sleutels boven de kolommen, voor andere programma’s</translation>
    </message>
</context>
<context>
    <name>ComparisonActions</name>
    <message>
        <source>&amp;What Changed…</source>
        <translation>&amp;Wat is er veranderd…</translation>
    </message>
    <message>
        <source>Compare with another catalogue</source>
        <translation>Met een andere catalogus vergelijken</translation>
    </message>
    <message>
        <source>Catalogues (*.sqlite)</source>
        <translation>Catalogi (*.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
</context>
<context>
    <name>ComparisonDialog</name>
    <message>
        <source>edition %1</source>
        <comment>%1 is a number</comment>
        <translation>editie %1</translation>
    </message>
    <message>
        <source>edition %1 of %2</source>
        <comment>%1 is a number, %2 a date</comment>
        <translation>editie %1 van %2</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Wat is er veranderd</translation>
    </message>
    <message>
        <source>Comparing with “%1”…</source>
        <comment>%1 is the name of a file</comment>
        <translation>Vergelijken met “%1”…</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Voortgang van de vergelijking</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <comment>%1 and %2 are editions, such as: edition 2 of 1 May 2026</comment>
        <translation>Van %1 naar %2</translation>
    </message>
</context>
<context>
    <name>CompileCommands</name>
    <message numerus="yes">
        <source>%n mistake(s) found.</source>
        <translation>
            <numerusform>%n fout gevonden.</numerusform>
            <numerusform>%n fouten gevonden.</numerusform>
        </translation>
    </message>
    <message>
        <source>An edition is a whole number from 0, its date a day such as 2026-11-23.</source>
        <translation>Een editie is een geheel getal vanaf 0, de datum een dag zoals 2026-11-23.</translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s) written to %1.</source>
        <translation>
            <numerusform>%n partner geschreven naar %1.</numerusform>
            <numerusform>%n partners geschreven naar %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The source: a folder with catalogue.toml and partners/.</source>
        <translation>De bron: een map met catalogue.toml en partners/.</translation>
    </message>
    <message>
        <source>The catalogue file to write. It appears only if there is no mistake.</source>
        <translation>Het catalogusbestand dat wordt geschreven. Het verschijnt alleen als er geen fouten zijn.</translation>
    </message>
    <message>
        <source>Name one FOLDER, or a table with --partners.</source>
        <translation>Noem één FOLDER, of een tabel met --partners.</translation>
    </message>
    <message>
        <source>--base, --others and --map go with --partners.</source>
        <translation>--base, --others en --map horen bij --partners.</translation>
    </message>
    <message>
        <source>A table of partners (.csv, .ods, .xlsx) instead of a folder: what “export --columns all” writes.</source>
        <translation>Een tabel met partners (.csv, .ods, .xlsx) in plaats van een map: wat “export --columns all” schrijft.</translation>
    </message>
    <message>
        <source>The number of this edition (default: that of the source or the base).</source>
        <translation>Het nummer van deze editie (standaard: dat van de bron of de basis).</translation>
    </message>
    <message>
        <source>The date of this edition, such as 2026-11-23 (default: that of the source or the base).</source>
        <translation>De datum van deze editie, zoals 2026-11-23 (standaard: die van de bron of de basis).</translation>
    </message>
    <message>
        <source>Makes a catalogue file from a source folder or a table of partners.</source>
        <translation>Maakt een catalogusbestand van een bronmap of een tabel met partners.</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <comment>%1 is the name of a partner and a sentence about it</comment>
        <translation>Waarschuwing: %1</translation>
    </message>
    <message>
        <source>“%1” is a table of partners, not a folder: compile --partners &quot;%1&quot; -o FILE.</source>
        <comment>%1 is the name of a file</comment>
        <translation>“%1” is een tabel met partners, geen map: compile --partners &quot;%1&quot; -o FILE.</translation>
    </message>
    <message>
        <source>Say where to write the catalogue: -o FILE.</source>
        <translation>Geef aan waar de catalogus moet komen: -o FILE.</translation>
    </message>
    <message>
        <source>It is still edition %1, as its base. Give it a number and a date of its own with --edition N and --date D.</source>
        <comment>a number</comment>
        <translation>Dit is nog steeds editie %1, net als de basis. Geef hem een eigen nummer en datum met --edition N en --date D.</translation>
    </message>
    <message>
        <source>It is still edition %1 of %2, as its base. Give it a number and a date of its own with --edition N and --date D.</source>
        <comment>number and date</comment>
        <translation>Dit is nog steeds editie %1 van %2, net als de basis. Geef hem een eigen nummer en datum met --edition N en --date D.</translation>
    </message>
</context>
<context>
    <name>ConsoleCommand</name>
    <message>
        <source>Show this help.</source>
        <translation>Deze hulp tonen.</translation>
    </message>
    <message>
        <source>The language of the texts, such as nl or en.</source>
        <translation>De taal van de teksten, zoals nl of en.</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Voorbeeld:</translation>
    </message>
    <message>
        <source>“%1” is not a language. Write a tag such as nl or en.</source>
        <translation>“%1” is geen taal. Schrijf een code zoals nl of en.</translation>
    </message>
    <message>
        <source>“partneratlas-catalogue %1 --help” tells what can be written.</source>
        <translation>“partneratlas-catalogue %1 --help” vertelt wat u kunt schrijven.</translation>
    </message>
    <message>
        <source>Neither the program nor the catalogue has the language “%1”. There are: %2.</source>
        <comment>both are tags of languages</comment>
        <translation>De taal “%1” is niet beschikbaar. Wel beschikbaar: %2.</translation>
    </message>
</context>
<context>
    <name>ConsoleDescription</name>
    <message>
        <source>Reads, checks and compiles catalogues of partners, without a window.</source>
        <translation>Leest, controleert en maakt catalogi van partners, zonder venster.</translation>
    </message>
    <message>
        <source>Everything went well.</source>
        <translation>Alles is gelukt.</translation>
    </message>
    <message>
        <source>Something was found: doubts or differences.</source>
        <translation>Er is iets gevonden: twijfels of verschillen.</translation>
    </message>
    <message>
        <source>The command was called in a wrong way.</source>
        <translation>De opdracht is verkeerd opgeroepen.</translation>
    </message>
    <message>
        <source>The input cannot be used, or has mistakes.</source>
        <translation>De invoer kan niet worden gebruikt of bevat fouten.</translation>
    </message>
    <message>
        <source>The output cannot be written.</source>
        <translation>De uitvoer kan niet worden geschreven.</translation>
    </message>
    <message>
        <source>Saved views and the other lists of the user, which the window writes.</source>
        <translation>Opgeslagen weergaven en de andere lijsten van de gebruiker, die het venster schrijft.</translation>
    </message>
    <message>
        <source>The settings of a kiosk.</source>
        <translation>De instellingen van een kiosk.</translation>
    </message>
    <message>
        <source>What a kiosk counts and remembers, of the user that it runs as.</source>
        <translation>Wat een kiosk telt en onthoudt, van de gebruiker waaronder die draait.</translation>
    </message>
</context>
<context>
    <name>ConsoleProgram</name>
    <message>
        <source>Usage: partneratlas-catalogue COMMAND [OPTIONS]</source>
        <translation>Gebruik: partneratlas-catalogue COMMAND [OPTIONS]</translation>
    </message>
    <message>
        <source>“partneratlas-catalogue COMMAND --help” tells more of one command.</source>
        <translation>“partneratlas-catalogue COMMAND --help” vertelt meer over één opdracht.</translation>
    </message>
    <message>
        <source>Which command?</source>
        <translation>Welke opdracht?</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Er is geen opdracht “%1”.</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>Afsluitcode:</translation>
    </message>
</context>
<context>
    <name>CopyActions</name>
    <message>
        <source>Cop&amp;y Partner</source>
        <translation>Partner &amp;kopiëren</translation>
    </message>
    <message>
        <source>&amp;Short Text with Link</source>
        <translation>Korte &amp;tekst met link</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>&amp;Web Address</source>
        <translation>&amp;Webadres</translation>
    </message>
</context>
<context>
    <name>CountdownPanel</name>
    <message numerus="yes">
        <source>Are you still there? Back to the start in %n s</source>
        <translation>
            <numerusform>Bent u er nog? Over %n s terug naar het begin</numerusform>
            <numerusform>Bent u er nog? Over %n s terug naar het begin</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep reading</source>
        <translation>Verder lezen</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>The quotation mark before this cell, in line %1 of the file, has no second one after the cell.</source>
        <translation>Het aanhalingsteken vóór deze cel, in regel %1 van het bestand, wordt na de cel niet gesloten.</translation>
    </message>
    <message>
        <source>There is text after the quotation mark that ends this cell, in line %1 of the file.</source>
        <translation>Na het aanhalingsteken waarmee deze cel eindigt, staat nog tekst, in regel %1 van het bestand.</translation>
    </message>
    <message>
        <source>Write one quotation mark before and one after the cell, and two for each one within it.</source>
        <translation>Schrijf één aanhalingsteken voor en één na de cel, en twee voor elk aanhalingsteken daarbinnen.</translation>
    </message>
    <message>
        <source>Save the file as “CSV UTF-8”, or as .xlsx.</source>
        <translation>Sla het bestand op als “CSV UTF-8” of als .xlsx.</translation>
    </message>
    <message>
        <source>Type the cell again, and save the file as “CSV UTF-8”, or as .xlsx.</source>
        <translation>Typ de cel opnieuw en sla het bestand op als “CSV UTF-8” of als .xlsx.</translation>
    </message>
    <message>
        <source>The cell holds a byte that is not a character of Windows-1252.</source>
        <translation>De cel bevat een byte die in Windows-1252 geen teken is.</translation>
    </message>
    <message>
        <source>The cell holds bytes that are not text in UTF-8.</source>
        <translation>De cel bevat bytes die in UTF-8 geen tekst zijn.</translation>
    </message>
</context>
<context>
    <name>DescriptionCheck</name>
    <message>
        <source>A description has no headings.</source>
        <translation>Een beschrijving heeft geen koppen.</translation>
    </message>
    <message>
        <source>A description has no links.</source>
        <translation>Een beschrijving heeft geen links.</translation>
    </message>
    <message>
        <source>A description has no pictures.</source>
        <translation>Een beschrijving heeft geen afbeeldingen.</translation>
    </message>
    <message>
        <source>A description has no HTML.</source>
        <translation>Een beschrijving heeft geen HTML.</translation>
    </message>
    <message>
        <source>A description has no code marks (`).</source>
        <translation>Een beschrijving heeft geen codetekens (`).</translation>
    </message>
    <message>
        <source>A description has no quotation blocks.</source>
        <translation>Een beschrijving heeft geen citaatblokken.</translation>
    </message>
    <message>
        <source>A description has no web addresses.</source>
        <translation>Een beschrijving heeft geen webadressen.</translation>
    </message>
    <message>
        <source>Write the address as a [[link]] of the partner.</source>
        <translation>Schrijf het adres als [[link]] van de partner.</translation>
    </message>
    <message>
        <source>Use paragraphs, lines that begin with “- ”, *emphasis* and **strong emphasis**.</source>
        <translation>Gebruik alinea’s, regels die met “- ” beginnen, *nadruk* en **sterke nadruk**.</translation>
    </message>
    <message>
        <source>The description, or a word in it, is too long to be shown.</source>
        <translation>De beschrijving, of een woord erin, is te lang om te tonen.</translation>
    </message>
    <message>
        <source>The description holds tabs or invisible characters.</source>
        <translation>De beschrijving bevat tabs of onzichtbare tekens.</translation>
    </message>
    <message>
        <source>Write the address among the links of the partner.</source>
        <translation>Zet het adres bij de links van de partner.</translation>
    </message>
    <message>
        <source>Write at most %1 characters, and no word longer than %2.</source>
        <translation>Schrijf hoogstens %1 tekens, en geen woord langer dan %2.</translation>
    </message>
    <message>
        <source>Write it with plain spaces.</source>
        <translation>Schrijf deze met gewone spaties.</translation>
    </message>
</context>
<context>
    <name>DiffCommand</name>
    <message>
        <source>Name two catalogues: OLD and NEW.</source>
        <translation>Noem twee catalogi: OLD en NEW.</translation>
    </message>
    <message>
        <source>Write JSON.</source>
        <translation>Schrijf JSON.</translation>
    </message>
    <message>
        <source>Write CSV, a row for each difference.</source>
        <translation>Schrijf CSV, met een rij voor elk verschil.</translation>
    </message>
    <message>
        <source>Tells what changed between two editions, field by field and language by language.</source>
        <translation>Vertelt wat er tussen twee edities is veranderd, per veld en per taal.</translation>
    </message>
    <message>
        <source>A catalogue file, a source folder, or a table of partners (.csv, .ods, .xlsx).</source>
        <translation>Een catalogusbestand, een bronmap of een tabel met partners (.csv, .ods, .xlsx).</translation>
    </message>
    <message>
        <source>--others goes with a table of partners.</source>
        <translation>--others hoort bij een tabel met partners.</translation>
    </message>
</context>
<context>
    <name>DifferenceModel</name>
    <message>
        <source>The catalogue itself</source>
        <translation>De catalogus zelf</translation>
    </message>
</context>
<context>
    <name>DifferencePage</name>
    <message>
        <source>The catalogue itself</source>
        <translation>De catalogus zelf</translation>
    </message>
    <message>
        <source>The rest is in the file that “Save Differences” writes.</source>
        <translation>De rest staat in het bestand dat “Verschillen opslaan” schrijft.</translation>
    </message>
    <message>
        <source>%1: new</source>
        <comment>%1 is a field such as Description</comment>
        <translation>%1: nieuw</translation>
    </message>
    <message>
        <source>%1: taken away</source>
        <comment>%1 is a field such as Description</comment>
        <translation>%1: weggehaald</translation>
    </message>
    <message>
        <source>%1: before</source>
        <comment>%1 is a field such as Description</comment>
        <translation>%1: eerst</translation>
    </message>
    <message>
        <source>%1: after</source>
        <comment>%1 is a field such as Description</comment>
        <translation>%1: nu</translation>
    </message>
</context>
<context>
    <name>DifferencePane</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln)</source>
        <comment>a kind of change, and how many of it</comment>
        <translation>
            <numerusform>%1 (%Ln)</numerusform>
            <numerusform>%1 (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a partner</source>
        <translation>Zoek een partner</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Verschillen</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Wat is er veranderd</translation>
    </message>
    <message>
        <source>&amp;Save Differences…</source>
        <translation>Verschillen op&amp;slaan…</translation>
    </message>
    <message>
        <source>Save the differences</source>
        <translation>De verschillen opslaan</translation>
    </message>
    <message>
        <source>differences</source>
        <comment>name of a file, without its suffix</comment>
        <translation>verschillen</translation>
    </message>
    <message>
        <source>The differences are in “%1”.</source>
        <comment>%1 is a path</comment>
        <translation>De verschillen staan in “%1”.</translation>
    </message>
</context>
<context>
    <name>DifferenceText</name>
    <message>
        <source>Catalogue</source>
        <translation>Catalogus</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Synonym</source>
        <translation>Synoniem</translation>
    </message>
    <message>
        <source>There is no difference.</source>
        <translation>Er is geen verschil.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln partner(s) added</source>
        <comment>part of a list that is separated by commas</comment>
        <translation>
            <numerusform>%Ln partner toegevoegd</numerusform>
            <numerusform>%Ln partners toegevoegd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln partner(s) removed</source>
        <comment>part of a list that is separated by commas</comment>
        <translation>
            <numerusform>%Ln partner verwijderd</numerusform>
            <numerusform>%Ln partners verwijderd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln partner(s) changed</source>
        <comment>part of a list that is separated by commas</comment>
        <translation>
            <numerusform>%Ln partner gewijzigd</numerusform>
            <numerusform>%Ln partners gewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other difference(s)</source>
        <comment>part of a list that is separated by commas</comment>
        <translation>
            <numerusform>%Ln ander verschil</numerusform>
            <numerusform>%Ln andere verschillen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>%1 is: 3 partners added, 1 partner removed</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Toegevoegd</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Verwijderd</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
</context>
<context>
    <name>DoubtText</name>
    <message>
        <source>“%1” has no text in the language “%2”.</source>
        <comment>%1 is the text in another language</comment>
        <translation>“%1” heeft geen tekst in de taal “%2”.</translation>
    </message>
    <message>
        <source>The name is nearly that of “%1” (%2): are they one and the same?</source>
        <comment>%1 is the name of another partner, %2 its short name</comment>
        <translation>De naam is bijna die van “%1” (%2): gaat het om dezelfde partner?</translation>
    </message>
    <message>
        <source>The website %1 is also that of “%2” (%3): are they one and the same?</source>
        <comment>%1 is an address, %2 the name of another partner, %3 its short name</comment>
        <translation>De website %1 is ook die van “%2” (%3): gaat het om dezelfde partner?</translation>
    </message>
    <message>
        <source>There is no link.</source>
        <translation>Er is geen link.</translation>
    </message>
    <message>
        <source>The facts were last checked more than two years ago: %1.</source>
        <comment>%1 is a date</comment>
        <translation>De gegevens zijn meer dan twee jaar geleden voor het laatst nagegaan: %1.</translation>
    </message>
    <message>
        <source>The agreement is over: it ran until %1.</source>
        <comment>%1 is a date</comment>
        <translation>De overeenkomst is voorbij: die liep tot %1.</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>%1 is the name of a partner, %2 its short name, %3 a sentence</comment>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 tells where it stands, %2 is a sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Missing translation</source>
        <translation>Ontbrekende vertaling</translation>
    </message>
    <message>
        <source>Translation perhaps out of date</source>
        <translation>Vertaling misschien verouderd</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>Geen link</translation>
    </message>
    <message>
        <source>Facts never checked</source>
        <translation>Gegevens nooit nagegaan</translation>
    </message>
    <message>
        <source>Facts checked long ago</source>
        <translation>Gegevens lang geleden nagegaan</translation>
    </message>
    <message>
        <source>Agreement over</source>
        <translation>Overeenkomst voorbij</translation>
    </message>
    <message>
        <source>Same website as another partner</source>
        <translation>Zelfde website als een andere partner</translation>
    </message>
    <message>
        <source>Nearly the same name as another partner</source>
        <translation>Bijna dezelfde naam als een andere partner</translation>
    </message>
    <message>
        <source>“%1” (%2) like “%3” (%4)</source>
        <comment>one of a list; %1 and %3 are names of partners, %2 and %4 their short names</comment>
        <translation>“%1” (%2) op “%3” (%4)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new partner(s) look like another one: %1.</source>
        <comment>%1 is a list of pairs</comment>
        <translation>
            <numerusform>%Ln nieuwe partner lijkt op een andere: %1.</numerusform>
            <numerusform>%Ln nieuwe partners lijken op een andere: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; and others</source>
        <comment>%1 is a list of pairs</comment>
        <translation>%1; en andere</translation>
    </message>
    <message>
        <source>“%1” was probably “%2”: another program has mangled the text.</source>
        <comment>%1 is for example UniversitÃ¤t, %2 Universität</comment>
        <translation>“%1” was waarschijnlijk “%2”: een ander programma heeft de tekst verminkt.</translation>
    </message>
    <message>
        <source>The descriptions do not give the same numbers; only in some languages: %1. Is one of them out of date?</source>
        <comment>%1 is a list of numbers with the signs of their languages</comment>
        <translation>Niet alle beschrijvingen noemen dezelfde getallen. Alleen in sommige talen staan: %1. Is een beschrijving verouderd?</translation>
    </message>
    <message>
        <source>Nobody has checked where the link %1 leads.</source>
        <comment>%1 is an address</comment>
        <translation>Niemand heeft nagegaan waar de link %1 naartoe leidt.</translation>
    </message>
    <message>
        <source>The facts have never been checked.</source>
        <translation>De gegevens zijn nooit nagegaan.</translation>
    </message>
    <message>
        <source>Link that nobody has checked</source>
        <translation>Link die niemand heeft nagegaan</translation>
    </message>
    <message>
        <source>Mangled text</source>
        <translation>Verminkte tekst</translation>
    </message>
    <message>
        <source>“%1” for “%2” (%3)</source>
        <comment>one of a list; %1 is a mangled text, %2 what it was, %3 the short name of a partner</comment>
        <translation>“%1” voor “%2” (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) were probably mangled by another program: %1.</source>
        <comment>%1 is a list of pairs</comment>
        <translation>
            <numerusform>%Ln tekst is waarschijnlijk door een ander programma verminkt: %1.</numerusform>
            <numerusform>%Ln teksten zijn waarschijnlijk door een ander programma verminkt: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftChecker</name>
    <message>
        <source>Write the short name of a category of the same tree.</source>
        <translation>Schrijf de korte naam van een categorie van dezelfde boom.</translation>
    </message>
    <message>
        <source>Give it another parent, or none.</source>
        <translation>Geef haar een andere bovenliggende categorie, of geen.</translation>
    </message>
    <message>
        <source>Write a category of the tree “%1” of catalogue.toml.</source>
        <translation>Schrijf een categorie van de boom “%1” uit catalogue.toml.</translation>
    </message>
    <message>
        <source>Write the name of a file in partners/ without .toml.</source>
        <translation>Schrijf de naam van een bestand in partners/ zonder .toml.</translation>
    </message>
    <message>
        <source>Write a [[city]] of catalogue.toml, or add one.</source>
        <translation>Schrijf een [[city]] uit catalogue.toml, of voeg er een toe.</translation>
    </message>
    <message>
        <source>Write the key of a [[source]] of catalogue.toml, or add one.</source>
        <translation>Schrijf de sleutel van een [[source]] uit catalogue.toml, of voeg er een toe.</translation>
    </message>
    <message>
        <source>The partner refers to itself.</source>
        <translation>De partner verwijst naar zichzelf.</translation>
    </message>
    <message>
        <source>“%1” does not exist.</source>
        <translation>“%1” bestaat niet.</translation>
    </message>
    <message>
        <source>“%1” is not a language of this catalogue.</source>
        <translation>“%1” is geen taal van deze catalogus.</translation>
    </message>
    <message>
        <source>Add it to languages in catalogue.toml, or leave it out.</source>
        <translation>Voeg de taal toe aan languages in catalogue.toml of laat haar weg.</translation>
    </message>
    <message>
        <source>Write the name or the short name of a city of the catalogue, each on a line of its own.</source>
        <translation>Schrijf de naam of de korte naam van een stad uit de catalogus, elk op een eigen regel.</translation>
    </message>
    <message>
        <source>Write the key of a source of the catalogue, each on a line of its own.</source>
        <translation>Schrijf de sleutel van een bron uit de catalogus, elk op een eigen regel.</translation>
    </message>
    <message>
        <source>Write the name or the short name of a category of “%1”, each on a line of its own.</source>
        <comment>%1 is the heading of a column, such as Kind</comment>
        <translation>Schrijf de naam of de korte naam van een categorie van “%1”, elk op een eigen regel.</translation>
    </message>
    <message>
        <source>Write the short name of a partner.</source>
        <translation>Schrijf de korte naam van een partner.</translation>
    </message>
    <message>
        <source>Write the short name of a partner, or “|” and the name in each language.</source>
        <translation>Schrijf de korte naam van een partner, of “|” en de naam in elke taal.</translation>
    </message>
    <message>
        <source>Give one of the two another name, or remove it.</source>
        <translation>Geef een van de twee een andere naam of haal er een weg.</translation>
    </message>
    <message>
        <source>The short name “%1” is also in row %2.</source>
        <translation>De korte naam “%1” staat ook in rij %2.</translation>
    </message>
    <message>
        <source>The category “%1” is above itself: its parents form a circle.</source>
        <translation>De categorie “%1” staat boven zichzelf: de bovenliggende categorieën vormen een kring.</translation>
    </message>
    <message>
        <source>“%1” is listed twice in “%2”.</source>
        <translation>“%1” staat twee keer in “%2”.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Haal er een weg.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Haal dit weg.</translation>
    </message>
    <message>
        <source>The short name “%1” appears twice.</source>
        <translation>De korte naam “%1” komt twee keer voor.</translation>
    </message>
    <message>
        <source>“%1” is left out: the table does not have it.</source>
        <comment>%1 is the short name of a partner</comment>
        <translation>“%1” valt weg: de tabel heeft deze partner niet.</translation>
    </message>
    <message>
        <source>Add a row for it, remove it here, or keep the partners that the table does not have (console: leave out --others remove).</source>
        <translation>Voeg er een rij voor toe, haal de naam hier weg, of behoud de partners die niet in de tabel staan (in een terminal: laat --others remove weg).</translation>
    </message>
</context>
<context>
    <name>EditionPreparation</name>
    <message>
        <source>The name of a catalogue ends in “%1”. Save it as “%2”, for example.</source>
        <comment>%1 is a suffix, %2 the name of a file</comment>
        <translation>De naam van een catalogus eindigt op “%1”. Sla hem bijvoorbeeld op als “%2”.</translation>
    </message>
    <message>
        <source>“%1” is a catalogue that Partneratlas is using, and stays as it is. Save the new edition under another name.</source>
        <comment>%1 is the name of a file</comment>
        <translation>“%1” is een catalogus die Partneratlas nu gebruikt, en blijft zoals die is. Sla de nieuwe editie onder een andere naam op.</translation>
    </message>
</context>
<context>
    <name>EditionResultPage</name>
    <message>
        <source>Edition n&amp;umber</source>
        <translation>Editien&amp;ummer</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <comment>of an edition</comment>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date, as Qt writes formats: day, month in letters, year</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>“%1” has no mistakes. This is what the new edition changes.</source>
        <comment>%1 is the name of a file</comment>
        <translation>In “%1” staan geen fouten. Dit verandert er in de nieuwe editie.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more of this kind; the differences show them.</source>
        <translation>
            <numerusform>En nog %Ln; u ziet die bij de verschillen.</numerusform>
            <numerusform>En nog %Ln; u ziet ze bij de verschillen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mistake(s) in “%1”. Correct them in the spreadsheet, save it there, and read it again.</source>
        <comment>%1 is the name of a file</comment>
        <translation>
            <numerusform>%Ln fout in “%1”. Verbeter die in de spreadsheet, sla de spreadsheet op en lees hem opnieuw.</numerusform>
            <numerusform>%Ln fouten in “%1”. Verbeter die in de spreadsheet, sla de spreadsheet op en lees hem opnieuw.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportActions</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporteren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <comment>on a button</comment>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>The export was cancelled, because another catalogue was opened.</source>
        <translation>De export is geannuleerd, omdat er een andere catalogus is geopend.</translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Copy to clip&amp;board</source>
        <translation>Naar klem&amp;bord kopiëren</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporteren…</translation>
    </message>
</context>
<context>
    <name>ExportColumnChoice</name>
    <message>
        <source>More &amp;columns and order…</source>
        <translation>Meer &amp;kolommen en volgorde…</translation>
    </message>
    <message>
        <source>Every&amp;thing, for editing in a spreadsheet</source>
        <translation>A&amp;lles, om in een spreadsheet te bewerken</translation>
    </message>
    <message>
        <source>%1 of %2 columns</source>
        <comment>numbers</comment>
        <translation>%1 van %2 kolommen</translation>
    </message>
    <message>
        <source>Every column, in every language</source>
        <translation>Alle kolommen, in alle talen</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>PDF is made by the other program: partneratlas --export &quot;%1&quot; -o FILE.</source>
        <comment>%1 is the name of a profile</comment>
        <translation>Een pdf maakt u met het andere programma: partneratlas --export &quot;%1&quot; -o FILE.</translation>
    </message>
    <message>
        <source>An Excel file is not for a terminal: say -o FILE, or -o - for another program.</source>
        <translation>Een Excel-bestand is niet geschikt voor een terminal: geef -o FILE op, of -o - voor een ander programma.</translation>
    </message>
    <message>
        <source>The catalogue has no texts in “%1”. There are: %2.</source>
        <comment>both are tags of languages</comment>
        <translation>De catalogus heeft geen teksten in “%1”. Er zijn: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s) written to %1.</source>
        <translation>
            <numerusform>%n partner weggeschreven naar %1.</numerusform>
            <numerusform>%n partners weggeschreven naar %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name the folder that the source is written to: export --format source FOLDER.</source>
        <translation>Noem de map waarin de bron wordt geschreven: export --format source FOLDER.</translation>
    </message>
    <message>
        <source>Writes a list of partners for a spreadsheet or another program.</source>
        <translation>Schrijft een lijst van partners voor een spreadsheet of een ander programma.</translation>
    </message>
    <message>
        <source>“%1” is not a language. Write a tag such as nl or en, or all.</source>
        <translation>“%1” is geen taal. Schrijf een taalcode zoals nl of en, of all.</translation>
    </message>
    <message>
        <source>--%1 is for CSV.</source>
        <comment>%1 is an option</comment>
        <translation>--%1 is voor CSV.</translation>
    </message>
    <message>
        <source>JSON holds everything about a partner in every language: leave out --columns, --languages and --keys.</source>
        <translation>In JSON staat alles over een partner in elke taal: laat --columns, --languages en --keys weg.</translation>
    </message>
    <message>
        <source>What is exported and how, as it was saved under this name; or one of %1.</source>
        <comment>%1 is a list of names</comment>
        <translation>Wat er wordt geëxporteerd en hoe, zoals opgeslagen onder deze naam; of een van %1.</translation>
    </message>
    <message>
        <source>csv, xlsx, json or jsonld (default: csv, or what the name of the file says); source writes the whole catalogue into the folder that is named.</source>
        <translation>csv, xlsx, json of jsonld (standaard: csv, of wat de bestandsnaam aangeeft); met source wordt de hele catalogus in de genoemde map geschreven.</translation>
    </message>
    <message>
        <source>The columns in their order; all: everything the catalogue knows, for editing. There are: %1.</source>
        <comment>%1 is a list of keys</comment>
        <translation>De kolommen in volgorde; all: alles wat de catalogus weet, om te bewerken. Er zijn: %1.</translation>
    </message>
    <message>
        <source>The language of the texts; all: every one, side by side.</source>
        <translation>De taal van de teksten; all: alle talen naast elkaar.</translation>
    </message>
    <message>
        <source>Sort by this column; with :desc the last one first.</source>
        <translation>Sorteer op deze kolom; met :desc de laatste eerst.</translation>
    </message>
    <message>
        <source>Stable keys instead of headings in the first row.</source>
        <translation>Vaste sleutels in plaats van kolomkoppen in de eerste rij.</translation>
    </message>
    <message>
        <source>The file to write, whole or not at all; - is the standard output (default).</source>
        <translation>Het bestand dat wordt geschreven, helemaal of niet; - is de standaarduitvoer (standaard).</translation>
    </message>
    <message>
        <source>A PDF file is not for a terminal: say -o FILE.</source>
        <translation>Een PDF-bestand is niet geschikt voor een terminal: geef -o FILE op.</translation>
    </message>
    <message>
        <source>There are more links than Excel opens on one sheet; the last ones are plain text.</source>
        <translation>Er zijn meer links dan Excel op één blad kan openen; de laatste zijn gewone tekst.</translation>
    </message>
    <message>
        <source>“%1” is the name of another kind of file: this export makes %2.</source>
        <comment>%2 is a suffix</comment>
        <translation>“%1” is de naam van een ander soort bestand: deze export maakt %2.</translation>
    </message>
    <message>
        <source>A source is a folder: export --format source FOLDER, and --catalogue FILE for another catalogue than the bundled one.</source>
        <translation>Een bron is een map: export --format source FOLDER, en --catalogue FILE voor een andere catalogus dan de meegeleverde.</translation>
    </message>
    <message>
        <source>No partner matches: only the headings were written.</source>
        <translation>Geen partners gevonden: alleen de kolomkoppen zijn geschreven.</translation>
    </message>
    <message>
        <source>No partner matches: an empty list was written.</source>
        <translation>Geen partners gevonden: er is een lege lijst geschreven.</translation>
    </message>
    <message>
        <source>No partner matches: %1 is a PDF file without partners.</source>
        <comment>%1 is the name of a file</comment>
        <translation>Geen partners gevonden: %1 is een pdf-bestand zonder partners.</translation>
    </message>
    <message>
        <source>No partner matches: only the headings were written to %1.</source>
        <translation>Geen partners gevonden: alleen de kolomkoppen zijn naar %1 geschreven.</translation>
    </message>
    <message>
        <source>No partner matches: an empty list was written to %1.</source>
        <translation>Geen partners gevonden: er is een lege lijst naar %1 geschreven.</translation>
    </message>
    <message>
        <source>“%1” is not a valid value for --%2. There are: %3.</source>
        <comment>%2 is an option, %3 a list of words</comment>
        <translation>“%1” is geen geldige waarde voor --%2. Er zijn: %3.</translation>
    </message>
    <message>
        <source>The program that CSV is made for: %1. For all of them but plain a cell that begins with = + - or @, unless it is a number, gets an apostrophe before it, so that a spreadsheet does not run it as a formula.</source>
        <comment>%1 is a list of words</comment>
        <translation>Het programma waarvoor CSV wordt gemaakt: %1. Behalve bij plain komt er een apostrof voor een cel die met =, +, - of @ begint, tenzij het een getal is, zodat een spreadsheet er geen formule van maakt.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>The profile “%1” was saved.</source>
        <translation>Het profiel “%1” is opgeslagen.</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>De tabel staat op het klembord.</translation>
    </message>
    <message>
        <source>Exported to “%1”.</source>
        <comment>%1 is a path</comment>
        <translation>Geëxporteerd naar “%1”.</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Kies minstens één kolom.</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n kolom</numerusform>
            <numerusform>%n kolommen</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>%1 is the size of a file, such as 12 kB</comment>
        <translation>ongeveer %1</translation>
    </message>
    <message>
        <source>Export partner list</source>
        <translation>Partnerlijst exporteren</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Exported to “%1”. There are more links than Excel opens on one sheet; the last ones are plain text.</source>
        <comment>%1 is a path</comment>
        <translation>Geëxporteerd naar “%1”. Er zijn meer links dan Excel op één blad kan openen; de laatste zijn gewone tekst.</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>JSON-LD (*.jsonld)</source>
        <translation>JSON-LD (*.jsonld)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <comment>of paper</comment>
        <translation>
            <numerusform>%n pagina</numerusform>
            <numerusform>%n pagina’s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportFailure</name>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>De export is geannuleerd; er is niets weggeschreven.</translation>
    </message>
    <message>
        <source>A sheet of Excel has room for %1 partners; choose fewer, or CSV.</source>
        <comment>%1 is a number</comment>
        <translation>Op een werkblad van Excel passen %1 partners; kies er minder, of kies CSV.</translation>
    </message>
    <message>
        <source>PDF cannot be written here.</source>
        <translation>Een pdf kan hier niet worden gemaakt.</translation>
    </message>
    <message>
        <source>The catalogue cannot be read.</source>
        <translation>De catalogus kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>The output cannot be written.</source>
        <translation>De uitvoer kan niet worden geschreven.</translation>
    </message>
    <message>
        <source>“%1” is a catalogue; an export does not take its place. Choose another name.</source>
        <comment>%1 is a path</comment>
        <translation>“%1” is een catalogus; die wordt niet door een export vervangen. Kies een andere naam.</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profiel</translation>
    </message>
    <message>
        <source>Which partners</source>
        <translation>Welke partners</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formaat</translation>
    </message>
    <message>
        <source>&amp;Opens in</source>
        <translation>&amp;Openen in</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>In&amp;deling</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>So&amp;rt by</source>
        <translation>So&amp;rteren op</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Excel (.xlsx)</source>
        <translation>Excel (.xlsx)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON-LD</source>
        <translation>JSON-LD</translation>
    </message>
    <message>
        <source>JSON holds everything about each partner, in every language.</source>
        <translation>JSON bevat alles over elke partner, in alle talen.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>One page for each partner</source>
        <translation>Eén pagina per partner</translation>
    </message>
    <message>
        <source>Booklet with contents</source>
        <translation>Boekje met inhoudsopgave</translation>
    </message>
    <message>
        <source>Program that opens the file</source>
        <translation>Programma waarin u het bestand opent</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Indeling</translation>
    </message>
    <message>
        <source>For Excel and LibreOffice a cell that begins with = + - or @, unless it is a number, gets an apostrophe before it, so that the spreadsheet does not run it as a formula. For other programs such a cell stays as it is.</source>
        <translation>Voor Excel en LibreOffice komt er een apostrof voor een cel die met =, +, - of @ begint, behalve voor een getal, zodat de spreadsheet er geen formule van maakt. Voor andere programma’s blijft zo’n cel zoals hij is.</translation>
    </message>
</context>
<context>
    <name>ExportLanguageChoice</name>
    <message>
        <source>Both, side by side</source>
        <comment>languages</comment>
        <translation>Beide, naast elkaar</translation>
    </message>
    <message>
        <source>All, side by side</source>
        <comment>languages</comment>
        <translation>Alle talen, naast elkaar</translation>
    </message>
</context>
<context>
    <name>ExportPagesPreview</name>
    <message>
        <source>The pages are being laid out…</source>
        <translation>De pagina’s worden opgemaakt…</translation>
    </message>
</context>
<context>
    <name>ExportPreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
</context>
<context>
    <name>ExportProfileChoice</name>
    <message>
        <source>For Excel, Dutch settings</source>
        <comment>a profile</comment>
        <translation>Voor Excel, Nederlandse instellingen</translation>
    </message>
    <message>
        <source>For Excel, English settings</source>
        <comment>a profile</comment>
        <translation>Voor Excel, Engelse instellingen</translation>
    </message>
    <message>
        <source>For LibreOffice</source>
        <comment>a profile</comment>
        <translation>Voor LibreOffice</translation>
    </message>
    <message>
        <source>For other programs</source>
        <comment>a profile</comment>
        <translation>Voor andere programma’s</translation>
    </message>
    <message>
        <source>As chosen below</source>
        <comment>in place of the name of a profile</comment>
        <translation>Zoals hieronder gekozen</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profiel</translation>
    </message>
    <message>
        <source>Sa&amp;ve as…</source>
        <comment>a profile</comment>
        <translation>Op&amp;slaan als…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <comment>a profile</comment>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>PDF, a list</source>
        <comment>a profile</comment>
        <translation>Pdf, een lijst</translation>
    </message>
    <message>
        <source>PDF, one page for each partner</source>
        <comment>a profile</comment>
        <translation>Pdf, één pagina per partner</translation>
    </message>
    <message>
        <source>PDF, a booklet</source>
        <comment>a profile</comment>
        <translation>Pdf, een boekje</translation>
    </message>
</context>
<context>
    <name>ExportSortChoice</name>
    <message>
        <source>As in the list</source>
        <translation>Zoals in de lijst</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Oplopend</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Aflopend</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sorteren op</translation>
    </message>
    <message>
        <source>Direction of sorting</source>
        <translation>Sorteerrichting</translation>
    </message>
    <message>
        <source>My own order</source>
        <translation>Mijn eigen volgorde</translation>
    </message>
</context>
<context>
    <name>ExportSource</name>
    <message>
        <source>My selection</source>
        <translation>Mijn selectie</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
</context>
<context>
    <name>FileFailure</name>
    <message>
        <source>%1 (%2)</source>
        <comment>%1 is a sentence, %2 what the system says of it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1” is a folder or a device, not a file.</source>
        <comment>%1 is a path</comment>
        <translation>“%1” is een map of een apparaat, geen bestand.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <comment>%1 is a path</comment>
        <translation>“%1” kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>“%1” is too large to be read.</source>
        <comment>%1 is a path</comment>
        <translation>“%1” is te groot om te lezen.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: its folder does not exist.</source>
        <comment>%1 is a path</comment>
        <translation>“%1” kan niet worden geschreven: die map bestaat niet.</translation>
    </message>
    <message>
        <source>“%1” was not written; what was there before is unchanged.</source>
        <comment>%1 is a path</comment>
        <translation>“%1” is niet geschreven; wat er eerst stond, is ongewijzigd.</translation>
    </message>
    <message>
        <source>“%1” cannot be removed.</source>
        <comment>%1 is a path</comment>
        <translation>“%1” kan niet worden verwijderd.</translation>
    </message>
    <message>
        <source>“%1” was not written.</source>
        <comment>%1 is a path</comment>
        <translation>“%1” is niet geschreven.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>More</source>
        <comment>more filters</comment>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <comment>name of a filter, or: More</comment>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>not: %1</source>
        <comment>a value that is excluded</comment>
        <translation>niet: %1</translation>
    </message>
    <message>
        <source>Take the filter away: %1</source>
        <comment>a value that was filtered by</comment>
        <translation>Filter weghalen: %1</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a value to filter by, and the number of partners that it leaves</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>FilterTexts</name>
    <message>
        <source>Not known</source>
        <comment>status of a collaboration</comment>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>Agreement is over</source>
        <translation>Overeenkomst is afgelopen</translation>
    </message>
    <message>
        <source>Agreement ends within a year</source>
        <translation>Overeenkomst loopt binnen een jaar af</translation>
    </message>
    <message>
        <source>Checked over two years ago</source>
        <translation>Meer dan twee jaar geleden gecontroleerd</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Niet gecontroleerd</translation>
    </message>
    <message>
        <source>A website of its own</source>
        <translation>Een eigen website</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Leden</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>a filter</comment>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>a filter</comment>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Theme</source>
        <comment>a filter</comment>
        <translation>Thema</translation>
    </message>
    <message>
        <source>City</source>
        <comment>a filter</comment>
        <translation>Stad</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>a filter</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Freshness</source>
        <comment>a filter: how old the facts are</comment>
        <translation>Actualiteit</translation>
    </message>
    <message>
        <source>Language of links</source>
        <comment>a filter</comment>
        <translation>Taal van links</translation>
    </message>
    <message>
        <source>Has</source>
        <comment>a filter: what a partner has</comment>
        <translation>Heeft</translation>
    </message>
    <message>
        <source>Is</source>
        <comment>a filter: what a partner is</comment>
        <translation>Is</translation>
    </message>
    <message>
        <source>not: %1</source>
        <comment>what is excluded: words or a value</comment>
        <translation>niet: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>words that are looked for</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>In my selection</source>
        <comment>a filter: the partners that one picked</comment>
        <translation>In mijn selectie</translation>
    </message>
</context>
<context>
    <name>FindActions</name>
    <message>
        <source>Find in &amp;Page…</source>
        <translation>Zoeken op deze &amp;pagina…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>&amp;Volgende zoeken</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>V&amp;orige zoeken</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Not found on this page</source>
        <translation>Niet gevonden op deze pagina</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which hit of how many</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Zoeken op deze pagina</translation>
    </message>
    <message>
        <source>Enter goes to the next hit, Escape closes.</source>
        <translation>Enter gaat naar de volgende vindplaats, Escape sluit.</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Vorige vindplaats</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Volgende vindplaats</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>%1, and more in a long list</source>
        <comment>such as: 3 of 12</comment>
        <translation>%1, en meer in een lange lijst</translation>
    </message>
</context>
<context>
    <name>GonePartners</name>
    <message numerus="yes">
        <source>%n partner(s) of the catalogue are not in the table and were left out.</source>
        <translation>
            <numerusform>%n partner uit de catalogus staat niet in de tabel en is weggelaten.</numerusform>
            <numerusform>%n partners uit de catalogus staan niet in de tabel en zijn weggelaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The synonym “%1” was left out: it leads to “%2”, which has no page any more.</source>
        <comment>%2 is the short name of a partner</comment>
        <translation>Het synoniem “%1” is weggelaten: het leidt naar “%2”, die geen pagina meer heeft.</translation>
    </message>
    <message>
        <source>“%1” is a member of “%2” only by name: it no longer has a page.</source>
        <comment>%1 and %2 are short names of partners</comment>
        <translation>“%1” staat alleen nog met zijn naam bij de leden van “%2”: de partner heeft geen pagina meer.</translation>
    </message>
    <message>
        <source>“%1” no longer refers to “%2”, which has no page any more.</source>
        <comment>%1 and %2 are short names of partners</comment>
        <translation>“%1” verwijst niet meer naar “%2”, die geen pagina meer heeft.</translation>
    </message>
</context>
<context>
    <name>HelpActions</name>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;About Partneratlas</source>
        <translation>&amp;Over Partneratlas</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>help_en.md</source>
        <comment>name of the help file in this language</comment>
        <translation>help_nl.md</translation>
    </message>
</context>
<context>
    <name>KeyNames</name>
    <message>
        <source>hyphen</source>
        <translation>koppelteken</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <translation>apostrof</translation>
    </message>
    <message>
        <source>ampersand</source>
        <translation>en-teken</translation>
    </message>
    <message>
        <source>full stop</source>
        <translation>punt</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>komma</translation>
    </message>
    <message>
        <source>slash</source>
        <translation>schuine streep</translation>
    </message>
    <message>
        <source>colon</source>
        <translation>dubbele punt</translation>
    </message>
    <message>
        <source>opening bracket</source>
        <translation>haakje openen</translation>
    </message>
    <message>
        <source>closing bracket</source>
        <translation>haakje sluiten</translation>
    </message>
    <message>
        <source>plus sign</source>
        <translation>plusteken</translation>
    </message>
    <message>
        <source>at sign</source>
        <translation>apenstaartje</translation>
    </message>
    <message>
        <source>quotation mark</source>
        <translation>aanhalingsteken</translation>
    </message>
    <message>
        <source>exclamation mark</source>
        <translation>uitroepteken</translation>
    </message>
    <message>
        <source>question mark</source>
        <translation>vraagteken</translation>
    </message>
    <message>
        <source>number sign</source>
        <translation>hekje</translation>
    </message>
    <message>
        <source>per cent sign</source>
        <translation>procentteken</translation>
    </message>
    <message>
        <source>a and e joined</source>
        <comment>the letter æ</comment>
        <translation>a en e aaneen</translation>
    </message>
    <message>
        <source>A and E joined</source>
        <comment>the letter Æ</comment>
        <translation>A en E aaneen</translation>
    </message>
    <message>
        <source>o and e joined</source>
        <comment>the letter œ</comment>
        <translation>o en e aaneen</translation>
    </message>
    <message>
        <source>O and E joined</source>
        <comment>the letter Œ</comment>
        <translation>O en E aaneen</translation>
    </message>
    <message>
        <source>o with stroke</source>
        <comment>the letter ø</comment>
        <translation>o met streep</translation>
    </message>
    <message>
        <source>O with stroke</source>
        <comment>the letter Ø</comment>
        <translation>O met streep</translation>
    </message>
    <message>
        <source>sharp s</source>
        <comment>the letter ß</comment>
        <translation>ringel-s</translation>
    </message>
    <message>
        <source>%1 with grave accent</source>
        <translation>%1 met accent grave</translation>
    </message>
    <message>
        <source>%1 with acute accent</source>
        <translation>%1 met accent aigu</translation>
    </message>
    <message>
        <source>%1 with circumflex</source>
        <translation>%1 met accent circonflexe</translation>
    </message>
    <message>
        <source>%1 with tilde</source>
        <translation>%1 met tilde</translation>
    </message>
    <message>
        <source>%1 with two dots</source>
        <translation>%1 met trema</translation>
    </message>
    <message>
        <source>%1 with ring</source>
        <translation>%1 met ringetje</translation>
    </message>
    <message>
        <source>%1 with cedilla</source>
        <translation>%1 met cedille</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>There is no monitor “%1”; the kiosk is on the first one.</source>
        <translation>Er is geen beeldscherm “%1”; de kiosk staat op het eerste.</translation>
    </message>
</context>
<context>
    <name>KioskBar</name>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>A−</source>
        <comment>smaller text; at most two characters</comment>
        <translation>A−</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere tekst</translation>
    </message>
    <message>
        <source>A+</source>
        <comment>larger text; at most two characters</comment>
        <translation>A+</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Grotere tekst</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>Lower</source>
        <comment>brings everything that is touched down</comment>
        <translation>Lager</translation>
    </message>
    <message>
        <source>Your list · %1</source>
        <comment>%1 is how many partners are on it</comment>
        <translation>Uw lijst · %1</translation>
    </message>
    <message>
        <source>Your list</source>
        <translation>Uw lijst</translation>
    </message>
    <message>
        <source>Lower: bring the controls down</source>
        <translation>Lager: knoppen naar beneden</translation>
    </message>
</context>
<context>
    <name>KioskCommands</name>
    <message>
        <source>Name one file.</source>
        <translation>Noem één bestand.</translation>
    </message>
    <message>
        <source>There is no key “%1”. There are: %2.</source>
        <comment>%2 is a list of keys</comment>
        <translation>Er is geen sleutel “%1”. Er zijn: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n mistake(s) found.</source>
        <translation>
            <numerusform>%n fout gevonden.</numerusform>
            <numerusform>%n fouten gevonden.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no kiosk.toml. Without one these values hold:</source>
        <translation>Er is geen kiosk.toml. Dan gelden deze waarden:</translation>
    </message>
    <message>
        <source>With %1 these values hold:</source>
        <comment>%1 is a path</comment>
        <translation>Met %1 gelden deze waarden:</translation>
    </message>
    <message>
        <source>Type a PIN of %1 to %2 digits. It is not shown.</source>
        <comment>%1 and %2 are numbers</comment>
        <translation>Typ een pincode van %1 tot en met %2 cijfers. U ziet niet wat u typt.</translation>
    </message>
    <message>
        <source>A PIN is %1 to %2 digits.</source>
        <translation>Een pincode bestaat uit %1 tot en met %2 cijfers.</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>Typ de pincode nog een keer.</translation>
    </message>
    <message>
        <source>That was another one. Nothing was made.</source>
        <translation>Dat was een andere. Er is niets gemaakt.</translation>
    </message>
    <message>
        <source>Do not write the PIN into the command, where others can see it: it is asked for.</source>
        <translation>Schrijf de pincode niet in de opdracht, waar anderen die kunnen zien: er wordt om gevraagd.</translation>
    </message>
    <message>
        <source>There is not enough memory: 64 MiB are needed.</source>
        <translation>Er is te weinig geheugen: er is 64 MiB nodig.</translation>
    </message>
    <message>
        <source>Put this line into kiosk.toml, above the first line with square brackets:</source>
        <translation>Zet deze regel in kiosk.toml, boven de eerste regel met rechte haken:</translation>
    </message>
    <message>
        <source>Name the folder with --folder.</source>
        <translation>Noem de map met --folder.</translation>
    </message>
    <message>
        <source>“%1” is not a folder.</source>
        <comment>%1 is a path</comment>
        <translation>“%1” is geen map.</translation>
    </message>
    <message>
        <source>“%1” is left out: it cannot be read, or is no file of this program.</source>
        <comment>%1 is a path</comment>
        <translation>“%1” is weggelaten: het kan niet worden gelezen of is geen bestand van dit programma.</translation>
    </message>
    <message>
        <source>Nothing was counted in “%1”.</source>
        <comment>%1 is a path</comment>
        <translation>In “%1” is niets geteld.</translation>
    </message>
    <message>
        <source>The settings of a kiosk (default: partneratlas/kiosk.toml in /etc/xdg).</source>
        <translation>De instellingen van een kiosk (standaard: partneratlas/kiosk.toml in /etc/xdg).</translation>
    </message>
    <message>
        <source>Only the value of this key, for a script; also if another has a mistake.</source>
        <translation>Alleen de waarde van deze sleutel, voor een script; ook als er elders een fout is.</translation>
    </message>
    <message>
        <source>The folder that the kiosk writes into (default: partneratlas/counts in ~/.local/state).</source>
        <translation>De map waarin de kiosk schrijft (standaard: partneratlas/counts in ~/.local/state).</translation>
    </message>
    <message>
        <source>The file to write, whole or not at all; - is the standard output (default).</source>
        <translation>Het bestand dat wordt geschreven, helemaal of niet; - is de standaarduitvoer (standaard).</translation>
    </message>
    <message>
        <source>Tells every mistake in the settings of a kiosk, else the values that hold.</source>
        <translation>Meldt elke fout in de instellingen van een kiosk, en anders de waarden die gelden.</translation>
    </message>
    <message>
        <source>Asks for the PIN by which the staff leave a kiosk; makes the line for kiosk.toml.</source>
        <translation>Vraagt om de pincode waarmee medewerkers een kiosk verlaten en maakt de regel voor kiosk.toml.</translation>
    </message>
    <message>
        <source>Writes as CSV what the visitors of a kiosk looked at, day by day.</source>
        <translation>Schrijft als CSV wat de bezoekers van een kiosk hebben bekeken, per dag.</translation>
    </message>
</context>
<context>
    <name>KioskMistake</name>
    <message>
        <source>a text between quotation marks</source>
        <translation>een tekst tussen aanhalingstekens</translation>
    </message>
    <message>
        <source>a whole number, without quotation marks</source>
        <translation>een geheel getal, zonder aanhalingstekens</translation>
    </message>
    <message>
        <source>true or false, without quotation marks</source>
        <translation>true of false, zonder aanhalingstekens</translation>
    </message>
    <message>
        <source>a list such as [&quot;leiden&quot;, &quot;regional&quot;]</source>
        <translation>een lijst zoals [&quot;leiden&quot;, &quot;regional&quot;]</translation>
    </message>
    <message>
        <source>keys below a line with its name between square brackets</source>
        <translation>sleutels onder een regel met de naam tussen rechte haken</translation>
    </message>
    <message>
        <source>Write a whole number from %1 to %2, or 0.</source>
        <translation>Schrijf een geheel getal van %1 tot en met %2, of 0.</translation>
    </message>
    <message>
        <source>Write a whole number from %1 to %2.</source>
        <translation>Schrijf een geheel getal van %1 tot en met %2.</translation>
    </message>
    <message>
        <source>Write it above the first line with square brackets.</source>
        <translation>Schrijf die boven de eerste regel met rechte haken.</translation>
    </message>
    <message>
        <source>Write it below a line [%1].</source>
        <comment>%1 is the name of a table</comment>
        <translation>Schrijf die onder een regel [%1].</translation>
    </message>
    <message>
        <source>This is not TOML: %1.</source>
        <comment>%1 is a message in English</comment>
        <translation>Dit is geen TOML: %1.</translation>
    </message>
    <message>
        <source>The key “%1” is unknown.</source>
        <translation>De sleutel “%1” is onbekend.</translation>
    </message>
    <message>
        <source>The key “%1” stands in the wrong place.</source>
        <translation>De sleutel “%1” staat op de verkeerde plaats.</translation>
    </message>
    <message>
        <source>“%1” has the wrong type.</source>
        <comment>%1 is a key</comment>
        <translation>“%1” heeft het verkeerde type.</translation>
    </message>
    <message>
        <source>“%1” cannot be %2.</source>
        <comment>%1 is a key, %2 a number</comment>
        <translation>“%1” kan niet %2 zijn.</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”.</source>
        <comment>%1 is a key, %2 a word</comment>
        <translation>“%1” kan niet “%2” zijn.</translation>
    </message>
    <message>
        <source>“%1” is not a language.</source>
        <translation>“%1” is geen taal.</translation>
    </message>
    <message>
        <source>“%1” cannot be the short name of a category.</source>
        <translation>“%1” kan niet de korte naam van een categorie zijn.</translation>
    </message>
    <message>
        <source>“%1” is listed twice.</source>
        <translation>“%1” staat er twee keer.</translation>
    </message>
    <message>
        <source>“%1” is not a whole path.</source>
        <translation>“%1” is geen volledig pad.</translation>
    </message>
    <message>
        <source>“%1” is too long, or holds line breaks or double spaces.</source>
        <comment>%1 is a key</comment>
        <translation>“%1” is te lang of bevat regeleinden of dubbele spaties.</translation>
    </message>
    <message>
        <source>“%1” holds no PIN that can be checked; it never holds the digits themselves.</source>
        <comment>%1 is a key</comment>
        <translation>“%1” bevat geen pincode die te controleren is; de cijfers zelf staan er nooit in.</translation>
    </message>
    <message>
        <source>“%1” is shorter than “times.idle”.</source>
        <comment>%1 is a key</comment>
        <translation>“%1” is korter dan “times.idle”.</translation>
    </message>
    <message>
        <source>Compare the line with the example that was installed.</source>
        <translation>Vergelijk de regel met het voorbeeld dat is meegeleverd.</translation>
    </message>
    <message>
        <source>Known here: %1.</source>
        <comment>%1 is a list of keys</comment>
        <translation>Hier bekend: %1.</translation>
    </message>
    <message>
        <source>Write %1.</source>
        <comment>%1 is for example: a text between quotation marks</comment>
        <translation>Schrijf %1.</translation>
    </message>
    <message>
        <source>Write one of: %1.</source>
        <comment>%1 is a list of words</comment>
        <translation>Schrijf een van deze: %1.</translation>
    </message>
    <message>
        <source>Write a tag such as &quot;nl&quot; or &quot;en&quot;.</source>
        <translation>Schrijf een code zoals &quot;nl&quot; of &quot;en&quot;.</translation>
    </message>
    <message>
        <source>Use small letters, digits and single hyphens, such as &quot;the-hague&quot;.</source>
        <translation>Gebruik kleine letters, cijfers en losse koppeltekens, zoals &quot;the-hague&quot;.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Verwijder er een.</translation>
    </message>
    <message>
        <source>Write it from the first slash on.</source>
        <translation>Schrijf het vanaf de eerste schuine streep.</translation>
    </message>
    <message>
        <source>Write a text on one line, or leave the key out.</source>
        <translation>Schrijf een tekst op één regel of laat de sleutel weg.</translation>
    </message>
    <message>
        <source>“partneratlas-catalogue kiosk-pin” makes the line.</source>
        <translation>“partneratlas-catalogue kiosk-pin” maakt de regel.</translation>
    </message>
    <message>
        <source>Write a whole number from %1, or 0.</source>
        <translation>Schrijf een geheel getal vanaf %1, of 0.</translation>
    </message>
</context>
<context>
    <name>KioskPage</name>
    <message>
        <source>Text up</source>
        <translation>Tekst omhoog</translation>
    </message>
    <message>
        <source>Text down</source>
        <translation>Tekst omlaag</translation>
    </message>
</context>
<context>
    <name>KioskPartnerPage</name>
    <message>
        <source>This text is not there in your language yet.</source>
        <translation>Deze tekst is er nog niet in uw taal.</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>above the partner that came in place of this one</comment>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Leden</translation>
    </message>
    <message>
        <source>Member of</source>
        <translation>Lid van</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Verwant</translation>
    </message>
    <message>
        <source>Facts checked: %1</source>
        <comment>%1 is a date</comment>
        <translation>Gegevens gecontroleerd: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Neem het mee</translation>
    </message>
    <message>
        <source>Your list is full</source>
        <translation>Uw lijst is vol</translation>
    </message>
    <message>
        <source>On your list</source>
        <translation>Op uw lijst</translation>
    </message>
    <message>
        <source>Put on your list</source>
        <translation>Op uw lijst zetten</translation>
    </message>
    <message>
        <source>Scan to open %1 on your phone</source>
        <comment>%1 is an address of the web</comment>
        <translation>Scan om %1 op uw telefoon te openen</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <comment>%1 is an address of the web</comment>
        <translation>QR-code van %1</translation>
    </message>
    <message>
        <source>There is no address to take along.</source>
        <translation>Er is geen adres om mee te nemen.</translation>
    </message>
    <message>
        <source>These facts were not verified.</source>
        <translation>Deze gegevens zijn niet gecontroleerd.</translation>
    </message>
</context>
<context>
    <name>KioskSearchField</name>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
</context>
<context>
    <name>KioskSearchPage</name>
    <message>
        <source>Keyboard</source>
        <translation>Toetsenbord</translation>
    </message>
    <message>
        <source>Type a name, a place or a subject.</source>
        <translation>Typ een naam, een plaats of een onderwerp.</translation>
    </message>
    <message>
        <source>Searching does not work now. All partners are on the start page.</source>
        <translation>Zoeken lukt nu niet. Alle partners vindt u op de beginpagina.</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”. This was found for “%2”.</source>
        <translation>Niets gevonden met “%1”. Dit is gevonden met “%2”.</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”. This comes near.</source>
        <translation>Niets gevonden met “%1”. Dit komt in de buurt.</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”.</source>
        <translation>Niets gevonden met “%1”.</translation>
    </message>
</context>
<context>
    <name>KioskTile</name>
    <message>
        <source>%1, %2</source>
        <comment>name of a category, and how many partners it has</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>LanguageSwitch</name>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <comment>name of a language in that language</comment>
        <translation>Taal: %1</translation>
    </message>
</context>
<context>
    <name>LetterStrip</name>
    <message>
        <source>From A to Z</source>
        <translation>Van A tot Z</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>the first and the last of some letters</comment>
        <translation>%1 tot en met %2</translation>
    </message>
</context>
<context>
    <name>ListColumns</name>
    <message>
        <source>Name</source>
        <comment>heading of a column</comment>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Name in other language</source>
        <comment>heading of a column</comment>
        <translation>Naam in andere taal</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>heading of a column</comment>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>heading of a column</comment>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Themes</source>
        <comment>heading of a column</comment>
        <translation>Thema’s</translation>
    </message>
    <message>
        <source>Cities</source>
        <comment>heading of a column</comment>
        <translation>Steden</translation>
    </message>
    <message>
        <source>Country</source>
        <comment>heading of a column</comment>
        <translation>Land</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>heading of a column</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Website</source>
        <comment>heading of a column</comment>
        <translation>Website</translation>
    </message>
    <message>
        <source>All links</source>
        <comment>heading of a column</comment>
        <translation>Alle links</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>heading of a column</comment>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Founded</source>
        <comment>heading of a column: a date</comment>
        <translation>Opgericht</translation>
    </message>
    <message>
        <source>Partner since</source>
        <comment>heading of a column: a date</comment>
        <translation>Partner sinds</translation>
    </message>
    <message>
        <source>Agreement from</source>
        <comment>heading of a column: a date</comment>
        <translation>Overeenkomst vanaf</translation>
    </message>
    <message>
        <source>Agreement until</source>
        <comment>heading of a column: a date</comment>
        <translation>Overeenkomst tot</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>heading of a column: a date</comment>
        <translation>Beëindigd</translation>
    </message>
    <message>
        <source>Facts checked</source>
        <comment>heading of a column: a date</comment>
        <translation>Gegevens nagegaan</translation>
    </message>
    <message>
        <source>Members</source>
        <comment>heading of a column</comment>
        <translation>Leden</translation>
    </message>
    <message>
        <source>Member of</source>
        <comment>heading of a column: alliances</comment>
        <translation>Lid van</translation>
    </message>
    <message>
        <source>Related partners</source>
        <comment>heading of a column</comment>
        <translation>Verwante partners</translation>
    </message>
    <message>
        <source>Other names</source>
        <comment>heading of a column</comment>
        <translation>Andere namen</translation>
    </message>
    <message>
        <source>Sources</source>
        <comment>heading of a column</comment>
        <translation>Bronnen</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <comment>heading of a column</comment>
        <translation>Identificatiecodes</translation>
    </message>
    <message>
        <source>Short name</source>
        <comment>heading of a column</comment>
        <translation>Korte naam</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>heading of a column</comment>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>heading of a column: %1 is what it holds, %2 the language of its texts</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>There is no display for a window. partneratlas-catalogue works without one.</source>
        <translation>Er is geen beeldscherm voor een venster. partneratlas-catalogue werkt zonder.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>B&amp;eeld</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ga</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>Edition of %1</source>
        <comment>%1 is a date</comment>
        <translation>Editie van %1</translation>
    </message>
    <message>
        <source>Works offline</source>
        <translation>Werkt offline</translation>
    </message>
    <message>
        <source>%1 cannot be opened: no browser answered.</source>
        <comment>%1 is a web address</comment>
        <translation>%1 kan niet worden geopend: geen enkele browser reageert.</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
</context>
<context>
    <name>ManageSelectionDialog</name>
    <message>
        <source>My selection</source>
        <translation>Mijn selectie</translation>
    </message>
    <message>
        <source>My selection, in its own order</source>
        <translation>Mijn selectie, in eigen volgorde</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Om&amp;hoog</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>Om&amp;laag</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>Remove &amp;All</source>
        <translation>&amp;Alles verwijderen</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Open List…</source>
        <translation>Lijst op&amp;enen…</translation>
    </message>
    <message>
        <source>&amp;Save List As…</source>
        <translation>Lijst &amp;opslaan als…</translation>
    </message>
    <message>
        <source>No&amp;te:</source>
        <translation>&amp;Notitie:</translation>
    </message>
    <message>
        <source>No partner is in your selection. Ctrl+D adds the one whose page is shown.</source>
        <translation>Er staat geen partner in uw selectie. Met Ctrl+D voegt u de partner toe waarvan u de pagina ziet.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them no longer in this catalogue</source>
        <comment>%1 is for example: 12 partners</comment>
        <translation>
            <numerusform>%1, waarvan %n niet meer in deze catalogus</numerusform>
            <numerusform>%1, waarvan %n niet meer in deze catalogus</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Note about %1</source>
        <comment>%1 is the name of a partner</comment>
        <translation>Notitie bij %1</translation>
    </message>
</context>
<context>
    <name>ManageViewsDialog</name>
    <message>
        <source>Name of the view</source>
        <translation>Naam van de weergave</translation>
    </message>
    <message>
        <source>Manage saved views</source>
        <translation>Opgeslagen weergaven beheren</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Opgeslagen weergaven</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Naam wijzigen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>There is a view “%1” already.</source>
        <translation>Er is al een weergave “%1”.</translation>
    </message>
</context>
<context>
    <name>ManualPage</name>
    <message>
        <source>OPTIONS</source>
        <comment>placeholder in a line of usage</comment>
        <translation>OPTIES</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Voorbeeld:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <comment>placeholder in a line of usage</comment>
        <translation>OPDRACHT</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opties</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Opdrachten</translation>
    </message>
    <message>
        <source>Exit status</source>
        <translation>Afsluitcode</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Voorbeelden</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>Zie ook</translation>
    </message>
</context>
<context>
    <name>Mistake</name>
    <message>
        <source>%1, row %2</source>
        <comment>a place: %1 is a file</comment>
        <translation>%1, rij %2</translation>
    </message>
    <message>
        <source>%1, row %2, column %3</source>
        <comment>a place: %1 is a file, %3 for example: D (name_nl)</comment>
        <translation>%1, rij %2, kolom %3</translation>
    </message>
    <message>
        <source>%1, row %2, column %3, line %4</source>
        <comment>a place: %1 is a file, %3 for example: D (name_nl), %4 a line within the cell</comment>
        <translation>%1, rij %2, kolom %3, regel %4</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Bedoelde u “%1”?</translation>
    </message>
</context>
<context>
    <name>MistakeModel</name>
    <message>
        <source>Row</source>
        <comment>of a spreadsheet</comment>
        <translation>Rij</translation>
    </message>
    <message>
        <source>Column</source>
        <comment>of a spreadsheet</comment>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Wat er mis is</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Wat u kunt doen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a column: %1 are its letters, %2 is its heading</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>%1 is a column, %2 the number of a line within a cell</comment>
        <translation>%1, regel %2</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
</context>
<context>
    <name>MistakePane</name>
    <message>
        <source>Mistakes</source>
        <translation>Fouten</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>&amp;Save Mistakes…</source>
        <translation>&amp;Fouten opslaan…</translation>
    </message>
    <message>
        <source>The first %1 of %2 mistakes are shown. The file that “Save Mistakes” writes has all of them.</source>
        <comment>two numbers</comment>
        <translation>U ziet de eerste %1 van %2 fouten. In het bestand dat “Fouten opslaan” schrijft, staan ze allemaal.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mistake(s) copied.</source>
        <translation>
            <numerusform>%Ln fout gekopieerd.</numerusform>
            <numerusform>%Ln fouten gekopieerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the mistakes</source>
        <translation>De fouten opslaan</translation>
    </message>
    <message>
        <source>mistakes</source>
        <comment>name of a file, without its suffix</comment>
        <translation>fouten</translation>
    </message>
    <message>
        <source>The mistakes are in “%1”.</source>
        <comment>%1 is a path</comment>
        <translation>De fouten staan in “%1”.</translation>
    </message>
</context>
<context>
    <name>MyListPage</name>
    <message>
        <source>Your list</source>
        <translation>Uw lijst</translation>
    </message>
    <message>
        <source>Nothing is on it yet. Touch the heart beside a partner to put it here.</source>
        <translation>Er staat nog niets op. Raak het hartje bij een partner aan om die hier te bewaren.</translation>
    </message>
    <message>
        <source>Your list is gone when you go away: take it along on your phone.</source>
        <translation>Als u weggaat, wordt uw lijst gewist. Neem de lijst mee op uw telefoon.</translation>
    </message>
    <message>
        <source>Take your list along</source>
        <translation>Neem uw lijst mee</translation>
    </message>
    <message>
        <source>QR code of your list</source>
        <translation>QR-code van uw lijst</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove %1 from your list</source>
        <comment>%1 is the name of a partner</comment>
        <translation>%1 van uw lijst verwijderen</translation>
    </message>
    <message>
        <source>Scan to read the names and addresses on your phone</source>
        <translation>Scan om de namen en adressen op uw telefoon te lezen</translation>
    </message>
</context>
<context>
    <name>NavigationActions</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vooruit</translation>
    </message>
    <message>
        <source>&amp;Introduction</source>
        <translation>&amp;Inleiding</translation>
    </message>
</context>
<context>
    <name>NewEditionActions</name>
    <message>
        <source>&amp;New Edition from a Spreadsheet…</source>
        <translation>&amp;Nieuwe editie uit een spreadsheet…</translation>
    </message>
</context>
<context>
    <name>NewEditionDialog</name>
    <message>
        <source>The new edition is saved as “%1”. The catalogue that is open did not change. Open the new edition to look at it; colleagues open the file with File &gt; Open Catalogue.</source>
        <comment>%1 is a path</comment>
        <translation>De nieuwe editie is opgeslagen als “%1”. De geopende catalogus is niet veranderd. Open de nieuwe editie om die te bekijken; collega’s openen het bestand met Bestand &gt; Catalogus openen.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was saved.</source>
        <translation>Geannuleerd. Er is niets opgeslagen.</translation>
    </message>
    <message>
        <source>Save the new edition</source>
        <translation>De nieuwe editie opslaan</translation>
    </message>
    <message>
        <source>Catalogues (*.sqlite)</source>
        <translation>Catalogi (*.sqlite)</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Bezig met stoppen…</translation>
    </message>
    <message>
        <source>New edition from a spreadsheet</source>
        <translation>Nieuwe editie uit een spreadsheet</translation>
    </message>
    <message>
        <source>The new edition is being saved…</source>
        <translation>De nieuwe editie wordt opgeslagen…</translation>
    </message>
    <message>
        <source>“%1” is being read…</source>
        <comment>%1 is the name of a file</comment>
        <translation>“%1” wordt gelezen…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>&amp;Read Again</source>
        <translation>Opnieuw &amp;lezen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>A&amp;nnuleren</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>O&amp;pslaan als…</translation>
    </message>
    <message>
        <source>&amp;Open It Now</source>
        <translation>Nu &amp;openen</translation>
    </message>
    <message>
        <source>Con&amp;tinue</source>
        <translation>&amp;Doorgaan</translation>
    </message>
</context>
<context>
    <name>NewEditionStart</name>
    <message>
        <source>Choose the spreadsheet with the partners: an export with all columns, or one of your own. Nothing is changed before you save the new edition as a file of its own.</source>
        <translation>Kies de spreadsheet met de partners: een export met alle kolommen, of een eigen spreadsheet. Er verandert niets voordat u de nieuwe editie als apart bestand opslaat.</translation>
    </message>
    <message>
        <source>&amp;Spreadsheet</source>
        <translation>&amp;Spreadsheet</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Kiezen…</translation>
    </message>
    <message>
        <source>Other partners</source>
        <translation>Andere partners</translation>
    </message>
    <message>
        <source>Partners that are not in the spreadsheet sta&amp;y as they are</source>
        <translation>Partners die niet in de spreadsheet staan, &amp;blijven zoals ze zijn</translation>
    </message>
    <message>
        <source>Partners that are not in the spreadsheet are &amp;left out</source>
        <translation>Partners die niet in de spreadsheet staan &amp;weglaten</translation>
    </message>
    <message>
        <source>The next step shows every difference from the open catalogue.</source>
        <translation>In de volgende stap ziet u alle verschillen met de geopende catalogus.</translation>
    </message>
    <message>
        <source>Choose a spreadsheet</source>
        <translation>Kies een spreadsheet</translation>
    </message>
    <message>
        <source>Spreadsheets (*.csv *.ods *.xlsx)</source>
        <translation>Spreadsheets (*.csv *.ods *.xlsx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>No partner fits these filters together.</source>
        <translation>Geen partner past bij al deze filters samen.</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”.</source>
        <comment>what was typed</comment>
        <translation>Niets gevonden voor “%1”.</translation>
    </message>
    <message>
        <source>Search without “%1”</source>
        <comment>a value that was filtered by</comment>
        <translation>Zoeken zonder “%1”</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Zoekwoorden wissen</translation>
    </message>
    <message>
        <source>Perhaps you are looking for:</source>
        <translation>Misschien zoekt u:</translation>
    </message>
    <message>
        <source>“%1” is not a value of the filter “%2”.</source>
        <comment>%2 is a name such as Kind</comment>
        <translation>“%1” is geen geldige waarde voor het filter “%2”.</translation>
    </message>
    <message>
        <source>No partner of this catalogue is in your selection. Ctrl+D adds the one whose page is shown.</source>
        <translation>Er staat geen partner van deze catalogus in uw selectie. Met Ctrl+D voegt u de partner toe waarvan u de pagina ziet.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Deze melding sluiten</translation>
    </message>
</context>
<context>
    <name>OdsReader</name>
    <message>
        <source>The formula of this cell gives the error %1.</source>
        <translation>De formule in deze cel geeft de fout %1.</translation>
    </message>
    <message>
        <source>Correct the formula, or write the value itself.</source>
        <translation>Herstel de formule of schrijf de waarde zelf.</translation>
    </message>
</context>
<context>
    <name>OnScreenKeyboard</name>
    <message>
        <source>Keyboard</source>
        <translation>Toetsenbord</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation>Hoofdletter</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Teken wissen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spatie</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>button that empties the field</comment>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Clear the field</source>
        <translation>Veld wissen</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>button that closes the keyboard</comment>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Cijfers en tekens</translation>
    </message>
    <message>
        <source>Letters with accents</source>
        <translation>Letters met accenten</translation>
    </message>
    <message>
        <source>Done: close the keyboard</source>
        <translation>Klaar: toetsenbord sluiten</translation>
    </message>
</context>
<context>
    <name>OpenListQuestion</name>
    <message>
        <source>Open partner list</source>
        <translation>Partnerlijst openen</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n partner(s).</source>
        <comment>%1 is the name of a list</comment>
        <translation>
            <numerusform>In “%1” staat %n partner.</numerusform>
            <numerusform>In “%1” staan %n partners.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your selection has %n partner(s).</source>
        <translation>
            <numerusform>In uw selectie staat %n partner.</numerusform>
            <numerusform>In uw selectie staan %n partners.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The list was made in another catalogue, “%1”. Partners that are not in this one are kept, and shown as gone.</source>
        <comment>%1 is a short name</comment>
        <translation>De lijst is in een andere catalogus gemaakt, “%1”. Partners die niet in deze catalogus staan, blijven bewaard en worden als verdwenen getoond.</translation>
    </message>
    <message>
        <source>&amp;Replace My Selection</source>
        <translation>Mijn selectie &amp;vervangen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Openen</translation>
    </message>
    <message>
        <source>&amp;Add to My Selection</source>
        <translation>&amp;Aan mijn selectie toevoegen</translation>
    </message>
</context>
<context>
    <name>PageParts</name>
    <message>
        <source>This text was shortened.</source>
        <translation>Deze tekst is ingekort.</translation>
    </message>
    <message>
        <source>(its address is not valid)</source>
        <translation>(het adres is ongeldig)</translation>
    </message>
    <message>
        <source>Opens %1 in the browser</source>
        <comment>%1 is the name of a site</comment>
        <translation>Opent %1 in de browser</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>niet gecontroleerd</translation>
    </message>
    <message>
        <source>Nobody has checked this address yet.</source>
        <translation>Dit adres is nog niet gecontroleerd.</translation>
    </message>
    <message>
        <source>language of this text: %1</source>
        <comment>name of a language in that language</comment>
        <translation>taal van deze tekst: %1</translation>
    </message>
    <message>
        <source>language of the page: %1</source>
        <comment>name of a language in that language</comment>
        <translation>taal van de pagina: %1</translation>
    </message>
    <message>
        <source>Not available in your language. Shown in: %1</source>
        <comment>name of a language in that language</comment>
        <translation>Niet beschikbaar in uw taal. Getoond in: %1</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Preview, page %1 of %2</source>
        <comment>%1 and %2 are numbers</comment>
        <translation>Voorbeeld, pagina %1 van %2</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Page Up and Page Down turn the pages.</source>
        <translation>Met Page Up en Page Down bladert u.</translation>
    </message>
</context>
<context>
    <name>PartnerFacts</name>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Cities</source>
        <translation>Steden</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thema’s</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>Opgericht</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Overeenkomst</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>followed by a date</comment>
        <translation>Beëindigd</translation>
    </message>
    <message>
        <source>Also named</source>
        <translation>Heet ook</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Afkorting</translation>
    </message>
    <message>
        <source>Former name</source>
        <translation>Vroegere naam</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>Ook bekend als</translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <comment>two dates</comment>
        <translation>van %1 tot en met %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a date</comment>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a date</comment>
        <translation>tot en met %1</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>status of a collaboration</comment>
        <translation>Actief</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>status of a collaboration</comment>
        <translation>Beëindigd</translation>
    </message>
    <message>
        <source>Renamed</source>
        <comment>status of a collaboration</comment>
        <translation>Hernoemd</translation>
    </message>
    <message>
        <source>Ended in %1</source>
        <comment>%1 is a year</comment>
        <translation>Beëindigd in %1</translation>
    </message>
    <message>
        <source>Renamed in %1</source>
        <comment>%1 is a year</comment>
        <translation>Hernoemd in %1</translation>
    </message>
    <message>
        <source>Active since %1</source>
        <comment>%1 is a year</comment>
        <translation>Actief sinds %1</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>niet gecontroleerd</translation>
    </message>
    <message numerus="yes">
        <source>%Ln partner(s)</source>
        <translation>
            <numerusform>%Ln partner</numerusform>
            <numerusform>%Ln partners</numerusform>
        </translation>
    </message>
    <message>
        <source>Place</source>
        <comment>a way to group partners</comment>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>a way to group partners</comment>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Theme</source>
        <comment>a way to group partners</comment>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Partners by place</source>
        <translation>Partners per plaats</translation>
    </message>
    <message>
        <source>Partners by kind</source>
        <translation>Partners per soort</translation>
    </message>
    <message>
        <source>Partners by theme</source>
        <translation>Partners per thema</translation>
    </message>
    <message>
        <source>Facts checked</source>
        <comment>followed by a date</comment>
        <translation>Gecontroleerd op</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Feiten</translation>
    </message>
    <message>
        <source>Partner since</source>
        <comment>followed by the date on which a collaboration began</comment>
        <translation>Partner sinds</translation>
    </message>
</context>
<context>
    <name>PartnerList</name>
    <message>
        <source>%1 · %2</source>
        <comment>a number of partners and an edition</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <comment>a search or filter in words</comment>
        <translation>Alleen: %1</translation>
    </message>
</context>
<context>
    <name>PartnerListActions</name>
    <message>
        <source>Open Partner &amp;List…</source>
        <translation>Partner&amp;lijst openen…</translation>
    </message>
    <message>
        <source>&amp;Save Partner List…</source>
        <translation>Partnerlijst op&amp;slaan…</translation>
    </message>
    <message>
        <source>Open a partner list</source>
        <translation>Een partnerlijst openen</translation>
    </message>
    <message>
        <source>Partner lists (*%1)</source>
        <translation>Partnerlijsten (*%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Save my selection as a partner list</source>
        <translation>Mijn selectie als partnerlijst opslaan</translation>
    </message>
    <message>
        <source>my-selection</source>
        <comment>name of a file, without blanks</comment>
        <translation>mijn-selectie</translation>
    </message>
</context>
<context>
    <name>PartnerPage</name>
    <message>
        <source>Related</source>
        <translation>Verwant</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Leden</translation>
    </message>
    <message>
        <source>Member of</source>
        <translation>Lid van</translation>
    </message>
    <message>
        <source>Now:</source>
        <comment>followed by the partner that came in place of this one</comment>
        <translation>Nu:</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>heading of a list, and the number of its entries</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Feiten</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
</context>
<context>
    <name>PartnerRows</name>
    <message>
        <source>%1 and others</source>
        <comment>%1 is a list of short names</comment>
        <translation>%1 en andere</translation>
    </message>
    <message>
        <source>No short name can be made of “%1”.</source>
        <translation>Van “%1” kan geen korte naam worden gemaakt.</translation>
    </message>
    <message>
        <source>Write one, such as “tu-delft”: small letters, digits and single hyphens.</source>
        <translation>Schrijf er een, zoals “tu-delft”: kleine letters, cijfers en losse koppeltekens.</translation>
    </message>
    <message>
        <source>The row does not tell which partner it is about.</source>
        <translation>Uit de rij blijkt niet over welke partner zij gaat.</translation>
    </message>
    <message>
        <source>Write its name, or its short name, such as “tu-delft”.</source>
        <translation>Schrijf de naam, of de korte naam, zoals “tu-delft”.</translation>
    </message>
    <message>
        <source>The row can mean more than one partner: %1.</source>
        <comment>%1 is a list of short names</comment>
        <translation>De rij kan over meer dan één partner gaan: %1.</translation>
    </message>
    <message>
        <source>Write the short name of the right one in a column “%1”.</source>
        <comment>%1 is the heading of a column</comment>
        <translation>Schrijf de korte naam van de juiste in een kolom “%1”.</translation>
    </message>
    <message>
        <source>Row %1 is about the same partner, “%2”.</source>
        <comment>%1 is a number, %2 a short name</comment>
        <translation>Rij %1 gaat over dezelfde partner, “%2”.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln partner(s) were recognised by an identifier, a website or a name.</source>
        <translation>
            <numerusform>%Ln partner is herkend aan een identificatiecode, een website of een naam.</numerusform>
            <numerusform>%Ln partners zijn herkend aan een identificatiecode, een website of een naam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new partner(s) got a short name: %1.</source>
        <comment>%1 is a list of short names</comment>
        <translation>
            <numerusform>%Ln nieuwe partner heeft een korte naam gekregen: %1.</numerusform>
            <numerusform>%Ln nieuwe partners hebben een korte naam gekregen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove one of the two rows, or give each a short name of its own.</source>
        <translation>Haal een van de twee rijen weg, of geef elke rij een eigen korte naam.</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
</context>
<context>
    <name>PartnerScopeButtons</name>
    <message>
        <source>&amp;This partner</source>
        <translation>&amp;Deze partner</translation>
    </message>
    <message>
        <source>&amp;This partner: %1</source>
        <comment>%1 is a name</comment>
        <translation>&amp;Deze partner: %1</translation>
    </message>
    <message>
        <source>&amp;My selection (%1)</source>
        <comment>%1 is a number</comment>
        <translation>&amp;Mijn selectie (%1)</translation>
    </message>
    <message>
        <source>&amp;Shown now (%1)</source>
        <comment>%1 is a number</comment>
        <translation>Wat u &amp;nu ziet (%1)</translation>
    </message>
    <message>
        <source>&amp;All (%1)</source>
        <comment>all partners; %1 is a number</comment>
        <translation>&amp;Alle (%1)</translation>
    </message>
    <message>
        <source>No page of a partner is shown.</source>
        <translation>Er wordt geen pagina van een partner getoond.</translation>
    </message>
    <message>
        <source>There is no partner in your selection yet.</source>
        <translation>Er staat nog geen partner in uw selectie.</translation>
    </message>
    <message>
        <source>No partner passes the filter.</source>
        <translation>Geen enkele partner voldoet aan het filter.</translation>
    </message>
    <message>
        <source>The catalogue holds no partner.</source>
        <translation>De catalogus bevat geen partners.</translation>
    </message>
</context>
<context>
    <name>PartnerSheet</name>
    <message>
        <source>There are no partners in the table.</source>
        <translation>Er staan geen partners in de tabel.</translation>
    </message>
    <message>
        <source>Add a row for each partner.</source>
        <translation>Voeg voor elke partner een rij toe.</translation>
    </message>
    <message>
        <source>“%1” has lost letters that Windows-1252 does not have.</source>
        <translation>Van “%1” zijn letters verloren gegaan die Windows-1252 niet heeft.</translation>
    </message>
    <message>
        <source>Save the file as “CSV UTF-8”, or as .xlsx.</source>
        <translation>Sla het bestand op als “CSV UTF-8” of als .xlsx.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln partner(s) of the catalogue are not in the table and stay as they are.</source>
        <translation>
            <numerusform>%Ln partner van de catalogus staat niet in de tabel en blijft zoals die is.</numerusform>
            <numerusform>%Ln partners van de catalogus staan niet in de tabel en blijven zoals ze zijn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartnerSource</name>
    <message>
        <source>The name of the file cannot be a short name.</source>
        <translation>De naam van het bestand kan geen korte naam zijn.</translation>
    </message>
    <message>
        <source>Use small letters, digits and single hyphens, such as “tu-delft.toml”.</source>
        <translation>Gebruik kleine letters, cijfers en losse koppeltekens, zoals “tu-delft.toml”.</translation>
    </message>
    <message>
        <source>“%1” has the wrong type.</source>
        <translation>“%1” heeft het verkeerde type.</translation>
    </message>
    <message>
        <source>Write a list between square brackets.</source>
        <translation>Schrijf een lijst tussen rechte haken.</translation>
    </message>
    <message>
        <source>This is not a member.</source>
        <translation>Dit is geen lid.</translation>
    </message>
    <message>
        <source>Write the short name of a partner, or a name per language: { en = &quot;…&quot;, nl = &quot;…&quot; }.</source>
        <translation>Schrijf de korte naam van een partner, of een naam per taal: { en = &quot;…&quot;, nl = &quot;…&quot; }.</translation>
    </message>
    <message>
        <source>“%1” is not a language of this catalogue.</source>
        <translation>“%1” is geen taal van deze catalogus.</translation>
    </message>
    <message>
        <source>Leave the key out if the name is the same in every language.</source>
        <translation>Laat de sleutel weg als de naam in elke taal hetzelfde is.</translation>
    </message>
    <message>
        <source>“%1” is not an identifier of the kind %2: its form or its check digits are wrong.</source>
        <translation>“%1” is geen identificatiecode van de soort %2: de vorm of de controlecijfers kloppen niet.</translation>
    </message>
    <message>
        <source>Copy it again from the register.</source>
        <translation>Neem het opnieuw over uit het register.</translation>
    </message>
    <message>
        <source>Write for example { wikidata = &quot;Q156598&quot; }.</source>
        <translation>Schrijf bijvoorbeeld { wikidata = &quot;Q156598&quot; }.</translation>
    </message>
    <message>
        <source>“%1” cannot be a short name.</source>
        <translation>“%1” kan geen korte naam zijn.</translation>
    </message>
    <message>
        <source>Use small letters, digits and single hyphens, such as “tu-delft”.</source>
        <translation>Gebruik kleine letters, cijfers en losse koppeltekens, zoals “tu-delft”.</translation>
    </message>
    <message>
        <source>Leave the language out if the name is the same in every language.</source>
        <translation>Laat de taal weg als de naam in elke taal hetzelfde is.</translation>
    </message>
    <message>
        <source>“%1” (%2) is earlier than “%3” (%4).</source>
        <translation>“%1” (%2) ligt vóór “%3” (%4).</translation>
    </message>
    <message>
        <source>Correct one of the two dates.</source>
        <translation>Verbeter een van de twee datums.</translation>
    </message>
</context>
<context>
    <name>PartnerText</name>
    <message>
        <source>not verified</source>
        <translation>niet gecontroleerd</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Edition %1 of %2</source>
        <comment>number and date</comment>
        <translation>Editie %1 van %2</translation>
    </message>
    <message>
        <source>Edition %1</source>
        <comment>number</comment>
        <translation>Editie %1</translation>
    </message>
    <message>
        <source>Languages: %1</source>
        <translation>Talen: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <comment>name of the partner that came in its place</comment>
        <translation>Nu: %1</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Leden</translation>
    </message>
    <message>
        <source>Member of</source>
        <translation>Lid van</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Verwant</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <source>Language of this text: %1</source>
        <comment>name of a language in that language</comment>
        <translation>Taal van deze tekst: %1</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message numerus="yes">
        <source>%n digit(s) entered</source>
        <translation>
            <numerusform>%n cijfer ingevoerd</numerusform>
            <numerusform>%n cijfers ingevoerd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>For staff: enter the PIN</source>
        <translation>Voor medewerkers: voer de pincode in</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Teken wissen</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>button that sends the PIN</comment>
        <translation>Invoeren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Een ogenblik…</translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN. Wait %n s.</source>
        <translation>
            <numerusform>Verkeerde pincode. Wacht %n s.</numerusform>
            <numerusform>Verkeerde pincode. Wacht %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>Verkeerde pincode</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>of %1</source>
        <comment>number of pages; before it stands the number of the page that is shown</comment>
        <translation>van %1</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige pagina</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Volgende pagina</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <comment>followed by a field with a number</comment>
        <translation>Pa&amp;gina</translation>
    </message>
    <message>
        <source>Number of the page</source>
        <translation>Paginanummer</translation>
    </message>
</context>
<context>
    <name>PrintActions</name>
    <message>
        <source>&amp;Print…</source>
        <translation>Af&amp;drukken…</translation>
    </message>
</context>
<context>
    <name>PrintChoices</name>
    <message>
        <source>Which partners</source>
        <translation>Welke partners</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Indeling</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Lijst</translation>
    </message>
    <message>
        <source>&amp;One page for each partner</source>
        <translation>&amp;Eén pagina per partner</translation>
    </message>
    <message>
        <source>&amp;Booklet with contents</source>
        <translation>&amp;Boekje met inhoudsopgave</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>A&amp;nnuleren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Opslaan als P&amp;DF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Af&amp;drukken…</translation>
    </message>
    <message>
        <source>There is no partner to print.</source>
        <translation>Er is geen partner om af te drukken.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Opslaan als PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-bestanden (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <comment>%1 is a path</comment>
        <translation>Opgeslagen als “%1”.</translation>
    </message>
    <message>
        <source>The printers cannot be reached, because a part of Partneratlas or of Qt is not installed. A PDF file can be saved all the same.</source>
        <translation>De printers zijn niet bereikbaar, omdat een onderdeel van Partneratlas of van Qt niet is geïnstalleerd. Opslaan als PDF kan wel.</translation>
    </message>
    <message>
        <source>The pages were sent to the printer.</source>
        <translation>De pagina’s zijn naar de printer gestuurd.</translation>
    </message>
    <message>
        <source>The pages could not be printed: the printer did not take them.</source>
        <translation>De pagina’s konden niet worden afgedrukt: de printer nam ze niet aan.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Geannuleerd.</translation>
    </message>
</context>
<context>
    <name>PrintedPage</name>
    <message>
        <source>Edition %1 of %2</source>
        <comment>number and date</comment>
        <translation>Editie %1 van %2</translation>
    </message>
    <message>
        <source>Edition %1</source>
        <comment>number</comment>
        <translation>Editie %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>%1 is a title, %2 an edition</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number of a page, and how many pages there are</comment>
        <translation>%1 van %2</translation>
    </message>
</context>
<context>
    <name>PrintedPartner</name>
    <message numerus="yes">
        <source>And %n more in Partneratlas.</source>
        <translation>
            <numerusform>En nog %n in Partneratlas.</numerusform>
            <numerusform>En nog %n in Partneratlas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Now: %1</source>
        <comment>name of the partner that came in its place</comment>
        <translation>Nu: %1</translation>
    </message>
    <message>
        <source>This text is not available in the language of this page. It is shown in: %1</source>
        <comment>name of a language in that language</comment>
        <translation>Deze tekst is er niet in de taal van deze pagina. De taal van de tekst is: %1</translation>
    </message>
    <message>
        <source>There is more about this partner in Partneratlas.</source>
        <translation>In Partneratlas staat meer over deze partner.</translation>
    </message>
    <message>
        <source>This text was shortened.</source>
        <translation>Deze tekst is ingekort.</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Verwant</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Leden</translation>
    </message>
    <message>
        <source>Member of</source>
        <translation>Lid van</translation>
    </message>
    <message>
        <source>not verified</source>
        <comment>of an address</comment>
        <translation>niet gecontroleerd</translation>
    </message>
    <message>
        <source>(its address is not valid)</source>
        <translation>(het adres is ongeldig)</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>heading of a list, and the number of its entries</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>PrintedTable</name>
    <message>
        <source>Name</source>
        <comment>of a partner</comment>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of a partner</comment>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>of a partner</comment>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>above the years in which collaborations began</comment>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
</context>
<context>
    <name>ProfileTexts</name>
    <message>
        <source>“%1” could not be read whole; it is kept as “%2”, and the profiles are in a new file.</source>
        <comment>both are names of files</comment>
        <translation>“%1” kon niet helemaal worden gelezen; het bestand is bewaard als “%2” en de profielen staan in een nieuw bestand.</translation>
    </message>
    <message>
        <source>The profiles in “%1” cannot be read: %2.</source>
        <comment>%1 is a file, %2 a technical reason</comment>
        <translation>De profielen in “%1” kunnen niet worden gelezen: %2.</translation>
    </message>
    <message>
        <source>The profiles cannot be in “%1”: it is a folder or a device.</source>
        <translation>De profielen kunnen niet in “%1” staan: dat is een map of een apparaat.</translation>
    </message>
    <message>
        <source>The profiles in “%1” cannot be read: the file is too large.</source>
        <translation>De profielen in “%1” kunnen niet worden gelezen: het bestand is te groot.</translation>
    </message>
    <message>
        <source>Not all profiles in “%1” can be read: the file is damaged.</source>
        <translation>Niet alle profielen in “%1” kunnen worden gelezen: het bestand is beschadigd.</translation>
    </message>
    <message>
        <source>Besides the profiles, “%1” holds something that this program does not know.</source>
        <translation>Behalve de profielen staat er in “%1” iets wat dit programma niet kent.</translation>
    </message>
    <message>
        <source>The profiles in “%1” can neither be read nor changed: a newer version of Partneratlas wrote them.</source>
        <translation>De profielen in “%1” kunnen niet worden gelezen of gewijzigd: ze zijn door een nieuwere versie van Partneratlas geschreven.</translation>
    </message>
    <message>
        <source>The profiles cannot be written to “%1”: %2.</source>
        <comment>%1 is a file, %2 a technical reason</comment>
        <translation>De profielen kunnen niet in “%1” worden opgeslagen: %2.</translation>
    </message>
    <message>
        <source>A profile needs a name of at most %1 characters.</source>
        <translation>Een profiel heeft een naam nodig van hoogstens %1 tekens.</translation>
    </message>
    <message>
        <source>“%1” is the name of a profile that is always there; choose another one.</source>
        <translation>“%1” is de naam van een vast profiel; kies een andere naam.</translation>
    </message>
    <message>
        <source>No more than %1 profiles can be saved.</source>
        <translation>Er kunnen niet meer dan %1 profielen worden opgeslagen.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>name of a profile</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>There is no profile “%1”. There are, among others: %2.</source>
        <comment>%2 is a list of names</comment>
        <translation>Er is geen profiel “%1”. Er zijn onder andere: %2.</translation>
    </message>
    <message>
        <source>The profile “%1” names columns that this version does not have; they are left out: %2.</source>
        <comment>%2 is a list of keys</comment>
        <translation>In het profiel “%1” staan kolommen die deze versie niet heeft; die worden weggelaten: %2.</translation>
    </message>
    <message>
        <source>Excel, Dutch settings — semicolon, UTF-8 with BOM</source>
        <comment>program that opens a CSV file</comment>
        <translation>Excel, Nederlandse instellingen — puntkomma, UTF-8 met BOM</translation>
    </message>
    <message>
        <source>Excel, English settings — comma, UTF-8 with BOM</source>
        <comment>program that opens a CSV file</comment>
        <translation>Excel, Engelse instellingen — komma, UTF-8 met BOM</translation>
    </message>
    <message>
        <source>LibreOffice — comma, UTF-8</source>
        <comment>program that opens a CSV file</comment>
        <translation>LibreOffice — komma, UTF-8</translation>
    </message>
    <message>
        <source>Other programs — comma, UTF-8, no apostrophe before = + - @</source>
        <comment>program that opens a CSV file</comment>
        <translation>Andere programma’s — komma, UTF-8, geen apostrof voor = + - @</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Schijf</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>%1-bestand</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Snelkoppeling</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
</context>
<context>
    <name>ReadCommands</name>
    <message numerus="yes">
        <source>This command takes %n argument(s).</source>
        <translation>
            <numerusform>Deze opdracht verwacht %n argument.</numerusform>
            <numerusform>Deze opdracht verwacht %n argumenten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The catalogue has no partner “%1”. “partneratlas-catalogue list” tells which there are.</source>
        <translation>De catalogus heeft geen partner “%1”. “partneratlas-catalogue list” noemt ze allemaal.</translation>
    </message>
    <message>
        <source>The catalogue to read (default: the bundled one).</source>
        <translation>De catalogus die wordt gelezen (anders de meegeleverde).</translation>
    </message>
    <message>
        <source>Write JSON.</source>
        <translation>JSON schrijven.</translation>
    </message>
    <message>
        <source>The short name of a partner, such as tu-delft.</source>
        <translation>De korte naam van een partner, zoals tu-delft.</translation>
    </message>
    <message>
        <source>Tells what a catalogue is: title, edition, languages, numbers.</source>
        <translation>Vertelt wat voor catalogus het is: titel, editie, talen, aantallen.</translation>
    </message>
    <message>
        <source>Shows everything about one partner.</source>
        <translation>Toont alles over één partner.</translation>
    </message>
    <message>
        <source>Nothing fits “%1”; this is what fits “%2”.</source>
        <comment>what was written, and what was found instead</comment>
        <translation>Niets gevonden voor “%1”; dit is gevonden voor “%2”.</translation>
    </message>
    <message>
        <source>What to look for: words, &quot;a phrase&quot;, key:value; a hyphen excludes (after --).</source>
        <translation>Waarnaar wordt gezocht: woorden, &quot;een woordgroep&quot;, sleutel:waarde; een streepje sluit uit (na --).</translation>
    </message>
    <message>
        <source>Only those with %1:VALUE.</source>
        <comment>%1 is a key such as kind</comment>
        <translation>Alleen partners met %1:VALUE.</translation>
    </message>
    <message>
        <source>Lists the partners, or those that fit a search.</source>
        <translation>Toont de partners, of de partners die bij een zoekopdracht passen.</translation>
    </message>
    <message>
        <source>Only those in the view that was saved under this name.</source>
        <translation>Alleen die in de weergave die onder deze naam is opgeslagen.</translation>
    </message>
    <message>
        <source>A search has at most %1 words and %2 characters.</source>
        <comment>%1 and %2 are numbers</comment>
        <translation>Een zoekopdracht heeft hoogstens %1 woorden en %2 tekens.</translation>
    </message>
    <message>
        <source>“%1” is not a value of %2. There are: %3.</source>
        <comment>%2 is a key such as kind</comment>
        <translation>“%1” is geen geldige waarde voor %2. Er zijn: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s) of your selection are not in this catalogue.</source>
        <translation>
            <numerusform>%n partner van uw selectie staat niet in deze catalogus.</numerusform>
            <numerusform>%n partners van uw selectie staan niet in deze catalogus.</numerusform>
        </translation>
    </message>
    <message>
        <source>No partner matches.</source>
        <translation>Geen partners gevonden.</translation>
    </message>
    <message>
        <source>Name one catalogue file.</source>
        <translation>Noem één catalogusbestand.</translation>
    </message>
    <message>
        <source>A catalogue file, as with --catalogue (default: the bundled one).</source>
        <translation>Een catalogusbestand, net als bij --catalogue (standaard: de meegeleverde catalogus).</translation>
    </message>
</context>
<context>
    <name>RecordColumns</name>
    <message>
        <source>Short name</source>
        <translation>Korte naam</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Andere namen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Cities</source>
        <translation>Steden</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>Opvolger</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>Opgericht</translation>
    </message>
    <message>
        <source>Agreement from</source>
        <translation>Overeenkomst vanaf</translation>
    </message>
    <message>
        <source>Agreement until</source>
        <translation>Overeenkomst tot</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beëindigd</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Leden</translation>
    </message>
    <message>
        <source>Related partners</source>
        <translation>Verwante partners</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Identificatiecodes</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>heading of a column: %1 is Name or Description, %2 a language</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thema’s</translation>
    </message>
    <message>
        <source>Partner since</source>
        <translation>Partner sinds</translation>
    </message>
    <message>
        <source>Facts checked</source>
        <translation>Gegevens nagegaan</translation>
    </message>
</context>
<context>
    <name>RecordRow</name>
    <message>
        <source>“%1” can mean more than one date: %2.</source>
        <comment>%2 is a list of dates</comment>
        <translation>“%1” kan meer dan één datum betekenen: %2.</translation>
    </message>
    <message>
        <source>Write the right one in this form.</source>
        <translation>Schrijf de juiste in deze vorm.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>type</source>
        <translation>type</translation>
    </message>
    <message>
        <source>language</source>
        <translation>taal</translation>
    </message>
    <message>
        <source>short name of a partner</source>
        <translation>korte naam van een partner</translation>
    </message>
    <message>
        <source>name</source>
        <translation>naam</translation>
    </message>
    <message>
        <source>This member has a short name and names of its own.</source>
        <translation>Dit lid heeft een korte naam en ook eigen namen.</translation>
    </message>
    <message>
        <source>Write only the short name if it is a partner, else nothing before the first “|”.</source>
        <translation>Schrijf alleen de korte naam als het een partner is, en anders niets vóór de eerste “|”.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adres</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rol</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>nagegaan</translation>
    </message>
    <message>
        <source>label</source>
        <translation>linktekst</translation>
    </message>
    <message>
        <source>“%1” says neither that the link is verified nor that it is not.</source>
        <translation>Uit “%1” blijkt niet of de link is nagegaan.</translation>
    </message>
    <message>
        <source>Write true or false.</source>
        <translation>Schrijf true of false.</translation>
    </message>
    <message>
        <source>scheme</source>
        <translation>soort code</translation>
    </message>
    <message>
        <source>value</source>
        <translation>waarde</translation>
    </message>
    <message>
        <source>Write for example: %1.</source>
        <translation>Schrijf bijvoorbeeld: %1.</translation>
    </message>
    <message>
        <source>“%1” has lost its first zero.</source>
        <translation>Van “%1” is de eerste nul weggevallen.</translation>
    </message>
    <message>
        <source>Write %1.</source>
        <translation>Schrijf %1.</translation>
    </message>
    <message>
        <source>Write: %1.</source>
        <comment>%1 is for example: text | type | language</comment>
        <translation>Schrijf: %1.</translation>
    </message>
    <message>
        <source>“%1” is not an identifier.</source>
        <translation>“%1” is geen identificatiecode.</translation>
    </message>
    <message>
        <source>“%1” is listed twice.</source>
        <translation>“%1” staat er twee keer.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Haal er een weg.</translation>
    </message>
    <message>
        <source>This line has more parts than it can have.</source>
        <translation>Deze regel heeft meer delen dan mogelijk is.</translation>
    </message>
</context>
<context>
    <name>ReferenceList</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <comment>of a list of partners</comment>
        <translation>
            <numerusform>Nog %n tonen</numerusform>
            <numerusform>Nog %n tonen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefusalTexts</name>
    <message>
        <source>There is no such file.</source>
        <translation>Dit bestand bestaat niet.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check whether you have permission and whether the disk is connected.</source>
        <translation>Het bestand kan niet worden gelezen. Controleer of u er toegang toe hebt en of de schijf is aangesloten.</translation>
    </message>
    <message>
        <source>It is a folder or a device, not a file.</source>
        <translation>Het is een map of een apparaat, geen bestand.</translation>
    </message>
    <message>
        <source>The file is larger than 2 GiB.</source>
        <translation>Het bestand is groter dan 2 GiB.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Het bestand is leeg.</translation>
    </message>
    <message>
        <source>It is not a catalogue of Partneratlas.</source>
        <translation>Het is geen catalogus van Partneratlas.</translation>
    </message>
    <message>
        <source>The catalogue was made for another version of Partneratlas (%1; this one reads %2). Compile it anew or update the program.</source>
        <comment>%1 and %2 are numbers of versions of the file format</comment>
        <translation>De catalogus is gemaakt voor een andere versie van Partneratlas (%1; deze versie leest %2). Maak de catalogus opnieuw of werk het programma bij.</translation>
    </message>
    <message>
        <source>The file is not complete. Copy it again.</source>
        <translation>Het bestand is niet compleet. Kopieer het opnieuw.</translation>
    </message>
    <message>
        <source>It holds tables that a catalogue does not have (%1).</source>
        <comment>%1 is the name of a table or a view</comment>
        <translation>Er staan tabellen in die niet bij een catalogus horen (%1).</translation>
    </message>
    <message>
        <source>The file is damaged. Copy it again.</source>
        <translation>Het bestand is beschadigd. Kopieer het opnieuw.</translation>
    </message>
    <message>
        <source>The catalogue “%1” cannot be opened.</source>
        <comment>%1 is the name of a file</comment>
        <translation>De catalogus “%1” kan niet worden geopend.</translation>
    </message>
    <message>
        <source>It cannot be copied from its medium to this computer (%1). Free some space if the disk is full, and open it again.</source>
        <comment>%1 is a technical message</comment>
        <translation>Het bestand kan niet van het medium naar deze computer worden gekopieerd (%1). Maak ruimte vrij als de schijf vol is, en open het bestand opnieuw.</translation>
    </message>
    <message>
        <source>The file was replaced while it was being read. Open it again.</source>
        <translation>Het bestand is vervangen tijdens het lezen. Open het opnieuw.</translation>
    </message>
    <message>
        <source>The file of the catalogue “%1” is no longer there. What was read of it stays on the screen, but searching, exporting and printing need the file.</source>
        <comment>%1 is the name of a file</comment>
        <translation>Het bestand van de catalogus “%1” is er niet meer. Wat al gelezen is, blijft op het scherm, maar voor zoeken, exporteren en afdrukken is het bestand nodig.</translation>
    </message>
    <message>
        <source>The file of the catalogue “%1” was replaced by another one. What you see comes from the old file. Open the catalogue again to see the new file, and to search, export and print.</source>
        <comment>%1 is the name of a file</comment>
        <translation>Het bestand van de catalogus “%1” is vervangen door een ander. Wat u ziet, komt uit het oude bestand. Open de catalogus opnieuw om het nieuwe bestand te zien, en om te zoeken, te exporteren en af te drukken.</translation>
    </message>
</context>
<context>
    <name>ResultHeader</name>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln resultaat</numerusform>
            <numerusform>%Ln resultaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln results</source>
        <translation>
            <numerusform>Meer dan %Ln resultaat</numerusform>
            <numerusform>Meer dan %Ln resultaten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing fits “%1”. Did you mean “%2”?</source>
        <comment>what was typed, and what was found instead</comment>
        <translation>Niets gevonden voor “%1”. Bedoelt u “%2”?</translation>
    </message>
    <message>
        <source>&amp;Results as a List</source>
        <translation>&amp;Resultaten als lijst</translation>
    </message>
    <message>
        <source>List</source>
        <comment>results as a list</comment>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>Results by &amp;Category</source>
        <translation>Resultaten per &amp;categorie</translation>
    </message>
    <message>
        <source>Categories</source>
        <comment>results by category</comment>
        <translation>Categorieën</translation>
    </message>
    <message>
        <source>Not searched</source>
        <comment>in place of the number of results</comment>
        <translation>Niet gezocht</translation>
    </message>
</context>
<context>
    <name>ResultModel</name>
    <message>
        <source>%1, %2. %3</source>
        <comment>name of a partner, its place, and the line of its text that was found</comment>
        <translation>%1, %2. %3</translation>
    </message>
    <message>
        <source>%1, in my selection, %2. %3</source>
        <comment>name of a partner, its place, and the line of its text that was found</comment>
        <translation>%1, in mijn selectie, %2. %3</translation>
    </message>
</context>
<context>
    <name>ResultPane</name>
    <message>
        <source>Results</source>
        <translation>Resultaten</translation>
    </message>
</context>
<context>
    <name>SaveProfileDialog</name>
    <message>
        <source>Save this profile</source>
        <translation>Dit profiel opslaan</translation>
    </message>
    <message>
        <source>A profile keeps what is chosen here. It can also be exported without the window, by its name.</source>
        <translation>Een profiel onthoudt wat hier is gekozen. Met de naam van het profiel kunt u ook in een terminal exporteren, zonder venster.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <comment>of a profile</comment>
        <translation>&amp;Naam:</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Naam van het profiel</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Vervangen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <comment>a profile</comment>
        <translation>Op&amp;slaan</translation>
    </message>
    <message>
        <source>There is a profile “%1” already.</source>
        <translation>Er is al een profiel “%1”.</translation>
    </message>
</context>
<context>
    <name>SaveViewDialog</name>
    <message>
        <source>Save this view</source>
        <translation>Deze weergave opslaan</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <comment>of a view</comment>
        <translation>&amp;Naam:</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Naam van de weergave</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Vervangen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <comment>a view</comment>
        <translation>Op&amp;slaan</translation>
    </message>
    <message>
        <source>There is a view “%1” already.</source>
        <translation>Er is al een weergave “%1”.</translation>
    </message>
    <message>
        <source>This is saved: %1</source>
        <comment>%1 is a search in words</comment>
        <translation>Dit wordt opgeslagen: %1</translation>
    </message>
</context>
<context>
    <name>SavedViewActions</name>
    <message>
        <source>Saved &amp;Views</source>
        <translation>Opgeslagen &amp;weergaven</translation>
    </message>
    <message>
        <source>&amp;Save This View…</source>
        <translation>Deze weergave op&amp;slaan…</translation>
    </message>
    <message>
        <source>&amp;Manage Views…</source>
        <translation>Weergaven be&amp;heren…</translation>
    </message>
</context>
<context>
    <name>SavedViewTexts</name>
    <message>
        <source>“%1” was too large to be read; it is kept as “%2”, and the view is in a new file.</source>
        <comment>both are names of files</comment>
        <translation>“%1” was te groot om te lezen; het bestand is bewaard als “%2” en de weergave staat in een nieuw bestand.</translation>
    </message>
    <message>
        <source>“%1” was damaged; it is kept as “%2”, and what could be read is in a new file.</source>
        <comment>both are names of files</comment>
        <translation>“%1” was beschadigd; het bestand is bewaard als “%2” en wat nog leesbaar was, staat in een nieuw bestand.</translation>
    </message>
    <message>
        <source>The saved views in “%1” cannot be read: %2.</source>
        <comment>%1 is a file, %2 a technical reason</comment>
        <translation>De opgeslagen weergaven in “%1” kunnen niet worden gelezen: %2.</translation>
    </message>
    <message>
        <source>The saved views cannot be in “%1”: it is a folder or a device.</source>
        <translation>De opgeslagen weergaven kunnen niet in “%1” staan: dat is een map of een apparaat.</translation>
    </message>
    <message>
        <source>The saved views in “%1” cannot be read: the file is too large.</source>
        <translation>De opgeslagen weergaven in “%1” kunnen niet worden gelezen: het bestand is te groot.</translation>
    </message>
    <message>
        <source>Not all saved views in “%1” can be read: the file is damaged.</source>
        <translation>Niet alle opgeslagen weergaven in “%1” kunnen worden gelezen: het bestand is beschadigd.</translation>
    </message>
    <message>
        <source>The saved views in “%1” can neither be read nor changed: a newer version of Partneratlas wrote them.</source>
        <translation>De opgeslagen weergaven in “%1” kunnen niet worden gelezen of gewijzigd: ze zijn met een nieuwere versie van Partneratlas opgeslagen.</translation>
    </message>
    <message>
        <source>The saved views cannot be written to “%1”: %2.</source>
        <comment>%1 is a file, %2 a technical reason</comment>
        <translation>De weergaven kunnen niet in “%1” worden opgeslagen: %2.</translation>
    </message>
    <message>
        <source>A saved view needs a name of at most %1 characters.</source>
        <translation>Een opgeslagen weergave heeft een naam van ten hoogste %1 tekens nodig.</translation>
    </message>
    <message>
        <source>There is a saved view “%1” already.</source>
        <translation>Er is al een opgeslagen weergave “%1”.</translation>
    </message>
    <message>
        <source>This search is too long to be saved.</source>
        <translation>Deze zoekopdracht is te lang om op te slaan.</translation>
    </message>
    <message>
        <source>No more than %1 views can be saved.</source>
        <translation>Er kunnen hoogstens %1 weergaven worden opgeslagen.</translation>
    </message>
    <message>
        <source>There is no saved view “%1”; none has been saved yet.</source>
        <translation>Er is geen opgeslagen weergave “%1”; er is nog geen enkele weergave opgeslagen.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>name of a saved view</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>There is no saved view “%1”. There are, among others, %2.</source>
        <comment>%2 is a list of names</comment>
        <translation>Er is geen opgeslagen weergave “%1”. Wel zijn er onder andere %2.</translation>
    </message>
    <message>
        <source>There is no saved view “%1”. There are: %2.</source>
        <comment>%2 is a list of names</comment>
        <translation>Er is geen opgeslagen weergave “%1”. Wel zijn er: %2.</translation>
    </message>
    <message>
        <source>“%1” also held something that this program does not know; it is kept as “%2”, and the views are in a new file.</source>
        <comment>both are names of files</comment>
        <translation>In “%1” stond ook iets wat dit programma niet kent; het bestand is bewaard als “%2” en de weergaven staan in een nieuw bestand.</translation>
    </message>
    <message>
        <source>The saved views cannot be written to “%1”: %2; they are kept as they were as “%3”.</source>
        <comment>%1 and %3 are files, %2 is a technical reason</comment>
        <translation>De opgeslagen weergaven kunnen niet naar “%1” worden geschreven: %2; zoals ze waren, zijn ze bewaard als “%3”.</translation>
    </message>
    <message>
        <source>Besides the saved views, “%1” holds something that this program does not know.</source>
        <translation>In “%1” staat naast de opgeslagen weergaven ook iets wat dit programma niet kent.</translation>
    </message>
</context>
<context>
    <name>SearchActions</name>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Zoeken</translation>
    </message>
    <message>
        <source>&amp;Clear Search and Filters</source>
        <translation>Zoekopdracht en filters &amp;wissen</translation>
    </message>
    <message>
        <source>Sur&amp;prise Me</source>
        <translation>Ve&amp;rras mij</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>Fi&amp;lteren</translation>
    </message>
</context>
<context>
    <name>SearchFailed</name>
    <message>
        <source>Nothing can be searched now: the file of this catalogue was replaced, or is no longer there.</source>
        <translation>Er kan nu niet worden gezocht: het bestand van deze catalogus is vervangen of is er niet meer.</translation>
    </message>
    <message>
        <source>Open the catalogue again</source>
        <translation>De catalogus opnieuw openen</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search partners, places, themes…</source>
        <translation>Zoek partners, plaatsen, thema’s…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Results appear while you type. Down goes to the list, Enter opens the first, Escape ends the search.</source>
        <translation>Resultaten verschijnen terwijl u typt. Pijl omlaag gaat naar de lijst, Enter opent het eerste resultaat, Escape beëindigt het zoeken.</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>Recente zoekopdrachten</translation>
    </message>
    <message>
        <source>Results appear while you type. Down goes to the list, or to the recent searches as long as the field is empty; Enter opens the first, Escape ends the search.</source>
        <translation>Resultaten verschijnen terwijl u typt. Pijl omlaag gaat naar de lijst, of naar de recente zoekopdrachten zolang het veld leeg is; Enter opent het eerste resultaat, Escape beëindigt het zoeken.</translation>
    </message>
</context>
<context>
    <name>SearchHistoryActions</name>
    <message>
        <source>&amp;Recent Searches</source>
        <translation>&amp;Recente zoekopdrachten</translation>
    </message>
    <message>
        <source>&amp;Clear Recent Searches</source>
        <translation>Recente zoekopdrachten &amp;wissen</translation>
    </message>
</context>
<context>
    <name>SelectionActions</name>
    <message>
        <source>Sh&amp;ow My Selection</source>
        <translation>Mijn selectie t&amp;onen</translation>
    </message>
    <message>
        <source>&amp;Manage My Selection…</source>
        <translation>&amp;Mijn selectie beheren…</translation>
    </message>
    <message>
        <source>Show my selection</source>
        <translation>Mijn selectie tonen</translation>
    </message>
    <message>
        <source>Remove from &amp;My Selection</source>
        <translation>Uit &amp;mijn selectie halen</translation>
    </message>
    <message>
        <source>Add to &amp;My Selection</source>
        <translation>Aan &amp;mijn selectie toevoegen</translation>
    </message>
    <message>
        <source>In my selection</source>
        <comment>on a button</comment>
        <translation>In mijn selectie</translation>
    </message>
    <message>
        <source>Add to my selection</source>
        <comment>on a button</comment>
        <translation>Aan mijn selectie toevoegen</translation>
    </message>
    <message>
        <source>Remove from my selection</source>
        <translation>Uit mijn selectie halen</translation>
    </message>
    <message>
        <source>Add to my selection</source>
        <translation>Aan mijn selectie toevoegen</translation>
    </message>
</context>
<context>
    <name>SelectionListModel</name>
    <message>
        <source>No longer in this catalogue</source>
        <translation>Niet meer in deze catalogus</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a partner, and its place</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2. Note: %3</source>
        <comment>name of a partner, its place, and what one wrote about it</comment>
        <translation>%1, %2. Notitie: %3</translation>
    </message>
</context>
<context>
    <name>SelectionTexts</name>
    <message>
        <source>“%1” was too large to be read; it is kept as “%2”, and your selection is in a new file.</source>
        <comment>both are names of files</comment>
        <translation>“%1” was te groot om te lezen; het bestand is bewaard als “%2” en uw selectie staat in een nieuw bestand.</translation>
    </message>
    <message>
        <source>“%1” also held something that this program does not know; it is kept as “%2”, and your selection is in a new file.</source>
        <comment>both are names of files</comment>
        <translation>In “%1” stond ook iets wat dit programma niet kent; het bestand is bewaard als “%2” en uw selectie staat in een nieuw bestand.</translation>
    </message>
    <message>
        <source>Your selection cannot be written to “%1”: %2; it is kept as it was as “%3”.</source>
        <comment>%1 and %3 are files, %2 is a technical reason</comment>
        <translation>Uw selectie kan niet naar “%1” worden geschreven: %2; zoals ze was, is ze bewaard als “%3”.</translation>
    </message>
    <message>
        <source>“%1” was damaged; it is kept as “%2”, and what could be read is in a new file.</source>
        <comment>both are names of files</comment>
        <translation>“%1” was beschadigd; het bestand is bewaard als “%2” en wat nog leesbaar was, staat in een nieuw bestand.</translation>
    </message>
    <message>
        <source>“%1” was not opened: “name” or “note” of partner %2 is not a text. Put it between quotation marks.</source>
        <comment>%1 is a file, %2 a number</comment>
        <translation>“%1” is niet geopend: “name” of “note” van partner %2 is geen tekst. Zet die tussen aanhalingstekens.</translation>
    </message>
    <message>
        <source>“%1” was not opened: the note of partner %2 is too long. Shorten it to %3 characters.</source>
        <comment>%1 is a file, %2 and %3 are numbers</comment>
        <translation>“%1” is niet geopend: de notitie bij partner %2 is te lang. Kort haar in tot %3 tekens.</translation>
    </message>
    <message>
        <source>“%1” was not opened: partner %2 already stands above it. Take one of the two away.</source>
        <comment>%1 is a file, %2 a number</comment>
        <translation>“%1” is niet geopend: partner %2 staat er al eerder in. Haal een van de twee weg.</translation>
    </message>
    <message>
        <source>“%1” was not opened: it has more than %2 partners. Divide it into several lists.</source>
        <comment>%1 is a file, %2 a number</comment>
        <translation>“%1” is niet geopend: er staan meer dan %2 partners in. Verdeel ze over meerdere lijsten.</translation>
    </message>
    <message>
        <source>“%1” was not opened: partner %2 has no usable “slug”. Write the short name of the partner there.</source>
        <comment>%1 is a file, %2 a number</comment>
        <translation>“%1” is niet geopend: partner %2 heeft geen bruikbare “slug”. Zet daar de korte naam van de partner.</translation>
    </message>
    <message>
        <source>Your selection in “%1” cannot be read: %2.</source>
        <comment>%1 is a file, %2 a technical reason</comment>
        <translation>Uw selectie in “%1” kan niet worden gelezen: %2.</translation>
    </message>
    <message>
        <source>Your selection cannot be in “%1”: it is a folder or a device.</source>
        <translation>Uw selectie kan niet in “%1” staan: dat is een map of een apparaat.</translation>
    </message>
    <message>
        <source>Your selection in “%1” cannot be read: the file is too large.</source>
        <translation>Uw selectie in “%1” kan niet worden gelezen: het bestand is te groot.</translation>
    </message>
    <message>
        <source>Not all of your selection in “%1” can be read: the file is damaged.</source>
        <translation>Niet alles van uw selectie in “%1” kan worden gelezen: het bestand is beschadigd.</translation>
    </message>
    <message>
        <source>Besides your selection, “%1” holds something that this program does not know.</source>
        <translation>In “%1” staat naast uw selectie ook iets wat dit programma niet kent.</translation>
    </message>
    <message>
        <source>Your selection in “%1” can neither be read nor changed: a newer version of Partneratlas wrote it.</source>
        <translation>Uw selectie in “%1” kan niet worden gelezen of gewijzigd: ze is met een nieuwere versie van Partneratlas opgeslagen.</translation>
    </message>
    <message>
        <source>Your selection cannot be written to “%1”: %2.</source>
        <comment>%1 is a file, %2 a technical reason</comment>
        <translation>Uw selectie kan niet in “%1” worden opgeslagen: %2.</translation>
    </message>
    <message>
        <source>No more than %1 partners can be in a selection.</source>
        <translation>Er kunnen hoogstens %1 partners in een selectie staan.</translation>
    </message>
    <message>
        <source>“%1” was not opened: it is damaged at line %2. Ask for the file again, or correct that line.</source>
        <comment>%1 is a file, %2 a number</comment>
        <translation>“%1” is niet geopend: het bestand is beschadigd bij regel %2. Vraag het bestand opnieuw, of verbeter die regel.</translation>
    </message>
    <message>
        <source>“%1” was not opened: a newer version of Partneratlas wrote it. Update Partneratlas.</source>
        <translation>“%1” is niet geopend: het bestand is met een nieuwere versie van Partneratlas opgeslagen. Werk Partneratlas bij.</translation>
    </message>
    <message>
        <source>“%1” was not opened: it is not a partner list of Partneratlas. Choose a file that was saved as a partner list.</source>
        <translation>“%1” is niet geopend: het is geen partnerlijst van Partneratlas. Kies een bestand dat als partnerlijst is opgeslagen.</translation>
    </message>
    <message>
        <source>%1 in my selection</source>
        <comment>%1 is a number of partners</comment>
        <translation>%1 in mijn selectie</translation>
    </message>
</context>
<context>
    <name>SelfTest</name>
    <message>
        <source>There is no kiosk.toml; everything is as it comes.</source>
        <translation>Er is geen kiosk.toml; alles staat zoals het geleverd is.</translation>
    </message>
    <message>
        <source>%1 is right. Without a PIN staff cannot leave the kiosk.</source>
        <translation>%1 klopt. Zonder pincode kunnen medewerkers de kiosk niet verlaten.</translation>
    </message>
    <message>
        <source>%1 is right. Staff can leave the kiosk with a PIN.</source>
        <translation>%1 klopt. Medewerkers kunnen de kiosk met een pincode verlaten.</translation>
    </message>
    <message>
        <source>%1 has no category %2 for the start page.</source>
        <comment>%2 is a list of short names</comment>
        <translation>%1 heeft geen categorie %2 voor de beginpagina.</translation>
    </message>
    <message numerus="yes">
        <source>%1: edition %2, %Ln partner(s).</source>
        <translation>
            <numerusform>%1: editie %2, %Ln partner.</numerusform>
            <numerusform>%1: editie %2, %Ln partners.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program does not speak %1, a language of the catalogue.</source>
        <translation>Het programma kent geen %1, een taal van de catalogus.</translation>
    </message>
    <message>
        <source>There is no font.</source>
        <translation>Er is geen lettertype.</translation>
    </message>
    <message>
        <source>No font has these characters of names: %1</source>
        <translation>Geen lettertype heeft deze tekens uit namen: %1</translation>
    </message>
    <message>
        <source>There is no display here: run this in the session of the kiosk.</source>
        <translation>Hier is geen beeldscherm: voer dit uit in de sessie van de kiosk.</translation>
    </message>
    <message>
        <source>There is no monitor “%1”. There is: %2.</source>
        <translation>Er is geen beeldscherm “%1”. Wel: %2.</translation>
    </message>
    <message>
        <source>No partner has an address that can be taken along.</source>
        <translation>Geen enkele partner heeft een adres om mee te nemen.</translation>
    </message>
    <message>
        <source>%1 is drawn as it was encoded.</source>
        <comment>%1 is an address</comment>
        <translation>%1 wordt getekend zoals het gecodeerd is.</translation>
    </message>
    <message numerus="yes">
        <source>The code of %1 is drawn with %Ln wrong module(s).</source>
        <comment>%1 is an address</comment>
        <translation>
            <numerusform>De code van %1 wordt met %Ln fout vakje getekend.</numerusform>
            <numerusform>De code van %1 wordt met %Ln foute vakjes getekend.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogus</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Talen</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Lettertypen</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Beeldscherm</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR-code</translation>
    </message>
    <message>
        <source>ok</source>
        <comment>in order</comment>
        <translation>goed</translation>
    </message>
    <message>
        <source>WRONG</source>
        <comment>not in order</comment>
        <translation>FOUT</translation>
    </message>
    <message>
        <source>%1; the kiosk needs 1024 × 768 or more.</source>
        <comment>screens, each with its name and size</comment>
        <translation>%1; de kiosk heeft minstens 1024 × 768 nodig.</translation>
    </message>
    <message>
        <source>The kiosk cannot begin in “%1”: the catalogue has %2.</source>
        <comment>tags of languages</comment>
        <translation>De kiosk kan niet beginnen in “%1”: de catalogus heeft %2.</translation>
    </message>
</context>
<context>
    <name>SheetBuilder</name>
    <message>
        <source>The table is larger than a spreadsheet can be.</source>
        <translation>De tabel is groter dan een spreadsheet kan zijn.</translation>
    </message>
    <message>
        <source>Delete the rows and columns that are not needed.</source>
        <translation>Verwijder de rijen en kolommen die niet nodig zijn.</translation>
    </message>
</context>
<context>
    <name>SheetHeadings</name>
    <message>
        <source>The column has no heading.</source>
        <translation>De kolom heeft geen kolomkop.</translation>
    </message>
    <message>
        <source>The column “%1” is unknown.</source>
        <translation>De kolom “%1” is onbekend.</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>De tabel is leeg.</translation>
    </message>
    <message>
        <source>No column tells which partner each row is about.</source>
        <translation>Uit geen enkele kolom blijkt over welke partner een rij gaat.</translation>
    </message>
    <message>
        <source>Add a column with short names, such as “tu-delft”, or with names, links or identifiers.</source>
        <translation>Voeg een kolom toe met korte namen, zoals “tu-delft”, of met namen, links of identificatiecodes.</translation>
    </message>
    <message>
        <source>Write what it is, or remove the column.</source>
        <translation>Schrijf wat erin staat of haal de kolom weg.</translation>
    </message>
    <message>
        <source>Remove the column, or write one of these: %1.</source>
        <comment>%1 is a list of columns</comment>
        <translation>Haal de kolom weg of schrijf een van deze namen: %1.</translation>
    </message>
    <message>
        <source>Column %1, “%2”, has the same meaning.</source>
        <comment>%1 are letters, %2 is a heading</comment>
        <translation>Kolom %1, “%2”, betekent hetzelfde.</translation>
    </message>
    <message>
        <source>Remove one of the two columns.</source>
        <translation>Haal een van de twee kolommen weg.</translation>
    </message>
    <message>
        <source>This looks like a list for reading, from which no edition can be made.</source>
        <translation>Dit lijkt een lijst om te lezen, waarvan geen editie kan worden gemaakt.</translation>
    </message>
    <message>
        <source>For editing, export with “Everything, for editing in a spreadsheet” (console: export --columns all). If it is a table of your own, write headings of such an export (console: or name the columns with --map).</source>
        <translation>Exporteer om te bewerken met “Alles, om in een spreadsheet te bewerken” (in een terminal: export --columns all). Is het een eigen tabel, gebruik dan kolomkoppen van zo’n export (in een terminal: of benoem de kolommen met --map).</translation>
    </message>
</context>
<context>
    <name>SheetInput</name>
    <message>
        <source>There is no column “%1” that a heading could stand for.</source>
        <translation>Er is geen kolom “%1” waar een kolomkop voor kan staan.</translation>
    </message>
    <message>
        <source>Write one of: %1.</source>
        <translation>Schrijf een van deze: %1.</translation>
    </message>
    <message>
        <source>The catalogue that categories, languages and whatever the table does not hold come from (default: the bundled one).</source>
        <translation>De catalogus waar categorieën, talen en alles wat niet in de tabel staat vandaan komen (standaard: de meegeleverde).</translation>
    </message>
    <message>
        <source>The column that a heading of the table stands for, such as Naam=name_nl; nothing after the sign leaves the column out. May be repeated.</source>
        <translation>De kolom waar een kolomkop van de tabel voor staat, zoals Naam=name_nl; zonder iets achter het teken wordt de kolom weggelaten. Mag vaker worden gebruikt.</translation>
    </message>
    <message>
        <source>Write --others keep, or --others remove.</source>
        <translation>Schrijf --others keep of --others remove.</translation>
    </message>
    <message>
        <source>Write --map with a heading, the sign = and a column, such as Naam=name_nl.</source>
        <translation>Schrijf --map met een kolomkop, het teken = en een kolom, zoals Naam=name_nl.</translation>
    </message>
    <message>
        <source>What becomes of partners of the catalogue that the table does not name: keep (default), or remove.</source>
        <translation>Wat er gebeurt met partners van de catalogus die niet in de tabel staan: keep (behouden, standaard) of remove (weglaten).</translation>
    </message>
    <message>
        <source>To leave out what the table does not name, add --others remove.</source>
        <translation>Voeg --others remove toe om weg te laten wat niet in de tabel staat.</translation>
    </message>
    <message>
        <source>To keep what the table does not name, leave out --others remove.</source>
        <translation>Laat --others remove weg om te behouden wat niet in de tabel staat.</translation>
    </message>
</context>
<context>
    <name>SheetReader</name>
    <message>
        <source>Save it as .xlsx, .ods or CSV, without a password.</source>
        <translation>Sla het op als .xlsx, .ods of CSV, zonder wachtwoord.</translation>
    </message>
    <message>
        <source>This is a database, not a spreadsheet.</source>
        <translation>Dit is een database, geen spreadsheet.</translation>
    </message>
    <message>
        <source>This is a PDF, not a spreadsheet.</source>
        <translation>Dit is een pdf, geen spreadsheet.</translation>
    </message>
    <message>
        <source>This is a web page or another kind of XML, not a spreadsheet.</source>
        <translation>Dit is een webpagina of een ander soort XML, geen spreadsheet.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Het bestand is leeg.</translation>
    </message>
    <message>
        <source>This is an archive, not a spreadsheet.</source>
        <translation>Dit is een archief, geen spreadsheet.</translation>
    </message>
    <message>
        <source>This is a file of an old version of Excel (.xls), or one that is protected by a password.</source>
        <translation>Dit is een bestand van een oude versie van Excel (.xls) of een bestand met een wachtwoord.</translation>
    </message>
</context>
<context>
    <name>SheetVocabulary</name>
    <message>
        <source>active</source>
        <comment>state of a collaboration</comment>
        <translation>actief</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>state of a collaboration</comment>
        <translation>beëindigd</translation>
    </message>
    <message>
        <source>renamed</source>
        <comment>state of a collaboration</comment>
        <translation>hernoemd</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>state of a collaboration</comment>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>name</source>
        <comment>kind of another name</comment>
        <translation>naam</translation>
    </message>
    <message>
        <source>abbreviation</source>
        <comment>kind of another name</comment>
        <translation>afkorting</translation>
    </message>
    <message>
        <source>former</source>
        <comment>kind of another name</comment>
        <translation>vroegere naam</translation>
    </message>
    <message>
        <source>alias</source>
        <comment>kind of another name</comment>
        <translation>alias</translation>
    </message>
    <message>
        <source>website</source>
        <comment>what a link leads to</comment>
        <translation>website</translation>
    </message>
    <message>
        <source>page</source>
        <comment>what a link leads to</comment>
        <translation>pagina</translation>
    </message>
    <message>
        <source>agreement</source>
        <comment>what a link leads to</comment>
        <translation>overeenkomst</translation>
    </message>
    <message>
        <source>news</source>
        <comment>what a link leads to</comment>
        <translation>nieuws</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
</context>
<context>
    <name>SourceExport</name>
    <message>
        <source>With the format source: remove the files of partners that the catalogue does not have.</source>
        <translation>Met de indeling source: verwijder de bestanden van partners die de catalogus niet heeft.</translation>
    </message>
    <message>
        <source>With --delete they are removed.</source>
        <translation>Met --delete worden ze verwijderd.</translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s) written to %1.</source>
        <translation>
            <numerusform>%n partner weggeschreven naar %1.</numerusform>
            <numerusform>%n partners weggeschreven naar %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceFailure</name>
    <message>
        <source>“%1” is not a folder.</source>
        <comment>%1 is a path</comment>
        <translation>“%1” is geen map.</translation>
    </message>
    <message>
        <source>“%1” holds other files and no catalogue.toml. Name an empty folder, a new one, or one with the source of a catalogue.</source>
        <comment>%1 is a path</comment>
        <translation>In “%1” staan andere bestanden en geen catalogue.toml. Noem een lege map, een nieuwe map of een map met de bron van een catalogus.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” holds %n file(s) of partners that the catalogue does not have: %2. Nothing was written.</source>
        <comment>%1 is a path, %2 a list of files</comment>
        <translation>
            <numerusform>In “%1” staat %n bestand van een partner die de catalogus niet heeft: %2. Er is niets geschreven.</numerusform>
            <numerusform>In “%1” staan %n bestanden van partners die de catalogus niet heeft: %2. Er is niets geschreven.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n short name(s) of partners cannot be the name of a file: %1. Nothing was written.</source>
        <comment>%1 is a list of short names</comment>
        <translation>
            <numerusform>%n korte naam van een partner kan geen bestandsnaam zijn: %1. Er is niets geschreven.</numerusform>
            <numerusform>%n korte namen van partners kunnen geen bestandsnaam zijn: %1. Er is niets geschreven.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceNode</name>
    <message>
        <source>This is not TOML: %1.</source>
        <comment>%1 is a message in English</comment>
        <translation>Dit is geen TOML: %1.</translation>
    </message>
    <message>
        <source>Compare the line with another file of the same kind.</source>
        <translation>Vergelijk de regel met een ander bestand van dezelfde soort.</translation>
    </message>
</context>
<context>
    <name>SourceReader</name>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Het bestand kan niet worden gelezen: %1.</translation>
    </message>
    <message>
        <source>it does not exist or is not a file</source>
        <translation>het bestaat niet of is geen bestand</translation>
    </message>
    <message>
        <source>it is larger than 16 MiB</source>
        <translation>het is groter dan 16 MiB</translation>
    </message>
    <message>
        <source>“accent” is not a colour.</source>
        <translation>“accent” is geen kleur.</translation>
    </message>
    <message>
        <source>Write for example &quot;#1c3d9c&quot;.</source>
        <translation>Schrijf bijvoorbeeld &quot;#1c3d9c&quot;.</translation>
    </message>
    <message>
        <source>The key “%1” is missing.</source>
        <translation>De sleutel “%1” ontbreekt.</translation>
    </message>
    <message>
        <source>Write one of: %1.</source>
        <translation>Schrijf een van deze: %1.</translation>
    </message>
    <message>
        <source>There are no partners.</source>
        <translation>Er zijn geen partners.</translation>
    </message>
    <message>
        <source>Add a file partners/NAME.toml for each partner.</source>
        <translation>Voeg voor elke partner een bestand partners/NAAM.toml toe.</translation>
    </message>
    <message>
        <source>This is not a folder with the source of a catalogue.</source>
        <translation>Dit is geen map met de bron van een catalogus.</translation>
    </message>
    <message>
        <source>Name a folder that holds catalogue.toml.</source>
        <translation>Noem een map waarin catalogue.toml staat.</translation>
    </message>
    <message>
        <source>“%1” is not a day.</source>
        <translation>“%1” is geen dag.</translation>
    </message>
    <message>
        <source>Write a whole date such as &quot;2026-11-23&quot;.</source>
        <translation>Schrijf een volledige datum, zoals &quot;2026-11-23&quot;.</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>For staff</source>
        <translation>Voor medewerkers</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>from the page for staff to that of visitors</comment>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Kiosk verlaten</translation>
    </message>
    <message>
        <source>%1: look at this</source>
        <comment>a heading</comment>
        <translation>%1: kijk dit na</translation>
    </message>
</context>
<context>
    <name>StaffReport</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>The kiosk stopped three times within a minute. It runs with the settings that it comes with.</source>
        <translation>De kiosk is drie keer binnen een minuut gestopt. Hij draait nu met zijn standaardinstellingen.</translation>
    </message>
    <message>
        <source>There is no file: all settings are the defaults.</source>
        <translation>Er is geen bestand: alle instellingen staan op hun standaard.</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogus</translation>
    </message>
    <message>
        <source>No catalogue could be opened.</source>
        <translation>Er kon geen catalogus worden geopend.</translation>
    </message>
    <message>
        <source>Edition %1</source>
        <translation>Editie %1</translation>
    </message>
    <message>
        <source>Edition %1 of %2</source>
        <comment>a number and a date</comment>
        <translation>Editie %1 van %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln partner(s)</source>
        <translation>
            <numerusform>%Ln partner</numerusform>
            <numerusform>%Ln partners</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Tellingen</translation>
    </message>
    <message>
        <source>Nothing is counted.</source>
        <translation>Er wordt niets geteld.</translation>
    </message>
    <message numerus="yes">
        <source>Counts of each day are kept for %n day(s).</source>
        <translation>
            <numerusform>De tellingen van elke dag worden %n dag bewaard.</numerusform>
            <numerusform>De tellingen van elke dag worden %n dagen bewaard.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last errors</source>
        <translation>Laatste fouten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day and time, and what went wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There were none.</source>
        <translation>Er waren er geen.</translation>
    </message>
</context>
<context>
    <name>StarClicks</name>
    <message>
        <source>Remove from my selection</source>
        <translation>Uit mijn selectie halen</translation>
    </message>
    <message>
        <source>Add to my selection</source>
        <translation>Aan mijn selectie toevoegen</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Touch a kind to meet the partners of %1</source>
        <comment>%1 is a university</comment>
        <translation>Raak een soort aan en ontdek de partners van %1</translation>
    </message>
    <message>
        <source>Touch a theme to meet the partners of %1</source>
        <comment>%1 is a university</comment>
        <translation>Raak een thema aan en ontdek de partners van %1</translation>
    </message>
    <message>
        <source>Touch a place to meet the partners of %1</source>
        <comment>%1 is a university</comment>
        <translation>Raak een plaats aan en ontdek de partners van %1</translation>
    </message>
    <message>
        <source>Who we work with</source>
        <translation>Met wie wij samenwerken</translation>
    </message>
    <message>
        <source>This screen counts, per day, which pages are opened. It does not know by whom.</source>
        <translation>Dit scherm telt per dag welke pagina’s worden geopend. Het weet niet door wie.</translation>
    </message>
    <message>
        <source>All partners</source>
        <translation>Alle partners</translation>
    </message>
    <message>
        <source>From A to Z</source>
        <translation>Van A tot Z</translation>
    </message>
</context>
<context>
    <name>StillPage</name>
    <message>
        <source>This screen is being worked on. Please come back later.</source>
        <translation>Er wordt aan dit scherm gewerkt. Komt u later terug.</translation>
    </message>
    <message>
        <source>For staff:</source>
        <translation>Voor medewerkers:</translation>
    </message>
</context>
<context>
    <name>SystemPrinters</name>
    <message>
        <source>Choose a file</source>
        <translation>Kies een bestand</translation>
    </message>
</context>
<context>
    <name>TableFile</name>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
</context>
<context>
    <name>TableReader</name>
    <message>
        <source>a text between quotation marks</source>
        <translation>een tekst tussen aanhalingstekens</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>een getal</translation>
    </message>
    <message>
        <source>true or false, without quotation marks</source>
        <translation>true of false, zonder aanhalingstekens</translation>
    </message>
    <message>
        <source>a list between square brackets</source>
        <translation>een lijst tussen rechte haken</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>een tabel</translation>
    </message>
    <message>
        <source>Known here: %1.</source>
        <comment>%1 is a list of keys</comment>
        <translation>Hier bekend: %1.</translation>
    </message>
    <message>
        <source>The key “%1” is unknown.</source>
        <translation>De sleutel “%1” is onbekend.</translation>
    </message>
    <message>
        <source>The key “%1” is missing.</source>
        <translation>De sleutel “%1” ontbreekt.</translation>
    </message>
    <message>
        <source>Add %1 = followed by %2.</source>
        <comment>%1 is a key, %2 is for example: a text between quotation marks</comment>
        <translation>Voeg %1 = toe, gevolgd door %2.</translation>
    </message>
    <message>
        <source>“%1” has the wrong type.</source>
        <translation>“%1” heeft het verkeerde type.</translation>
    </message>
    <message>
        <source>Write %1.</source>
        <translation>Schrijf %1.</translation>
    </message>
    <message>
        <source>“%1” cannot be a short name.</source>
        <translation>“%1” kan geen korte naam zijn.</translation>
    </message>
    <message>
        <source>Use small letters, digits and single hyphens, such as “tu-delft”.</source>
        <translation>Gebruik kleine letters, cijfers en losse koppeltekens, zoals “tu-delft”.</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>“%1” is geen datum.</translation>
    </message>
    <message>
        <source>Write &quot;2012&quot;, &quot;2012-07&quot; or &quot;2012-07-31&quot;.</source>
        <translation>Schrijf &quot;2012&quot;, &quot;2012-07&quot; of &quot;2012-07-31&quot;.</translation>
    </message>
    <message>
        <source>The number of “%1” is out of range.</source>
        <translation>Het getal van “%1” is te klein of te groot.</translation>
    </message>
    <message>
        <source>Write a number from %1 to %2.</source>
        <translation>Schrijf een getal van %1 tot en met %2.</translation>
    </message>
    <message>
        <source>“%1” is not a country.</source>
        <translation>“%1” is geen land.</translation>
    </message>
    <message>
        <source>Write the two capitals of ISO 3166, such as NL.</source>
        <translation>Schrijf de twee hoofdletters van ISO 3166, zoals NL.</translation>
    </message>
    <message>
        <source>“%1” is not an address that can be opened.</source>
        <translation>“%1” is geen adres dat kan worden geopend.</translation>
    </message>
    <message>
        <source>“%1” is not a language.</source>
        <translation>“%1” is geen taal.</translation>
    </message>
    <message>
        <source>Write a tag such as &quot;nl&quot; or &quot;en&quot;.</source>
        <translation>Schrijf een code zoals &quot;nl&quot; of &quot;en&quot;.</translation>
    </message>
    <message>
        <source>“%1” cannot be the value of “%2”.</source>
        <translation>“%1” kan niet de waarde van “%2” zijn.</translation>
    </message>
    <message>
        <source>Write one of: %1.</source>
        <translation>Schrijf een van deze: %1.</translation>
    </message>
    <message>
        <source>“%1” is not a language of this catalogue.</source>
        <translation>“%1” is geen taal van deze catalogus.</translation>
    </message>
    <message>
        <source>Add it to languages in catalogue.toml, or leave the text out.</source>
        <translation>Voeg de taal toe aan languages in catalogue.toml of laat de tekst weg.</translation>
    </message>
    <message>
        <source>“%1” has no text in the language “%2”.</source>
        <translation>“%1” heeft geen tekst in de taal “%2”.</translation>
    </message>
    <message>
        <source>Add %1 = &quot;…&quot;.</source>
        <translation>Voeg %1 = &quot;…&quot; toe.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>“%1” is leeg.</translation>
    </message>
    <message>
        <source>Write a text, or leave the key out.</source>
        <translation>Schrijf een tekst of laat de sleutel weg.</translation>
    </message>
    <message>
        <source>“%1” is too long.</source>
        <translation>“%1” is te lang.</translation>
    </message>
    <message numerus="yes">
        <source>Write at most %n character(s).</source>
        <translation>
            <numerusform>Schrijf hoogstens %n teken.</numerusform>
            <numerusform>Schrijf hoogstens %n tekens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write at least one.</source>
        <translation>Schrijf er minstens één.</translation>
    </message>
    <message>
        <source>“%1” is unknown here.</source>
        <translation>“%1” is hier onbekend.</translation>
    </message>
    <message>
        <source>Write 2012, 2012-07 or 2012-07-31.</source>
        <translation>Schrijf 2012, 2012-07 of 2012-07-31.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from 0.</source>
        <translation>“%1” is geen geheel getal vanaf 0.</translation>
    </message>
    <message>
        <source>Write for example 2.</source>
        <translation>Schrijf bijvoorbeeld 2.</translation>
    </message>
    <message>
        <source>Write a tag such as nl or en.</source>
        <translation>Schrijf een taalcode zoals nl of en.</translation>
    </message>
    <message>
        <source>“%1” has no text in any language.</source>
        <translation>“%1” heeft in geen enkele taal een tekst.</translation>
    </message>
    <message>
        <source>Write it in at least one language.</source>
        <translation>Schrijf de tekst in minstens één taal.</translation>
    </message>
    <message>
        <source>Write a text.</source>
        <translation>Schrijf een tekst.</translation>
    </message>
    <message>
        <source>Write a whole address that begins with https://, http:// or mailto:, without spaces and without a user name.</source>
        <translation>Schrijf een volledig adres dat begint met https://, http:// of mailto:, zonder spaties en zonder gebruikersnaam.</translation>
    </message>
    <message>
        <source>The partner has no name in any language.</source>
        <translation>De partner heeft in geen enkele taal een naam.</translation>
    </message>
    <message>
        <source>“%1” holds line breaks, double spaces or invisible characters.</source>
        <translation>“%1” bevat regeleinden, dubbele spaties of onzichtbare tekens.</translation>
    </message>
    <message>
        <source>Write it on one line with plain spaces.</source>
        <translation>Schrijf het op één regel met gewone spaties.</translation>
    </message>
    <message>
        <source>“%1” is listed twice in “%2”.</source>
        <translation>“%1” staat twee keer in “%2”.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Haal er een weg.</translation>
    </message>
</context>
<context>
    <name>TableText</name>
    <message>
        <source>This is not a table of text.</source>
        <translation>Dit is geen tabel met tekst.</translation>
    </message>
    <message>
        <source>Name a file in the format CSV, .ods or .xlsx.</source>
        <translation>Noem een bestand van de soort CSV, .ods of .xlsx.</translation>
    </message>
</context>
<context>
    <name>TakeAlong</name>
    <message>
        <source>Partners of %1</source>
        <comment>%1 is a university</comment>
        <translation>Partners van %1</translation>
    </message>
</context>
<context>
    <name>ViewActions</name>
    <message>
        <source>Group by &amp;Place</source>
        <translation>Indelen op &amp;plaats</translation>
    </message>
    <message>
        <source>Group by &amp;Kind</source>
        <translation>Indelen op &amp;soort</translation>
    </message>
    <message>
        <source>Group by &amp;Theme</source>
        <translation>Indelen op &amp;thema</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>&amp;Grotere tekst</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>&amp;Kleinere tekst</translation>
    </message>
    <message>
        <source>&amp;Normal Text Size</source>
        <translation>&amp;Normale tekstgrootte</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>&amp;Volledig scherm</translation>
    </message>
</context>
<context>
    <name>WindowArguments</name>
    <message>
        <source>Browse the partners of a university, without a network.</source>
        <translation>Bekijk de partners van een universiteit, ook zonder netwerk.</translation>
    </message>
    <message>
        <source>The catalogue to open (default: the bundled one).</source>
        <translation>De catalogus die wordt geopend (anders de meegeleverde).</translation>
    </message>
    <message>
        <source>The language to start in, such as nl or en.</source>
        <translation>De taal waarin het programma start, zoals nl of en.</translation>
    </message>
    <message>
        <source>The short name of the partner to show, such as tu-delft.</source>
        <translation>De korte naam van de partner die wordt getoond, zoals tu-delft.</translation>
    </message>
    <message>
        <source>Show the version and end.</source>
        <translation>De versie tonen en stoppen.</translation>
    </message>
    <message>
        <source>Show this help and end.</source>
        <translation>Deze hulp tonen en stoppen.</translation>
    </message>
    <message>
        <source>Only one catalogue can be opened at a time.</source>
        <translation>Er kan maar één catalogus tegelijk worden geopend.</translation>
    </message>
    <message>
        <source>“%1” is not a language. Write a tag such as nl or en.</source>
        <translation>“%1” is geen taal. Schrijf een code zoals nl of en.</translation>
    </message>
    <message>
        <source>The name of the saved view to start with.</source>
        <translation>De naam van de opgeslagen weergave waarmee het programma begint.</translation>
    </message>
    <message>
        <source>The program was called in a wrong way.</source>
        <translation>Het programma is verkeerd opgeroepen.</translation>
    </message>
    <message>
        <source>What the window remembers.</source>
        <translation>Wat het venster onthoudt.</translation>
    </message>
    <message>
        <source>The saved views.</source>
        <translation>De opgeslagen weergaven.</translation>
    </message>
    <message>
        <source>The file that --export writes, whole or not at all.</source>
        <translation>Het bestand dat --export schrijft, helemaal of niet.</translation>
    </message>
    <message>
        <source>An export needs both: --export PROFILE -o FILE.</source>
        <translation>Voor een export zijn beide nodig: --export PROFILE -o FILE.</translation>
    </message>
    <message>
        <source>--open is for the window; --export shows none.</source>
        <translation>--open is voor het venster; --export toont geen venster.</translation>
    </message>
    <message>
        <source>The window was closed, or the export is written.</source>
        <translation>Het venster is gesloten, of de export is geschreven.</translation>
    </message>
    <message>
        <source>The bundled catalogue cannot be read, or what the export is made of.</source>
        <translation>De meegeleverde catalogus kan niet worden gelezen, of iets wat voor de export nodig is.</translation>
    </message>
    <message>
        <source>The export cannot be written.</source>
        <translation>De export kan niet worden geschreven.</translation>
    </message>
    <message>
        <source>The profiles of exports.</source>
        <translation>De profielen voor exports.</translation>
    </message>
    <message>
        <source>Name a saved view: --view NAME.</source>
        <translation>Noem een opgeslagen weergave: --view NAME.</translation>
    </message>
    <message>
        <source>Write a list as this profile says, without a window: one of your own, or %1. Of the saved view if --view names one.</source>
        <comment>%1 is a list of names</comment>
        <translation>Een lijst schrijven zoals dit profiel zegt, zonder venster: een van uw eigen profielen, of %1. Van de opgeslagen weergave als --view er een noemt.</translation>
    </message>
    <message>
        <source>Fill the screen for visitors, who cannot leave it.</source>
        <translation>Het scherm vullen voor bezoekers, die het niet kunnen verlaten.</translation>
    </message>
    <message>
        <source>The settings of the kiosk (default: partneratlas/kiosk.toml in /etc/xdg).</source>
        <translation>De instellingen van de kiosk (standaard: partneratlas/kiosk.toml in /etc/xdg).</translation>
    </message>
    <message>
        <source>Look the kiosk over, a line for each thing, and end.</source>
        <translation>De kiosk nakijken, met een regel voor elk onderdeel, en stoppen.</translation>
    </message>
    <message>
        <source>Settings of the kiosk need both: --kiosk --kiosk-settings FILE.</source>
        <translation>Instellingen van de kiosk hebben beide nodig: --kiosk --kiosk-settings FILE.</translation>
    </message>
    <message>
        <source>--%1 is for the window; the kiosk begins as its settings say.</source>
        <comment>%1 is an option</comment>
        <translation>--%1 is voor het venster; de kiosk begint zoals de instellingen zeggen.</translation>
    </message>
</context>
<context>
    <name>WindowProgram</name>
    <message>
        <source>This catalogue has no partner “%1”.</source>
        <comment>%1 is a short name</comment>
        <translation>Deze catalogus heeft geen partner “%1”.</translation>
    </message>
    <message>
        <source>Install Partneratlas again.</source>
        <translation>Installeer Partneratlas opnieuw.</translation>
    </message>
</context>
<context>
    <name>WorkingPage</name>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
</context>
<context>
    <name>XlsxReader</name>
    <message>
        <source>The formula of this cell gives the error %1.</source>
        <translation>De formule in deze cel geeft de fout %1.</translation>
    </message>
    <message>
        <source>The formula of this cell was never calculated.</source>
        <translation>De formule in deze cel is nooit berekend.</translation>
    </message>
    <message>
        <source>Open the file in a spreadsheet program and save it, or write the value itself.</source>
        <translation>Open het bestand in een spreadsheetprogramma en sla het op, of schrijf de waarde zelf.</translation>
    </message>
    <message>
        <source>Correct the formula, or write the value itself.</source>
        <translation>Herstel de formule of schrijf de waarde zelf.</translation>
    </message>
</context>
</TS>
