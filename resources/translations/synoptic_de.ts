<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>synoptic</name>
    <message>
      <location filename="../../ui/announcer.py" />
      <source>finding {n} of {total}</source>
      <translation>Befund {n} von {total}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/announcer.py" />
      <source>{n} findings</source>
      <translation>
        <numerusform>{n} Befund</numerusform>
        <numerusform>{n} Befunde</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/announcer.py" />
      <location filename="../../ui/panels/legend_bar.py" />
      <source>{n} conflicts</source>
      <translation>
        <numerusform>{n} Widerspruch</numerusform>
        <numerusform>{n} Widersprüche</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/announcer.py" />
      <source>Compared: {findings}, {conflicts}.</source>
      <translation>Verglichen: {findings}, {conflicts}.</translation>
    </message>
    <message>
      <location filename="../../ui/announcer.py" />
      <source>Marks shown: {kinds}.</source>
      <translation>Gezeigte Markierungen: {kinds}.</translation>
    </message>
    <message>
      <location filename="../../ui/announcer.py" />
      <source>Marks hidden: {kinds}.</source>
      <translation>Verborgene Markierungen: {kinds}.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/about.py" />
      <source>About Synoptic</source>
      <translation>Über Synoptic</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/about.py" />
      <source>Licences…</source>
      <translation>Lizenzen …</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/about.py" />
      <location filename="../../ui/display.py" />
      <location filename="../../ui/panels/welcome_page.py" />
      <source>Synoptic</source>
      <translation>Synoptic</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/about.py" />
      <source>Version {version}</source>
      <translation>Version {version}</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/about.py" />
      <source>Reads several reports of one event side by side.</source>
      <translation>Liest mehrere Berichte über ein Ereignis nebeneinander.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/about.py" />
      <location filename="../../ui/panels/welcome_page.py" />
      <source>Works offline. Your files stay on this computer.</source>
      <translation>Arbeitet ohne Internet. Ihre Dateien bleiben auf diesem Computer.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/about.py" />
      <source>MIT licence. It stands on {n} free works of others.</source>
      <translation>MIT-Lizenz. Es steht auf {n} freien Werken anderer.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/agreement_dialog.py" />
      <source>Agreement by tag</source>
      <translation>Übereinstimmung nach Schlagwort</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/agreement_dialog.py" />
      <source>–</source>
      <translation>–</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/agreement_dialog.py" />
      <location filename="../../ui/menus/view_menu.py" />
      <location filename="../../ui/models/setting_choices.py" />
      <location filename="../../ui/models/sheets/sources.py" />
      <source>{n} %</source>
      <translation>{n} %</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/agreement_dialog.py" />
      <source>Agreement between Readers</source>
      <translation>Übereinstimmung der Lesenden</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/agreement_dialog.py" />
      <source>Counting…</source>
      <translation>Wird gezählt …</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/dialogs/agreement_dialog.py" />
      <source>{n} sentences in the reports on which both wrote notes.</source>
      <translation>
        <numerusform>{n} Satz in den Berichten, zu denen beide Notizen schrieben.</numerusform>
        <numerusform>{n} Sätze in den Berichten, zu denen beide Notizen schrieben.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/agreement_dialog.py" />
      <source>The readers were not compared.</source>
      <translation>Die Lesenden wurden nicht verglichen.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/agreement_dialog.py" />
      <source>Cohen’s kappa is the agreement beyond what two readers reach by chance who mark as many sentences as these do. Of a rare tag it moves much with one sentence: look at the counts.</source>
      <translation>Cohens Kappa ist die Übereinstimmung über das hinaus, was zwei Lesende durch Zufall erreichen, die gleich viele Sätze markieren. Bei seltenen Schlagwörtern ändert ein einziger Satz viel: Beachten Sie die Zahlen.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/agreement_dialog.py" />
      <location filename="../../ui/dialogs/settings_dialog.py" />
      <location filename="../../ui/menus/file_menu.py" />
      <source>&amp;Close</source>
      <translation>&amp;Schließen</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/agreement_dialog.py" />
      <source>All notes</source>
      <translation>Alle Notizen</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/agreement_dialog.py" />
      <source>One reader</source>
      <translation>Eine Leserin, ein Leser</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/agreement_dialog.py" />
      <source>The other reader</source>
      <translation>Die andere Leserin, der andere Leser</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/agreement_dialog.py" />
      <source>Choose two readers. Import the notes of another one with File, Import Notes.</source>
      <translation>Wählen Sie zwei Lesende. Notizen von anderen holen Sie mit Datei, Notizen importieren.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/agreement_dialog.py" />
      <source>There is no report on which both wrote notes.</source>
      <translation>Es gibt keinen Bericht, zu dem beide Notizen schrieben.</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/dialogs/agreement_dialog.py" />
      <location filename="../../ui/models/note_filter.py" />
      <source>Tag</source>
      <translation>Schlagwort</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/agreement_dialog.py" />
      <source>A sentence has a tag if a note with it marks any word of the sentence</source>
      <translation>Ein Satz hat ein Schlagwort, wenn eine Notiz damit ein Wort des Satzes markiert</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/agreement_dialog.py" />
      <source>Kappa</source>
      <translation>Kappa</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/agreement_dialog.py" />
      <source>1 is full agreement, 0 what chance gives; – where chance alone would agree</source>
      <translation>1 ist volle Übereinstimmung, 0 die des Zufalls; – wo schon der Zufall übereinstimmt</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/agreement_dialog.py" />
      <source>Overlap</source>
      <translation>Überlappung</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/agreement_dialog.py" />
      <source>What both marked, of what either did</source>
      <translation>Was beide markierten, von dem, was wenigstens eine Person markierte</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/agreement_dialog.py" />
      <source>Both</source>
      <translation>Beide</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/agreement_dialog.py" />
      <source>Sentences that both marked so</source>
      <translation>Sätze, die beide so markierten</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/agreement_dialog.py" />
      <source>Only {name}</source>
      <translation>Nur {name}</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/agreement_dialog.py" />
      <source>Sentences that only {name} marked so</source>
      <translation>Sätze, die nur {name} so markierte</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/agreement_dialog.py" />
      <source>Neither</source>
      <translation>Niemand</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/agreement_dialog.py" />
      <source>Sentences that neither marked so</source>
      <translation>Sätze, die niemand so markierte</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/agreement_dialog.py" />
      <source>and</source>
      <translation>und</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/choosers.py" />
      <source>Reports ({patterns})</source>
      <translation>Berichte ({patterns})</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/choosers.py" />
      <source>Synoptic projects ({patterns})</source>
      <translation>Synoptic-Projekte ({patterns})</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/choosers.py" />
      <source>All files ({patterns})</source>
      <translation>Alle Dateien ({patterns})</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/choosers.py" />
      <source>Notes ({patterns})</source>
      <translation>Notizen ({patterns})</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/choosers.py" />
      <source>Your latest changes could not be saved. Save them in another place, or they are lost.</source>
      <translation>Ihre letzten Änderungen konnten nicht gespeichert werden. Speichern Sie sie an einem anderen Ort, sonst gehen sie verloren.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/choosers.py" />
      <source>Open Reports</source>
      <translation>Berichte öffnen</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/choosers.py" />
      <source>Open Project</source>
      <translation>Projekt öffnen</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/choosers.py" />
      <location filename="../../ui/operations/versions.py" />
      <source>Load New Version</source>
      <translation>Neue Fassung laden</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/choosers.py" />
      <location filename="../../ui/operations/exchange.py" />
      <source>Import Notes</source>
      <translation>Notizen importieren</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/choosers.py" />
      <source>Save As</source>
      <translation>Speichern unter</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/choosers.py" />
      <location filename="../../ui/dialogs/export_dialog.py" />
      <location filename="../../ui/main_window.py" />
      <source>Export</source>
      <translation>Exportieren</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/choosers.py" />
      <location filename="../../ui/dialogs/returned_dialog.py" />
      <source>Take Notes Back from PDF</source>
      <translation>Notizen aus PDF zurückholen</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/choosers.py" />
      <source>PDF files ({patterns})</source>
      <translation>PDF-Dateien ({patterns})</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/choosers.py" />
      <source>Changes Not Saved</source>
      <translation>Änderungen nicht gespeichert</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/choosers.py" />
      <source>&amp;Lose Changes</source>
      <translation>Änderungen &amp;verwerfen</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/choosers.py" />
      <source>&amp;Save As…</source>
      <translation>&amp;Speichern unter …</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/choosers.py" />
      <source>&amp;Go Back</source>
      <translation>&amp;Zurück</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/codebook_dialog.py" />
      <source>{name}  ({n})</source>
      <translation>{name}  ({n})</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/dialogs/codebook_dialog.py" />
      <source>Codebook</source>
      <translation>Codebuch</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/dialogs/codebook_dialog.py" />
      <source>Tags</source>
      <translation>Schlagwörter</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/codebook_dialog.py" />
      <source>New tag…</source>
      <translation>Neues Schlagwort …</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/codebook_dialog.py" />
      <source>New tag</source>
      <translation>Neues Schlagwort</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/codebook_dialog.py" />
      <source>No tag yet. Write one below, or add tags to your notes.</source>
      <translation>Noch kein Schlagwort. Schreiben Sie unten eines, oder geben Sie Ihren Notizen Schlagwörter.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/codebook_dialog.py" />
      <source>No colour</source>
      <translation>Keine Farbe</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/codebook_dialog.py" />
      <source>When to use this tag</source>
      <translation>Wann dieses Schlagwort passt</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/codebook_dialog.py" />
      <source>&amp;Name</source>
      <translation>&amp;Name</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/codebook_dialog.py" />
      <source>&amp;Colour</source>
      <translation>&amp;Farbe</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/codebook_dialog.py" />
      <source>Descri&amp;ption</source>
      <translation>&amp;Beschreibung</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/codebook_dialog.py" />
      <source>&amp;Merge Into</source>
      <translation>&amp;Zusammenlegen mit</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/codebook_dialog.py" />
      <source>Let another tag stand for this one in all notes</source>
      <translation>Ein anderes Schlagwort in allen Notizen an die Stelle von diesem setzen</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/codebook_dialog.py" />
      <source>&amp;Delete</source>
      <translation>&amp;Löschen</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/codebook_dialog.py" />
      <source>Take this tag off all notes; undo brings it back</source>
      <translation>Dieses Schlagwort von allen Notizen nehmen; Rückgängig holt es zurück</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/codebook_dialog.py" />
      <source>Clo&amp;se</source>
      <translation>&amp;Schließen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/dialogs/codebook_dialog.py" />
      <source>In {n} notes</source>
      <translation>
        <numerusform>In {n} Notiz</numerusform>
        <numerusform>In {n} Notizen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/codebook_dialog.py" />
      <source>In no note</source>
      <translation>In keiner Notiz</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/error_dialog.py" />
      <source>Your work is saved, and you can go on.</source>
      <translation>Ihre Arbeit ist gespeichert, und Sie können weitermachen.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/error_dialog.py" />
      <source>Your latest changes could not be saved. Save the comparison in another place before you quit.</source>
      <translation>Ihre letzten Änderungen konnten nicht gespeichert werden. Speichern Sie den Vergleich an einem anderen Ort, bevor Sie beenden.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/error_dialog.py" />
      <source>Something Went Wrong</source>
      <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/error_dialog.py" />
      <source>Details of the error</source>
      <translation>Einzelheiten des Fehlers</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/error_dialog.py" />
      <source>&amp;Go On</source>
      <translation>&amp;Weiter</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/error_dialog.py" />
      <source>Something unexpected happened in Synoptic.</source>
      <translation>In Synoptic ist etwas Unerwartetes geschehen.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/error_dialog.py" />
      <source>The details help to mend it. They hold no text of your reports.</source>
      <translation>Die Einzelheiten helfen, den Fehler zu beheben. Sie enthalten keinen Text Ihrer Berichte.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/error_dialog.py" />
      <source>&amp;Copy Details</source>
      <translation>Einzelheiten &amp;kopieren</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/error_dialog.py" />
      <location filename="../../ui/menus/file_menu.py" />
      <source>&amp;Quit</source>
      <translation>Been&amp;den</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/export_dialog.py" />
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/export_dialog.py" />
      <source>Pre&amp;view…</source>
      <translation>&amp;Vorschau …</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/export_dialog.py" />
      <location filename="../../ui/menus/file_menu.py" />
      <source>&amp;Export…</source>
      <translation>E&amp;xportieren …</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/export_dialog.py" />
      <location filename="../../ui/dialogs/parts_dialog.py" />
      <location filename="../../ui/dialogs/report_dialog.py" />
      <location filename="../../ui/dialogs/returned_dialog.py" />
      <location filename="../../ui/menus/pairing.py" />
      <location filename="../../ui/panels/status_line.py" />
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/export_dialog.py" />
      <source>Page Setup</source>
      <translation>Seite einrichten</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/export_dialog.py" />
      <source>&amp;Keep</source>
      <translation>&amp;Übernehmen</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/export_dialog.py" />
      <source>It names the outlets, whatever is hidden in the window.</source>
      <translation>Darin stehen die Medien mit Namen, was auch immer im Fenster verborgen ist.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/export_dialog.py" />
      <source>Choose at least one report.</source>
      <translation>Wählen Sie mindestens einen Bericht.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/export_fields.py" />
      <source>&amp;Layout</source>
      <translation>&amp;Anordnung</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/export_fields.py" />
      <source>&amp;Paper</source>
      <translation>&amp;Papier</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/export_fields.py" />
      <source>&amp;Orientation</source>
      <translation>Aus&amp;richtung</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/dialogs/export_fields.py" />
      <location filename="../../ui/main_window.py" />
      <location filename="../../ui/panels/reports_panel.py" />
      <source>Reports</source>
      <translation>Berichte</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/export_fields.py" />
      <source>Automatic &amp;marks in the text</source>
      <translation>Automatische &amp;Markierungen im Text</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/export_fields.py" />
      <source>Show</source>
      <translation>Zeigen</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/export_fields.py" />
      <source>List of &amp;findings</source>
      <translation>Liste der &amp;Befunde</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/export_fields.py" />
      <location filename="../../ui/menus/notes_menu.py" />
      <location filename="../../ui/menus/view_menu.py" />
      <source>&amp;Notes</source>
      <translation>&amp;Notizen</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/export_fields.py" />
      <source>Notes &amp;by</source>
      <translation>Notizen &amp;von</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/export_fields.py" />
      <source>In &amp;grey, for copying</source>
      <translation>In &amp;Grau, zum Kopieren</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/export_fields.py" />
      <source>Look</source>
      <translation>Aussehen</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/export_fields.py" />
      <source>&amp;Hide the outlets</source>
      <translation>Medien verb&amp;ergen</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/export_fields.py" />
      <source>Language of the &amp;page</source>
      <translation>&amp;Sprache der Seite</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/dialogs/help_contents.py" />
      <source>Contents</source>
      <translation>Inhalt</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/dialogs/help_hits.py" />
      <source>{n} sections</source>
      <translation>
        <numerusform>{n} Abschnitt</numerusform>
        <numerusform>{n} Abschnitte</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/help_hits.py" />
      <source>Found in Help</source>
      <translation>In der Hilfe gefunden</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/help_hits.py" />
      <source>No page has these words.</source>
      <translation>Keine Seite enthält diese Wörter.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/help_page.py" />
      <source>Help page</source>
      <translation>Hilfeseite</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/help_page.py" />
      <source>This page is in English only.</source>
      <translation>Diese Seite gibt es nur auf Englisch.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/help_window.py" />
      <source>Search Help</source>
      <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/help_window.py" />
      <source>{page} - Synoptic Help</source>
      <translation>{page} – Synoptic-Hilfe</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/help_window.py" />
      <location filename="../../ui/main_window.py" />
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/help_window.py" />
      <location filename="../../ui/main_window.py" />
      <source>Forward</source>
      <translation>Vorwärts</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/help_window.py" />
      <source>First page</source>
      <translation>Erste Seite</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/help_window.py" />
      <location filename="../../ui/menus/view_menu.py" />
      <source>Smaller text</source>
      <translation>Kleinerer Text</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/help_window.py" />
      <location filename="../../ui/menus/view_menu.py" />
      <source>Larger text</source>
      <translation>Größerer Text</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/licences.py" />
      <source>Licences</source>
      <translation>Lizenzen</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/licences.py" />
      <source>Parts of Synoptic</source>
      <translation>Bestandteile von Synoptic</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/licences.py" />
      <source>Terms</source>
      <translation>Bedingungen</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/parts_dialog.py" />
      <source>Choose Reports</source>
      <translation>Berichte auswählen</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/parts_dialog.py" />
      <source>{n} of {total} chosen</source>
      <translation>{n} von {total} ausgewählt</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/dialogs/parts_dialog.py" />
      <source>Open {n} Reports</source>
      <translation>
        <numerusform>{n} Bericht öffnen</numerusform>
        <numerusform>{n} Berichte öffnen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/parts_dialog.py" />
      <source>Reports to choose from</source>
      <translation>Berichte zur Auswahl</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/parts_dialog.py" />
      <source>Filter by title or outlet</source>
      <translation>Nach Titel oder Medium filtern</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/parts_dialog.py" />
      <source>Select &amp;All</source>
      <translation>&amp;Alle auswählen</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/parts_dialog.py" />
      <source>Select &amp;None</source>
      <translation>&amp;Keine auswählen</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/printout.py" />
      <source>Print</source>
      <translation>Drucken</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/printout.py" />
      <source>Print Preview</source>
      <translation>Druckvorschau</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report_dialog.py" />
      <source>About This Report</source>
      <translation>Über diesen Bericht</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report_dialog.py" />
      <source>Encoding</source>
      <translation>Zeichenkodierung</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report_dialog.py" />
      <source>&amp;Save</source>
      <translation>&amp;Speichern</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/dialogs/report_dialog.py" />
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report_dialog.py" />
      <source>Write a date as 2026-03-12 18:10.</source>
      <translation>Schreiben Sie ein Datum so: 2026-03-12 18:10.</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/dialogs/report_dialog.py" />
      <source>Noticed</source>
      <translation>Hinweise</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report_dialog.py" />
      <source>“{printed}” may be</source>
      <translation>„{printed}“ kann heißen:</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/returned_dialog.py" />
      <source>What comes back</source>
      <translation>Was zurückkommt</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/returned_dialog.py" />
      <source>What “{name}” brings back</source>
      <translation>Was „{name}“ zurückbringt</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/dialogs/returned_dialog.py" />
      <source>{n} new notes.</source>
      <translation>
        <numerusform>{n} neue Notiz.</numerusform>
        <numerusform>{n} neue Notizen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/dialogs/returned_dialog.py" />
      <source>&amp;Take {n} Notes</source>
      <translation>
        <numerusform>{n} Notiz &amp;übernehmen</numerusform>
        <numerusform>{n} Notizen &amp;übernehmen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/dialogs/returned_dialog.py" />
      <source>{n} changed notes.</source>
      <translation>
        <numerusform>{n} geänderte Notiz.</numerusform>
        <numerusform>{n} geänderte Notizen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/dialogs/returned_dialog.py" />
      <source>{n} stand on words that were not found for sure; they are only listed here.</source>
      <translation>
        <numerusform>{n} steht auf Wörtern, die nicht sicher gefunden wurden, und ist nur hier aufgeführt.</numerusform>
        <numerusform>{n} stehen auf Wörtern, die nicht sicher gefunden wurden, und sind nur hier aufgeführt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/dialogs/settings_dialog.py" />
      <source>&amp;Forget {n} Recent Files</source>
      <translation>
        <numerusform>{n} zuletzt geöffnete Datei &amp;vergessen</numerusform>
        <numerusform>{n} zuletzt geöffnete Dateien &amp;vergessen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/settings_dialog.py" />
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/settings_dialog.py" />
      <source>&amp;Reading</source>
      <translation>&amp;Lesen</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/settings_dialog.py" />
      <location filename="../../ui/menus/view_menu.py" />
      <source>&amp;Marks</source>
      <translation>&amp;Markierungen</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/settings_dialog.py" />
      <source>&amp;Privacy</source>
      <translation>&amp;Datenschutz</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/settings_dialog.py" />
      <location filename="../../ui/menus/view_menu.py" />
      <source>&amp;Theme</source>
      <translation>&amp;Farben</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/settings_dialog.py" />
      <source>&amp;Font of the reports</source>
      <translation>Sch&amp;rift der Berichte</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/settings_dialog.py" />
      <source>Text &amp;size</source>
      <translation>Schrift&amp;größe</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/settings_dialog.py" />
      <source>&amp;Line spacing</source>
      <translation>&amp;Zeilenabstand</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/settings_dialog.py" />
      <source>In narrow columns the lines are always compact.</source>
      <translation>In schmalen Spalten stehen die Zeilen immer eng.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/settings_dialog.py" />
      <source>Lan&amp;guage</source>
      <translation>S&amp;prache</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/settings_dialog.py" />
      <source>The language changes when you start Synoptic again.</source>
      <translation>Die Sprache wechselt, wenn Sie Synoptic neu starten.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/settings_dialog.py" />
      <source>Underlined in the reports:</source>
      <translation>In den Berichten unterstrichen:</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/settings_dialog.py" />
      <source>What is not underlined stays in the lists of findings.</source>
      <translation>Was nicht unterstrichen ist, bleibt in den Listen der Befunde.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/settings_dialog.py" />
      <source>Your name on this computer</source>
      <translation>Ihr Name auf diesem Computer</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/settings_dialog.py" />
      <source>&amp;Name on your notes</source>
      <translation>&amp;Name auf Ihren Notizen</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/settings_dialog.py" />
      <source>&amp;Remember which files were opened</source>
      <translation>&amp;Geöffnete Dateien merken</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/settings_dialog.py" />
      <source>Synoptic never goes online: reports, notes and settings stay on this computer.</source>
      <translation>Synoptic geht nie ins Internet: Berichte, Notizen und Einstellungen bleiben auf diesem Computer.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/settings_dialog.py" />
      <source>Comparisons without a name are kept in {folder}.</source>
      <translation>Vergleiche ohne Namen werden in {folder} aufbewahrt.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/settings_dialog.py" />
      <source>No Recent Files</source>
      <translation>Keine zuletzt geöffneten Dateien</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/settings_dialog.py" />
      <source>Restore &amp;Defaults</source>
      <translation>Standard &amp;wiederherstellen</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/shortcuts.py" />
      <location filename="../../ui/panels/welcome_page.py" />
      <source>Shortcuts</source>
      <translation>Tastenkürzel</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/source_field.py" />
      <source>In the file: {words}</source>
      <translation>In der Datei: {words}</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/source_field.py" />
      <source>The file does not say</source>
      <translation>Die Datei sagt dazu nichts</translation>
    </message>
    <message>
      <location filename="../../ui/display.py" />
      <source>Add another report to compare: drop a file here or press {keys}.</source>
      <translation>Zum Vergleichen einen weiteren Bericht hinzufügen: Datei hierher ziehen oder {keys} drücken.</translation>
    </message>
    <message>
      <location filename="../../ui/display.py" />
      <source>Not saved</source>
      <translation>Nicht gespeichert</translation>
    </message>
    <message>
      <location filename="../../ui/display.py" />
      <source>Finding {n} of {total}</source>
      <translation>Befund {n} von {total}</translation>
    </message>
    <message>
      <location filename="../../ui/display.py" />
      <source>Row {n} of {total}</source>
      <translation>Zeile {n} von {total}</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/display.py" />
      <location filename="../../ui/models/row_words.py" />
      <source>Headlines</source>
      <translation>Überschriften</translation>
    </message>
    <message>
      <location filename="../../ui/display.py" />
      <location filename="../../ui/menus/edit_menu.py" />
      <source>&amp;Undo</source>
      <translation>&amp;Rückgängig</translation>
    </message>
    <message>
      <location filename="../../ui/display.py" />
      <location filename="../../ui/menus/edit_menu.py" />
      <source>&amp;Redo</source>
      <translation>&amp;Wiederholen</translation>
    </message>
    <message>
      <location filename="../../ui/display.py" />
      <source>{verb} {what}</source>
      <translation>{verb}: {what}</translation>
    </message>
    <message>
      <location filename="../../ui/display.py" />
      <source>{title} – Synoptic</source>
      <translation>{title} – Synoptic</translation>
    </message>
    <message>
      <location filename="../../ui/display.py" />
      <source>Read only</source>
      <translation>Schreibgeschützt</translation>
    </message>
    <message>
      <location filename="../../ui/display.py" />
      <source>Saved</source>
      <translation>Gespeichert</translation>
    </message>
    <message>
      <location filename="../../ui/language.py" />
      <source>(what this language calls itself)</source>
      <translation>Deutsch</translation>
    </message>
    <message>
      <location filename="../../ui/main_window.py" />
      <source>Review</source>
      <translation>Durchsicht</translation>
    </message>
    <message>
      <location filename="../../ui/main_window.py" />
      <source>Clean text</source>
      <translation>Ohne Marken</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/main_window.py" />
      <location filename="../../ui/panels/notes_panel.py" />
      <source>Notes</source>
      <translation>Notizen</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/main_window.py" />
      <location filename="../../ui/panels/ledger_panel.py" />
      <source>Ledger</source>
      <translation>Aufstellung</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/main_window.py" />
      <location filename="../../ui/panels/findings_panel.py" />
      <source>Findings</source>
      <translation>Befunde</translation>
    </message>
    <message>
      <location filename="../../ui/menus/columns_menu.py" />
      <source>&amp;Columns</source>
      <translation>&amp;Spalten</translation>
    </message>
    <message>
      <location filename="../../ui/menus/columns_menu.py" />
      <source>{siglum}  {title}</source>
      <translation>{siglum}  {title}</translation>
    </message>
    <message>
      <location filename="../../ui/menus/columns_menu.py" />
      <source>Make It the &amp;Pivot</source>
      <translation>Zum &amp;Leitbericht machen</translation>
    </message>
    <message>
      <location filename="../../ui/menus/columns_menu.py" />
      <source>The rows keep this report's order</source>
      <translation>Die Zeilen folgen der Reihenfolge dieses Berichts</translation>
    </message>
    <message>
      <location filename="../../ui/menus/columns_menu.py" />
      <source>Move &amp;Left</source>
      <translation>Nach l&amp;inks verschieben</translation>
    </message>
    <message>
      <location filename="../../ui/menus/columns_menu.py" />
      <source>Move the column to the left</source>
      <translation>Spalte nach links verschieben</translation>
    </message>
    <message>
      <location filename="../../ui/menus/columns_menu.py" />
      <source>Move &amp;Right</source>
      <translation>Nach &amp;rechts verschieben</translation>
    </message>
    <message>
      <location filename="../../ui/menus/columns_menu.py" />
      <source>Move the column to the right</source>
      <translation>Spalte nach rechts verschieben</translation>
    </message>
    <message>
      <location filename="../../ui/menus/columns_menu.py" />
      <source>&amp;Shown</source>
      <translation>Gez&amp;eigte Spalten</translation>
    </message>
    <message>
      <location filename="../../ui/menus/columns_menu.py" />
      <source>&amp;Hide</source>
      <translation>&amp;Ausblenden</translation>
    </message>
    <message>
      <location filename="../../ui/menus/columns_menu.py" />
      <source>Hide the column that is being read</source>
      <translation>Die Spalte ausblenden, in der gelesen wird</translation>
    </message>
    <message>
      <location filename="../../ui/menus/columns_menu.py" />
      <source>Show &amp;All</source>
      <translation>Alle zei&amp;gen</translation>
    </message>
    <message>
      <location filename="../../ui/menus/columns_menu.py" />
      <source>Show the hidden columns again</source>
      <translation>Ausgeblendete Spalten wieder zeigen</translation>
    </message>
    <message>
      <location filename="../../ui/menus/columns_menu.py" />
      <source>&amp;Wider</source>
      <translation>&amp;Breiter</translation>
    </message>
    <message>
      <location filename="../../ui/menus/columns_menu.py" />
      <source>Wider columns; the pivot stays in sight</source>
      <translation>Breitere Spalten; der Leitbericht bleibt im Blick</translation>
    </message>
    <message>
      <location filename="../../ui/menus/columns_menu.py" />
      <source>&amp;Narrower</source>
      <translation>&amp;Schmaler</translation>
    </message>
    <message>
      <location filename="../../ui/menus/columns_menu.py" />
      <source>Narrower columns, down to their share</source>
      <translation>Schmalere Spalten, bis auf ihren Anteil</translation>
    </message>
    <message>
      <location filename="../../ui/menus/columns_menu.py" />
      <source>W&amp;iden This Column</source>
      <translation>&amp;Diese Spalte verbreitern</translation>
    </message>
    <message>
      <location filename="../../ui/menus/columns_menu.py" />
      <source>Wider, only the column that is being read</source>
      <translation>Breiter, nur die Spalte, in der gelesen wird</translation>
    </message>
    <message>
      <location filename="../../ui/menus/columns_menu.py" />
      <source>Narr&amp;ow This Column</source>
      <translation>Diese S&amp;palte verschmälern</translation>
    </message>
    <message>
      <location filename="../../ui/menus/columns_menu.py" />
      <source>Narrower, only the column that is being read</source>
      <translation>Schmaler, nur die Spalte, in der gelesen wird</translation>
    </message>
    <message>
      <location filename="../../ui/menus/columns_menu.py" />
      <source>&amp;Usual Width</source>
      <translation>Übli&amp;che Breite</translation>
    </message>
    <message>
      <location filename="../../ui/menus/columns_menu.py" />
      <source>Give the column that is being read its share again</source>
      <translation>Der Spalte, in der gelesen wird, wieder ihren Anteil geben</translation>
    </message>
    <message>
      <location filename="../../ui/menus/columns_menu.py" />
      <source>&amp;Collapse Gaps</source>
      <translation>Lücken &amp;zusammenziehen</translation>
    </message>
    <message>
      <location filename="../../ui/menus/columns_menu.py" />
      <source>Say in one line what a report does not tell</source>
      <translation>In einer Zeile sagen, was ein Bericht nicht erzählt</translation>
    </message>
    <message>
      <location filename="../../ui/menus/edit_menu.py" />
      <source>The outlets are hidden. Reveal them to see what is known about a report.</source>
      <translation>Die Medien sind verborgen. Decken Sie sie auf, um zu sehen, was über einen Bericht bekannt ist.</translation>
    </message>
    <message>
      <location filename="../../ui/menus/edit_menu.py" />
      <source>&amp;Edit</source>
      <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
      <location filename="../../ui/menus/edit_menu.py" />
      <source>Take the last change back</source>
      <translation>Letzte Änderung zurücknehmen</translation>
    </message>
    <message>
      <location filename="../../ui/menus/edit_menu.py" />
      <source>Make the change again</source>
      <translation>Änderung erneut vornehmen</translation>
    </message>
    <message>
      <location filename="../../ui/menus/edit_menu.py" />
      <source>&amp;Copy</source>
      <translation>&amp;Kopieren</translation>
    </message>
    <message>
      <location filename="../../ui/menus/edit_menu.py" />
      <source>Copy the selected words</source>
      <translation>Ausgewählte Wörter kopieren</translation>
    </message>
    <message>
      <location filename="../../ui/menus/edit_menu.py" />
      <source>Copy with &amp;Source</source>
      <translation>Mit &amp;Quelle kopieren</translation>
    </message>
    <message>
      <location filename="../../ui/menus/edit_menu.py" />
      <source>Copy the selected words as a quotation with outlet and date</source>
      <translation>Ausgewählte Wörter als Zitat mit Medium und Datum kopieren</translation>
    </message>
    <message>
      <location filename="../../ui/menus/edit_menu.py" />
      <source>&amp;Label Paragraph…</source>
      <translation>&amp;Absatz bezeichnen …</translation>
    </message>
    <message>
      <location filename="../../ui/menus/edit_menu.py" />
      <source>Say what the paragraph at the caret is, or leave it out</source>
      <translation>Sagen, was der Absatz an der Schreibmarke ist, oder ihn auslassen</translation>
    </message>
    <message>
      <location filename="../../ui/menus/edit_menu.py" />
      <source>&amp;About This Report…</source>
      <translation>Ü&amp;ber diesen Bericht …</translation>
    </message>
    <message>
      <location filename="../../ui/menus/edit_menu.py" />
      <source>See and correct what is known about the report being read</source>
      <translation>Ansehen und berichtigen, was über den gelesenen Bericht bekannt ist</translation>
    </message>
    <message>
      <location filename="../../ui/menus/edit_menu.py" />
      <source>Load &amp;New Version…</source>
      <translation>Neue &amp;Fassung laden …</translation>
    </message>
    <message>
      <location filename="../../ui/menus/edit_menu.py" />
      <source>Put an update or a corrected file in the place of the report being read</source>
      <translation>Eine Aktualisierung oder eine berichtigte Datei an die Stelle des gelesenen Berichts setzen</translation>
    </message>
    <message>
      <location filename="../../ui/menus/edit_menu.py" />
      <source>&amp;Find…</source>
      <translation>&amp;Suchen …</translation>
    </message>
    <message>
      <location filename="../../ui/menus/edit_menu.py" />
      <location filename="../../ui/panels/tool_bar.py" />
      <source>Search all reports</source>
      <translation>Alle Berichte durchsuchen</translation>
    </message>
    <message>
      <location filename="../../ui/menus/edit_menu.py" />
      <source>Find Ne&amp;xt</source>
      <translation>&amp;Nächster Treffer</translation>
    </message>
    <message>
      <location filename="../../ui/menus/edit_menu.py" />
      <source>Go to the next hit</source>
      <translation>Zum nächsten Treffer gehen</translation>
    </message>
    <message>
      <location filename="../../ui/menus/edit_menu.py" />
      <source>Find Pre&amp;vious</source>
      <translation>&amp;Vorheriger Treffer</translation>
    </message>
    <message>
      <location filename="../../ui/menus/edit_menu.py" />
      <source>Go to the hit before</source>
      <translation>Zum vorherigen Treffer gehen</translation>
    </message>
    <message>
      <location filename="../../ui/menus/edit_menu.py" />
      <source>Se&amp;ttings…</source>
      <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
      <location filename="../../ui/menus/edit_menu.py" />
      <source>Fonts, spacing, marks, theme, privacy</source>
      <translation>Schriften, Abstände, Markierungen, Farben, Datenschutz</translation>
    </message>
    <message>
      <location filename="../../ui/menus/edit_menu.py" />
      <source>Reveal Outlets</source>
      <translation>Medien aufdecken</translation>
    </message>
    <message>
      <location filename="../../ui/menus/exports.py" />
      <source>“{name}” holds no highlight and no comment.</source>
      <translation>„{name}“ enthält keine Hervorhebung und keinen Kommentar.</translation>
    </message>
    <message>
      <location filename="../../ui/menus/exports.py" />
      <location filename="../../ui/menus/file_menu.py" />
      <source>Comparison</source>
      <translation>Vergleich</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>&amp;File</source>
      <translation>&amp;Datei</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Export Notes</source>
      <translation>Notizen exportieren</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>&amp;Notes (Web Annotation)…</source>
      <translation>&amp;Notizen (Web Annotation) …</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Write your notes as JSON-LD, for other readers of Synoptic and other programs</source>
      <translation>Ihre Notizen als JSON-LD schreiben, für andere Lesende und andere Programme</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Notes (REFI-&amp;QDA)…</source>
      <translation>N&amp;otizen (REFI-QDA) …</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Write reports, tags and notes for programs of qualitative analysis</source>
      <translation>Berichte, Schlagwörter und Notizen für Programme der qualitativen Analyse schreiben</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Notes (&amp;Table, CSV)…</source>
      <translation>Notizen (Tabelle, &amp;CSV) …</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Write a row for each passage</source>
      <translation>Eine Zeile je Textstelle schreiben</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>&amp;New Comparison</source>
      <translation>&amp;Neuer Vergleich</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Start an empty comparison</source>
      <translation>Einen leeren Vergleich beginnen</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>New &amp;Window</source>
      <translation>Neues &amp;Fenster</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Read another comparison in its own window</source>
      <translation>Einen weiteren Vergleich in eigenem Fenster lesen</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>&amp;Open Reports…</source>
      <translation>&amp;Berichte öffnen …</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Open saved reports from this computer</source>
      <translation>Gespeicherte Berichte von diesem Computer öffnen</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Open &amp;Project…</source>
      <translation>&amp;Projekt öffnen …</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Open a saved comparison</source>
      <translation>Einen gespeicherten Vergleich öffnen</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Open &amp;Recent</source>
      <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Pas&amp;te Report</source>
      <translation>Bericht &amp;einfügen</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Add the text or the files on the clipboard</source>
      <translation>Text oder Dateien aus der Zwischenablage hinzufügen</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Open &amp;Sample Comparison</source>
      <translation>Beispiel&amp;vergleich öffnen</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Four invented reports</source>
      <translation>Vier erfundene Berichte</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Save &amp;As…</source>
      <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Keep the project in a file</source>
      <translation>Das Projekt in einer Datei aufbewahren</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>I&amp;mport Notes…</source>
      <translation>Notizen &amp;importieren …</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Put the notes of another reader or program beside your own</source>
      <translation>Notizen von anderen Lesenden oder Programmen neben die eigenen stellen</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Write pages, tables or data for others</source>
      <translation>Seiten, Tabellen oder Daten für andere schreiben</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Annotated P&amp;DF…</source>
      <translation>&amp;Annotiertes PDF …</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Write the PDF with the options chosen last</source>
      <translation>Das PDF mit den zuletzt gewählten Optionen schreiben</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Take Notes &amp;Back from PDF…</source>
      <translation>Notizen aus PDF zurückh&amp;olen …</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Take over what others marked in an exported PDF</source>
      <translation>Übernehmen, was andere in einem exportierten PDF markiert haben</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Pa&amp;ge Setup…</source>
      <translation>Seite einri&amp;chten …</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Layout, paper and contents of printed pages</source>
      <translation>Anordnung, Papier und Inhalt der gedruckten Seiten</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Print Pre&amp;view…</source>
      <translation>Druckvo&amp;rschau …</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>See the pages as they will be printed</source>
      <translation>Die Seiten so ansehen, wie sie gedruckt werden</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Pr&amp;int…</source>
      <translation>Druc&amp;ken …</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Print the annotated pages</source>
      <translation>Die Seiten mit Markierungen und Notizen drucken</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Close this window</source>
      <translation>Dieses Fenster schließen</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Quit Synoptic</source>
      <translation>Synoptic beenden</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>“{name}” is open here already.</source>
      <translation>„{name}“ ist hier bereits geöffnet.</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>There is no text on the clipboard. Copy a report and paste it again.</source>
      <translation>In der Zwischenablage ist kein Text. Kopieren Sie einen Bericht und fügen Sie ihn noch einmal ein.</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Nothing yet</source>
      <translation>Noch nichts</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Synoptic never goes online. Open the page in your browser and copy its text.</source>
      <translation>Synoptic geht nie ins Internet. Öffnen Sie die Seite in Ihrem Browser und kopieren Sie ihren Text.</translation>
    </message>
    <message>
      <location filename="../../ui/menus/findings_menu.py" />
      <source>F&amp;indings</source>
      <translation>Be&amp;funde</translation>
    </message>
    <message>
      <location filename="../../ui/menus/findings_menu.py" />
      <source>&amp;Accept</source>
      <translation>&amp;Annehmen</translation>
    </message>
    <message>
      <location filename="../../ui/menus/findings_menu.py" />
      <source>You agree with this finding</source>
      <translation>Sie stimmen diesem Befund zu</translation>
    </message>
    <message>
      <location filename="../../ui/menus/findings_menu.py" />
      <source>&amp;Reject</source>
      <translation>A&amp;blehnen</translation>
    </message>
    <message>
      <location filename="../../ui/menus/findings_menu.py" />
      <source>Take this finding off the page</source>
      <translation>Diesen Befund von der Seite nehmen</translation>
    </message>
    <message>
      <location filename="../../ui/menus/findings_menu.py" />
      <source>&amp;Leave Open</source>
      <translation>&amp;Offen lassen</translation>
    </message>
    <message>
      <location filename="../../ui/menus/findings_menu.py" />
      <source>Take your decision back</source>
      <translation>Ihre Entscheidung zurücknehmen</translation>
    </message>
    <message>
      <location filename="../../ui/menus/findings_menu.py" />
      <source>These Belong A&amp;part</source>
      <translation>Gehört &amp;nicht zusammen</translation>
    </message>
    <message>
      <location filename="../../ui/menus/findings_menu.py" />
      <source>Never put these words side by side</source>
      <translation>Diese Wörter nie nebeneinanderstellen</translation>
    </message>
    <message>
      <location filename="../../ui/menus/findings_menu.py" />
      <source>Belong &amp;Together…</source>
      <translation>Gehört &amp;zusammen …</translation>
    </message>
    <message>
      <location filename="../../ui/menus/findings_menu.py" />
      <source>Put these words side by side with others that you select next</source>
      <translation>Diese Wörter neben andere stellen, die Sie als Nächstes auswählen</translation>
    </message>
    <message>
      <location filename="../../ui/menus/findings_menu.py" />
      <source>&amp;Filter…</source>
      <translation>&amp;Filtern …</translation>
    </message>
    <message>
      <location filename="../../ui/menus/findings_menu.py" />
      <source>List only findings of some kind, type, report, status or confidence</source>
      <translation>Nur Befunde einer Art, eines Typs, eines Berichts, eines Standes oder einer Sicherheit auflisten</translation>
    </message>
    <message>
      <location filename="../../ui/menus/findings_menu.py" />
      <source>&amp;Show All</source>
      <translation>Alle zei&amp;gen</translation>
    </message>
    <message>
      <location filename="../../ui/menus/findings_menu.py" />
      <source>List all findings again</source>
      <translation>Wieder alle Befunde auflisten</translation>
    </message>
    <message>
      <location filename="../../ui/menus/go_menu.py" />
      <source>&amp;Go</source>
      <translation>&amp;Gehe zu</translation>
    </message>
    <message>
      <location filename="../../ui/menus/go_menu.py" />
      <source>No such finding passes the filter. {keys} shows all.</source>
      <translation>Kein solcher Befund passt zum Filter. {keys} zeigt alle.</translation>
    </message>
    <message>
      <location filename="../../ui/menus/go_menu.py" />
      <source>&amp;Next Finding</source>
      <translation>&amp;Nächster Befund</translation>
    </message>
    <message>
      <location filename="../../ui/menus/go_menu.py" />
      <source>Go to the next finding that is listed</source>
      <translation>Zum nächsten aufgelisteten Befund gehen</translation>
    </message>
    <message>
      <location filename="../../ui/menus/go_menu.py" />
      <source>&amp;Previous Finding</source>
      <translation>&amp;Voriger Befund</translation>
    </message>
    <message>
      <location filename="../../ui/menus/go_menu.py" />
      <source>Go to the listed finding before</source>
      <translation>Zum vorigen aufgelisteten Befund gehen</translation>
    </message>
    <message>
      <location filename="../../ui/menus/go_menu.py" />
      <source>Next &amp;Conflict</source>
      <translation>Nächster Wi&amp;derspruch</translation>
    </message>
    <message>
      <location filename="../../ui/menus/go_menu.py" />
      <source>Go to the next conflict that is listed</source>
      <translation>Zum nächsten aufgelisteten Widerspruch gehen</translation>
    </message>
    <message>
      <location filename="../../ui/menus/go_menu.py" />
      <source>P&amp;revious Conflict</source>
      <translation>Vo&amp;riger Widerspruch</translation>
    </message>
    <message>
      <location filename="../../ui/menus/go_menu.py" />
      <source>Go to the listed conflict before</source>
      <translation>Zum vorigen aufgelisteten Widerspruch gehen</translation>
    </message>
    <message>
      <location filename="../../ui/menus/go_menu.py" />
      <source>Next &amp;Unconfirmed</source>
      <translation>Nächste &amp;unbestätigte Aussage</translation>
    </message>
    <message>
      <location filename="../../ui/menus/go_menu.py" />
      <source>Go to the next unconfirmed claim that is listed</source>
      <translation>Zur nächsten aufgelisteten unbestätigten Aussage gehen</translation>
    </message>
    <message>
      <location filename="../../ui/menus/go_menu.py" />
      <source>Next &amp;Mark on These Words</source>
      <translation>Nächste &amp;Markierung dieser Wörter</translation>
    </message>
    <message>
      <location filename="../../ui/menus/go_menu.py" />
      <source>Go round the findings that mark the same words</source>
      <translation>Der Reihe nach durch die Befunde gehen, die dieselben Wörter markieren</translation>
    </message>
    <message>
      <location filename="../../ui/menus/go_menu.py" />
      <source>&amp;Back</source>
      <translation>&amp;Zurück</translation>
    </message>
    <message>
      <location filename="../../ui/menus/go_menu.py" />
      <source>Go back to where you were</source>
      <translation>Dorthin zurückgehen, wo Sie waren</translation>
    </message>
    <message>
      <location filename="../../ui/menus/go_menu.py" />
      <source>&amp;Forward</source>
      <translation>V&amp;orwärts</translation>
    </message>
    <message>
      <location filename="../../ui/menus/go_menu.py" />
      <source>Go forward again</source>
      <translation>Wieder vorwärtsgehen</translation>
    </message>
    <message>
      <location filename="../../ui/menus/go_menu.py" />
      <source>There is no such finding.</source>
      <translation>Einen solchen Befund gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../../ui/menus/go_menu.py" />
      <source>Nothing else is marked on these words.</source>
      <translation>An diesen Wörtern ist sonst nichts markiert.</translation>
    </message>
    <message>
      <location filename="../../ui/menus/help_menu.py" />
      <source>&amp;Help</source>
      <translation>&amp;Hilfe</translation>
    </message>
    <message>
      <location filename="../../ui/menus/help_menu.py" />
      <source>Synoptic &amp;Help</source>
      <translation>Synoptic-&amp;Hilfe</translation>
    </message>
    <message>
      <location filename="../../ui/menus/help_menu.py" />
      <source>The handbook, at what you are looking at</source>
      <translation>Das Handbuch, aufgeschlagen bei dem, was Sie vor sich haben</translation>
    </message>
    <message>
      <location filename="../../ui/menus/help_menu.py" />
      <source>&amp;Shortcuts</source>
      <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
      <location filename="../../ui/menus/help_menu.py" />
      <source>All keys on one page</source>
      <translation>Alle Tasten auf einer Seite</translation>
    </message>
    <message>
      <location filename="../../ui/menus/help_menu.py" />
      <source>Show &amp;Log Folder</source>
      <translation>&amp;Protokollordner zeigen</translation>
    </message>
    <message>
      <location filename="../../ui/menus/help_menu.py" />
      <source>What went wrong is written there, without a word of your reports</source>
      <translation>Dort steht, was schiefging, ohne ein Wort Ihrer Berichte</translation>
    </message>
    <message>
      <location filename="../../ui/menus/help_menu.py" />
      <source>&amp;About Synoptic</source>
      <translation>Ü&amp;ber Synoptic</translation>
    </message>
    <message>
      <location filename="../../ui/menus/help_menu.py" />
      <source>Version and licences</source>
      <translation>Version und Lizenzen</translation>
    </message>
    <message>
      <location filename="../../ui/menus/help_menu.py" />
      <source>There is no log: {folder} cannot be written.</source>
      <translation>Es gibt kein Protokoll: {folder} kann nicht beschrieben werden.</translation>
    </message>
    <message>
      <location filename="../../ui/menus/note_acts.py" />
      <source>Select the words in a report first.</source>
      <translation>Wählen Sie zuerst die Wörter in einem Bericht aus.</translation>
    </message>
    <message>
      <location filename="../../ui/menus/note_ends.py" />
      <source>&amp;Ends of Its Words</source>
      <translation>&amp;Enden ihrer Wörter</translation>
    </message>
    <message>
      <location filename="../../ui/menus/note_ends.py" />
      <source>&amp;Start Earlier</source>
      <translation>&amp;Früher beginnen</translation>
    </message>
    <message>
      <location filename="../../ui/menus/note_ends.py" />
      <source>Let the note's words begin one word earlier</source>
      <translation>Die Wörter der Notiz ein Wort früher beginnen lassen</translation>
    </message>
    <message>
      <location filename="../../ui/menus/note_ends.py" />
      <source>Start &amp;Later</source>
      <translation>&amp;Später beginnen</translation>
    </message>
    <message>
      <location filename="../../ui/menus/note_ends.py" />
      <source>Let the note's words begin one word later</source>
      <translation>Die Wörter der Notiz ein Wort später beginnen lassen</translation>
    </message>
    <message>
      <location filename="../../ui/menus/note_ends.py" />
      <source>&amp;End Earlier</source>
      <translation>Früher &amp;enden</translation>
    </message>
    <message>
      <location filename="../../ui/menus/note_ends.py" />
      <source>Let the note's words end one word earlier</source>
      <translation>Die Wörter der Notiz ein Wort früher enden lassen</translation>
    </message>
    <message>
      <location filename="../../ui/menus/note_ends.py" />
      <source>E&amp;nd Later</source>
      <translation>S&amp;päter enden</translation>
    </message>
    <message>
      <location filename="../../ui/menus/note_ends.py" />
      <source>Let the note's words end one word later</source>
      <translation>Die Wörter der Notiz ein Wort später enden lassen</translation>
    </message>
    <message>
      <location filename="../../ui/menus/notes_menu.py" />
      <source>&amp;Highlight</source>
      <translation>&amp;Hervorheben</translation>
    </message>
    <message>
      <location filename="../../ui/menus/notes_menu.py" />
      <source>Highlight the selected words</source>
      <translation>Ausgewählte Wörter hervorheben</translation>
    </message>
    <message>
      <location filename="../../ui/menus/notes_menu.py" />
      <source>&amp;Note…</source>
      <translation>&amp;Notiz …</translation>
    </message>
    <message>
      <location filename="../../ui/menus/notes_menu.py" />
      <source>Write a note on the selected words</source>
      <translation>Zu den ausgewählten Wörtern eine Notiz schreiben</translation>
    </message>
    <message>
      <location filename="../../ui/menus/notes_menu.py" />
      <source>&amp;Add Selection to Note</source>
      <translation>&amp;Auswahl zur Notiz nehmen</translation>
    </message>
    <message>
      <location filename="../../ui/menus/notes_menu.py" />
      <source>Let the chosen note be about the selected words too</source>
      <translation>Die gewählte Notiz auch auf die ausgewählten Wörter beziehen</translation>
    </message>
    <message>
      <location filename="../../ui/menus/notes_menu.py" />
      <source>&amp;Write</source>
      <translation>&amp;Schreiben</translation>
    </message>
    <message>
      <location filename="../../ui/menus/notes_menu.py" />
      <source>Write in the chosen note</source>
      <translation>In die gewählte Notiz schreiben</translation>
    </message>
    <message>
      <location filename="../../ui/menus/notes_menu.py" />
      <source>&amp;Delete Note</source>
      <translation>Notiz &amp;löschen</translation>
    </message>
    <message>
      <location filename="../../ui/menus/notes_menu.py" />
      <source>Delete the chosen note</source>
      <translation>Die gewählte Notiz löschen</translation>
    </message>
    <message>
      <location filename="../../ui/menus/notes_menu.py" />
      <source>Ne&amp;xt Note</source>
      <translation>Nä&amp;chste Notiz</translation>
    </message>
    <message>
      <location filename="../../ui/menus/notes_menu.py" />
      <source>Go to the next note of the list</source>
      <translation>Zur nächsten Notiz der Liste gehen</translation>
    </message>
    <message>
      <location filename="../../ui/menus/notes_menu.py" />
      <source>&amp;Previous Note</source>
      <translation>&amp;Vorherige Notiz</translation>
    </message>
    <message>
      <location filename="../../ui/menus/notes_menu.py" />
      <source>Go to the note before in the list</source>
      <translation>Zur vorherigen Notiz der Liste gehen</translation>
    </message>
    <message>
      <location filename="../../ui/menus/notes_menu.py" />
      <source>&amp;Filter Notes</source>
      <translation>Notizen &amp;filtern</translation>
    </message>
    <message>
      <location filename="../../ui/menus/notes_menu.py" />
      <source>Search and filter the list of notes</source>
      <translation>Die Liste der Notizen durchsuchen und filtern</translation>
    </message>
    <message>
      <location filename="../../ui/menus/notes_menu.py" />
      <source>&amp;Codebook…</source>
      <translation>C&amp;odebuch …</translation>
    </message>
    <message>
      <location filename="../../ui/menus/notes_menu.py" />
      <source>Rename, merge, colour and describe the tags</source>
      <translation>Schlagwörter umbenennen, zusammenlegen, färben und beschreiben</translation>
    </message>
    <message>
      <location filename="../../ui/menus/notes_menu.py" />
      <source>A&amp;greement between Readers…</source>
      <translation>Übereinstimmung &amp;der Lesenden …</translation>
    </message>
    <message>
      <location filename="../../ui/menus/notes_menu.py" />
      <source>See how far two readers agree: overlap and Cohen’s kappa by tag</source>
      <translation>Sehen, wie weit zwei Lesende übereinstimmen: Überlappung und Cohens Kappa nach Schlagwort</translation>
    </message>
    <message>
      <location filename="../../ui/menus/notes_menu.py" />
      <source>Pr&amp;int Worksheet…</source>
      <translation>A&amp;rbeitsblatt drucken …</translation>
    </message>
    <message>
      <location filename="../../ui/menus/notes_menu.py" />
      <source>Print all that is to be verified, with whom to call</source>
      <translation>Alles drucken, was zu prüfen ist, und wen man anruft</translation>
    </message>
    <message>
      <location filename="../../ui/menus/pairing.py" />
      <source>Select the words of another report that belong to “{words}”, then press {key} again.</source>
      <translation>Wählen Sie in einem anderen Bericht die Wörter aus, die zu „{words}“ gehören, und drücken Sie noch einmal {key}.</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>&amp;View</source>
      <translation>&amp;Ansicht</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>&amp;Panels</source>
      <translation>&amp;Bereiche</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>Ta&amp;bles</source>
      <translation>&amp;Tabellen</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>&amp;Aligned</source>
      <translation>&amp;Nebeneinander</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>What belongs together stands side by side</source>
      <translation>Was zusammengehört, steht nebeneinander</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>As &amp;Written</source>
      <translation>&amp;Wie geschrieben</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>Each report in its own order</source>
      <translation>Jeder Bericht in seiner eigenen Reihenfolge</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>Linear Re&amp;view</source>
      <translation>Lineare &amp;Durchsicht</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>The findings row by row, as one list</source>
      <translation>Die Befunde Zeile für Zeile, als eine Liste</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>&amp;Scroll Together</source>
      <translation>&amp;Gemeinsam scrollen</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>All columns follow the one you scroll</source>
      <translation>Alle Spalten folgen der, die Sie bewegen</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>&amp;Clean Text</source>
      <translation>Text ohne Ma&amp;rkierungen</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>Hide all marks</source>
      <translation>Alle Markierungen verbergen</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>Bli&amp;nd Reading</source>
      <translation>Bl&amp;ind lesen</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>Hide which outlet each report comes from</source>
      <translation>Verbergen, aus welchem Medium jeder Bericht stammt</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>&amp;Left-out Text</source>
      <translation>&amp;Ausgelassener Text</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>Show what of the files is no part of the reports, where it stood</source>
      <translation>Zeigen, was in den Dateien nicht zu den Berichten gehört, an seiner Stelle</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>Zoom &amp;In</source>
      <translation>V&amp;ergrößern</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>Zoom &amp;Out</source>
      <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>&amp;Reset Zoom</source>
      <translation>&amp;Zoom zurücksetzen</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>Text at its usual size</source>
      <translation>Text in üblicher Größe</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>&amp;Full Screen</source>
      <translation>&amp;Vollbild</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>Use the whole screen</source>
      <translation>Den ganzen Bildschirm nutzen</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>&amp;Agree</source>
      <translation>Über&amp;einstimmend</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>Mark what several reports tell alike</source>
      <translation>Markieren, was mehrere Berichte gleich erzählen</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>&amp;Differ</source>
      <translation>&amp;Abweichend</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>Mark what reports tell differently</source>
      <translation>Markieren, was Berichte unterschiedlich erzählen</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>&amp;Unconfirmed</source>
      <translation>&amp;Unbestätigt</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>Mark what is said not to be confirmed</source>
      <translation>Markieren, was als nicht bestätigt bezeichnet wird</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>&amp;Only Here</source>
      <translation>&amp;Nur hier</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>Mark what no other report tells</source>
      <translation>Markieren, was kein anderer Bericht erzählt</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>&amp;Projections</source>
      <translation>Aus&amp;blicke</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>Mark plans, threats and forecasts</source>
      <translation>Pläne, Drohungen und Vorhersagen markieren</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>As the &amp;System</source>
      <translation>Wie das &amp;System</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>Follow the system's light or dark setting</source>
      <translation>Der hellen oder dunklen Einstellung des Systems folgen</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>&amp;Light</source>
      <translation>&amp;Hell</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>Dark text on a light page</source>
      <translation>Dunkler Text auf heller Seite</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>&amp;Dark</source>
      <translation>&amp;Dunkel</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>Light text on a dark page</source>
      <translation>Heller Text auf dunkler Seite</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>High &amp;Contrast</source>
      <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>White on black, strong lines</source>
      <translation>Weiß auf Schwarz, kräftige Linien</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>&amp;Reports</source>
      <translation>&amp;Berichte</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>Show the list of reports</source>
      <translation>Die Liste der Berichte zeigen</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>&amp;Findings</source>
      <translation>Be&amp;funde</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>Show the list of findings</source>
      <translation>Die Liste der Befunde zeigen</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>Show your notes</source>
      <translation>Ihre Notizen zeigen</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>&amp;Ledger</source>
      <translation>&amp;Aufstellung</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>Show the tables across all reports</source>
      <translation>Die Tabellen über alle Berichte zeigen</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>&amp;Worksheet</source>
      <translation>A&amp;rbeitsblatt</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>Show all that is to be verified</source>
      <translation>Alles zeigen, was zu prüfen ist</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>Fi&amp;gures</source>
      <translation>&amp;Zahlen</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>What the reports count, date and price</source>
      <translation>Was die Berichte zählen, datieren und beziffern</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>&amp;Quotes</source>
      <translation>Zi&amp;tate</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>How each report brings the same words</source>
      <translation>Wie jeder Bericht dieselben Worte wiedergibt</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>&amp;Drift</source>
      <translation>&amp;Verschiebung</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>What one asserts and another credits or hedges</source>
      <translation>Was einer feststellt und ein anderer zuschreibt oder unter Vorbehalt stellt</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>&amp;Sources</source>
      <translation>&amp;Quellen</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>Who is cited, with how many words</source>
      <translation>Wer angeführt wird, mit wie vielen Wörtern</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>&amp;Names</source>
      <translation>&amp;Namen</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>What each report calls people and bodies</source>
      <translation>Wie jeder Bericht Personen und Organisationen nennt</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>&amp;Order</source>
      <translation>&amp;Reihenfolge</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>How high each report tells a thing</source>
      <translation>Wie weit oben jeder Bericht etwas erzählt</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>&amp;Updates</source>
      <translation>&amp;Aktualisierungen</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>What a later version changes</source>
      <translation>Was eine spätere Fassung ändert</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/messages.py" />
      <source>{n} files were not opened.</source>
      <translation>
        <numerusform>{n} Datei wurde nicht geöffnet.</numerusform>
        <numerusform>{n} Dateien wurden nicht geöffnet.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/messages.py" />
      <source>Something unexpected happened ({name}: {why}). Your work is saved.</source>
      <translation>Etwas Unerwartetes ist geschehen ({name}: {why}). Ihre Arbeit ist gespeichert.</translation>
    </message>
    <message>
      <location filename="../../ui/messages.py" />
      <source>{tip} ({keys})</source>
      <translation>{tip} ({keys})</translation>
    </message>
    <message>
      <location filename="../../ui/models/card.py" />
      <source>Figures differ</source>
      <translation>Zahlen weichen ab</translation>
    </message>
    <message>
      <location filename="../../ui/models/card.py" />
      <source>Times differ</source>
      <translation>Zeiten weichen ab</translation>
    </message>
    <message>
      <location filename="../../ui/models/card.py" />
      <source>Places differ</source>
      <translation>Orte weichen ab</translation>
    </message>
    <message>
      <location filename="../../ui/models/card.py" />
      <source>Names differ</source>
      <translation>Namen weichen ab</translation>
    </message>
    <message>
      <location filename="../../ui/models/card.py" />
      <source>Quotes differ</source>
      <translation>Zitate weichen ab</translation>
    </message>
    <message>
      <location filename="../../ui/models/card.py" />
      <source>Attribution differs</source>
      <translation>Zuschreibung weicht ab</translation>
    </message>
    <message>
      <location filename="../../ui/models/card.py" />
      <source>Certainty differs</source>
      <translation>Gewissheit weicht ab</translation>
    </message>
    <message>
      <location filename="../../ui/models/card.py" />
      <location filename="../../ui/models/facets.py" />
      <source>Yes against no</source>
      <translation>Ja gegen Nein</translation>
    </message>
    <message>
      <location filename="../../ui/models/card.py" />
      <source>Wording differs</source>
      <translation>Wortwahl weicht ab</translation>
    </message>
    <message>
      <location filename="../../ui/models/card.py" />
      <location filename="../../ui/models/facets.py" />
      <source>Said not to be confirmed</source>
      <translation>Als nicht bestätigt bezeichnet</translation>
    </message>
    <message>
      <location filename="../../ui/models/card.py" />
      <location filename="../../ui/models/facets.py" />
      <source>Contested</source>
      <translation>Bestritten</translation>
    </message>
    <message>
      <location filename="../../ui/models/card.py" />
      <source>Credited to unnamed people</source>
      <translation>Ungenannten zugeschrieben</translation>
    </message>
    <message>
      <location filename="../../ui/models/card.py" />
      <location filename="../../ui/models/facets.py" />
      <source>Second hand</source>
      <translation>Aus zweiter Hand</translation>
    </message>
    <message>
      <location filename="../../ui/models/card.py" />
      <location filename="../../ui/models/facets.py" />
      <source>Hedged</source>
      <translation>Mit Vorbehalt</translation>
    </message>
    <message>
      <location filename="../../ui/models/card.py" />
      <location filename="../../ui/models/facets.py" />
      <source>Projection</source>
      <translation>Ausblick</translation>
    </message>
    <message>
      <location filename="../../ui/models/card.py" />
      <source>Told alike</source>
      <translation>Gleich erzählt</translation>
    </message>
    <message>
      <location filename="../../ui/models/card.py" />
      <location filename="../../ui/models/facets.py" />
      <location filename="../../ui/panels/legend_bar.py" />
      <source>Only here</source>
      <translation>Nur hier</translation>
    </message>
    <message>
      <location filename="../../ui/models/card.py" />
      <location filename="../../ui/models/facets.py" />
      <location filename="../../ui/panels/legend_bar.py" />
      <source>Unconfirmed</source>
      <translation>Unbestätigt</translation>
    </message>
    <message>
      <location filename="../../ui/models/card.py" />
      <source>Differs</source>
      <translation>Weicht ab</translation>
    </message>
    <message>
      <location filename="../../ui/models/card.py" />
      <location filename="../../ui/models/finding_list.py" />
      <location filename="../../ui/models/sheets/gathering.py" />
      <source>{n} of {total} origins</source>
      <translation>{n} von {total} Ursprüngen</translation>
    </message>
    <message>
      <location filename="../../ui/models/choice.py" />
      <source>{n} reports were found in {files} files. Tick those to compare.</source>
      <translation>In {files} Dateien wurden {n} Berichte gefunden. Haken Sie die an, die verglichen werden sollen.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/models/choice.py" />
      <source>“{name}” holds {n} reports.</source>
      <translation>
        <numerusform>„{name}“ enthält {n} Bericht.</numerusform>
        <numerusform>„{name}“ enthält {n} Berichte.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/models/curtain.py" />
      <source>Outlet {siglum}</source>
      <translation>Medium {siglum}</translation>
    </message>
    <message>
      <location filename="../../ui/models/encodings.py" />
      <source>Western (Windows-1252)</source>
      <translation>Westlich (Windows-1252)</translation>
    </message>
    <message>
      <location filename="../../ui/models/encodings.py" />
      <source>Western (ISO 8859-15)</source>
      <translation>Westlich (ISO 8859-15)</translation>
    </message>
    <message>
      <location filename="../../ui/models/encodings.py" />
      <source>Western (Mac Roman)</source>
      <translation>Westlich (Mac Roman)</translation>
    </message>
    <message>
      <location filename="../../ui/models/encodings.py" />
      <source>Central European (Windows-1250)</source>
      <translation>Mitteleuropäisch (Windows-1250)</translation>
    </message>
    <message>
      <location filename="../../ui/models/encodings.py" />
      <source>Central European (ISO 8859-2)</source>
      <translation>Mitteleuropäisch (ISO 8859-2)</translation>
    </message>
    <message>
      <location filename="../../ui/models/encodings.py" />
      <source>Baltic (Windows-1257)</source>
      <translation>Baltisch (Windows-1257)</translation>
    </message>
    <message>
      <location filename="../../ui/models/encodings.py" />
      <source>Cyrillic (Windows-1251)</source>
      <translation>Kyrillisch (Windows-1251)</translation>
    </message>
    <message>
      <location filename="../../ui/models/encodings.py" />
      <source>Cyrillic (KOI8-R)</source>
      <translation>Kyrillisch (KOI8-R)</translation>
    </message>
    <message>
      <location filename="../../ui/models/encodings.py" />
      <source>Greek (Windows-1253)</source>
      <translation>Griechisch (Windows-1253)</translation>
    </message>
    <message>
      <location filename="../../ui/models/encodings.py" />
      <source>Turkish (Windows-1254)</source>
      <translation>Türkisch (Windows-1254)</translation>
    </message>
    <message>
      <location filename="../../ui/models/encodings.py" />
      <source>Hebrew (Windows-1255)</source>
      <translation>Hebräisch (Windows-1255)</translation>
    </message>
    <message>
      <location filename="../../ui/models/encodings.py" />
      <source>Arabic (Windows-1256)</source>
      <translation>Arabisch (Windows-1256)</translation>
    </message>
    <message>
      <location filename="../../ui/models/encodings.py" />
      <source>Chinese (GB 18030)</source>
      <translation>Chinesisch (GB 18030)</translation>
    </message>
    <message>
      <location filename="../../ui/models/encodings.py" />
      <source>Chinese (Big5)</source>
      <translation>Chinesisch (Big5)</translation>
    </message>
    <message>
      <location filename="../../ui/models/encodings.py" />
      <source>Japanese (Shift JIS)</source>
      <translation>Japanisch (Shift JIS)</translation>
    </message>
    <message>
      <location filename="../../ui/models/encodings.py" />
      <source>Japanese (EUC-JP)</source>
      <translation>Japanisch (EUC-JP)</translation>
    </message>
    <message>
      <location filename="../../ui/models/encodings.py" />
      <source>Korean (EUC-KR)</source>
      <translation>Koreanisch (EUC-KR)</translation>
    </message>
    <message>
      <location filename="../../ui/models/encodings.py" />
      <source>The file begins with the mark of this encoding.</source>
      <translation>Die Datei beginnt mit dem Kennzeichen dieser Kodierung.</translation>
    </message>
    <message>
      <location filename="../../ui/models/encodings.py" />
      <source>The file says so itself.</source>
      <translation>Die Datei sagt es selbst.</translation>
    </message>
    <message>
      <location filename="../../ui/models/encodings.py" />
      <source>The file's bytes make sense in it.</source>
      <translation>Die Bytes der Datei ergeben darin einen Sinn.</translation>
    </message>
    <message>
      <location filename="../../ui/models/encodings.py" />
      <source>Guessed: the file does not say.</source>
      <translation>Geraten: Die Datei sagt es nicht.</translation>
    </message>
    <message>
      <location filename="../../ui/models/encodings.py" />
      <source>Chosen by you.</source>
      <translation>Von Ihnen gewählt.</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>Outlets are hidden on paper while they are hidden in the window.</source>
      <translation>Auf dem Papier sind die Medien verborgen, solange sie es im Fenster sind.</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>It holds tables only: no texts of the reports, no marks.</source>
      <translation>Darin stehen nur Tabellen: keine Texte der Berichte, keine Markierungen.</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>It holds the notes without the findings.</source>
      <translation>Darin stehen die Notizen ohne die Befunde.</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>Printed pages</source>
      <translation>Gedruckte Seiten</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>To cite the reports.</source>
      <translation>Um die Berichte zu zitieren.</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>It holds citations only: no findings, no notes.</source>
      <translation>Darin stehen nur Zitatangaben: keine Befunde, keine Notizen.</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>Annotated PDF</source>
      <translation>Annotiertes PDF</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>To print, hand on, and mark in other programs; what is marked there can be taken back.</source>
      <translation>Zum Drucken, Weitergeben und Markieren in anderen Programmen; was dort markiert wird, lässt sich zurückholen.</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>Word document</source>
      <translation>Word-Dokument</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>To edit together: the notes are comments.</source>
      <translation>Zum gemeinsamen Bearbeiten: Die Notizen sind Kommentare.</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>A note on several paragraphs stands at the first of them.</source>
      <translation>Eine Notiz zu mehreren Absätzen steht beim ersten.</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>Web page</source>
      <translation>Webseite</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>One page for any browser, without a connection.</source>
      <translation>Eine Seite für jeden Browser, ohne Verbindung.</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>Comments written elsewhere cannot be taken back from it.</source>
      <translation>Anderswo geschriebene Kommentare lassen sich daraus nicht zurückholen.</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>Working notes (Markdown)</source>
      <translation>Arbeitsnotizen (Markdown)</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>What to verify, notes and conflicts, for the story’s folder.</source>
      <translation>Zu Prüfendes, Notizen und Widersprüche, für den Ordner zum Thema.</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>It leaves out the texts of the reports and their marks.</source>
      <translation>Die Texte der Berichte und ihre Markierungen fehlen darin.</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>Excel workbook</source>
      <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>A sheet for each table.</source>
      <translation>Ein Blatt für jede Tabelle.</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>CSV tables (zip)</source>
      <translation>CSV-Tabellen (zip)</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>A file for each table.</source>
      <translation>Eine Datei für jede Tabelle.</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>Citations (CSL-JSON)</source>
      <translation>Zitatangaben (CSL-JSON)</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>Citations (BibTeX)</source>
      <translation>Zitatangaben (BibTeX)</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>Citations (RIS)</source>
      <translation>Zitatangaben (RIS)</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>Comparison data (JSON)</source>
      <translation>Daten des Vergleichs (JSON)</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>Everything found and written, for scripts and studies.</source>
      <translation>Alles Gefundene und Geschriebene, für Skripte und Studien.</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>Notes (Web Annotation)</source>
      <translation>Notizen (Web Annotation)</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>For other readers and annotation programs.</source>
      <translation>Für andere Leser und Annotationsprogramme.</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>Notes and reports (REFI-QDA)</source>
      <translation>Notizen und Berichte (REFI-QDA)</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>For programs of qualitative analysis.</source>
      <translation>Für Programme der qualitativen Analyse.</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>Notes (CSV)</source>
      <translation>Notizen (CSV)</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>A row for each passage.</source>
      <translation>Eine Zeile für jede Stelle.</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_words.py" />
      <source>Side by side, in aligned rows</source>
      <translation>Nebeneinander, in gleichen Zeilen</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_words.py" />
      <source>Report by report, as written</source>
      <translation>Bericht für Bericht, wie geschrieben</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_words.py" />
      <source>Worksheet: what is to be verified</source>
      <translation>Arbeitsblatt: was zu prüfen ist</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_words.py" />
      <source>A4 (usual)</source>
      <translation>A4 (üblich)</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_words.py" />
      <source>A3</source>
      <translation>A3</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_words.py" />
      <source>Letter</source>
      <translation>Letter</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_words.py" />
      <source>As suits the layout</source>
      <translation>Passend zur Anordnung</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_words.py" />
      <source>Portrait</source>
      <translation>Hochformat</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_words.py" />
      <source>Landscape</source>
      <translation>Querformat</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_words.py" />
      <source>Everybody’s</source>
      <translation>Allen</translation>
    </message>
    <message>
      <location filename="../../ui/models/facets.py" />
      <location filename="../../ui/panels/legend_bar.py" />
      <source>Differ</source>
      <translation>Abweichend</translation>
    </message>
    <message>
      <location filename="../../ui/models/facets.py" />
      <location filename="../../ui/panels/legend_bar.py" />
      <source>Projections</source>
      <translation>Ausblicke</translation>
    </message>
    <message>
      <location filename="../../ui/models/facets.py" />
      <location filename="../../ui/panels/legend_bar.py" />
      <source>Agree</source>
      <translation>Übereinstimmend</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/facets.py" />
      <location filename="../../ui/models/sheets/__init__.py" />
      <source>Figures</source>
      <translation>Zahlen</translation>
    </message>
    <message>
      <location filename="../../ui/models/facets.py" />
      <source>Times</source>
      <translation>Zeiten</translation>
    </message>
    <message>
      <location filename="../../ui/models/facets.py" />
      <source>Places</source>
      <translation>Orte</translation>
    </message>
    <message>
      <location filename="../../ui/models/facets.py" />
      <location filename="../../ui/models/sheets/__init__.py" />
      <source>Names</source>
      <translation>Namen</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/facets.py" />
      <location filename="../../ui/models/sheets/__init__.py" />
      <source>Quotes</source>
      <translation>Zitate</translation>
    </message>
    <message>
      <location filename="../../ui/models/facets.py" />
      <source>Attribution</source>
      <translation>Zuschreibung</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/facets.py" />
      <source>Certainty</source>
      <translation>Gewissheit</translation>
    </message>
    <message>
      <location filename="../../ui/models/facets.py" />
      <source>Wording</source>
      <translation>Wortwahl</translation>
    </message>
    <message>
      <location filename="../../ui/models/facets.py" />
      <source>Unnamed people</source>
      <translation>Ungenannte</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/facets.py" />
      <location filename="../../ui/models/note_filter.py" />
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/facets.py" />
      <source>Type</source>
      <translation>Typ</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/facets.py" />
      <location filename="../../ui/models/note_filter.py" />
      <source>Report</source>
      <translation>Bericht</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/facets.py" />
      <location filename="../../ui/models/note_filter.py" />
      <location filename="../../ui/panels/note_task.py" />
      <location filename="../../ui/panels/task_fields.py" />
      <location filename="../../ui/panels/worksheet_row.py" />
      <source>Status</source>
      <translation>Stand</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/facets.py" />
      <source>Confidence</source>
      <translation>Sicherheit</translation>
    </message>
    <message>
      <location filename="../../ui/models/facets.py" />
      <location filename="../../ui/models/note_filter.py" />
      <source>{siglum}, {title}</source>
      <translation>{siglum}, {title}</translation>
    </message>
    <message>
      <location filename="../../ui/models/facets.py" />
      <source>To review</source>
      <translation>Zu prüfen</translation>
    </message>
    <message>
      <location filename="../../ui/models/facets.py" />
      <location filename="../../ui/panels/card_foot.py" />
      <location filename="../../ui/panels/review_delegate.py" />
      <source>Accepted</source>
      <translation>Angenommen</translation>
    </message>
    <message>
      <location filename="../../ui/models/facets.py" />
      <location filename="../../ui/panels/card_foot.py" />
      <location filename="../../ui/panels/review_delegate.py" />
      <source>Rejected</source>
      <translation>Abgelehnt</translation>
    </message>
    <message>
      <location filename="../../ui/models/facets.py" />
      <source>Sure, {least} and more</source>
      <translation>Sicher, {least} und mehr</translation>
    </message>
    <message>
      <location filename="../../ui/models/facets.py" />
      <source>Likely, {least} to {most}</source>
      <translation>Wahrscheinlich, {least} bis {most}</translation>
    </message>
    <message>
      <location filename="../../ui/models/facets.py" />
      <source>Weak, below {most}</source>
      <translation>Schwach, unter {most}</translation>
    </message>
    <message>
      <location filename="../../ui/models/finding_filter.py" />
      <source>{facet}: {values}</source>
      <translation>{facet}: {values}</translation>
    </message>
    <message>
      <location filename="../../ui/models/finding_filter.py" />
      <location filename="../../ui/panels/facet_chip.py" />
      <source> or </source>
      <translation> oder </translation>
    </message>
    <message>
      <location filename="../../ui/models/finding_list.py" />
      <source>{title}. {reports}. {reason}</source>
      <translation>{title}. {reports}. {reason}</translation>
    </message>
    <message>
      <location filename="../../ui/models/finding_list.py" />
      <source>{counts} of {total} origins</source>
      <translation>{counts} von {total} Ursprüngen</translation>
    </message>
    <message>
      <location filename="../../ui/models/finding_list.py" />
      <source>not found in {others}</source>
      <translation>nicht gefunden in {others}</translation>
    </message>
    <message>
      <location filename="../../ui/models/finding_list.py" />
      <location filename="../../ui/models/sheets/quotes.py" />
      <source>“{words}”</source>
      <translation>„{words}“</translation>
    </message>
    <message>
      <location filename="../../ui/models/finding_list.py" />
      <source> against </source>
      <translation> gegen </translation>
    </message>
    <message>
      <location filename="../../ui/models/finding_list.py" />
      <source> and </source>
      <translation> und </translation>
    </message>
    <message>
      <location filename="../../ui/models/finding_words.py" />
      <source>Sure ({score})</source>
      <translation>Sicher ({score})</translation>
    </message>
    <message>
      <location filename="../../ui/models/finding_words.py" />
      <source>Likely ({score})</source>
      <translation>Wahrscheinlich ({score})</translation>
    </message>
    <message>
      <location filename="../../ui/models/finding_words.py" />
      <source>Weak ({score})</source>
      <translation>Schwach ({score})</translation>
    </message>
    <message>
      <location filename="../../ui/models/finding_words.py" />
      <source>{name} {value}</source>
      <translation>{name} {value}</translation>
    </message>
    <message>
      <location filename="../../ui/models/finding_words.py" />
      <source>{sure}: {signals}</source>
      <translation>{sure}: {signals}</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/kind_words.py" />
      <location filename="../../ui/models/sheets/positions.py" />
      <location filename="../../ui/models/source_fields.py" />
      <source>Headline</source>
      <translation>Überschrift</translation>
    </message>
    <message>
      <location filename="../../ui/models/kind_words.py" />
      <location filename="../../ui/models/sheets/positions.py" />
      <location filename="../../ui/models/source_fields.py" />
      <source>Standfirst</source>
      <translation>Vorspann</translation>
    </message>
    <message>
      <location filename="../../ui/models/kind_words.py" />
      <source>Body</source>
      <translation>Fließtext</translation>
    </message>
    <message>
      <location filename="../../ui/models/kind_words.py" />
      <source>Crosshead</source>
      <translation>Zwischentitel</translation>
    </message>
    <message>
      <location filename="../../ui/models/kind_words.py" />
      <source>Caption</source>
      <translation>Bildunterschrift</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/kind_words.py" />
      <source>Quote</source>
      <translation>Zitat</translation>
    </message>
    <message>
      <location filename="../../ui/models/kind_words.py" />
      <source>List</source>
      <translation>Liste</translation>
    </message>
    <message>
      <location filename="../../ui/models/language_names.py" />
      <source>Language unknown</source>
      <translation>Sprache unbekannt</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/note_filter.py" />
      <source>Author</source>
      <translation>Von</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_filter.py" />
      <source>Without a tag</source>
      <translation>Ohne Schlagwort</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_filter.py" />
      <source>Place to be confirmed</source>
      <translation>Stelle zu bestätigen</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_lines.py" />
      <source>{reports}, {row}</source>
      <translation>{reports}, {row}</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_list.py" />
      <source>By place</source>
      <translation>Nach Stelle</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_list.py" />
      <source>Newest first</source>
      <translation>Neueste zuerst</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_list.py" />
      <source>By due date</source>
      <translation>Nach Fälligkeit</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_list.py" />
      <source>No groups</source>
      <translation>Keine Gruppen</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_list.py" />
      <source>Grouped by kind</source>
      <translation>Gruppiert nach Art</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_list.py" />
      <source>Grouped by tag</source>
      <translation>Gruppiert nach Schlagwort</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_list.py" />
      <source>Grouped by report</source>
      <translation>Gruppiert nach Bericht</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_list.py" />
      <source>Grouped by author</source>
      <translation>Gruppiert nach Person</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_words.py" />
      <source>{author}, {time}</source>
      <translation>{author}, {time}</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_words.py" />
      <source>{written}; changed {time}</source>
      <translation>{written}; geändert {time}</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_words.py" />
      <location filename="../../ui/operations/annotations.py" />
      <source>Highlight</source>
      <translation>Hervorhebung</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_words.py" />
      <source>Yellow</source>
      <translation>Gelb</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_words.py" />
      <source>Peach</source>
      <translation>Pfirsich</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_words.py" />
      <source>Mint</source>
      <translation>Minze</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_words.py" />
      <source>Sky</source>
      <translation>Himmelblau</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_words.py" />
      <source>Lilac</source>
      <translation>Flieder</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_words.py" />
      <source>Stone</source>
      <translation>Stein</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/note_words.py" />
      <location filename="../../ui/panels/card_foot.py" />
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/note_words.py" />
      <source>To verify</source>
      <translation>Nachzuprüfen</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_words.py" />
      <source>Conflict</source>
      <translation>Widerspruch</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_words.py" />
      <source>Framing</source>
      <translation>Framing</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_words.py" />
      <source>Strong sourcing</source>
      <translation>Gut belegt</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_words.py" />
      <source>Open</source>
      <translation>Offen</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_words.py" />
      <source>Asked</source>
      <translation>Angefragt</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_words.py" />
      <source>Confirmed</source>
      <translation>Bestätigt</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_words.py" />
      <source>Refuted</source>
      <translation>Widerlegt</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_words.py" />
      <source>Dropped</source>
      <translation>Fallen gelassen</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_words.py" />
      <source>Call {contact}</source>
      <translation>{contact} anrufen</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_words.py" />
      <source>due {day}</source>
      <translation>bis {day}</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_words.py" />
      <source>found: {evidence}</source>
      <translation>gefunden: {evidence}</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/part_table.py" />
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <location filename="../../ui/models/part_table.py" />
      <source>Outlet or file</source>
      <translation>Medium oder Datei</translation>
    </message>
    <message>
      <location filename="../../ui/models/part_table.py" />
      <source>Date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <location filename="../../ui/models/part_table.py" />
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <location filename="../../ui/models/quotation.py" />
      <source>“{words}” ({source})</source>
      <translation>„{words}“ ({source})</translation>
    </message>
    <message>
      <location filename="../../ui/models/report_lines.py" />
      <source>{n} ¶</source>
      <translation>{n} ¶</translation>
    </message>
    <message>
      <location filename="../../ui/models/report_lines.py" />
      <source>{day} {time}</source>
      <translation>{day} {time}</translation>
    </message>
    <message>
      <location filename="../../ui/models/report_lines.py" />
      <source>Copy of {siglum}</source>
      <translation>Kopie von {siglum}</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/report_lines.py" />
      <source>Pivot</source>
      <translation>Leitbericht</translation>
    </message>
    <message>
      <location filename="../../ui/models/report_lines.py" />
      <source>Hidden</source>
      <translation>Ausgeblendet</translation>
    </message>
    <message>
      <location filename="../../ui/models/report_list.py" />
      <source>{siglum}, {label}: {headline}</source>
      <translation>{siglum}, {label}: {headline}</translation>
    </message>
    <message>
      <location filename="../../ui/models/returned_table.py" />
      <source>Not placed, page {page}</source>
      <translation>Ohne Stelle, Seite {page}</translation>
    </message>
    <message>
      <location filename="../../ui/models/returned_table.py" />
      <source>New note</source>
      <translation>Neue Notiz</translation>
    </message>
    <message>
      <location filename="../../ui/models/returned_table.py" />
      <source>Changed note</source>
      <translation>Geänderte Notiz</translation>
    </message>
    <message>
      <location filename="../../ui/models/returned_table.py" />
      <source>Comes back as</source>
      <translation>Kommt zurück als</translation>
    </message>
    <message>
      <location filename="../../ui/models/returned_table.py" />
      <source>On the words</source>
      <translation>Zu den Wörtern</translation>
    </message>
    <message>
      <location filename="../../ui/models/returned_table.py" />
      <source>Comment</source>
      <translation>Kommentar</translation>
    </message>
    <message>
      <location filename="../../ui/models/returned_table.py" />
      <source>By</source>
      <translation>Von</translation>
    </message>
    <message>
      <location filename="../../ui/models/review_list.py" />
      <source>Accepted.</source>
      <translation>Angenommen.</translation>
    </message>
    <message>
      <location filename="../../ui/models/review_list.py" />
      <source>Rejected.</source>
      <translation>Abgelehnt.</translation>
    </message>
    <message>
      <location filename="../../ui/models/review_list.py" />
      <source>{what}: {sides}</source>
      <translation>{what}: {sides}</translation>
    </message>
    <message>
      <location filename="../../ui/models/review_list.py" />
      <source>Told alike in {reports}</source>
      <translation>Gleich erzählt in {reports}</translation>
    </message>
    <message>
      <location filename="../../ui/models/review_list.py" />
      <source>Only in {reports}</source>
      <translation>Nur in {reports}</translation>
    </message>
    <message>
      <location filename="../../ui/models/review_list.py" />
      <source>{what}, in {reports}</source>
      <translation>{what}, in {reports}</translation>
    </message>
    <message>
      <location filename="../../ui/models/review_list.py" />
      <source>{siglum}: {words}.</source>
      <translation>{siglum}: {words}.</translation>
    </message>
    <message>
      <location filename="../../ui/models/review_list.py" />
      <source>{value} ({reports})</source>
      <translation>{value} ({reports})</translation>
    </message>
    <message>
      <location filename="../../ui/models/row_words.py" />
      <source>Row {n}</source>
      <translation>Zeile {n}</translation>
    </message>
    <message>
      <location filename="../../ui/models/row_words.py" />
      <location filename="../../ui/panels/notes_panel.py" />
      <location filename="../../ui/seen.py" />
      <source>{n} of {total}</source>
      <translation>{n} von {total}</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/row_words.py" />
      <source>Same copy as {siglum}</source>
      <translation>Gleicher Text wie {siglum}</translation>
    </message>
    <message>
      <location filename="../../ui/models/setting_choices.py" />
      <source>Agree: what several reports tell alike</source>
      <translation>Übereinstimmend: was mehrere Berichte gleich erzählen</translation>
    </message>
    <message>
      <location filename="../../ui/models/setting_choices.py" />
      <source>Differ: what reports tell differently</source>
      <translation>Abweichend: was Berichte unterschiedlich erzählen</translation>
    </message>
    <message>
      <location filename="../../ui/models/setting_choices.py" />
      <source>Unconfirmed: what is said not to be confirmed</source>
      <translation>Unbestätigt: was als nicht bestätigt bezeichnet wird</translation>
    </message>
    <message>
      <location filename="../../ui/models/setting_choices.py" />
      <source>Only here: what no other report tells</source>
      <translation>Nur hier: was kein anderer Bericht erzählt</translation>
    </message>
    <message>
      <location filename="../../ui/models/setting_choices.py" />
      <source>Projections: plans, threats and forecasts</source>
      <translation>Ausblicke: Pläne, Drohungen und Vorhersagen</translation>
    </message>
    <message>
      <location filename="../../ui/models/setting_choices.py" />
      <source>As the system</source>
      <translation>Wie das System</translation>
    </message>
    <message>
      <location filename="../../ui/models/setting_choices.py" />
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <location filename="../../ui/models/setting_choices.py" />
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <location filename="../../ui/models/setting_choices.py" />
      <source>High contrast</source>
      <translation>Hoher Kontrast</translation>
    </message>
    <message>
      <location filename="../../ui/models/setting_choices.py" />
      <source>Comfortable</source>
      <translation>Großzügig</translation>
    </message>
    <message>
      <location filename="../../ui/models/setting_choices.py" />
      <source>Regular</source>
      <translation>Normal</translation>
    </message>
    <message>
      <location filename="../../ui/models/setting_choices.py" />
      <source>Compact</source>
      <translation>Eng</translation>
    </message>
    <message>
      <location filename="../../ui/models/setting_choices.py" />
      <source>Source Serif (usual)</source>
      <translation>Source Serif (üblich)</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheet.py" />
      <source>Told by</source>
      <translation>Erzählt von</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/sheet.py" />
      <source>not found</source>
      <translation>nicht gefunden</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheet_table.py" />
      <source>{siglum}: {words}</source>
      <translation>{siglum}: {words}</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/__init__.py" />
      <source>Drift</source>
      <translation>Verschiebung</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/sheets/__init__.py" />
      <source>Sources</source>
      <translation>Quellen</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/__init__.py" />
      <source>Order</source>
      <translation>Reihenfolge</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/__init__.py" />
      <source>Updates</source>
      <translation>Aktualisierungen</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/drift.py" />
      <source>looser than that</source>
      <translation>weniger fest als das</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/sheets/drift.py" />
      <source>asserted</source>
      <translation>festgestellt</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/sheets/drift.py" />
      <source>credited</source>
      <translation>zugeschrieben</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/drift.py" />
      <source>credited to people without a name</source>
      <translation>Ungenannten zugeschrieben</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/drift.py" />
      <source>told second hand</source>
      <translation>aus zweiter Hand erzählt</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/sheets/drift.py" />
      <source>hedged</source>
      <translation>mit Vorbehalt</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/drift.py" />
      <source>unconfirmed or denied</source>
      <translation>unbestätigt oder bestritten</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/drift.py" />
      <source>credited to {speaker}</source>
      <translation>{speaker} zugeschrieben</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/sheets/drift.py" />
      <location filename="../../ui/models/sheets/order.py" />
      <source>What is told</source>
      <translation>Was erzählt wird</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/drift.py" />
      <source>Nothing was found that one report asserts and another only credits or hedges.</source>
      <translation>Nichts gefunden, was ein Bericht feststellt und ein anderer nur zuschreibt oder unter Vorbehalt stellt.</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/drift.py" />
      <source>At the top only</source>
      <translation>Nur ganz oben</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/drift.py" />
      <source>no difference found</source>
      <translation>kein Unterschied gefunden</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/sheets/figures.py" />
      <source>count</source>
      <translation>Anzahl</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/sheets/figures.py" />
      <source>money</source>
      <translation>Betrag</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/sheets/figures.py" />
      <source>per cent</source>
      <translation>Prozent</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/sheets/figures.py" />
      <source>length</source>
      <translation>Länge</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/sheets/figures.py" />
      <source>temperature</source>
      <translation>Temperatur</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/sheets/figures.py" />
      <source>age</source>
      <translation>Alter</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/sheets/figures.py" />
      <source>rank</source>
      <translation>Rang</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/sheets/figures.py" />
      <source>duration</source>
      <translation>Dauer</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/sheets/figures.py" />
      <source>measure</source>
      <translation>Maß</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/sheets/figures.py" />
      <source>time</source>
      <translation>Zeit</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/sheets/figures.py" />
      <source>same</source>
      <translation>gleich</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/sheets/figures.py" />
      <source>compatible</source>
      <translation>vereinbar</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/sheets/figures.py" />
      <source>conflict</source>
      <translation>Widerspruch</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/figures.py" />
      <source>What is counted</source>
      <translation>Was gezählt wird</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/figures.py" />
      <source>The reports count, date and price nothing.</source>
      <translation>Die Berichte zählen, datieren und beziffern nichts.</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/figures.py" />
      <source>Conflicts only</source>
      <translation>Nur Widersprüche</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/gathering.py" />
      <source>{words} ×{n}</source>
      <translation>{words} ×{n}</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/names.py" />
      <source>word that judges</source>
      <translation>wertendes Wort</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/sheets/names.py" />
      <source>person</source>
      <translation>Person</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/names.py" />
      <location filename="../../ui/models/sheets/sources.py" />
      <source>body</source>
      <translation>Organisation</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/sheets/names.py" />
      <source>place</source>
      <translation>Ort</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/names.py" />
      <source>{words} ({sign})</source>
      <translation>{words} ({sign})</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/names.py" />
      <source>Who is named</source>
      <translation>Wer genannt wird</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/names.py" />
      <source>No person and no body was found in two reports.</source>
      <translation>In zwei Berichten wurde weder dieselbe Person noch dieselbe Organisation gefunden.</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/names.py" />
      <source>Words that judge only</source>
      <translation>Nur wertende Wörter</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/names.py" />
      <source>Named by</source>
      <translation>Genannt von</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/sheets/names.py" />
      <source>not named</source>
      <translation>nicht genannt</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/names.py" />
      <source>done to: {verbs}</source>
      <translation>erfährt: {verbs}</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/names.py" />
      <source>below the names: their verbs</source>
      <translation>unter den Namen: ihre Verben</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/names.py" />
      <source>no verb</source>
      <translation>kein Verb</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/order.py" />
      <location filename="../../ui/panes/column_heads.py" />
      <source>Paragraph {n} of {total}</source>
      <translation>Absatz {n} von {total}</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/order.py" />
      <source>No sentence was found to tell the same in two reports.</source>
      <translation>Es wurde kein Satz gefunden, der in zwei Berichten dasselbe erzählt.</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/order.py" />
      <source>What stands farthest apart comes first.</source>
      <translation>Was am weitesten auseinanderliegt, kommt zuerst.</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/positions.py" />
      <source>Lead</source>
      <translation>Lead</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/quotes.py" />
      <source>verbatim</source>
      <translation>wörtlich</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/quotes.py" />
      <source>trimmed</source>
      <translation>gekürzt</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/sheets/quotes.py" />
      <source>altered</source>
      <translation>verändert</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/quotes.py" />
      <source>paraphrased</source>
      <translation>sinngemäß</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/sheets/quotes.py" />
      <source>translated</source>
      <translation>übersetzt</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/quotes.py" />
      <source>the reports name different speakers</source>
      <translation>die Berichte nennen verschiedene Sprecher</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/quotes.py" />
      <source>{how}, said by {speaker}</source>
      <translation>{how}, gesagt von {speaker}</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/quotes.py" />
      <source>+ {words}</source>
      <translation>+ {words}</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/quotes.py" />
      <source>{model} → {here}</source>
      <translation>{model} → {here}</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/quotes.py" />
      <source>without {words}</source>
      <translation>ohne {words}</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/quotes.py" />
      <source>What was said</source>
      <translation>Was gesagt wurde</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/quotes.py" />
      <source>No words that one report quotes were found in another.</source>
      <translation>Worte, die ein Bericht zitiert, wurden in keinem anderen gefunden.</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/quotes.py" />
      <source>Altered only</source>
      <translation>Nur veränderte</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/quotes.py" />
      <source>speaker not named</source>
      <translation>Sprecher nicht genannt</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/sources.py" />
      <source>source without a name</source>
      <translation>Quelle ohne Namen</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/sources.py" />
      <source>named</source>
      <translation>genannt</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/sheets/sources.py" />
      <source>unnamed</source>
      <translation>ungenannt</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/sheets/sources.py" />
      <source>second hand</source>
      <translation>aus zweiter Hand</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/models/sheets/sources.py" />
      <source>{n} statements</source>
      <translation>
        <numerusform>{n} Aussage</numerusform>
        <numerusform>{n} Aussagen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/sheets/sources.py" />
      <source>{n} words</source>
      <translation>
        <numerusform>{n} Wort</numerusform>
        <numerusform>{n} Wörter</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/sources.py" />
      <source>under 1</source>
      <translation>unter 1</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/sources.py" />
      <source>Who is cited</source>
      <translation>Wer angeführt wird</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/sources.py" />
      <source>The reports cite nobody.</source>
      <translation>Die Berichte führen niemanden an.</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/sources.py" />
      <source>Unnamed only</source>
      <translation>Nur Ungenannte</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/sources.py" />
      <source>Cited by</source>
      <translation>Angeführt von</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/sources.py" />
      <source>not cited</source>
      <translation>nicht angeführt</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/sources.py" />
      <source>{words}, {statements}</source>
      <translation>{words}, {statements}</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/sources.py" />
      <source>Bar: share of the report's words, the longest {n} %</source>
      <translation>Balken: Anteil an den Wörtern des Berichts, der längste {n} %</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/updates.py" />
      <source>{earlier} → {later}</source>
      <translation>{earlier} → {later}</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/updates.py" />
      <source>added</source>
      <translation>hinzugefügt</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/sheets/updates.py" />
      <source>dropped</source>
      <translation>weggefallen</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/updates.py" />
      <source>changed</source>
      <translation>geändert</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/updates.py" />
      <source>moved</source>
      <translation>verschoben</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/updates.py" />
      <source>What was changed</source>
      <translation>Was geändert wurde</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/updates.py" />
      <source>No report was found to be a later version of another.</source>
      <translation>Kein Bericht wurde als spätere Fassung eines anderen erkannt.</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/updates.py" />
      <source>Changed only</source>
      <translation>Nur geänderte</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/updates.py" />
      <source>no words here</source>
      <translation>hier keine Wörter</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/updates.py" />
      <source>{versions}, {change}</source>
      <translation>{versions}, {change}</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/source_fields.py" />
      <source>Outlet</source>
      <translation>Medium</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/source_fields.py" />
      <source>Agency</source>
      <translation>Agentur</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/source_fields.py" />
      <source>Byline</source>
      <translation>Autorenzeile</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/source_fields.py" />
      <source>Dateline</source>
      <translation>Ortsmarke</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/source_fields.py" />
      <source>Published</source>
      <translation>Veröffentlicht</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/source_fields.py" />
      <source>Updated</source>
      <translation>Aktualisiert</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/source_fields.py" />
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/source_fields.py" />
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <location filename="../../ui/models/source_fields.py" />
      <source>Slug</source>
      <translation>Stichwort</translation>
    </message>
    <message>
      <location filename="../../ui/moments.py" />
      <source>{day}, {time}</source>
      <translation>{day}, {time}</translation>
    </message>
    <message>
      <location filename="../../ui/moments.py" />
      <source>d MMM</source>
      <translation>d. MMM</translation>
    </message>
    <message>
      <location filename="../../ui/moments.py" />
      <location filename="../../ui/panels/due_field.py" />
      <source>d MMMM yyyy</source>
      <translation>d. MMMM yyyy</translation>
    </message>
    <message>
      <location filename="../../ui/moments.py" />
      <source>d MMMM</source>
      <translation>d. MMMM</translation>
    </message>
    <message>
      <location filename="../../ui/moments.py" />
      <source>d MMM yyyy</source>
      <translation>d. MMM yyyy</translation>
    </message>
    <message>
      <location filename="../../ui/operations/alignment.py" />
      <source>Set Apart</source>
      <translation>Trennen</translation>
    </message>
    <message>
      <location filename="../../ui/operations/alignment.py" />
      <source>Put Together</source>
      <translation>Zusammenstellen</translation>
    </message>
    <message>
      <location filename="../../ui/operations/alignment.py" />
      <source>Comparing the reports</source>
      <translation>Berichte werden verglichen</translation>
    </message>
    <message>
      <location filename="../../ui/operations/alignment.py" />
      <source>Try Again</source>
      <translation>Noch einmal versuchen</translation>
    </message>
    <message>
      <location filename="../../ui/operations/alignment.py" />
      <source>The background process ended and was started again. Your work is saved.</source>
      <translation>Der Hintergrundprozess endete und wurde neu gestartet. Ihre Arbeit ist gespeichert.</translation>
    </message>
    <message>
      <location filename="../../ui/operations/annotations.py" />
      <source>Add Note</source>
      <translation>Notiz hinzufügen</translation>
    </message>
    <message>
      <location filename="../../ui/operations/annotations.py" />
      <source>Edit Note</source>
      <translation>Notiz bearbeiten</translation>
    </message>
    <message>
      <location filename="../../ui/operations/annotations.py" />
      <source>Change Kind of Note</source>
      <translation>Art der Notiz ändern</translation>
    </message>
    <message>
      <location filename="../../ui/operations/annotations.py" />
      <source>Change Colour of Note</source>
      <translation>Farbe der Notiz ändern</translation>
    </message>
    <message>
      <location filename="../../ui/operations/annotations.py" />
      <location filename="../../ui/panels/note_entry.py" />
      <source>Delete Note</source>
      <translation>Notiz löschen</translation>
    </message>
    <message>
      <location filename="../../ui/operations/annotations.py" />
      <source>Edit Task</source>
      <translation>Aufgabe ändern</translation>
    </message>
    <message>
      <location filename="../../ui/operations/annotations.py" />
      <source>Change Status</source>
      <translation>Stand ändern</translation>
    </message>
    <message>
      <location filename="../../ui/operations/annotations.py" />
      <source>Add Tag</source>
      <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
      <location filename="../../ui/operations/annotations.py" />
      <source>Remove Tag</source>
      <translation>Schlagwort entfernen</translation>
    </message>
    <message>
      <location filename="../../ui/operations/annotations.py" />
      <source>Add Words to Note</source>
      <translation>Wörter zur Notiz nehmen</translation>
    </message>
    <message>
      <location filename="../../ui/operations/annotations.py" />
      <source>Take Words out of Note</source>
      <translation>Wörter aus der Notiz nehmen</translation>
    </message>
    <message>
      <location filename="../../ui/operations/annotations.py" />
      <source>Change Words of Note</source>
      <translation>Wörter der Notiz ändern</translation>
    </message>
    <message>
      <location filename="../../ui/operations/annotations.py" />
      <source>Confirm Place of Note</source>
      <translation>Stelle der Notiz bestätigen</translation>
    </message>
    <message>
      <location filename="../../ui/operations/annotations.py" />
      <source>Refuse Place of Note</source>
      <translation>Stelle der Notiz ablehnen</translation>
    </message>
    <message>
      <location filename="../../ui/operations/annotations.py" />
      <source>Place Note</source>
      <translation>Notiz setzen</translation>
    </message>
    <message>
      <location filename="../../ui/operations/codebook.py" />
      <source>Add Tag to Codebook</source>
      <translation>Schlagwort ins Codebuch aufnehmen</translation>
    </message>
    <message>
      <location filename="../../ui/operations/codebook.py" />
      <source>Rename Tag</source>
      <translation>Schlagwort umbenennen</translation>
    </message>
    <message>
      <location filename="../../ui/operations/codebook.py" />
      <source>Merge Tags</source>
      <translation>Schlagwörter zusammenlegen</translation>
    </message>
    <message>
      <location filename="../../ui/operations/codebook.py" />
      <source>Change Colour of Tag</source>
      <translation>Farbe des Schlagworts ändern</translation>
    </message>
    <message>
      <location filename="../../ui/operations/codebook.py" />
      <source>Describe Tag</source>
      <translation>Schlagwort beschreiben</translation>
    </message>
    <message>
      <location filename="../../ui/operations/codebook.py" />
      <source>Delete Tag</source>
      <translation>Schlagwort löschen</translation>
    </message>
    <message>
      <location filename="../../ui/operations/desk.py" />
      <source>Save As…</source>
      <translation>Speichern unter …</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/operations/exchange.py" />
      <source>{n} notes were imported.</source>
      <translation>
        <numerusform>{n} Notiz wurde importiert.</numerusform>
        <numerusform>{n} Notizen wurden importiert.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/operations/exchange.py" />
      <location filename="../../ui/operations/reports.py" />
      <location filename="../../ui/operations/sources.py" />
      <location filename="../../ui/operations/taking_back.py" />
      <location filename="../../ui/operations/versions.py" />
      <source>Reading {name}</source>
      <translation>{name} wird gelesen</translation>
    </message>
    <message>
      <location filename="../../ui/operations/exchange.py" />
      <source>Comparing the readers</source>
      <translation>Lesende werden verglichen</translation>
    </message>
    <message>
      <location filename="../../ui/operations/exchange.py" />
      <source>No note was new.</source>
      <translation>Keine Notiz war neu.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/operations/exchange.py" />
      <source>{n} notes were here already.</source>
      <translation>
        <numerusform>{n} Notiz war schon da.</numerusform>
        <numerusform>{n} Notizen waren schon da.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/operations/exchange.py" />
      <source>Notes on “{name}” were left out: open that report first.</source>
      <translation>Notizen zu „{name}“ wurden ausgelassen: Öffnen Sie zuerst diesen Bericht.</translation>
    </message>
    <message>
      <location filename="../../ui/operations/exchange.py" />
      <source>And {n} more reports.</source>
      <translation>Und {n} weitere Berichte.</translation>
    </message>
    <message>
      <location filename="../../ui/operations/export.py" />
      <source>Writing {name}</source>
      <translation>{name} wird geschrieben</translation>
    </message>
    <message>
      <location filename="../../ui/operations/export.py" />
      <source>Open File</source>
      <translation>Datei öffnen</translation>
    </message>
    <message>
      <location filename="../../ui/operations/export.py" />
      <source>Show in Folder</source>
      <translation>Im Ordner zeigen</translation>
    </message>
    <message>
      <location filename="../../ui/operations/export.py" />
      <source>Saved to {path}</source>
      <translation>Gespeichert unter {path}</translation>
    </message>
    <message>
      <location filename="../../ui/operations/export.py" />
      <source>“{name}” could not be opened from here.</source>
      <translation>„{name}“ ließ sich von hier aus nicht öffnen.</translation>
    </message>
    <message>
      <location filename="../../ui/operations/findings.py" />
      <source>Accept Finding</source>
      <translation>Befund annehmen</translation>
    </message>
    <message>
      <location filename="../../ui/operations/findings.py" />
      <source>Reject Finding</source>
      <translation>Befund ablehnen</translation>
    </message>
    <message>
      <location filename="../../ui/operations/findings.py" />
      <source>Leave Finding Open</source>
      <translation>Befund offen lassen</translation>
    </message>
    <message>
      <location filename="../../ui/operations/labels.py" />
      <source>Label Paragraph</source>
      <translation>Absatz bezeichnen</translation>
    </message>
    <message>
      <location filename="../../ui/operations/labels.py" />
      <source>Leave Out Paragraph</source>
      <translation>Absatz auslassen</translation>
    </message>
    <message>
      <location filename="../../ui/operations/labels.py" />
      <source>Put Back Text</source>
      <translation>Text zurückholen</translation>
    </message>
    <message>
      <location filename="../../ui/operations/printing.py" />
      <source>Setting the pages</source>
      <translation>Seiten werden gesetzt</translation>
    </message>
    <message>
      <location filename="../../ui/operations/projects.py" />
      <source>The project</source>
      <translation>Das Projekt</translation>
    </message>
    <message>
      <location filename="../../ui/operations/projects.py" />
      <source>“{name}” can only be read: {why}.</source>
      <translation>„{name}“ kann nur gelesen werden: {why}.</translation>
    </message>
    <message>
      <location filename="../../ui/operations/reports.py" />
      <source>Reading the clipboard</source>
      <translation>Zwischenablage wird gelesen</translation>
    </message>
    <message>
      <location filename="../../ui/operations/reports.py" />
      <source>Remove Report</source>
      <translation>Bericht entfernen</translation>
    </message>
    <message>
      <location filename="../../ui/operations/reports.py" />
      <source>Move Report</source>
      <translation>Bericht verschieben</translation>
    </message>
    <message>
      <location filename="../../ui/operations/reports.py" />
      <source>Change Pivot</source>
      <translation>Leitbericht wechseln</translation>
    </message>
    <message>
      <location filename="../../ui/operations/reports.py" />
      <source>Reading the reports</source>
      <translation>Berichte werden gelesen</translation>
    </message>
    <message>
      <location filename="../../ui/operations/reports.py" />
      <source>Add Report</source>
      <translation>Bericht hinzufügen</translation>
    </message>
    <message>
      <location filename="../../ui/operations/reports.py" />
      <source>Add Reports</source>
      <translation>Berichte hinzufügen</translation>
    </message>
    <message>
      <location filename="../../ui/operations/reports.py" />
      <source>“{title}”: {notice}</source>
      <translation>„{title}“: {notice}</translation>
    </message>
    <message>
      <location filename="../../ui/operations/sources.py" />
      <source>Correct Report</source>
      <translation>Bericht berichtigen</translation>
    </message>
    <message>
      <location filename="../../ui/operations/sources.py" />
      <source>Change Encoding</source>
      <translation>Kodierung ändern</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/operations/taking_back.py" />
      <source>{n} notes were taken over.</source>
      <translation>
        <numerusform>{n} Notiz wurde übernommen.</numerusform>
        <numerusform>{n} Notizen wurden übernommen.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/operations/taking_back.py" />
      <source>Take Notes Back</source>
      <translation>Notizen zurückholen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/operations/taking_back.py" />
      <source>{n} could not be placed.</source>
      <translation>
        <numerusform>{n} fand keine Stelle.</numerusform>
        <numerusform>{n} fanden keine Stelle.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/operations/versions.py" />
      <source>The new version of “{title}” is in its place.</source>
      <translation>Die neue Fassung von „{title}“ steht an ihrem Platz.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/operations/versions.py" />
      <source>{n} passages are to be confirmed.</source>
      <translation>
        <numerusform>{n} Textstelle ist zu bestätigen.</numerusform>
        <numerusform>{n} Textstellen sind zu bestätigen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/operations/versions.py" />
      <source>The words of {n} passages are gone.</source>
      <translation>
        <numerusform>Die Wörter von {n} Textstelle sind nicht mehr da.</numerusform>
        <numerusform>Die Wörter von {n} Textstellen sind nicht mehr da.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/operations/versions.py" />
      <source>Show These Notes</source>
      <translation>Diese Notizen zeigen</translation>
    </message>
    <message>
      <location filename="../../ui/operations/versions.py" />
      <source>“{name}” holds several reports. Choose a file with one.</source>
      <translation>„{name}“ enthält mehrere Berichte. Wählen Sie eine Datei mit einem.</translation>
    </message>
    <message>
      <location filename="../../ui/panels/card_foot.py" />
      <location filename="../../ui/panels/legend_bar.py" />
      <source>Next conflict</source>
      <translation>Nächster Widerspruch</translation>
    </message>
    <message>
      <location filename="../../ui/panels/card_foot.py" />
      <source>{words}  {key}</source>
      <translation>{words}  {key}</translation>
    </message>
    <message>
      <location filename="../../ui/panels/card_foot.py" />
      <source>Accept</source>
      <translation>Annehmen</translation>
    </message>
    <message>
      <location filename="../../ui/panels/card_foot.py" />
      <source>Reject</source>
      <translation>Ablehnen</translation>
    </message>
    <message>
      <location filename="../../ui/panels/card_foot.py" />
      <source>Belongs to…</source>
      <translation>Gehört zu …</translation>
    </message>
    <message>
      <location filename="../../ui/panels/card_foot.py" />
      <source>Belong apart</source>
      <translation>Nicht zusammen</translation>
    </message>
    <message>
      <location filename="../../ui/panels/card_parts.py" />
      <source>{value}: {reports}</source>
      <translation>{value}: {reports}</translation>
    </message>
    <message>
      <location filename="../../ui/panels/card_parts.py" />
      <source>Go to the words in {siglum}</source>
      <translation>Zu den Wörtern in {siglum} gehen</translation>
    </message>
    <message>
      <location filename="../../ui/panels/card_parts.py" />
      <source>Here</source>
      <translation>Hier</translation>
    </message>
    <message>
      <location filename="../../ui/panels/card_parts.py" />
      <source>Go there ›</source>
      <translation>Dorthin gehen ›</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/panels/card_reasons.py" />
      <source>Why</source>
      <translation>Warum</translation>
    </message>
    <message>
      <location filename="../../ui/panels/card_reasons.py" />
      <source>Rule</source>
      <translation>Regel</translation>
    </message>
    <message>
      <location filename="../../ui/panels/card_reasons.py" />
      <source>Score</source>
      <translation>Wert</translation>
    </message>
    <message>
      <location filename="../../ui/panels/due_field.py" />
      <location filename="../../ui/panels/note_task.py" />
      <location filename="../../ui/panels/worksheet_row.py" />
      <source>Due</source>
      <translation>Bis</translation>
    </message>
    <message>
      <location filename="../../ui/panels/due_field.py" />
      <source>No day</source>
      <translation>Kein Tag</translation>
    </message>
    <message>
      <location filename="../../ui/panels/due_field.py" />
      <source>Choose the day in a calendar</source>
      <translation>Den Tag in einem Kalender wählen</translation>
    </message>
    <message>
      <location filename="../../ui/panels/due_field.py" />
      <source>Until when</source>
      <translation>Bis wann</translation>
    </message>
    <message>
      <location filename="../../ui/panels/due_field.py" />
      <source>This is no day. Write it like {example}.</source>
      <translation>Das ist kein Tag. Schreiben Sie ihn wie {example}.</translation>
    </message>
    <message>
      <location filename="../../ui/panels/facet_chip.py" />
      <source>{name} {n} ▾</source>
      <translation>{name} {n} ▾</translation>
    </message>
    <message>
      <location filename="../../ui/panels/facet_chip.py" />
      <source>{name} ▾</source>
      <translation>{name} ▾</translation>
    </message>
    <message>
      <location filename="../../ui/panels/facet_chip.py" />
      <source>{word} ▾</source>
      <translation>{word} ▾</translation>
    </message>
    <message>
      <location filename="../../ui/panels/facet_chip.py" />
      <source>all</source>
      <translation>alle</translation>
    </message>
    <message>
      <location filename="../../ui/panels/facet_chip.py" />
      <source>Filter by {facet}: {picked}</source>
      <translation>Filtern nach {facet}: {picked}</translation>
    </message>
    <message>
      <location filename="../../ui/panels/facet_chip.py" />
      <source>{words}	{n}</source>
      <translation>{words}	{n}</translation>
    </message>
    <message>
      <location filename="../../ui/panels/filter_bar.py" />
      <source>All {n}</source>
      <translation>Alle {n}</translation>
    </message>
    <message>
      <location filename="../../ui/panels/finding_card.py" />
      <source>{what}, {where}. {why}</source>
      <translation>{what}, {where}. {why}</translation>
    </message>
    <message>
      <location filename="../../ui/panels/finding_card.py" />
      <source>Close the card (Esc)</source>
      <translation>Karte schließen (Esc)</translation>
    </message>
    <message>
      <location filename="../../ui/panels/key_label.py" />
      <source>Go to these words</source>
      <translation>Zu diesen Wörtern gehen</translation>
    </message>
    <message>
      <location filename="../../ui/panels/key_label.py" />
      <source>Go to: {words}</source>
      <translation>Gehen zu: {words}</translation>
    </message>
    <message>
      <location filename="../../ui/panels/kind_chip.py" />
      <source>{word}, {n} marked</source>
      <translation>{word}, {n} markiert</translation>
    </message>
    <message>
      <location filename="../../ui/panels/label_menu.py" />
      <source>Put Back “{words}”</source>
      <translation>„{words}“ zurückholen</translation>
    </message>
    <message>
      <location filename="../../ui/panels/label_menu.py" />
      <source>&amp;Label As</source>
      <translation>&amp;Bezeichnen als</translation>
    </message>
    <message>
      <location filename="../../ui/panels/label_menu.py" />
      <source>Leave &amp;Out</source>
      <translation>&amp;Auslassen</translation>
    </message>
    <message>
      <location filename="../../ui/panels/label_menu.py" />
      <source>Put Back as {kind}</source>
      <translation>Zurückholen als {kind}</translation>
    </message>
    <message>
      <location filename="../../ui/panels/ledger_panel.py" />
      <source>{title} of all reports</source>
      <translation>{title} aller Berichte</translation>
    </message>
    <message>
      <location filename="../../ui/panels/ledger_panel.py" />
      <source>{stress}  {n}</source>
      <translation>{stress}  {n}</translation>
    </message>
    <message>
      <location filename="../../ui/panels/ledger_panel.py" />
      <source>Close the ledger</source>
      <translation>Aufstellung schließen</translation>
    </message>
    <message>
      <location filename="../../ui/panels/ledger_panel.py" />
      <source>A click or Enter goes to the words.</source>
      <translation>Ein Klick oder die Eingabetaste führt zu den Wörtern.</translation>
    </message>
    <message>
      <location filename="../../ui/panels/ledger_panel.py" />
      <source>Nothing to show until at least two reports have been compared.</source>
      <translation>Nichts zu zeigen, bis mindestens zwei Berichte verglichen sind.</translation>
    </message>
    <message>
      <location filename="../../ui/panels/ledger_tabs.py" />
      <source>Tables across the reports</source>
      <translation>Tabellen über alle Berichte</translation>
    </message>
    <message>
      <location filename="../../ui/panels/ledger_tabs.py" />
      <source>{title}  {n}</source>
      <translation>{title}  {n}</translation>
    </message>
    <message>
      <location filename="../../ui/panels/legend_bar.py" />
      <source>Conflict {n} of {total}</source>
      <translation>Widerspruch {n} von {total}</translation>
    </message>
    <message>
      <location filename="../../ui/panels/legend_bar.py" />
      <location filename="../../ui/panels/tool_bar.py" />
      <source>{n} / {total}</source>
      <translation>{n} / {total}</translation>
    </message>
    <message>
      <location filename="../../ui/panels/legend_bar.py" />
      <source>No conflicts</source>
      <translation>Keine Widersprüche</translation>
    </message>
    <message>
      <location filename="../../ui/panels/legend_bar.py" />
      <source>Conflict before</source>
      <translation>Voriger Widerspruch</translation>
    </message>
    <message>
      <location filename="../../ui/panels/linear_review.py" />
      <source>Linear review of the findings</source>
      <translation>Lineare Durchsicht der Befunde</translation>
    </message>
    <message>
      <location filename="../../ui/panels/message_bar.py" />
      <source>Dismiss this message</source>
      <translation>Diese Nachricht schließen</translation>
    </message>
    <message>
      <location filename="../../ui/panels/message_bar.py" />
      <source>Details</source>
      <translation>Einzelheiten</translation>
    </message>
    <message>
      <location filename="../../ui/panels/message_bar.py" />
      <source>Copy Details</source>
      <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_about.py" />
      <source>About: {finding}</source>
      <translation>Zu: {finding}</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_about.py" />
      <source>Go to the finding: {finding}</source>
      <translation>Zum Befund gehen: {finding}</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_about.py" />
      <source>Go to the finding</source>
      <translation>Zum Befund gehen</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_body.py" />
      <source>Write a note…</source>
      <translation>Notiz schreiben …</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_body.py" />
      <source>Text of the note</source>
      <translation>Text der Notiz</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_entry.py" />
      <source>Kind of note</source>
      <translation>Art der Notiz</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_entry.py" />
      <source>Colour and more</source>
      <translation>Farbe und mehr</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_entry.py" />
      <source>Note {n}, {kind}, {place}</source>
      <translation>Notiz {n}, {kind}, {place}</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_entry.py" />
      <source>by {author}</source>
      <translation>von {author}</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_filters.py" />
      <source>Search notes</source>
      <translation>Notizen durchsuchen</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_filters.py" />
      <source>Words of notes, quotes, tags, tasks and authors</source>
      <translation>Wörter von Notizen, Zitaten, Schlagwörtern, Aufgaben und Personen</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_order_button.py" />
      <source>Order and groups</source>
      <translation>Reihenfolge und Gruppen</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_order_button.py" />
      <source>Order of the notes: {order}</source>
      <translation>Reihenfolge der Notizen: {order}</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_passages.py" />
      <source>and {n} more</source>
      <translation>und {n} weitere</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_passages.py" />
      <source>{siglum}: {quote}</source>
      <translation>{siglum}: {quote}</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_passages.py" />
      <source>Take this passage out of the note</source>
      <translation>Diese Textstelle aus der Notiz nehmen</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_passages.py" />
      <source>Now perhaps:</source>
      <translation>Jetzt vielleicht:</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_passages.py" />
      <source>These words are not in the report any more.</source>
      <translation>Diese Wörter stehen nicht mehr im Bericht.</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_passages.py" />
      <source>Confirm</source>
      <translation>Bestätigen</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_passages.py" />
      <source>These are the words that the note is about</source>
      <translation>Das sind die Wörter, um die es in der Notiz geht</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_passages.py" />
      <source>Put on Selected Words</source>
      <translation>Auf Auswahl setzen</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_passages.py" />
      <source>Give the note the selected words</source>
      <translation>Der Notiz die ausgewählten Wörter geben</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_passages.py" />
      <source>Not These</source>
      <translation>Nicht diese</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_passages.py" />
      <source>Keep the note with its old words only</source>
      <translation>Die Notiz nur mit ihren alten Wörtern behalten</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_tags.py" />
      <source>Add a tag…</source>
      <translation>Schlagwort hinzufügen …</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_tags.py" />
      <source>Add a tag</source>
      <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_tags.py" />
      <source>A tag of the codebook, or a new one; Enter adds it</source>
      <translation>Ein Schlagwort des Codebuchs oder ein neues; die Eingabetaste fügt es hinzu</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_tags.py" />
      <source>{tag}  ×</source>
      <translation>{tag}  ×</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_tags.py" />
      <source>Take off the tag {tag}</source>
      <translation>Das Schlagwort {tag} abnehmen</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_task.py" />
      <source>Call</source>
      <translation>Anruf</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_task.py" />
      <source>Found</source>
      <translation>Befund</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_words.py" />
      <source>Text of the note: {words}</source>
      <translation>Text der Notiz: {words}</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_words.py" />
      <source>Click to write</source>
      <translation>Klicken zum Schreiben</translation>
    </message>
    <message>
      <location filename="../../ui/panels/notes_panel.py" />
      <source>Select words in a report, then press H to highlight or N to write.</source>
      <translation>Wählen Sie in einem Bericht Wörter aus und drücken Sie H zum Hervorheben oder N zum Schreiben.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/panels/notes_panel.py" />
      <source>Show all {n} notes</source>
      <translation>
        <numerusform>{n} Notiz zeigen</numerusform>
        <numerusform>Alle {n} Notizen zeigen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/panels/notes_panel.py" />
      <source>No note passes the filter.</source>
      <translation>Keine Notiz passt zum Filter.</translation>
    </message>
    <message>
      <location filename="../../ui/panels/notes_panel.py" />
      <source>{words} · {n}</source>
      <translation>{words} · {n}</translation>
    </message>
    <message>
      <location filename="../../ui/panels/nothing_listed.py" />
      <source>The reports have nothing in common that could be marked.</source>
      <translation>Die Berichte haben nichts gemeinsam, was markiert werden könnte.</translation>
    </message>
    <message>
      <location filename="../../ui/panels/nothing_listed.py" />
      <source>One report alone has nothing to be compared with. Open another: {keys}.</source>
      <translation>Ein Bericht allein lässt sich mit nichts vergleichen. Öffnen Sie einen weiteren: {keys}.</translation>
    </message>
    <message>
      <location filename="../../ui/panels/nothing_listed.py" />
      <source>You rejected all findings. They are listed under Status, Rejected.</source>
      <translation>Sie haben alle Befunde abgelehnt. Sie stehen unter Stand, Abgelehnt.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/panels/nothing_listed.py" />
      <source>Show all {n} findings</source>
      <translation>
        <numerusform>{n} Befund zeigen</numerusform>
        <numerusform>Alle {n} Befunde zeigen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/panels/nothing_listed.py" />
      <source>Findings appear here when the reports have been compared.</source>
      <translation>Befunde erscheinen hier, sobald die Berichte verglichen sind.</translation>
    </message>
    <message>
      <location filename="../../ui/panels/nothing_listed.py" />
      <source>No finding passes the filter:</source>
      <translation>Kein Befund passt zum Filter:</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/panels/report_delegate.py" />
      <source>{n} notices</source>
      <translation>
        <numerusform>{n} Hinweis</numerusform>
        <numerusform>{n} Hinweise</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/panels/reports_panel.py" />
      <source>Add a report</source>
      <translation>Bericht hinzufügen</translation>
    </message>
    <message>
      <location filename="../../ui/panels/reports_panel.py" />
      <source>Origins  {n}</source>
      <translation>Ursprünge  {n}</translation>
    </message>
    <message>
      <location filename="../../ui/panels/reports_panel.py" />
      <source>{label} copy</source>
      <translation>Text von {label}</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/panels/reports_panel.py" />
      <source>own reporting</source>
      <translation>eigener Bericht</translation>
    </message>
    <message>
      <location filename="../../ui/panels/reports_panel.py" />
      <source>Make It the Pivot</source>
      <translation>Zum Leitbericht machen</translation>
    </message>
    <message>
      <location filename="../../ui/panels/reports_panel.py" />
      <source>About This Report…</source>
      <translation>Über diesen Bericht …</translation>
    </message>
    <message>
      <location filename="../../ui/panels/reports_panel.py" />
      <source>Load New Version…</source>
      <translation>Neue Fassung laden …</translation>
    </message>
    <message>
      <location filename="../../ui/panels/reports_panel.py" />
      <source>Show Its Column</source>
      <translation>Spalte zeigen</translation>
    </message>
    <message>
      <location filename="../../ui/panels/reports_panel.py" />
      <source>Hide Its Column</source>
      <translation>Spalte ausblenden</translation>
    </message>
    <message>
      <location filename="../../ui/panels/reports_panel.py" />
      <source>Move Up</source>
      <translation>Nach oben</translation>
    </message>
    <message>
      <location filename="../../ui/panels/reports_panel.py" />
      <source>Move Down</source>
      <translation>Nach unten</translation>
    </message>
    <message>
      <location filename="../../ui/panels/reports_panel.py" />
      <source>Remove from the Comparison</source>
      <translation>Aus dem Vergleich entfernen</translation>
    </message>
    <message>
      <location filename="../../ui/panels/status_line.py" />
      <source>{done} of {total} files</source>
      <translation>{done} von {total} Dateien</translation>
    </message>
    <message>
      <location filename="../../ui/panels/status_line.py" />
      <source>{done} of {total} reports</source>
      <translation>{done} von {total} Berichten</translation>
    </message>
    <message>
      <location filename="../../ui/panels/status_line.py" />
      <source>finding out what sentences mean</source>
      <translation>findet heraus, was Sätze bedeuten</translation>
    </message>
    <message>
      <location filename="../../ui/panels/status_line.py" />
      <source>finding what belongs together</source>
      <translation>findet, was zusammengehört</translation>
    </message>
    <message>
      <location filename="../../ui/panels/status_line.py" />
      <source>looking for differences</source>
      <translation>sucht nach Abweichungen</translation>
    </message>
    <message>
      <location filename="../../ui/panels/status_line.py" />
      <source>{done} of {total}</source>
      <translation>{done} von {total}</translation>
    </message>
    <message>
      <location filename="../../ui/panels/status_line.py" />
      <source>Progress</source>
      <translation>Fortschritt</translation>
    </message>
    <message>
      <location filename="../../ui/panels/status_line.py" />
      <source>Ready</source>
      <translation>Bereit</translation>
    </message>
    <message>
      <location filename="../../ui/panels/task_fields.py" />
      <source>How far it is</source>
      <translation>Wie weit es ist</translation>
    </message>
    <message>
      <location filename="../../ui/panels/task_fields.py" />
      <location filename="../../ui/panels/worksheet_row.py" />
      <source>Whom to call</source>
      <translation>Wen anrufen</translation>
    </message>
    <message>
      <location filename="../../ui/panels/task_fields.py" />
      <location filename="../../ui/panels/worksheet_row.py" />
      <source>What was found</source>
      <translation>Was sich ergab</translation>
    </message>
    <message>
      <location filename="../../ui/panels/tool_bar.py" />
      <source>Toolbar</source>
      <translation>Werkzeugleiste</translation>
    </message>
    <message>
      <location filename="../../ui/panels/tool_bar.py" />
      <source>none</source>
      <translation>keine</translation>
    </message>
    <message>
      <location filename="../../ui/panels/tool_bar.py" />
      <source>Search</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <location filename="../../ui/panels/welcome_page.py" />
      <source>Open reports…</source>
      <translation>Berichte öffnen …</translation>
    </message>
    <message>
      <location filename="../../ui/panels/welcome_page.py" />
      <source>Web pages, PDF, Word, text, mail</source>
      <translation>Webseiten, PDF, Word, Text, E-Mail</translation>
    </message>
    <message>
      <location filename="../../ui/panels/welcome_page.py" />
      <source>Paste a report</source>
      <translation>Bericht einfügen</translation>
    </message>
    <message>
      <location filename="../../ui/panels/welcome_page.py" />
      <source>Text from the clipboard</source>
      <translation>Text aus der Zwischenablage</translation>
    </message>
    <message>
      <location filename="../../ui/panels/welcome_page.py" />
      <source>Open the sample comparison</source>
      <translation>Beispielvergleich öffnen</translation>
    </message>
    <message>
      <location filename="../../ui/panels/welcome_page.py" />
      <source>Four invented outlets, one invented event</source>
      <translation>Vier erfundene Medien, ein Ereignis</translation>
    </message>
    <message>
      <location filename="../../ui/panels/welcome_page.py" />
      <source>Recent</source>
      <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
      <location filename="../../ui/panels/welcome_page.py" />
      <source>{title}, {facts}</source>
      <translation>{title}, {facts}</translation>
    </message>
    <message>
      <location filename="../../ui/panels/welcome_page.py" />
      <source>or drop files anywhere in this window</source>
      <translation>oder Dateien irgendwo in dieses Fenster ziehen</translation>
    </message>
    <message>
      <location filename="../../ui/panels/welcome_page.py" />
      <source>First steps</source>
      <translation>Erste Schritte</translation>
    </message>
    <message>
      <location filename="../../ui/panels/welcome_page.py" />
      <source>One event, several reports, side by side.</source>
      <translation>Ein Ereignis, mehrere Berichte, nebeneinander.</translation>
    </message>
    <message>
      <location filename="../../ui/panels/welcome_page.py" />
      <source>Saved comparisons will be listed here.</source>
      <translation>Gespeicherte Vergleiche werden hier aufgelistet.</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/panels/worksheet_panel.py" />
      <source>Worksheet</source>
      <translation>Arbeitsblatt</translation>
    </message>
    <message>
      <location filename="../../ui/panels/worksheet_panel.py" />
      <source>Print Worksheet</source>
      <translation>Arbeitsblatt drucken</translation>
    </message>
    <message>
      <location filename="../../ui/panels/worksheet_panel.py" />
      <source>Nothing is to be verified. Notes of the kind ‘To verify’ and conflicts appear here.</source>
      <translation>Nichts ist zu prüfen. Notizen der Art „Nachzuprüfen“ und Widersprüche erscheinen hier.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/panels/worksheet_panel.py" />
      <source>{n} open</source>
      <translation>
        <numerusform>{n} offen</numerusform>
        <numerusform>{n} offen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/panels/worksheet_row.py" />
      <source>Make It a Task</source>
      <translation>Zur Aufgabe machen</translation>
    </message>
    <message>
      <location filename="../../ui/panels/worksheet_row.py" />
      <source>Write a note to verify about this conflict</source>
      <translation>Eine Notiz zum Prüfen dieses Widerspruchs schreiben</translation>
    </message>
    <message>
      <location filename="../../ui/panels/worksheet_row.py" />
      <source>What is said</source>
      <translation>Was gesagt wird</translation>
    </message>
    <message>
      <location filename="../../ui/panels/worksheet_row.py" />
      <source>To verify, note {n}, {place}</source>
      <translation>Nachzuprüfen, Notiz {n}, {place}</translation>
    </message>
    <message>
      <location filename="../../ui/panels/worksheet_row.py" />
      <source>Conflict, not asked about: {title}</source>
      <translation>Widerspruch, noch nicht angefragt: {title}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/panes/columns.py" />
      <source>{n} blocks left out</source>
      <translation>
        <numerusform>{n} Block ausgelassen</numerusform>
        <numerusform>{n} Blöcke ausgelassen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/panes/columns.py" />
      <source>Report {siglum}: {title}</source>
      <translation>Bericht {siglum}: {title}</translation>
    </message>
    <message>
      <location filename="../../ui/panes/edge_grip.py" />
      <source>Drag to make the column wider, double-click for its usual width</source>
      <translation>Ziehen macht die Spalte breiter, ein Doppelklick gibt ihr die übliche Breite</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/panes/gap_cell.py" />
      <source>Not found in {siglum}</source>
      <translation>Nicht gefunden in {siglum}</translation>
    </message>
    <message>
      <location filename="../../ui/panes/gap_cell.py" />
      <source>Nearest: paragraph {n}</source>
      <translation>Am nächsten: Absatz {n}</translation>
    </message>
    <message>
      <location filename="../../ui/panes/gap_cell.py" />
      <source>Not in {siglum}</source>
      <translation>Nicht in {siglum}</translation>
    </message>
    <message>
      <location filename="../../ui/panes/gap_cell.py" />
      <source>¶ {n}</source>
      <translation>¶ {n}</translation>
    </message>
    <message>
      <location filename="../../ui/panes/head_button.py" />
      <source>Make {siglum} the pivot</source>
      <translation>{siglum} zum Leitbericht machen</translation>
    </message>
    <message>
      <location filename="../../ui/panes/left_out.py" />
      <source>Left out: {reason}</source>
      <translation>Ausgelassen: {reason}</translation>
    </message>
    <message>
      <location filename="../../ui/panes/overview_bar.py" />
      <source>Overview</source>
      <translation>Überblick</translation>
    </message>
    <message>
      <location filename="../../ui/panes/pane_access.py" />
      <source>{kind} ends</source>
      <translation>Ende von {kind}</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/panes/row_gutter.py" />
      <source>Row</source>
      <translation>Zeile</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/panes/row_gutter.py" />
      <source>Origins</source>
      <translation>Ursprünge</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/panes/rows.py" />
      <source>Head</source>
      <translation>Kopf</translation>
    </message>
    <message>
      <location filename="../../ui/panes/tags.py" />
      <source>Told earlier, paragraph {n}</source>
      <translation>Früher erzählt, Absatz {n}</translation>
    </message>
    <message>
      <location filename="../../ui/panes/tags.py" />
      <source>Earlier, ¶ {n}</source>
      <translation>Früher, ¶ {n}</translation>
    </message>
    <message>
      <location filename="../../ui/panes/tags.py" />
      <source>Told later, paragraph {n}</source>
      <translation>Später erzählt, Absatz {n}</translation>
    </message>
    <message>
      <location filename="../../ui/panes/tags.py" />
      <source>Later, ¶ {n}</source>
      <translation>Später, ¶ {n}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/recent.py" />
      <location filename="../../ui/seen.py" />
      <source>{n} reports</source>
      <translation>
        <numerusform>{n} Bericht</numerusform>
        <numerusform>{n} Berichte</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/recent.py" />
      <source>Today, {time}</source>
      <translation>Heute, {time}</translation>
    </message>
    <message>
      <location filename="../../ui/recent.py" />
      <source>Yesterday</source>
      <translation>Gestern</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/recent.py" />
      <source>{n} notes</source>
      <translation>
        <numerusform>{n} Notiz</numerusform>
        <numerusform>{n} Notizen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/recent.py" />
      <source>no notes yet</source>
      <translation>noch keine Notizen</translation>
    </message>
    <message>
      <location filename="../../ui/recent.py" />
      <source>{n} to verify</source>
      <translation>{n} nachzuprüfen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/seen.py" />
      <source>{n} origins</source>
      <translation>
        <numerusform>{n} Ursprung</numerusform>
        <numerusform>{n} Ursprünge</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/seen.py" />
      <source>outlets hidden</source>
      <translation>Medien verborgen</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Embargoed</source>
      <translation>Gesperrt</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Embargoed until {until}</source>
      <translation>Gesperrt bis {until}</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Withdrawn</source>
      <translation>Zurückgezogen</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Withheld</source>
      <translation>Zurückgehalten</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Correction</source>
      <translation>Berichtigung</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Advisory</source>
      <translation>Hinweis</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Update</source>
      <translation>Aktualisierung</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Update {number}</source>
      <translation>Aktualisierung {number}</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Rewritten</source>
      <translation>Neufassung</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Rewritten, {number}</source>
      <translation>Neufassung, {number}</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>New lead</source>
      <translation>Neuer Lead</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Lead {number}</source>
      <translation>Lead {number}</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Further take</source>
      <translation>Fortsetzung</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Take {number}</source>
      <translation>Teil {number}</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Encoding guessed</source>
      <translation>Kodierung geraten</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Encoding chosen</source>
      <translation>Kodierung gewählt</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Control characters</source>
      <translation>Steuerzeichen</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Direction marks</source>
      <translation>Richtungszeichen</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Date in doubt</source>
      <translation>Datum zweifelhaft</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Read as plain text</source>
      <translation>Als reiner Text gelesen</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Text left out</source>
      <translation>Text ausgelassen</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Summary only</source>
      <translation>Nur Zusammenfassung</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Not published</source>
      <translation>Nicht veröffentlicht</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Language read in part</source>
      <translation>Sprache teilweise gelesen</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Language not recognised</source>
      <translation>Sprache nicht erkannt</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>The agency holds this copy under embargo.</source>
      <translation>Die Agentur hat diese Meldung mit einer Sperrfrist versehen.</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>The agency holds this copy under embargo until {until}.</source>
      <translation>Die Agentur hat diese Meldung bis {until} gesperrt.</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>The agency holds this copy under embargo: “{text}”</source>
      <translation>Die Agentur hat diese Meldung mit einer Sperrfrist versehen: „{text}“</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>The agency has withdrawn this copy.</source>
      <translation>Die Agentur hat diese Meldung zurückgezogen.</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>The agency has withdrawn this copy: “{text}”</source>
      <translation>Die Agentur hat diese Meldung zurückgezogen: „{text}“</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>The agency has withheld this copy.</source>
      <translation>Die Agentur hält diese Meldung zurück.</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>The agency has withheld this copy: “{text}”</source>
      <translation>Die Agentur hält diese Meldung zurück: „{text}“</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>The agency files this copy as a correction.</source>
      <translation>Die Agentur sendet diese Meldung als Berichtigung.</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>The agency files this copy as a correction: “{text}”</source>
      <translation>Die Agentur sendet diese Meldung als Berichtigung: „{text}“</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>The agency files this copy as an advisory for editors.</source>
      <translation>Die Agentur sendet diese Meldung als Hinweis an Redaktionen.</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>The agency advises editors: “{text}”</source>
      <translation>Die Agentur weist Redaktionen hin: „{text}“</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>The agency files this copy as an update.</source>
      <translation>Die Agentur sendet diese Meldung als Aktualisierung.</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>The agency files this copy as update {number}.</source>
      <translation>Die Agentur sendet diese Meldung als Aktualisierung {number}.</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>The agency files this copy as an update: “{text}”</source>
      <translation>Die Agentur sendet diese Meldung als Aktualisierung: „{text}“</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>The agency has written this copy anew from top to bottom.</source>
      <translation>Die Agentur hat diese Meldung von Anfang bis Ende neu gefasst.</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>The agency has written this copy anew, version {number}.</source>
      <translation>Die Agentur hat diese Meldung neu gefasst, Fassung {number}.</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>The agency has written this copy anew: “{text}”</source>
      <translation>Die Agentur hat diese Meldung neu gefasst: „{text}“</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>The agency files this copy as a new lead.</source>
      <translation>Die Agentur sendet diese Meldung mit neuem Lead.</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>The agency files this copy as lead {number}.</source>
      <translation>Die Agentur sendet diese Meldung als Lead {number}.</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>The agency files this copy as a new lead: “{text}”</source>
      <translation>Die Agentur sendet diese Meldung mit neuem Lead: „{text}“</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>This copy continues an earlier one.</source>
      <translation>Diese Meldung setzt eine frühere fort.</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>This copy is take {number} of a longer one.</source>
      <translation>Diese Meldung ist Teil {number} einer längeren.</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>This copy continues an earlier one: “{text}”</source>
      <translation>Diese Meldung setzt eine frühere fort: „{text}“</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>The file does not say its encoding; {encoding} was taken.</source>
      <translation>Die Datei nennt ihre Kodierung nicht; {encoding} wurde angenommen.</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>The file was read as {encoding}, as you chose.</source>
      <translation>Die Datei wurde als {encoding} gelesen, wie Sie es gewählt haben.</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>{count} control characters were taken out of the text.</source>
      <translation>Aus dem Text entfernte Steuerzeichen: {count}.</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>{count} hidden marks that turn the direction of reading were taken out of the text.</source>
      <translation>Aus dem Text entfernte verborgene Zeichen, die die Leserichtung umkehren: {count}.</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>The date “{text}” can be read in two ways and was not taken.</source>
      <translation>Das Datum „{text}“ lässt sich auf zwei Arten lesen und wurde nicht übernommen.</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>The page is built as no article is; all of its visible text was taken.</source>
      <translation>Die Seite ist nicht wie ein Artikel aufgebaut; ihr ganzer sichtbarer Text wurde übernommen.</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>{percent} % of what the file shows was left out.</source>
      <translation>{percent} % von dem, was die Datei zeigt, wurde ausgelassen.</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>The feed holds only a summary of this report.</source>
      <translation>Der Feed enthält nur eine Zusammenfassung dieses Berichts.</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>The file holds this report as not published.</source>
      <translation>Die Datei führt diesen Bericht als nicht veröffentlicht.</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>In this language ({language}) passages, figures and quotations are compared; who says what, and how sure it is, is not read.</source>
      <translation>In dieser Sprache ({language}) werden Passagen, Zahlen und Zitate verglichen; wer was sagt und wie sicher es ist, wird nicht gelesen.</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>The language was not recognised; who says what, and how sure it is, is not read.</source>
      <translation>Die Sprache wurde nicht erkannt; wer was sagt und wie sicher es ist, wird nicht gelesen.</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>The file holds this report as not published (“{status}”).</source>
      <translation>Die Datei führt diesen Bericht als nicht veröffentlicht („{status}“).</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Part of the page, not of the report</source>
      <translation>Teil der Seite, nicht des Berichts</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Advertisement</source>
      <translation>Anzeige</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Link to another report</source>
      <translation>Link zu einem anderen Bericht</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Invitation to subscribe</source>
      <translation>Einladung zum Abonnieren</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Buttons to share</source>
      <translation>Schaltflächen zum Teilen</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Keywords</source>
      <translation>Schlagwörter</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Date line</source>
      <translation>Datumszeile</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Credit</source>
      <translation>Nachweis</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Note of the desk</source>
      <translation>Hinweis der Redaktion</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Left out by you</source>
      <translation>Von Ihnen ausgelassen</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Noted while reading: {code}.</source>
      <translation>Beim Lesen bemerkt: {code}.</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Noted while reading: {code}, “{text}”</source>
      <translation>Beim Lesen bemerkt: {code}, „{text}“</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>Figures: {values}</source>
      <translation>Zahlen: {values}</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>{what}: {values}</source>
      <translation>{what}: {values}</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>Time: {values}</source>
      <translation>Zeit: {values}</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>Place: {values}</source>
      <translation>Ort: {values}</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>Name: {values}</source>
      <translation>Name: {values}</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>Quote: {values}</source>
      <translation>Zitat: {values}</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>Quote in other words: {values}</source>
      <translation>Zitat in anderen Worten: {values}</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>Polarity: {values}</source>
      <translation>Ja gegen Nein: {values}</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>Certainty: {other} asserts, {one} hedges</source>
      <translation>Gewissheit: {other} stellt fest, {one} mit Vorbehalt</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>Source: {one} asserts, {other} credits</source>
      <translation>Quelle: {one} stellt fest, {other} schreibt zu</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>Source: {values}</source>
      <translation>Quelle: {values}</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>Source: {one} names it, {other} does not</source>
      <translation>Quelle: {one} nennt sie, {other} nicht</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>Wording: {values}</source>
      <translation>Wortwahl: {values}</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>Explicit: {cue}</source>
      <translation>Ausdrücklich: {cue}</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>Contested: {cue}</source>
      <translation>Bestritten: {cue}</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>Anonymous: {cue}</source>
      <translation>Anonym: {cue}</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>Second hand: {cue}</source>
      <translation>Aus zweiter Hand: {cue}</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>Hedged: {cue}</source>
      <translation>Mit Vorbehalt: {cue}</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>Projection: {cue}</source>
      <translation>Ausblick: {cue}</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>The reports count the same thing with figures that differ: {values}.</source>
      <translation>Die Berichte zählen dasselbe mit abweichenden Zahlen: {values}.</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>The reports count the same thing ({what}) with figures that differ: {values}.</source>
      <translation>Die Berichte zählen dasselbe ({what}) mit abweichenden Zahlen: {values}.</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>The reports give different times for the same thing: {values}.</source>
      <translation>Die Berichte nennen für dasselbe verschiedene Zeiten: {values}.</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>The reports give different places for the same thing: {values}.</source>
      <translation>Die Berichte nennen für dasselbe verschiedene Orte: {values}.</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>The reports give different names in the same place: {values}.</source>
      <translation>Die Berichte nennen an derselben Stelle verschiedene Namen: {values}.</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>The words inside the quotation marks are not the same: {values}.</source>
      <translation>Die Worte in den Anführungszeichen sind nicht dieselben: {values}.</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>The reports quote the same utterance in other words.</source>
      <translation>Die Berichte zitieren dieselbe Äußerung in anderen Worten.</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>One report says that it happened, another that it did not: {values}.</source>
      <translation>Ein Bericht sagt, dass es geschah, ein anderer, dass es nicht geschah: {values}.</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>{other} asserts what {one} hedges.</source>
      <translation>{other} stellt fest, was {one} unter Vorbehalt stellt.</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>{one} asserts what {other} credits to a source.</source>
      <translation>{one} stellt fest, was {other} einer Quelle zuschreibt.</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>{one} names the source of what {other} gives as hearsay.</source>
      <translation>{one} nennt die Quelle dessen, was {other} als Hörensagen wiedergibt.</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>The reports credit the same thing to different sources: {values}.</source>
      <translation>Die Berichte schreiben dasselbe verschiedenen Quellen zu: {values}.</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>The reports use verbs of different force: {values}.</source>
      <translation>Die Berichte gebrauchen Verben von unterschiedlicher Stärke: {values}.</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>One report uses a word that judges where another does not: {values}.</source>
      <translation>Ein Bericht gebraucht ein wertendes Wort, wo ein anderer keines gebraucht: {values}.</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>One report says the most, another says one of the most: {values}.</source>
      <translation>Ein Bericht nennt einen Höchstwert, ein anderer einen der höchsten Werte: {values}.</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>One report sets in quotation marks what another says as its own: {values}.</source>
      <translation>Ein Bericht setzt in Anführungszeichen, was ein anderer selbst sagt: {values}.</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>Told alike in {reports}.</source>
      <translation>Gleich erzählt in {reports}.</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>Found in {report}, not found in {others}.</source>
      <translation>Gefunden in {report}, nicht gefunden in {others}.</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>The report says itself that this is not confirmed or not known.</source>
      <translation>Der Bericht sagt selbst, dass dies nicht bestätigt oder nicht bekannt ist.</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>Someone denies or rejects this.</source>
      <translation>Jemand bestreitet dies oder weist es zurück.</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>Credited to people who are not named.</source>
      <translation>Personen zugeschrieben, die nicht genannt werden.</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>Credited to another outlet or a second-hand report.</source>
      <translation>Einem anderen Medium oder einem Bericht aus zweiter Hand zugeschrieben.</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>The report itself marks doubt.</source>
      <translation>Der Bericht selbst drückt Zweifel aus.</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>Told as future, plan, threat or condition.</source>
      <translation>Als Zukunft, Plan, Drohung oder Bedingung erzählt.</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>Linked sentences count one thing; no rounding, bound or unit explains the gap.</source>
      <translation>Verknüpfte Sätze zählen dasselbe; weder Rundung noch Grenze noch Einheit erklärt den Abstand.</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>Sentences that are otherwise alike give times that cannot both hold.</source>
      <translation>Sonst gleiche Sätze nennen Zeiten, die nicht beide gelten können.</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>Sentences that are otherwise alike name different places.</source>
      <translation>Sonst gleiche Sätze nennen verschiedene Orte.</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>Sentences that are otherwise alike name different people or bodies.</source>
      <translation>Sonst gleiche Sätze nennen verschiedene Personen oder Stellen.</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>One quotation in both reports, altered inside and not only cut at its ends.</source>
      <translation>Ein Zitat in beiden Berichten, im Innern verändert und nicht nur an den Enden gekürzt.</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>Quotations of one speaker that mean the same in other words.</source>
      <translation>Zitate derselben Person, die in anderen Worten dasselbe sagen.</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>One of two linked claims is negated or denied, the other is not.</source>
      <translation>Von zwei verknüpften Aussagen ist eine verneint oder bestritten, die andere nicht.</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>One of two linked claims has a word of doubt, the other has none.</source>
      <translation>Von zwei verknüpften Aussagen trägt eine ein Wort des Zweifels, die andere keines.</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>One of two linked claims names a source, the other is told as fact.</source>
      <translation>Von zwei verknüpften Aussagen nennt eine die Quelle, die andere wird als Tatsache berichtet.</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>Both linked claims name a source, and the sources are not the same.</source>
      <translation>Beide verknüpften Aussagen nennen eine Quelle, aber nicht dieselbe.</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>One of two linked claims names its source, the other only calls it unnamed.</source>
      <translation>Von zwei verknüpften Aussagen nennt eine ihre Quelle, die andere lässt sie ungenannt.</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>Two verbs for one act that the word lists hold to be of different force.</source>
      <translation>Zwei Verben für eine Handlung, die nach den Wortlisten verschieden stark sind.</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>One of two linked sentences has a word that the word lists hold to be loaded.</source>
      <translation>Von zwei verknüpften Sätzen hat einer ein Wort, das nach den Wortlisten wertet.</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>A superlative stands beside the same one with “one of”.</source>
      <translation>Ein Superlativ steht neben demselben mit „einer der“.</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>Words in quotation marks stand beside the same words without.</source>
      <translation>Wörter in Anführungszeichen stehen neben denselben ohne.</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>Sentences of several reports are linked, and share these words, figures or names.</source>
      <translation>Sätze mehrerer Berichte sind verknüpft und haben diese Wörter, Zahlen oder Namen gemeinsam.</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>No sentence of another report was linked to this one.</source>
      <translation>Kein Satz eines anderen Berichts wurde mit diesem verknüpft.</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>A word of the report says so: “{cue}”.</source>
      <translation>Ein Wort des Berichts sagt es: „{cue}“.</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>A word of denial or doubt by somebody: “{cue}”.</source>
      <translation>Ein Wort, mit dem jemand bestreitet oder zweifelt: „{cue}“.</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>A source without a name: “{cue}”.</source>
      <translation>Eine Quelle ohne Namen: „{cue}“.</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>Another outlet or a second-hand source: “{cue}”.</source>
      <translation>Ein anderes Medium oder eine Quelle aus zweiter Hand: „{cue}“.</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>A word of doubt: “{cue}”.</source>
      <translation>Ein Wort des Zweifels: „{cue}“.</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>A word of future, plan, threat or condition: “{cue}”.</source>
      <translation>Ein Wort für Zukunft, Plan, Drohung oder Bedingung: „{cue}“.</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>like meaning</source>
      <translation>ähnlicher Sinn</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>like meaning with the next sentence</source>
      <translation>ähnlicher Sinn mit dem nächsten Satz</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>retold in words that go together</source>
      <translation>nacherzählt mit verwandten Wörtern</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>rare words in both</source>
      <translation>seltene Wörter in beiden</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>names, figures or times that only these share</source>
      <translation>Namen, Zahlen oder Zeiten, die nur diese teilen</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>names in both</source>
      <translation>Namen in beiden</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>figures in both</source>
      <translation>Zahlen in beiden</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>times in both</source>
      <translation>Zeiten in beiden</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>quoted words in both</source>
      <translation>zitierte Wörter in beiden</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>like wording</source>
      <translation>ähnlicher Wortlaut</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>both near the top</source>
      <translation>beide weit oben</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>nearer to each other than to the rest</source>
      <translation>einander näher als allem anderen</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>each other’s best match</source>
      <translation>einander am ähnlichsten</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>in like order</source>
      <translation>in gleicher Folge</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>both near the main news</source>
      <translation>beide nah an der Hauptnachricht</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>put together by the reader</source>
      <translation>vom Leser verbunden</translation>
    </message>
    <message>
      <location filename="../../app/overview/wording.py" />
      <source>Asserted in {firmer}, credited to a source in {looser}.</source>
      <translation>Festgestellt in {firmer}, einer Quelle zugeschrieben in {looser}.</translation>
    </message>
    <message>
      <location filename="../../app/overview/wording.py" />
      <source>Asserted in {firmer}, credited to {speaker} in {looser}.</source>
      <translation>Festgestellt in {firmer}, {speaker} zugeschrieben in {looser}.</translation>
    </message>
    <message>
      <location filename="../../app/overview/wording.py" />
      <source>Asserted in {firmer}, credited to people without a name in {looser}.</source>
      <translation>Festgestellt in {firmer}, Ungenannten zugeschrieben in {looser}.</translation>
    </message>
    <message>
      <location filename="../../app/overview/wording.py" />
      <source>Asserted in {firmer}, told second hand in {looser}.</source>
      <translation>Festgestellt in {firmer}, aus zweiter Hand erzählt in {looser}.</translation>
    </message>
    <message>
      <location filename="../../app/overview/wording.py" />
      <source>Asserted in {firmer}, hedged in {looser}.</source>
      <translation>Festgestellt in {firmer}, unter Vorbehalt gestellt in {looser}.</translation>
    </message>
    <message>
      <location filename="../../app/overview/wording.py" />
      <source>Asserted in {firmer}, said to be unconfirmed or denied in {looser}.</source>
      <translation>Festgestellt in {firmer}, als unbestätigt oder bestritten bezeichnet in {looser}.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/packages.py" />
      <source>A note without a passage was left out: “{words}”</source>
      <translation>Eine Notiz ohne Textstelle wurde ausgelassen: „{words}“</translation>
    </message>
    <message>
      <location filename="../../app/exchange/packages.py" />
      <source>“{name}” was left out: its text is not in the file.</source>
      <translation>„{name}“ wurde ausgelassen: Der Text steht nicht in der Datei.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/packages.py" />
      <source>Not all of the file could be read: {why}.</source>
      <translation>Die Datei konnte nicht ganz gelesen werden: {why}.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/packages.py" />
      <source>a report without a name</source>
      <translation>ein Bericht ohne Namen</translation>
    </message>
    <message>
      <location filename="../../app/language_names.py" />
      <source>Arabic</source>
      <translation>Arabisch</translation>
    </message>
    <message>
      <location filename="../../app/language_names.py" />
      <source>Danish</source>
      <translation>Dänisch</translation>
    </message>
    <message>
      <location filename="../../app/language_names.py" />
      <source>German</source>
      <translation>Deutsch</translation>
    </message>
    <message>
      <location filename="../../app/language_names.py" />
      <source>Greek</source>
      <translation>Griechisch</translation>
    </message>
    <message>
      <location filename="../../app/language_names.py" />
      <source>English</source>
      <translation>Englisch</translation>
    </message>
    <message>
      <location filename="../../app/language_names.py" />
      <source>Spanish</source>
      <translation>Spanisch</translation>
    </message>
    <message>
      <location filename="../../app/language_names.py" />
      <source>Persian</source>
      <translation>Persisch</translation>
    </message>
    <message>
      <location filename="../../app/language_names.py" />
      <source>Finnish</source>
      <translation>Finnisch</translation>
    </message>
    <message>
      <location filename="../../app/language_names.py" />
      <source>French</source>
      <translation>Französisch</translation>
    </message>
    <message>
      <location filename="../../app/language_names.py" />
      <source>Hebrew</source>
      <translation>Hebräisch</translation>
    </message>
    <message>
      <location filename="../../app/language_names.py" />
      <source>Italian</source>
      <translation>Italienisch</translation>
    </message>
    <message>
      <location filename="../../app/language_names.py" />
      <source>Japanese</source>
      <translation>Japanisch</translation>
    </message>
    <message>
      <location filename="../../app/language_names.py" />
      <source>Korean</source>
      <translation>Koreanisch</translation>
    </message>
    <message>
      <location filename="../../app/language_names.py" />
      <source>Norwegian Bokmål</source>
      <translation>Norwegisch (Bokmål)</translation>
    </message>
    <message>
      <location filename="../../app/language_names.py" />
      <source>Dutch</source>
      <translation>Niederländisch</translation>
    </message>
    <message>
      <location filename="../../app/language_names.py" />
      <source>Polish</source>
      <translation>Polnisch</translation>
    </message>
    <message>
      <location filename="../../app/language_names.py" />
      <source>Portuguese</source>
      <translation>Portugiesisch</translation>
    </message>
    <message>
      <location filename="../../app/language_names.py" />
      <source>Russian</source>
      <translation>Russisch</translation>
    </message>
    <message>
      <location filename="../../app/language_names.py" />
      <source>Swedish</source>
      <translation>Schwedisch</translation>
    </message>
    <message>
      <location filename="../../app/language_names.py" />
      <source>Thai</source>
      <translation>Thailändisch</translation>
    </message>
    <message>
      <location filename="../../app/language_names.py" />
      <source>Turkish</source>
      <translation>Türkisch</translation>
    </message>
    <message>
      <location filename="../../app/language_names.py" />
      <source>Ukrainian</source>
      <translation>Ukrainisch</translation>
    </message>
    <message>
      <location filename="../../app/language_names.py" />
      <source>Urdu</source>
      <translation>Urdu</translation>
    </message>
    <message>
      <location filename="../../app/language_names.py" />
      <source>Chinese</source>
      <translation>Chinesisch</translation>
    </message>
    <message>
      <location filename="../../app/refusals.py" />
      <source>a folder has this name</source>
      <translation>ein Ordner heißt so</translation>
    </message>
    <message>
      <location filename="../../app/refusals.py" />
      <location filename="../../app/storage/reasons.py" />
      <source>another program is using it</source>
      <translation>ein anderes Programm benutzt sie</translation>
    </message>
    <message>
      <location filename="../../app/refusals.py" />
      <source>its folder is not there</source>
      <translation>ihr Ordner ist nicht da</translation>
    </message>
    <message>
      <location filename="../../app/refusals.py" />
      <source>its name holds a character that no file name may have</source>
      <translation>ihr Name enthält ein Zeichen, das kein Dateiname haben darf</translation>
    </message>
    <message>
      <location filename="../../app/refusals.py" />
      <source>its name is too long</source>
      <translation>ihr Name ist zu lang</translation>
    </message>
    <message>
      <location filename="../../app/refusals.py" />
      <location filename="../../app/storage/reasons.py" />
      <source>its place may not be written</source>
      <translation>an ihrem Ort darf nicht geschrieben werden</translation>
    </message>
    <message>
      <location filename="../../app/refusals.py" />
      <location filename="../../app/storage/reasons.py" />
      <source>the disk is full</source>
      <translation>der Datenträger ist voll</translation>
    </message>
    <message>
      <location filename="../../app/refusals.py" />
      <location filename="../../app/storage/reasons.py" />
      <source>the drive does not answer</source>
      <translation>das Laufwerk antwortet nicht</translation>
    </message>
    <message>
      <location filename="../../app/refusals.py" />
      <source>the drive takes no file of this size</source>
      <translation>das Laufwerk nimmt keine Datei dieser Größe an</translation>
    </message>
    <message>
      <location filename="../../app/refusals.py" />
      <source>your share of the disk is full</source>
      <translation>Ihr Anteil am Datenträger ist voll</translation>
    </message>
    <message>
      <location filename="../../app/storage/reasons.py" />
      <source>it holds a character that cannot be saved</source>
      <translation>sie enthält ein Zeichen, das sich nicht speichern lässt</translation>
    </message>
    <message>
      <location filename="../../app/storage/reasons.py" />
      <source>it was damaged from outside</source>
      <translation>sie wurde von außen beschädigt</translation>
    </message>
    <message>
      <location filename="../../app/storage/reasons.py" />
      <source>its folder is not there any more or may not be written</source>
      <translation>ihr Ordner ist nicht mehr da oder darf nicht beschrieben werden</translation>
    </message>
    <message>
      <location filename="../../app/storage/project_file.py" />
      <source>it is open in another window</source>
      <translation>sie ist in einem anderen Fenster geöffnet</translation>
    </message>
    <message>
      <location filename="../../app/storage/project_file.py" />
      <source>it was moved, removed or replaced</source>
      <translation>sie wurde verschoben, entfernt oder ersetzt</translation>
    </message>
    <message>
      <location filename="../../resources/themes/palette.toml" />
      <location filename="../../resources/words.toml" />
      <source>agree</source>
      <translation>übereinstimmend</translation>
    </message>
    <message>
      <location filename="../../resources/themes/palette.toml" />
      <location filename="../../resources/words.toml" />
      <source>differ</source>
      <translation>abweichend</translation>
    </message>
    <message>
      <location filename="../../resources/themes/palette.toml" />
      <location filename="../../resources/words.toml" />
      <source>unconfirmed</source>
      <translation>unbestätigt</translation>
    </message>
    <message>
      <location filename="../../resources/themes/palette.toml" />
      <location filename="../../resources/words.toml" />
      <source>projection</source>
      <translation>Ausblick</translation>
    </message>
    <message>
      <location filename="../../resources/themes/palette.toml" />
      <location filename="../../resources/words.toml" />
      <source>only here</source>
      <translation>nur hier</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>Something went wrong.</source>
      <translation>Etwas ist schiefgegangen.</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>“{name}” is not there any more. Check whether it was moved or renamed.</source>
      <translation>„{name}“ ist nicht mehr da. Prüfen Sie, ob die Datei verschoben oder umbenannt wurde.</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>“{name}” may not be read with your account. Copy it to a folder of your own.</source>
      <translation>„{name}“ darf mit Ihrem Konto nicht gelesen werden. Kopieren Sie die Datei in einen eigenen Ordner.</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>“{name}” is empty. Save the report again and open the new file.</source>
      <translation>„{name}“ ist leer. Speichern Sie den Bericht noch einmal und öffnen Sie die neue Datei.</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>“{name}” is larger than {limit} MB. Save only the article's text and open that.</source>
      <translation>„{name}“ ist größer als {limit} MB. Speichern Sie nur den Text des Artikels und öffnen Sie diesen.</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>“{name}” is {found}, not a report. Save the report as a web page or as text.</source>
      <translation>„{name}“ ist {found}, kein Bericht. Speichern Sie den Bericht als Webseite oder als Text.</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>No article was found in “{name}”. Copy the text in your browser and paste it.</source>
      <translation>In „{name}“ wurde kein Artikel gefunden. Kopieren Sie den Text in Ihrem Browser und fügen Sie ihn ein.</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>“{name}” only describes a report; its text lies behind the NITF link in it. Open that link, save it, and open the saved file.</source>
      <translation>„{name}“ beschreibt einen Bericht nur; der Text liegt hinter dem NITF-Link darin. Öffnen Sie den Link, speichern Sie die Seite und öffnen Sie die gespeicherte Datei.</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>“{name}” is locked with a password. Save a copy without one and open that.</source>
      <translation>„{name}“ ist mit einem Passwort geschützt. Speichern Sie eine Kopie ohne Passwort und öffnen Sie diese.</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>“{name}” holds no text that can be read, only pictures of it. Run text recognition on it first.</source>
      <translation>„{name}“ enthält keinen lesbaren Text, nur Bilder davon. Lassen Sie zuerst eine Texterkennung darüberlaufen.</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>“{name}” could not be read ({why}). Open it elsewhere and paste its text.</source>
      <translation>„{name}“ konnte nicht gelesen werden ({why}). Öffnen Sie die Datei in einem anderen Programm und fügen Sie ihren Text ein.</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>Reading “{name}” took too long or too much memory and was stopped. Paste its text.</source>
      <translation>Das Lesen von „{name}“ brauchte zu viel Zeit oder Speicher und wurde angehalten. Fügen Sie den Text ein.</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>“{name}” holds {count} reports. Open it as a file to choose among them.</source>
      <translation>„{name}“ enthält {count} Berichte. Öffnen Sie sie als Datei, um daraus auszuwählen.</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>“{name}” holds {count} reports, more than {limit}. Save those to compare as files of their own.</source>
      <translation>„{name}“ enthält {count} Berichte, mehr als {limit}. Speichern Sie die zu vergleichenden als eigene Dateien.</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>“{name}” is already open as report {siglum}.</source>
      <translation>„{name}“ ist bereits als Bericht {siglum} geöffnet.</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>A comparison needs at least two reports; {count} could be read. Add another one.</source>
      <translation>Ein Vergleich braucht mindestens zwei Berichte; lesbar: {count}. Fügen Sie einen weiteren hinzu.</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>The background process ended unexpectedly. Your work is saved; try again.</source>
      <translation>Der Hintergrundprozess endete unerwartet. Ihre Arbeit ist gespeichert; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>“{name}” is not a Synoptic project.</source>
      <translation>„{name}“ ist kein Synoptic-Projekt.</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>“{name}” is damaged ({why}). Your copy was not changed; restore it from a backup.</source>
      <translation>„{name}“ ist beschädigt ({why}). Ihre Datei wurde nicht verändert; stellen Sie sie aus einer Sicherung wieder her.</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>“{name}” was made by a newer Synoptic. Update the program to open it.</source>
      <translation>„{name}“ wurde mit einem neueren Synoptic erstellt. Aktualisieren Sie das Programm, um die Datei zu öffnen.</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>“{name}” is in use by another program. Close it there and try again.</source>
      <translation>„{name}“ wird von einem anderen Programm benutzt. Schließen Sie die Datei dort und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>“{name}” can only be read ({why}). Save it in another place to change it.</source>
      <translation>„{name}“ kann nur gelesen werden ({why}). Speichern Sie die Datei an einem anderen Ort, um sie zu ändern.</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>“{name}” could not be saved ({why}). Save it in another place; nothing is lost.</source>
      <translation>„{name}“ konnte nicht gespeichert werden ({why}). Speichern Sie an einem anderen Ort; nichts ist verloren.</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>“{name}” could not be written ({why}). The earlier file, if any, is unchanged.</source>
      <translation>„{name}“ konnte nicht geschrieben werden ({why}). Eine frühere Datei ist unverändert.</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>“{name}” is one of the files to read. Choose another name for what is to be written.</source>
      <translation>„{name}“ ist eine der gelesenen Dateien. Wählen Sie für das Geschriebene einen anderen Namen.</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>The notes in “{name}” could not be read ({why}). Export them again from where they were written.</source>
      <translation>Die Notizen in „{name}“ konnten nicht gelesen werden ({why}). Exportieren Sie sie noch einmal dort, wo sie geschrieben wurden.</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>The word list “{name}” is broken ({why}). Install the program again or mend the file.</source>
      <translation>Die Wortliste „{name}“ ist fehlerhaft ({why}). Installieren Sie das Programm neu oder berichtigen Sie die Datei.</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>Your settings could not be saved ({why}). They hold until you quit.</source>
      <translation>Ihre Einstellungen konnten nicht gespeichert werden ({why}). Sie gelten, bis Sie das Programm beenden.</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>This Synoptic does not work as it should: {what}. Install it again.</source>
      <translation>Dieses Synoptic arbeitet nicht, wie es soll: {what}. Installieren Sie es neu.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/json_values.py" />
      <location filename="../../app/importing/feeds/json_feed.py" />
      <location filename="../../app/importing/json_text.py" />
      <source>its JSON is broken</source>
      <translation>ihr JSON ist fehlerhaft</translation>
    </message>
    <message>
      <location filename="../../app/exchange/qda/unpacking.py" />
      <source>it is too large</source>
      <translation>sie ist zu groß</translation>
    </message>
    <message>
      <location filename="../../app/exchange/web_annotation_reading.py" />
      <source>it only names where its notes lie, and nothing is fetched</source>
      <translation>sie nennt nur, wo ihre Notizen liegen, und es wird nichts geholt</translation>
    </message>
    <message>
      <location filename="../../app/export/pdf/returning.py" />
      <source>no PDF</source>
      <translation>kein PDF</translation>
    </message>
    <message>
      <location filename="../../app/export/pdf/typesetting.py" />
      <source>The pages could not be laid out: {why}.</source>
      <translation>Die Seiten konnten nicht gesetzt werden: {why}.</translation>
    </message>
    <message>
      <location filename="../../app/importing/archive.py" />
      <source>it is locked with a password</source>
      <translation>sie ist mit einem Passwort geschützt</translation>
    </message>
    <message>
      <location filename="../../app/importing/archive.py" />
      <source>it is packed as no document is</source>
      <translation>sie ist gepackt wie kein Dokument</translation>
    </message>
    <message>
      <location filename="../../app/importing/archive.py" />
      <source>the file is damaged</source>
      <translation>die Datei ist beschädigt</translation>
    </message>
    <message>
      <location filename="../../app/importing/archive.py" />
      <location filename="../../app/importing/office/epub.py" />
      <source>a part of it is missing</source>
      <translation>ein Teil davon fehlt</translation>
    </message>
    <message>
      <location filename="../../app/importing/loading.py" />
      <source>its contents are damaged or unusual</source>
      <translation>ihr Inhalt ist beschädigt oder ungewöhnlich</translation>
    </message>
    <message>
      <location filename="../../app/importing/mail/outlook.py" />
      <source>the message is damaged</source>
      <translation>die Nachricht ist beschädigt</translation>
    </message>
    <message>
      <location filename="../../app/importing/mime.py" />
      <source>it has more parts than any message</source>
      <translation>sie hat mehr Teile als jede Nachricht</translation>
    </message>
    <message>
      <location filename="../../app/importing/mime.py" />
      <source>it has a longer header than any message</source>
      <translation>sie hat einen längeren Kopf als jede Nachricht</translation>
    </message>
    <message>
      <location filename="../../app/importing/office/rtf.py" />
      <source>its markup is damaged</source>
      <translation>ihre Auszeichnung ist beschädigt</translation>
    </message>
    <message>
      <location filename="../../app/importing/office/word.py" />
      <source>the document is damaged</source>
      <translation>das Dokument ist beschädigt</translation>
    </message>
    <message>
      <location filename="../../app/importing/pdf/extracting.py" />
      <source>its parts refer to each other in circles</source>
      <translation>ihre Teile verweisen im Kreis aufeinander</translation>
    </message>
    <message>
      <location filename="../../app/importing/pdf/extracting.py" />
      <location filename="../../app/importing/pdf/unlocking.py" />
      <source>the PDF file is damaged</source>
      <translation>die PDF-Datei ist beschädigt</translation>
    </message>
    <message>
      <location filename="../../app/importing/pdf/extracting.py" />
      <source>it has more pages than any report</source>
      <translation>sie hat mehr Seiten als jeder Bericht</translation>
    </message>
    <message>
      <location filename="../../app/importing/reading.py" />
      <source>it nests deeper than any report</source>
      <translation>sie ist tiefer verschachtelt als jeder Bericht</translation>
    </message>
    <message>
      <location filename="../../app/importing/reading.py" />
      <source>a folder</source>
      <translation>ein Ordner</translation>
    </message>
    <message>
      <location filename="../../app/importing/reading.py" />
      <source>a device</source>
      <translation>ein Gerät</translation>
    </message>
    <message>
      <location filename="../../app/importing/registry.py" />
      <source>not text</source>
      <translation>kein Text</translation>
    </message>
    <message>
      <location filename="../../app/importing/safe_xml.py" />
      <source>its XML is broken</source>
      <translation>ihr XML ist fehlerhaft</translation>
    </message>
    <message>
      <location filename="../../app/importing/sniffing.py" />
      <location filename="../../app/importing/wire/digitalwires.py" />
      <location filename="../../app/importing/wire/newsml12.py" />
      <location filename="../../app/importing/wire/newsml_g2.py" />
      <location filename="../../app/importing/wire/ninjs.py" />
      <source>a picture</source>
      <translation>ein Bild</translation>
    </message>
    <message>
      <location filename="../../app/importing/sniffing.py" />
      <source>a PDF file</source>
      <translation>eine PDF-Datei</translation>
    </message>
    <message>
      <location filename="../../app/importing/sniffing.py" />
      <source>a PostScript file</source>
      <translation>eine PostScript-Datei</translation>
    </message>
    <message>
      <location filename="../../app/importing/sniffing.py" />
      <source>an RTF file</source>
      <translation>eine RTF-Datei</translation>
    </message>
    <message>
      <location filename="../../app/importing/sniffing.py" />
      <source>a program</source>
      <translation>ein Programm</translation>
    </message>
    <message>
      <location filename="../../app/importing/sniffing.py" />
      <source>a compressed file</source>
      <translation>eine komprimierte Datei</translation>
    </message>
    <message>
      <location filename="../../app/importing/sniffing.py" />
      <source>an old Office file</source>
      <translation>eine alte Office-Datei</translation>
    </message>
    <message>
      <location filename="../../app/importing/sniffing.py" />
      <source>a database</source>
      <translation>eine Datenbank</translation>
    </message>
    <message>
      <location filename="../../app/importing/sniffing.py" />
      <source>a sound file</source>
      <translation>eine Tondatei</translation>
    </message>
    <message>
      <location filename="../../app/importing/sniffing.py" />
      <location filename="../../app/importing/wire/digitalwires.py" />
      <location filename="../../app/importing/wire/newsml12.py" />
      <location filename="../../app/importing/wire/newsml_g2.py" />
      <location filename="../../app/importing/wire/ninjs.py" />
      <source>a video</source>
      <translation>ein Video</translation>
    </message>
    <message>
      <location filename="../../app/importing/sniffing.py" />
      <source>a web archive</source>
      <translation>ein Webarchiv</translation>
    </message>
    <message>
      <location filename="../../app/importing/sniffing.py" />
      <source>a Word document</source>
      <translation>ein Word-Dokument</translation>
    </message>
    <message>
      <location filename="../../app/importing/sniffing.py" />
      <source>a spreadsheet</source>
      <translation>eine Rechentabelle</translation>
    </message>
    <message>
      <location filename="../../app/importing/sniffing.py" />
      <source>a presentation</source>
      <translation>eine Präsentation</translation>
    </message>
    <message>
      <location filename="../../app/importing/sniffing.py" />
      <source>an OpenDocument text</source>
      <translation>ein OpenDocument-Text</translation>
    </message>
    <message>
      <location filename="../../app/importing/sniffing.py" />
      <source>an e-book</source>
      <translation>ein E-Book</translation>
    </message>
    <message>
      <location filename="../../app/importing/sniffing.py" />
      <source>an XML file</source>
      <translation>eine XML-Datei</translation>
    </message>
    <message>
      <location filename="../../app/importing/sniffing.py" />
      <source>a data file (JSON)</source>
      <translation>eine Datei mit Daten (JSON)</translation>
    </message>
    <message>
      <location filename="../../app/importing/sniffing.py" />
      <source>a zip file</source>
      <translation>eine ZIP-Datei</translation>
    </message>
    <message>
      <location filename="../../app/importing/sniffing.py" />
      <source>a media file</source>
      <translation>eine Mediendatei</translation>
    </message>
    <message>
      <location filename="../../app/importing/wire/digitalwires.py" />
      <location filename="../../app/importing/wire/newsml12.py" />
      <location filename="../../app/importing/wire/newsml_g2.py" />
      <location filename="../../app/importing/wire/ninjs.py" />
      <source>a sound recording</source>
      <translation>eine Tonaufnahme</translation>
    </message>
    <message>
      <location filename="../../app/importing/wire/digitalwires.py" />
      <source>an agency's entry without a text</source>
      <translation>ein Agentureintrag ohne Text</translation>
    </message>
    <message>
      <location filename="../../app/importing/wire/newsml12.py" />
      <location filename="../../app/importing/wire/newsml_g2.py" />
      <location filename="../../app/importing/wire/ninjs.py" />
      <source>a graphic</source>
      <translation>eine Grafik</translation>
    </message>
    <message>
      <location filename="../../app/importing/wire/newsml12.py" />
      <location filename="../../app/importing/wire/newsml_g2.py" />
      <source>an animation</source>
      <translation>eine Animation</translation>
    </message>
    <message>
      <location filename="../../app/importing/wire/newsml12.py" />
      <source>a NewsML file without a report</source>
      <translation>eine NewsML-Datei ohne Bericht</translation>
    </message>
    <message>
      <location filename="../../app/importing/wire/newsml_g2.py" />
      <source>an item without text</source>
      <translation>ein Eintrag ohne Text</translation>
    </message>
    <message>
      <location filename="../../app/importing/wire/newsml_g2.py" />
      <source>a message without a report</source>
      <translation>eine Nachricht ohne Bericht</translation>
    </message>
    <message>
      <location filename="../../app/importing/wire/newsml_g2.py" />
      <location filename="../../app/importing/wire/ninjs.py" />
      <source>a package that only names other items</source>
      <translation>ein Paket, das nur andere Einträge nennt</translation>
    </message>
    <message>
      <location filename="../../app/importing/wire/newsml_g2.py" />
      <source>a concept item</source>
      <translation>ein Begriffseintrag</translation>
    </message>
    <message>
      <location filename="../../app/importing/wire/newsml_g2.py" />
      <source>a list of concepts</source>
      <translation>eine Liste von Begriffen</translation>
    </message>
    <message>
      <location filename="../../app/importing/wire/newsml_g2.py" />
      <location filename="../../app/importing/wire/ninjs.py" />
      <source>a planning item</source>
      <translation>ein Planungseintrag</translation>
    </message>
    <message>
      <location filename="../../app/importing/wire/newsml_g2.py" />
      <source>a catalog of terms</source>
      <translation>ein Verzeichnis von Begriffen</translation>
    </message>
    <message>
      <location filename="../../app/importing/wire/newsml_g2.py" />
      <source>a package without text</source>
      <translation>ein Paket ohne Text</translation>
    </message>
    <message>
      <location filename="../../app/importing/wire/ninjs.py" />
      <source>an event</source>
      <translation>ein Termin</translation>
    </message>
    <message>
      <location filename="../../app/importing/wire/ninjs.py" />
      <source>a data file (JSON) without a text</source>
      <translation>eine Datei mit Daten (JSON) ohne Text</translation>
    </message>
    <message>
      <location filename="../../app/storage/opening.py" />
      <location filename="../../app/storage/soundness.py" />
      <source>parts of it are missing or overwritten</source>
      <translation>Teile davon fehlen oder sind überschrieben</translation>
    </message>
    <message>
      <location filename="../../app/storage/opening.py" />
      <source>it holds what no report or note can be</source>
      <translation>sie enthält, was weder Bericht noch Notiz sein kann</translation>
    </message>
    <message>
      <location filename="../../app/storage/opening.py" />
      <source>an edit was cut off, in a place that may not be written</source>
      <translation>eine Änderung wurde abgebrochen, an einem Ort, an dem nicht geschrieben werden darf</translation>
    </message>
    <message>
      <location filename="../../app/storage/soundness.py" />
      <source>it is empty</source>
      <translation>sie ist leer</translation>
    </message>
    <message>
      <location filename="../../app/storage/soundness.py" />
      <source>it is cut off</source>
      <translation>sie ist abgeschnitten</translation>
    </message>
    <message>
      <location filename="../../app/storage/soundness.py" />
      <source>another program has changed how it is written</source>
      <translation>ein anderes Programm hat ihren Aufbau geändert</translation>
    </message>
    <message>
      <location filename="../../app/storage/soundness.py" />
      <source>notes speak of reports that are not in it</source>
      <translation>Notizen sprechen von Berichten, die nicht darin sind</translation>
    </message>
    <message>
      <location filename="../../app/storage/soundness.py" />
      <source>its tables are not those of a project</source>
      <translation>ihre Tabellen sind nicht die eines Projekts</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec</source>
      <translation>Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>{day} {month} {year}, {hour}:{minute}</source>
      <translation>{day}. {month} {year}, {hour}:{minute}</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>{day} {month} {year}</source>
      <translation>{day}. {month} {year}</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Side by side</source>
      <translation>Nebeneinander</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Side by side: {first} to {last}</source>
      <translation>Nebeneinander: {first} bis {last}</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Statements</source>
      <translation>Aussagen</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Method</source>
      <translation>Methode</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Files</source>
      <translation>Dateien</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Made with</source>
      <translation>Erstellt mit</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Settings chosen</source>
      <translation>Gewählte Einstellungen</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Findings by origins</source>
      <translation>Befunde nach Ursprüngen</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Conflicts to resolve</source>
      <translation>Offene Widersprüche</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Marks</source>
      <translation>Markierungen</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>To the reports</source>
      <translation>Zu den Berichten</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Page {page} of {pages}</source>
      <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Rows that none of these reports tells: {rows}.</source>
      <translation>Zeilen, die keiner dieser Berichte erzählt: {rows}.</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Conflicts noted</source>
      <translation>Notierte Widersprüche</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>No note asks for verification, and no conflict is open.</source>
      <translation>Keine Notiz verlangt eine Prüfung, und kein Widerspruch ist offen.</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>words with a note of a reader; the number leads to it</source>
      <translation>Wörter mit einer Notiz; die Nummer führt zu ihr</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Finding</source>
      <translation>Befund</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>What the reports say</source>
      <translation>Was die Berichte sagen</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Verdict</source>
      <translation>Urteil</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Together</source>
      <translation>Zusammen</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Length</source>
      <translation>Länge</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>How</source>
      <translation>Wie</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Speaker</source>
      <translation>Wer spricht</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Words</source>
      <translation>Wörter</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Differs from the model</source>
      <translation>Anders als im Muster</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Firmer</source>
      <translation>Fester</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Looser</source>
      <translation>Vorsichtiger</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Place</source>
      <translation>Stelle</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Cited</source>
      <translation>Zitiert in</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Times cited</source>
      <translation>Wie oft zitiert</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Share of the report</source>
      <translation>Anteil am Bericht</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Call or ask</source>
      <translation>Wen fragen</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Found out</source>
      <translation>Ergebnis</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Until</source>
      <translation>Bis</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Question</source>
      <translation>Frage</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>When to use it</source>
      <translation>Wann es gilt</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>told by {n}</source>
      <translation>in {n}</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>told by {origins} origins</source>
      <translation>in {origins} Ursprüngen</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>All</source>
      <translation>Alle</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>{paragraphs} paragraphs, {words} words</source>
      <translation>{paragraphs} Absätze, {words} Wörter</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Left out</source>
      <translation>Ausgelassen</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Same origin as {others}</source>
      <translation>Gleicher Ursprung wie {others}</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Report {siglum}</source>
      <translation>Bericht {siglum}</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>{n} of {all} reports</source>
      <translation>{n} von {all} Berichten</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>{n} of {all}</source>
      <translation>{n} von {all}</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>About</source>
      <translation>Über diese Datei</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>No.</source>
      <translation>Nr.</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Origins telling it</source>
      <translation>Ursprünge, die es melden</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Value</source>
      <translation>Wert</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Unit</source>
      <translation>Einheit</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Cue</source>
      <translation>Signalwort</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Role</source>
      <translation>Rolle</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Called</source>
      <translation>Genannt</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Held against</source>
      <translation>Verglichen mit</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Speakers differ</source>
      <translation>Verschiedene Sprecher</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Written</source>
      <translation>Geschrieben</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Changed</source>
      <translation>Geändert</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Paragraphs</source>
      <translation>Absätze</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>… (cut: the whole text is in the CSV and JSON exports)</source>
      <translation>… (gekürzt: der ganze Text steht im CSV- und JSON-Export)</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Working notes</source>
      <translation>Arbeitsnotizen</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Where the reports differ</source>
      <translation>Wo die Berichte sich unterscheiden</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>What is unconfirmed</source>
      <translation>Was unbestätigt ist</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>figure</source>
      <translation>Zahl</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>quote</source>
      <translation>Zitat</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>attribution</source>
      <translation>Zuschreibung</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>certainty</source>
      <translation>Gewissheit</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>negation</source>
      <translation>Verneinung</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>wording</source>
      <translation>Wortwahl</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>headline</source>
      <translation>Überschrift</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>paragraph {n}</source>
      <translation>Absatz {n}</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>whole report</source>
      <translation>ganzer Bericht</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>words not found any more</source>
      <translation>Wörter nicht mehr zu finden</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>place to be confirmed</source>
      <translation>Stelle noch zu bestätigen</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>to be confirmed, written on “{words}”</source>
      <translation>noch zu bestätigen, geschrieben zu „{words}“</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Nearest: {place}</source>
      <translation>Am nächsten: {place}</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Told earlier, {place}</source>
      <translation>Früher erzählt, {place}</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Told later, {place}</source>
      <translation>Später erzählt, {place}</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Says {place} again</source>
      <translation>Wiederholt {place}</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>to verify</source>
      <translation>nachzuprüfen</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>framing</source>
      <translation>Framing</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>strong sourcing</source>
      <translation>gut belegt</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>highlight</source>
      <translation>Hervorhebung</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>changed {when}</source>
      <translation>geändert {when}</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Note {number}, {word}, by {author}</source>
      <translation>Notiz {number}, {word}, von {author}</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>open</source>
      <translation>offen</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>asked</source>
      <translation>angefragt</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>confirmed</source>
      <translation>bestätigt</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>refuted</source>
      <translation>widerlegt</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>accepted</source>
      <translation>angenommen</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>rejected</source>
      <translation>abgelehnt</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>told alike in two or more reports</source>
      <translation>in zwei oder mehr Berichten gleich erzählt</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>told differently: the words that differ</source>
      <translation>anders erzählt: die Wörter, die abweichen</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>the report does not assert it itself</source>
      <translation>der Bericht stellt es nicht selbst fest</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>a plan, a forecast or a condition</source>
      <translation>ein Plan, eine Vorhersage oder eine Bedingung</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>not found in the other reports</source>
      <translation>in den anderen Berichten nicht gefunden</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>single</source>
      <translation>einzeln</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>word for word</source>
      <translation>wörtlich</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>shortened</source>
      <translation>gekürzt</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>retold</source>
      <translation>nacherzählt</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>speakers differ</source>
      <translation>verschiedene Sprecher</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>model</source>
      <translation>Muster</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>credited, no name</source>
      <translation>zugeschrieben, ohne Namen</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>said to be unconfirmed</source>
      <translation>als unbestätigt bezeichnet</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>contested</source>
      <translation>bestritten</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>attributed</source>
      <translation>zugeschrieben</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>standfirst</source>
      <translation>Vorspann</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>lead</source>
      <translation>Lead</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>organisation</source>
      <translation>Organisation</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>other outlet</source>
      <translation>anderes Medium</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>The marks say what the reports tell, not what is true.</source>
      <translation>Die Markierungen sagen, was die Berichte erzählen, nicht, was wahr ist.</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>“Not found” in a report is no proof of intent; agreement is no proof of truth.</source>
      <translation>„Nicht gefunden“ in einem Bericht beweist keine Absicht; Übereinstimmung beweist keine Wahrheit.</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Counts are of origins: reports that carry the same copy count once.</source>
      <translation>Gezählt werden Ursprünge: Berichte mit demselben Text zählen einmal.</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Findings come from rules and language models that ran on one computer, offline. Each can be wrong.</source>
      <translation>Die Befunde stammen von Regeln und Sprachmodellen, die auf einem Rechner ohne Netz liefen. Jeder kann falsch sein.</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>The rows follow report {siglum}.</source>
      <translation>Die Zeilen folgen Bericht {siglum}.</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Projections are marked.</source>
      <translation>Ausblicke sind markiert.</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Projections are not marked.</source>
      <translation>Ausblicke sind nicht markiert.</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Decided by the reader: links {links}, findings {findings}.</source>
      <translation>Vom Leser entschieden: Verbindungen {links}, Befunde {findings}.</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Shown are the reports {sigla} of {all}; rows, letters and counts are those of all.</source>
      <translation>Gezeigt sind die Berichte {sigla} von {all}; Zeilen, Buchstaben und Zählungen gelten für alle.</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Shown are {n} of {all} findings.</source>
      <translation>Gezeigt sind {n} von {all} Befunden.</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Shown are {n} of {all} notes.</source>
      <translation>Gezeigt sind {n} von {all} Notizen.</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>The automatic marks are left out.</source>
      <translation>Die automatischen Markierungen sind weggelassen.</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Outlets, agencies, authors, addresses and file names are hidden; where a text names them, it shows █.</source>
      <translation>Medien, Agenturen, Autoren, Adressen und Dateinamen sind verborgen; wo ein Text sie nennt, steht █.</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>{count} characters that cannot be printed are shown as {sign}.</source>
      <translation>{count} Zeichen, die nicht gedruckt werden können, erscheinen als {sign}.</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>No font here has {count} of the characters ({named}); they are shown as {sign}.</source>
      <translation>Keine Schrift hier hat {count} der Zeichen ({named}); sie erscheinen als {sign}.</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>shared runs {share}</source>
      <translation>gemeinsamer Wortlaut {share}</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>same address</source>
      <translation>dieselbe Adresse</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>credit line {name}</source>
      <translation>Quellenangabe {name}</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>byline {name}</source>
      <translation>Autorenzeile {name}</translation>
    </message>
  </context>
</TS>
