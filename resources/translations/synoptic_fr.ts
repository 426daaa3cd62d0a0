<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>synoptic</name>
    <message>
      <location filename="../../ui/announcer.py" />
      <source>finding {n} of {total}</source>
      <translation>constat {n} sur {total}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/announcer.py" />
      <source>{n} findings</source>
      <translation>
        <numerusform>{n} constat</numerusform>
        <numerusform>{n} constats</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/announcer.py" />
      <location filename="../../ui/panels/legend_bar.py" />
      <source>{n} conflicts</source>
      <translation>
        <numerusform>{n} contradiction</numerusform>
        <numerusform>{n} contradictions</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/announcer.py" />
      <source>Compared: {findings}, {conflicts}.</source>
      <translation>Comparaison faite : {findings}, {conflicts}.</translation>
    </message>
    <message>
      <location filename="../../ui/announcer.py" />
      <source>Marks shown: {kinds}.</source>
      <translation>Marques affichées : {kinds}.</translation>
    </message>
    <message>
      <location filename="../../ui/announcer.py" />
      <source>Marks hidden: {kinds}.</source>
      <translation>Marques masquées : {kinds}.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/about.py" />
      <source>About Synoptic</source>
      <translation>À propos de Synoptic</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/about.py" />
      <source>Licences…</source>
      <translation>Licences…</translation>
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
      <translation>Lit côte à côte plusieurs articles sur un même événement.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/about.py" />
      <location filename="../../ui/panels/welcome_page.py" />
      <source>Works offline. Your files stay on this computer.</source>
      <translation>Fonctionne hors ligne. Vos fichiers restent sur cet ordinateur.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/about.py" />
      <source>MIT licence. It stands on {n} free works of others.</source>
      <translation>Licence MIT. Il repose sur {n} œuvres libres d’autres auteurs.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/agreement_dialog.py" />
      <source>Agreement by tag</source>
      <translation>Accord par étiquette</translation>
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
      <translation>Accord entre lecteurs</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/agreement_dialog.py" />
      <source>Counting…</source>
      <translation>Comptage…</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/dialogs/agreement_dialog.py" />
      <source>{n} sentences in the reports on which both wrote notes.</source>
      <translation>
        <numerusform>{n} phrase dans les articles que tous deux ont annotés.</numerusform>
        <numerusform>{n} phrases dans les articles que tous deux ont annotés.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/agreement_dialog.py" />
      <source>The readers were not compared.</source>
      <translation>Les lecteurs n’ont pas été comparés.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/agreement_dialog.py" />
      <source>Cohen’s kappa is the agreement beyond what two readers reach by chance who mark as many sentences as these do. Of a rare tag it moves much with one sentence: look at the counts.</source>
      <translation>Le kappa de Cohen est l’accord au-delà de ce que deux lecteurs atteignent par hasard en marquant autant de phrases. Pour une étiquette rare, une seule phrase change beaucoup : regardez les nombres.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/agreement_dialog.py" />
      <location filename="../../ui/dialogs/settings_dialog.py" />
      <location filename="../../ui/menus/file_menu.py" />
      <source>&amp;Close</source>
      <translation>Fer&amp;mer</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/agreement_dialog.py" />
      <source>All notes</source>
      <translation>Toutes les notes</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/agreement_dialog.py" />
      <source>One reader</source>
      <translation>Un lecteur</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/agreement_dialog.py" />
      <source>The other reader</source>
      <translation>L’autre lecteur</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/agreement_dialog.py" />
      <source>Choose two readers. Import the notes of another one with File, Import Notes.</source>
      <translation>Choisissez deux lecteurs. Fichier, Importer des notes ajoute celles d’un autre.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/agreement_dialog.py" />
      <source>There is no report on which both wrote notes.</source>
      <translation>Il n’y a pas d’article que tous deux ont annoté.</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/dialogs/agreement_dialog.py" />
      <location filename="../../ui/models/note_filter.py" />
      <source>Tag</source>
      <translation>Étiquette</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/agreement_dialog.py" />
      <source>A sentence has a tag if a note with it marks any word of the sentence</source>
      <translation>Une phrase porte une étiquette si une note qui l’a marque un de ses mots</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/agreement_dialog.py" />
      <source>Kappa</source>
      <translation>Kappa</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/agreement_dialog.py" />
      <source>1 is full agreement, 0 what chance gives; – where chance alone would agree</source>
      <translation>1 : accord complet, 0 : celui du hasard ; – là où le hasard suffit à l’accord</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/agreement_dialog.py" />
      <source>Overlap</source>
      <translation>Recouvrement</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/agreement_dialog.py" />
      <source>What both marked, of what either did</source>
      <translation>Ce que tous deux ont marqué, sur ce que l’un ou l’autre a marqué</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/agreement_dialog.py" />
      <source>Both</source>
      <translation>Tous deux</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/agreement_dialog.py" />
      <source>Sentences that both marked so</source>
      <translation>Phrases que tous deux ont marquées ainsi</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/agreement_dialog.py" />
      <source>Only {name}</source>
      <translation>Seul {name}</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/agreement_dialog.py" />
      <source>Sentences that only {name} marked so</source>
      <translation>Phrases que seul {name} a marquées ainsi</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/agreement_dialog.py" />
      <source>Neither</source>
      <translation>Aucun</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/agreement_dialog.py" />
      <source>Sentences that neither marked so</source>
      <translation>Phrases qu’aucun n’a marquées ainsi</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/agreement_dialog.py" />
      <source>and</source>
      <translation>et</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/choosers.py" />
      <source>Reports ({patterns})</source>
      <translation>Articles ({patterns})</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/choosers.py" />
      <source>Synoptic projects ({patterns})</source>
      <translation>Projets Synoptic ({patterns})</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/choosers.py" />
      <source>All files ({patterns})</source>
      <translation>Tous les fichiers ({patterns})</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/choosers.py" />
      <source>Notes ({patterns})</source>
      <translation>Notes ({patterns})</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/choosers.py" />
      <source>Your latest changes could not be saved. Save them in another place, or they are lost.</source>
      <translation>Vos dernières modifications n’ont pas pu être enregistrées. Enregistrez-les ailleurs, sinon elles seront perdues.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/choosers.py" />
      <source>Open Reports</source>
      <translation>Ouvrir des articles</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/choosers.py" />
      <source>Open Project</source>
      <translation>Ouvrir un projet</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/choosers.py" />
      <location filename="../../ui/operations/versions.py" />
      <source>Load New Version</source>
      <translation>Charger une nouvelle version</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/choosers.py" />
      <location filename="../../ui/operations/exchange.py" />
      <source>Import Notes</source>
      <translation>Importer des notes</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/choosers.py" />
      <source>Save As</source>
      <translation>Enregistrer sous</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/choosers.py" />
      <location filename="../../ui/dialogs/export_dialog.py" />
      <location filename="../../ui/main_window.py" />
      <source>Export</source>
      <translation>Exporter</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/choosers.py" />
      <location filename="../../ui/dialogs/returned_dialog.py" />
      <source>Take Notes Back from PDF</source>
      <translation>Reprendre les notes d’un PDF</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/choosers.py" />
      <source>PDF files ({patterns})</source>
      <translation>Fichiers PDF ({patterns})</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/choosers.py" />
      <source>Changes Not Saved</source>
      <translation>Modifications non enregistrées</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/choosers.py" />
      <source>&amp;Lose Changes</source>
      <translation>&amp;Perdre les modifications</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/choosers.py" />
      <source>&amp;Save As…</source>
      <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/choosers.py" />
      <source>&amp;Go Back</source>
      <translation>&amp;Revenir</translation>
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
      <translation>Livre de codes</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/dialogs/codebook_dialog.py" />
      <source>Tags</source>
      <translation>Étiquettes</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/codebook_dialog.py" />
      <source>New tag…</source>
      <translation>Nouvelle étiquette…</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/codebook_dialog.py" />
      <source>New tag</source>
      <translation>Nouvelle étiquette</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/codebook_dialog.py" />
      <source>No tag yet. Write one below, or add tags to your notes.</source>
      <translation>Pas encore d’étiquette. Écrivez-en une ci-dessous, ou ajoutez-en à vos notes.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/codebook_dialog.py" />
      <source>No colour</source>
      <translation>Sans couleur</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/codebook_dialog.py" />
      <source>When to use this tag</source>
      <translation>Quand employer cette étiquette</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/codebook_dialog.py" />
      <source>&amp;Name</source>
      <translation>&amp;Nom</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/codebook_dialog.py" />
      <source>&amp;Colour</source>
      <translation>&amp;Couleur</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/codebook_dialog.py" />
      <source>Descri&amp;ption</source>
      <translation>Descri&amp;ption</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/codebook_dialog.py" />
      <source>&amp;Merge Into</source>
      <translation>&amp;Fusionner avec</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/codebook_dialog.py" />
      <source>Let another tag stand for this one in all notes</source>
      <translation>Mettre une autre étiquette à la place de celle-ci dans toutes les notes</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/codebook_dialog.py" />
      <source>&amp;Delete</source>
      <translation>&amp;Supprimer</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/codebook_dialog.py" />
      <source>Take this tag off all notes; undo brings it back</source>
      <translation>Retirer cette étiquette de toutes les notes ; Annuler la rend</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/codebook_dialog.py" />
      <source>Clo&amp;se</source>
      <translation>Fer&amp;mer</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/dialogs/codebook_dialog.py" />
      <source>In {n} notes</source>
      <translation>
        <numerusform>Dans {n} note</numerusform>
        <numerusform>Dans {n} notes</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/codebook_dialog.py" />
      <source>In no note</source>
      <translation>Dans aucune note</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/error_dialog.py" />
      <source>Your work is saved, and you can go on.</source>
      <translation>Votre travail est enregistré, et vous pouvez continuer.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/error_dialog.py" />
      <source>Your latest changes could not be saved. Save the comparison in another place before you quit.</source>
      <translation>Vos dernières modifications n’ont pas pu être enregistrées. Enregistrez la comparaison ailleurs avant de quitter.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/error_dialog.py" />
      <source>Something Went Wrong</source>
      <translation>Un incident s’est produit</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/error_dialog.py" />
      <source>Details of the error</source>
      <translation>Détails de l’erreur</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/error_dialog.py" />
      <source>&amp;Go On</source>
      <translation>&amp;Continuer</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/error_dialog.py" />
      <source>Something unexpected happened in Synoptic.</source>
      <translation>Un incident imprévu s’est produit dans Synoptic.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/error_dialog.py" />
      <source>The details help to mend it. They hold no text of your reports.</source>
      <translation>Les détails aident à corriger l’erreur. Ils ne contiennent aucun texte de vos articles.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/error_dialog.py" />
      <source>&amp;Copy Details</source>
      <translation>Copier les &amp;détails</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/error_dialog.py" />
      <location filename="../../ui/menus/file_menu.py" />
      <source>&amp;Quit</source>
      <translation>&amp;Quitter</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/export_dialog.py" />
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/export_dialog.py" />
      <source>Pre&amp;view…</source>
      <translation>&amp;Aperçu…</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/export_dialog.py" />
      <location filename="../../ui/menus/file_menu.py" />
      <source>&amp;Export…</source>
      <translation>E&amp;xporter…</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/export_dialog.py" />
      <location filename="../../ui/dialogs/parts_dialog.py" />
      <location filename="../../ui/dialogs/report_dialog.py" />
      <location filename="../../ui/dialogs/returned_dialog.py" />
      <location filename="../../ui/menus/pairing.py" />
      <location filename="../../ui/panels/status_line.py" />
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/export_dialog.py" />
      <source>Page Setup</source>
      <translation>Mise en page</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/export_dialog.py" />
      <source>&amp;Keep</source>
      <translation>&amp;Garder</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/export_dialog.py" />
      <source>It names the outlets, whatever is hidden in the window.</source>
      <translation>Les médias y sont nommés, quoi que la fenêtre cache.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/export_dialog.py" />
      <source>Choose at least one report.</source>
      <translation>Choisissez au moins un article.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/export_fields.py" />
      <source>&amp;Layout</source>
      <translation>&amp;Disposition</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/export_fields.py" />
      <source>&amp;Paper</source>
      <translation>&amp;Papier</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/export_fields.py" />
      <source>&amp;Orientation</source>
      <translation>&amp;Orientation</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/dialogs/export_fields.py" />
      <location filename="../../ui/main_window.py" />
      <location filename="../../ui/panels/reports_panel.py" />
      <source>Reports</source>
      <translation>Articles</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/export_fields.py" />
      <source>Automatic &amp;marks in the text</source>
      <translation>&amp;Marques automatiques dans le texte</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/export_fields.py" />
      <source>Show</source>
      <translation>Montrer</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/export_fields.py" />
      <source>List of &amp;findings</source>
      <translation>Liste des &amp;constats</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/export_fields.py" />
      <location filename="../../ui/menus/notes_menu.py" />
      <location filename="../../ui/menus/view_menu.py" />
      <source>&amp;Notes</source>
      <translation>No&amp;tes</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/export_fields.py" />
      <source>Notes &amp;by</source>
      <translation>Notes &amp;de</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/export_fields.py" />
      <source>In &amp;grey, for copying</source>
      <translation>En &amp;gris, pour la photocopie</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/export_fields.py" />
      <source>Look</source>
      <translation>Aspect</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/export_fields.py" />
      <source>&amp;Hide the outlets</source>
      <translation>Cac&amp;her les médias</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/export_fields.py" />
      <source>Language of the &amp;page</source>
      <translation>&amp;Langue de la page</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/dialogs/help_contents.py" />
      <source>Contents</source>
      <translation>Sommaire</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/dialogs/help_hits.py" />
      <source>{n} sections</source>
      <translation>
        <numerusform>{n} section</numerusform>
        <numerusform>{n} sections</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/help_hits.py" />
      <source>Found in Help</source>
      <translation>Trouvé dans l’aide</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/help_hits.py" />
      <source>No page has these words.</source>
      <translation>Aucune page ne contient ces mots.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/help_page.py" />
      <source>Help page</source>
      <translation>Page d’aide</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/help_page.py" />
      <source>This page is in English only.</source>
      <translation>Cette page n’existe qu’en anglais.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/help_window.py" />
      <source>Search Help</source>
      <translation>Chercher dans l’aide</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/help_window.py" />
      <source>{page} - Synoptic Help</source>
      <translation>{page} – Aide de Synoptic</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/help_window.py" />
      <location filename="../../ui/main_window.py" />
      <source>Back</source>
      <translation>Retour</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/help_window.py" />
      <location filename="../../ui/main_window.py" />
      <source>Forward</source>
      <translation>Avancer</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/help_window.py" />
      <source>First page</source>
      <translation>Première page</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/help_window.py" />
      <location filename="../../ui/menus/view_menu.py" />
      <source>Smaller text</source>
      <translation>Texte plus petit</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/help_window.py" />
      <location filename="../../ui/menus/view_menu.py" />
      <source>Larger text</source>
      <translation>Texte plus grand</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/licences.py" />
      <source>Licences</source>
      <translation>Licences</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/licences.py" />
      <source>Parts of Synoptic</source>
      <translation>Composants de Synoptic</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/licences.py" />
      <source>Terms</source>
      <translation>Conditions</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/parts_dialog.py" />
      <source>Choose Reports</source>
      <translation>Choisir des articles</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/parts_dialog.py" />
      <source>{n} of {total} chosen</source>
      <translation>{n} sur {total} choisis</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/dialogs/parts_dialog.py" />
      <source>Open {n} Reports</source>
      <translation>
        <numerusform>Ouvrir {n} article</numerusform>
        <numerusform>Ouvrir {n} articles</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/parts_dialog.py" />
      <source>Reports to choose from</source>
      <translation>Articles à choisir</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/parts_dialog.py" />
      <source>Filter by title or outlet</source>
      <translation>Filtrer par titre ou média</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/parts_dialog.py" />
      <source>Select &amp;All</source>
      <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/parts_dialog.py" />
      <source>Select &amp;None</source>
      <translation>Tout &amp;désélectionner</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/printout.py" />
      <source>Print</source>
      <translation>Imprimer</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/printout.py" />
      <source>Print Preview</source>
      <translation>Aperçu avant impression</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report_dialog.py" />
      <source>About This Report</source>
      <translation>À propos de cet article</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report_dialog.py" />
      <source>Encoding</source>
      <translation>Encodage</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report_dialog.py" />
      <source>&amp;Save</source>
      <translation>&amp;Enregistrer</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/dialogs/report_dialog.py" />
      <source>File</source>
      <translation>Fichier</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report_dialog.py" />
      <source>Write a date as 2026-03-12 18:10.</source>
      <translation>Écrivez une date ainsi : 2026-03-12 18:10.</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/dialogs/report_dialog.py" />
      <source>Noticed</source>
      <translation>Remarques</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report_dialog.py" />
      <source>“{printed}” may be</source>
      <translation>« {printed} » peut être</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/returned_dialog.py" />
      <source>What comes back</source>
      <translation>Ce qui revient</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/returned_dialog.py" />
      <source>What “{name}” brings back</source>
      <translation>Ce que rapporte « {name} »</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/dialogs/returned_dialog.py" />
      <source>{n} new notes.</source>
      <translation>
        <numerusform>{n} nouvelle note.</numerusform>
        <numerusform>{n} nouvelles notes.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/dialogs/returned_dialog.py" />
      <source>&amp;Take {n} Notes</source>
      <translation>
        <numerusform>&amp;Reprendre {n} note</numerusform>
        <numerusform>&amp;Reprendre {n} notes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/dialogs/returned_dialog.py" />
      <source>{n} changed notes.</source>
      <translation>
        <numerusform>{n} note modifiée.</numerusform>
        <numerusform>{n} notes modifiées.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/dialogs/returned_dialog.py" />
      <source>{n} stand on words that were not found for sure; they are only listed here.</source>
      <translation>
        <numerusform>{n} porte sur des mots retrouvés sans certitude et ne figure qu’ici.</numerusform>
        <numerusform>{n} portent sur des mots retrouvés sans certitude et ne figurent qu’ici.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/dialogs/settings_dialog.py" />
      <source>&amp;Forget {n} Recent Files</source>
      <translation>
        <numerusform>&amp;Oublier {n} fichier récent</numerusform>
        <numerusform>&amp;Oublier {n} fichiers récents</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/settings_dialog.py" />
      <source>Settings</source>
      <translation>Préférences</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/settings_dialog.py" />
      <source>&amp;Reading</source>
      <translation>&amp;Lecture</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/settings_dialog.py" />
      <location filename="../../ui/menus/view_menu.py" />
      <source>&amp;Marks</source>
      <translation>Mar&amp;ques</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/settings_dialog.py" />
      <source>&amp;Privacy</source>
      <translation>&amp;Confidentialité</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/settings_dialog.py" />
      <location filename="../../ui/menus/view_menu.py" />
      <source>&amp;Theme</source>
      <translation>&amp;Thème</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/settings_dialog.py" />
      <source>&amp;Font of the reports</source>
      <translation>&amp;Police des articles</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/settings_dialog.py" />
      <source>Text &amp;size</source>
      <translation>Taille du te&amp;xte</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/settings_dialog.py" />
      <source>&amp;Line spacing</source>
      <translation>&amp;Interligne</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/settings_dialog.py" />
      <source>In narrow columns the lines are always compact.</source>
      <translation>Dans les colonnes étroites, les lignes sont toujours serrées.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/settings_dialog.py" />
      <source>Lan&amp;guage</source>
      <translation>Lan&amp;gue</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/settings_dialog.py" />
      <source>The language changes when you start Synoptic again.</source>
      <translation>La langue change au prochain démarrage de Synoptic.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/settings_dialog.py" />
      <source>Underlined in the reports:</source>
      <translation>Souligné dans les articles :</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/settings_dialog.py" />
      <source>What is not underlined stays in the lists of findings.</source>
      <translation>Ce qui n’est pas souligné reste dans les listes de constats.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/settings_dialog.py" />
      <source>Your name on this computer</source>
      <translation>Votre nom sur cet ordinateur</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/settings_dialog.py" />
      <source>&amp;Name on your notes</source>
      <translation>&amp;Nom sur vos notes</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/settings_dialog.py" />
      <source>&amp;Remember which files were opened</source>
      <translation>&amp;Retenir les fichiers ouverts</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/settings_dialog.py" />
      <source>Synoptic never goes online: reports, notes and settings stay on this computer.</source>
      <translation>Synoptic ne se connecte jamais : articles, notes et préférences restent sur cet ordinateur.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/settings_dialog.py" />
      <source>Comparisons without a name are kept in {folder}.</source>
      <translation>Les comparaisons sans nom sont conservées dans {folder}.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/settings_dialog.py" />
      <source>No Recent Files</source>
      <translation>Aucun fichier récent</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/settings_dialog.py" />
      <source>Restore &amp;Defaults</source>
      <translation>Rétablir les valeurs par &amp;défaut</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/shortcuts.py" />
      <location filename="../../ui/panels/welcome_page.py" />
      <source>Shortcuts</source>
      <translation>Raccourcis clavier</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/source_field.py" />
      <source>In the file: {words}</source>
      <translation>Dans le fichier : {words}</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/source_field.py" />
      <source>The file does not say</source>
      <translation>Le fichier ne le dit pas</translation>
    </message>
    <message>
      <location filename="../../ui/display.py" />
      <source>Add another report to compare: drop a file here or press {keys}.</source>
      <translation>Ajoutez un autre article pour comparer : déposez un fichier ici ou tapez {keys}.</translation>
    </message>
    <message>
      <location filename="../../ui/display.py" />
      <source>Not saved</source>
      <translation>Non enregistré</translation>
    </message>
    <message>
      <location filename="../../ui/display.py" />
      <source>Finding {n} of {total}</source>
      <translation>Constat {n} sur {total}</translation>
    </message>
    <message>
      <location filename="../../ui/display.py" />
      <source>Row {n} of {total}</source>
      <translation>Ligne {n} sur {total}</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/display.py" />
      <location filename="../../ui/models/row_words.py" />
      <source>Headlines</source>
      <translation>Titres</translation>
    </message>
    <message>
      <location filename="../../ui/display.py" />
      <location filename="../../ui/menus/edit_menu.py" />
      <source>&amp;Undo</source>
      <translation>&amp;Annuler</translation>
    </message>
    <message>
      <location filename="../../ui/display.py" />
      <location filename="../../ui/menus/edit_menu.py" />
      <source>&amp;Redo</source>
      <translation>&amp;Rétablir</translation>
    </message>
    <message>
      <location filename="../../ui/display.py" />
      <source>{verb} {what}</source>
      <translation>{verb} : {what}</translation>
    </message>
    <message>
      <location filename="../../ui/display.py" />
      <source>{title} – Synoptic</source>
      <translation>{title} – Synoptic</translation>
    </message>
    <message>
      <location filename="../../ui/display.py" />
      <source>Read only</source>
      <translation>Lecture seule</translation>
    </message>
    <message>
      <location filename="../../ui/display.py" />
      <source>Saved</source>
      <translation>Enregistré</translation>
    </message>
    <message>
      <location filename="../../ui/language.py" />
      <source>(what this language calls itself)</source>
      <translation>Français</translation>
    </message>
    <message>
      <location filename="../../ui/main_window.py" />
      <source>Review</source>
      <translation>Revue</translation>
    </message>
    <message>
      <location filename="../../ui/main_window.py" />
      <source>Clean text</source>
      <translation>Sans marques</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/main_window.py" />
      <location filename="../../ui/panels/notes_panel.py" />
      <source>Notes</source>
      <translation>Notes</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/main_window.py" />
      <location filename="../../ui/panels/ledger_panel.py" />
      <source>Ledger</source>
      <translation>Relevé</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/main_window.py" />
      <location filename="../../ui/panels/findings_panel.py" />
      <source>Findings</source>
      <translation>Constats</translation>
    </message>
    <message>
      <location filename="../../ui/menus/columns_menu.py" />
      <source>&amp;Columns</source>
      <translation>&amp;Colonnes</translation>
    </message>
    <message>
      <location filename="../../ui/menus/columns_menu.py" />
      <source>{siglum}  {title}</source>
      <translation>{siglum}  {title}</translation>
    </message>
    <message>
      <location filename="../../ui/menus/columns_menu.py" />
      <source>Make It the &amp;Pivot</source>
      <translation>En faire le &amp;pivot</translation>
    </message>
    <message>
      <location filename="../../ui/menus/columns_menu.py" />
      <source>The rows keep this report's order</source>
      <translation>Les lignes suivent l’ordre de cet article</translation>
    </message>
    <message>
      <location filename="../../ui/menus/columns_menu.py" />
      <source>Move &amp;Left</source>
      <translation>Vers la &amp;gauche</translation>
    </message>
    <message>
      <location filename="../../ui/menus/columns_menu.py" />
      <source>Move the column to the left</source>
      <translation>Déplacer la colonne vers la gauche</translation>
    </message>
    <message>
      <location filename="../../ui/menus/columns_menu.py" />
      <source>Move &amp;Right</source>
      <translation>Vers la &amp;droite</translation>
    </message>
    <message>
      <location filename="../../ui/menus/columns_menu.py" />
      <source>Move the column to the right</source>
      <translation>Déplacer la colonne vers la droite</translation>
    </message>
    <message>
      <location filename="../../ui/menus/columns_menu.py" />
      <source>&amp;Shown</source>
      <translation>A&amp;ffichées</translation>
    </message>
    <message>
      <location filename="../../ui/menus/columns_menu.py" />
      <source>&amp;Hide</source>
      <translation>&amp;Masquer</translation>
    </message>
    <message>
      <location filename="../../ui/menus/columns_menu.py" />
      <source>Hide the column that is being read</source>
      <translation>Masquer la colonne en cours de lecture</translation>
    </message>
    <message>
      <location filename="../../ui/menus/columns_menu.py" />
      <source>Show &amp;All</source>
      <translation>&amp;Tout afficher</translation>
    </message>
    <message>
      <location filename="../../ui/menus/columns_menu.py" />
      <source>Show the hidden columns again</source>
      <translation>Réafficher les colonnes masquées</translation>
    </message>
    <message>
      <location filename="../../ui/menus/columns_menu.py" />
      <source>&amp;Wider</source>
      <translation>Plus &amp;large</translation>
    </message>
    <message>
      <location filename="../../ui/menus/columns_menu.py" />
      <source>Wider columns; the pivot stays in sight</source>
      <translation>Colonnes plus larges ; le pivot reste visible</translation>
    </message>
    <message>
      <location filename="../../ui/menus/columns_menu.py" />
      <source>&amp;Narrower</source>
      <translation>Plus étr&amp;oit</translation>
    </message>
    <message>
      <location filename="../../ui/menus/columns_menu.py" />
      <source>Narrower columns, down to their share</source>
      <translation>Colonnes plus étroites, jusqu’à leur part</translation>
    </message>
    <message>
      <location filename="../../ui/menus/columns_menu.py" />
      <source>W&amp;iden This Column</source>
      <translation>Élargir cette &amp;colonne</translation>
    </message>
    <message>
      <location filename="../../ui/menus/columns_menu.py" />
      <source>Wider, only the column that is being read</source>
      <translation>Plus large, seulement la colonne en cours de lecture</translation>
    </message>
    <message>
      <location filename="../../ui/menus/columns_menu.py" />
      <source>Narr&amp;ow This Column</source>
      <translation>Rétrécir cette colo&amp;nne</translation>
    </message>
    <message>
      <location filename="../../ui/menus/columns_menu.py" />
      <source>Narrower, only the column that is being read</source>
      <translation>Plus étroit, seulement la colonne en cours de lecture</translation>
    </message>
    <message>
      <location filename="../../ui/menus/columns_menu.py" />
      <source>&amp;Usual Width</source>
      <translation>Largeur &amp;habituelle</translation>
    </message>
    <message>
      <location filename="../../ui/menus/columns_menu.py" />
      <source>Give the column that is being read its share again</source>
      <translation>Rendre sa part à la colonne en cours de lecture</translation>
    </message>
    <message>
      <location filename="../../ui/menus/columns_menu.py" />
      <source>&amp;Collapse Gaps</source>
      <translation>&amp;Réduire les blancs</translation>
    </message>
    <message>
      <location filename="../../ui/menus/columns_menu.py" />
      <source>Say in one line what a report does not tell</source>
      <translation>Dire en une ligne ce qu’un article ne rapporte pas</translation>
    </message>
    <message>
      <location filename="../../ui/menus/edit_menu.py" />
      <source>The outlets are hidden. Reveal them to see what is known about a report.</source>
      <translation>Les médias sont masqués. Révélez-les pour voir ce que l’on sait d’un article.</translation>
    </message>
    <message>
      <location filename="../../ui/menus/edit_menu.py" />
      <source>&amp;Edit</source>
      <translation>É&amp;dition</translation>
    </message>
    <message>
      <location filename="../../ui/menus/edit_menu.py" />
      <source>Take the last change back</source>
      <translation>Annuler la dernière modification</translation>
    </message>
    <message>
      <location filename="../../ui/menus/edit_menu.py" />
      <source>Make the change again</source>
      <translation>Refaire la modification</translation>
    </message>
    <message>
      <location filename="../../ui/menus/edit_menu.py" />
      <source>&amp;Copy</source>
      <translation>&amp;Copier</translation>
    </message>
    <message>
      <location filename="../../ui/menus/edit_menu.py" />
      <source>Copy the selected words</source>
      <translation>Copier les mots sélectionnés</translation>
    </message>
    <message>
      <location filename="../../ui/menus/edit_menu.py" />
      <source>Copy with &amp;Source</source>
      <translation>Copier avec la &amp;source</translation>
    </message>
    <message>
      <location filename="../../ui/menus/edit_menu.py" />
      <source>Copy the selected words as a quotation with outlet and date</source>
      <translation>Copier les mots sélectionnés comme citation, avec le média et la date</translation>
    </message>
    <message>
      <location filename="../../ui/menus/edit_menu.py" />
      <source>&amp;Label Paragraph…</source>
      <translation>&amp;Qualifier le paragraphe…</translation>
    </message>
    <message>
      <location filename="../../ui/menus/edit_menu.py" />
      <source>Say what the paragraph at the caret is, or leave it out</source>
      <translation>Dire ce qu’est le paragraphe au curseur, ou l’écarter</translation>
    </message>
    <message>
      <location filename="../../ui/menus/edit_menu.py" />
      <source>&amp;About This Report…</source>
      <translation>À &amp;propos de cet article…</translation>
    </message>
    <message>
      <location filename="../../ui/menus/edit_menu.py" />
      <source>See and correct what is known about the report being read</source>
      <translation>Voir et corriger ce que l’on sait de l’article en cours de lecture</translation>
    </message>
    <message>
      <location filename="../../ui/menus/edit_menu.py" />
      <source>Load &amp;New Version…</source>
      <translation>Charger &amp;une nouvelle version…</translation>
    </message>
    <message>
      <location filename="../../ui/menus/edit_menu.py" />
      <source>Put an update or a corrected file in the place of the report being read</source>
      <translation>Mettre une mise à jour ou un fichier corrigé à la place de l’article lu</translation>
    </message>
    <message>
      <location filename="../../ui/menus/edit_menu.py" />
      <source>&amp;Find…</source>
      <translation>Rec&amp;hercher…</translation>
    </message>
    <message>
      <location filename="../../ui/menus/edit_menu.py" />
      <location filename="../../ui/panels/tool_bar.py" />
      <source>Search all reports</source>
      <translation>Rechercher dans tous les articles</translation>
    </message>
    <message>
      <location filename="../../ui/menus/edit_menu.py" />
      <source>Find Ne&amp;xt</source>
      <translation>Occurrence sui&amp;vante</translation>
    </message>
    <message>
      <location filename="../../ui/menus/edit_menu.py" />
      <source>Go to the next hit</source>
      <translation>Aller à l’occurrence suivante</translation>
    </message>
    <message>
      <location filename="../../ui/menus/edit_menu.py" />
      <source>Find Pre&amp;vious</source>
      <translation>Occurrence précéd&amp;ente</translation>
    </message>
    <message>
      <location filename="../../ui/menus/edit_menu.py" />
      <source>Go to the hit before</source>
      <translation>Aller à l’occurrence précédente</translation>
    </message>
    <message>
      <location filename="../../ui/menus/edit_menu.py" />
      <source>Se&amp;ttings…</source>
      <translation>Préfére&amp;nces…</translation>
    </message>
    <message>
      <location filename="../../ui/menus/edit_menu.py" />
      <source>Fonts, spacing, marks, theme, privacy</source>
      <translation>Polices, interligne, marques, thème, confidentialité</translation>
    </message>
    <message>
      <location filename="../../ui/menus/edit_menu.py" />
      <source>Reveal Outlets</source>
      <translation>Révéler les médias</translation>
    </message>
    <message>
      <location filename="../../ui/menus/exports.py" />
      <source>“{name}” holds no highlight and no comment.</source>
      <translation>« {name} » ne contient ni surlignage ni commentaire.</translation>
    </message>
    <message>
      <location filename="../../ui/menus/exports.py" />
      <location filename="../../ui/menus/file_menu.py" />
      <source>Comparison</source>
      <translation>Comparaison</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>&amp;File</source>
      <translation>&amp;Fichier</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Export Notes</source>
      <translation>Exporter les notes</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>&amp;Notes (Web Annotation)…</source>
      <translation>&amp;Notes (Web Annotation)…</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Write your notes as JSON-LD, for other readers of Synoptic and other programs</source>
      <translation>Écrire vos notes en JSON-LD, pour d’autres lecteurs et d’autres logiciels</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Notes (REFI-&amp;QDA)…</source>
      <translation>N&amp;otes (REFI-QDA)…</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Write reports, tags and notes for programs of qualitative analysis</source>
      <translation>Écrire articles, étiquettes et notes pour les logiciels d’analyse qualitative</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Notes (&amp;Table, CSV)…</source>
      <translation>Notes (tableau, &amp;CSV)…</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Write a row for each passage</source>
      <translation>Écrire une ligne par passage</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>&amp;New Comparison</source>
      <translation>&amp;Nouvelle comparaison</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Start an empty comparison</source>
      <translation>Commencer une comparaison vide</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>New &amp;Window</source>
      <translation>Nouvelle &amp;fenêtre</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Read another comparison in its own window</source>
      <translation>Lire une autre comparaison dans sa propre fenêtre</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>&amp;Open Reports…</source>
      <translation>&amp;Ouvrir des articles…</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Open saved reports from this computer</source>
      <translation>Ouvrir des articles enregistrés sur cet ordinateur</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Open &amp;Project…</source>
      <translation>Ouvrir un &amp;projet…</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Open a saved comparison</source>
      <translation>Ouvrir une comparaison enregistrée</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Open &amp;Recent</source>
      <translation>Ouvrir un fichier ré&amp;cent</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Pas&amp;te Report</source>
      <translation>Co&amp;ller un article</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Add the text or the files on the clipboard</source>
      <translation>Ajouter le texte ou les fichiers du presse-papiers</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Open &amp;Sample Comparison</source>
      <translation>Ouvrir l’&amp;exemple</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Four invented reports</source>
      <translation>Quatre articles inventés</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Save &amp;As…</source>
      <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Keep the project in a file</source>
      <translation>Conserver le projet dans un fichier</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>I&amp;mport Notes…</source>
      <translation>Importer des no&amp;tes…</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Put the notes of another reader or program beside your own</source>
      <translation>Placer les notes d’un autre lecteur ou logiciel à côté des vôtres</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Write pages, tables or data for others</source>
      <translation>Écrire des pages, des tableaux ou des données pour d’autres</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Annotated P&amp;DF…</source>
      <translation>P&amp;DF annoté…</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Write the PDF with the options chosen last</source>
      <translation>Écrire le PDF avec les dernières options choisies</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Take Notes &amp;Back from PDF…</source>
      <translation>&amp;Reprendre les notes d’un PDF…</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Take over what others marked in an exported PDF</source>
      <translation>Reprendre ce que d’autres ont marqué dans un PDF exporté</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Pa&amp;ge Setup…</source>
      <translation>Mise en pa&amp;ge…</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Layout, paper and contents of printed pages</source>
      <translation>Disposition, papier et contenu des pages imprimées</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Print Pre&amp;view…</source>
      <translation>&amp;Aperçu avant impression…</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>See the pages as they will be printed</source>
      <translation>Voir les pages telles qu’elles seront imprimées</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Pr&amp;int…</source>
      <translation>&amp;Imprimer…</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Print the annotated pages</source>
      <translation>Imprimer les pages annotées</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Close this window</source>
      <translation>Fermer cette fenêtre</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Quit Synoptic</source>
      <translation>Quitter Synoptic</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>“{name}” is open here already.</source>
      <translation>« {name} » est déjà ouvert ici.</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>There is no text on the clipboard. Copy a report and paste it again.</source>
      <translation>Le presse-papiers ne contient pas de texte. Copiez un article et collez-le de nouveau.</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Nothing yet</source>
      <translation>Rien pour l’instant</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Synoptic never goes online. Open the page in your browser and copy its text.</source>
      <translation>Synoptic ne se connecte jamais. Ouvrez la page dans votre navigateur et copiez-en le texte.</translation>
    </message>
    <message>
      <location filename="../../ui/menus/findings_menu.py" />
      <source>F&amp;indings</source>
      <translation>Co&amp;nstats</translation>
    </message>
    <message>
      <location filename="../../ui/menus/findings_menu.py" />
      <source>&amp;Accept</source>
      <translation>&amp;Accepter</translation>
    </message>
    <message>
      <location filename="../../ui/menus/findings_menu.py" />
      <source>You agree with this finding</source>
      <translation>Vous êtes d’accord avec ce constat</translation>
    </message>
    <message>
      <location filename="../../ui/menus/findings_menu.py" />
      <source>&amp;Reject</source>
      <translation>&amp;Rejeter</translation>
    </message>
    <message>
      <location filename="../../ui/menus/findings_menu.py" />
      <source>Take this finding off the page</source>
      <translation>Retirer ce constat de la page</translation>
    </message>
    <message>
      <location filename="../../ui/menus/findings_menu.py" />
      <source>&amp;Leave Open</source>
      <translation>&amp;Laisser en suspens</translation>
    </message>
    <message>
      <location filename="../../ui/menus/findings_menu.py" />
      <source>Take your decision back</source>
      <translation>Revenir sur votre décision</translation>
    </message>
    <message>
      <location filename="../../ui/menus/findings_menu.py" />
      <source>These Belong A&amp;part</source>
      <translation>À &amp;séparer</translation>
    </message>
    <message>
      <location filename="../../ui/menus/findings_menu.py" />
      <source>Never put these words side by side</source>
      <translation>Ne jamais mettre ces mots côte à côte</translation>
    </message>
    <message>
      <location filename="../../ui/menus/findings_menu.py" />
      <source>Belong &amp;Together…</source>
      <translation>À ra&amp;pprocher…</translation>
    </message>
    <message>
      <location filename="../../ui/menus/findings_menu.py" />
      <source>Put these words side by side with others that you select next</source>
      <translation>Mettre ces mots en regard d’autres, que vous sélectionnez ensuite</translation>
    </message>
    <message>
      <location filename="../../ui/menus/findings_menu.py" />
      <source>&amp;Filter…</source>
      <translation>&amp;Filtrer…</translation>
    </message>
    <message>
      <location filename="../../ui/menus/findings_menu.py" />
      <source>List only findings of some kind, type, report, status or confidence</source>
      <translation>Ne lister que les constats d’un genre, d’un type, d’un article, d’un état ou d’une sûreté</translation>
    </message>
    <message>
      <location filename="../../ui/menus/findings_menu.py" />
      <source>&amp;Show All</source>
      <translation>&amp;Tout afficher</translation>
    </message>
    <message>
      <location filename="../../ui/menus/findings_menu.py" />
      <source>List all findings again</source>
      <translation>Lister de nouveau tous les constats</translation>
    </message>
    <message>
      <location filename="../../ui/menus/go_menu.py" />
      <source>&amp;Go</source>
      <translation>A&amp;ller à</translation>
    </message>
    <message>
      <location filename="../../ui/menus/go_menu.py" />
      <source>No such finding passes the filter. {keys} shows all.</source>
      <translation>Aucun constat de ce genre ne passe le filtre. {keys} les montre tous.</translation>
    </message>
    <message>
      <location filename="../../ui/menus/go_menu.py" />
      <source>&amp;Next Finding</source>
      <translation>Constat &amp;suivant</translation>
    </message>
    <message>
      <location filename="../../ui/menus/go_menu.py" />
      <source>Go to the next finding that is listed</source>
      <translation>Aller au constat suivant de la liste</translation>
    </message>
    <message>
      <location filename="../../ui/menus/go_menu.py" />
      <source>&amp;Previous Finding</source>
      <translation>Constat &amp;précédent</translation>
    </message>
    <message>
      <location filename="../../ui/menus/go_menu.py" />
      <source>Go to the listed finding before</source>
      <translation>Aller au constat précédent de la liste</translation>
    </message>
    <message>
      <location filename="../../ui/menus/go_menu.py" />
      <source>Next &amp;Conflict</source>
      <translation>&amp;Contradiction suivante</translation>
    </message>
    <message>
      <location filename="../../ui/menus/go_menu.py" />
      <source>Go to the next conflict that is listed</source>
      <translation>Aller à la contradiction suivante de la liste</translation>
    </message>
    <message>
      <location filename="../../ui/menus/go_menu.py" />
      <source>P&amp;revious Conflict</source>
      <translation>Contra&amp;diction précédente</translation>
    </message>
    <message>
      <location filename="../../ui/menus/go_menu.py" />
      <source>Go to the listed conflict before</source>
      <translation>Aller à la contradiction précédente de la liste</translation>
    </message>
    <message>
      <location filename="../../ui/menus/go_menu.py" />
      <source>Next &amp;Unconfirmed</source>
      <translation>&amp;Non confirmé suivant</translation>
    </message>
    <message>
      <location filename="../../ui/menus/go_menu.py" />
      <source>Go to the next unconfirmed claim that is listed</source>
      <translation>Aller à l’affirmation non confirmée suivante de la liste</translation>
    </message>
    <message>
      <location filename="../../ui/menus/go_menu.py" />
      <source>Next &amp;Mark on These Words</source>
      <translation>&amp;Marque suivante sur ces mots</translation>
    </message>
    <message>
      <location filename="../../ui/menus/go_menu.py" />
      <source>Go round the findings that mark the same words</source>
      <translation>Parcourir tour à tour les constats qui marquent les mêmes mots</translation>
    </message>
    <message>
      <location filename="../../ui/menus/go_menu.py" />
      <source>&amp;Back</source>
      <translation>&amp;Retour</translation>
    </message>
    <message>
      <location filename="../../ui/menus/go_menu.py" />
      <source>Go back to where you were</source>
      <translation>Revenir là où vous étiez</translation>
    </message>
    <message>
      <location filename="../../ui/menus/go_menu.py" />
      <source>&amp;Forward</source>
      <translation>&amp;Avancer</translation>
    </message>
    <message>
      <location filename="../../ui/menus/go_menu.py" />
      <source>Go forward again</source>
      <translation>Repartir en avant</translation>
    </message>
    <message>
      <location filename="../../ui/menus/go_menu.py" />
      <source>There is no such finding.</source>
      <translation>Il n’y a aucun constat de ce genre.</translation>
    </message>
    <message>
      <location filename="../../ui/menus/go_menu.py" />
      <source>Nothing else is marked on these words.</source>
      <translation>Rien d’autre n’est marqué sur ces mots.</translation>
    </message>
    <message>
      <location filename="../../ui/menus/help_menu.py" />
      <source>&amp;Help</source>
      <translation>Aid&amp;e</translation>
    </message>
    <message>
      <location filename="../../ui/menus/help_menu.py" />
      <source>Synoptic &amp;Help</source>
      <translation>Ai&amp;de de Synoptic</translation>
    </message>
    <message>
      <location filename="../../ui/menus/help_menu.py" />
      <source>The handbook, at what you are looking at</source>
      <translation>Le manuel, ouvert à ce que vous regardez</translation>
    </message>
    <message>
      <location filename="../../ui/menus/help_menu.py" />
      <source>&amp;Shortcuts</source>
      <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
      <location filename="../../ui/menus/help_menu.py" />
      <source>All keys on one page</source>
      <translation>Toutes les touches sur une page</translation>
    </message>
    <message>
      <location filename="../../ui/menus/help_menu.py" />
      <source>Show &amp;Log Folder</source>
      <translation>Dossier du &amp;journal</translation>
    </message>
    <message>
      <location filename="../../ui/menus/help_menu.py" />
      <source>What went wrong is written there, without a word of your reports</source>
      <translation>Les incidents y sont notés, sans un mot de vos articles</translation>
    </message>
    <message>
      <location filename="../../ui/menus/help_menu.py" />
      <source>&amp;About Synoptic</source>
      <translation>À &amp;propos de Synoptic</translation>
    </message>
    <message>
      <location filename="../../ui/menus/help_menu.py" />
      <source>Version and licences</source>
      <translation>Version et licences</translation>
    </message>
    <message>
      <location filename="../../ui/menus/help_menu.py" />
      <source>There is no log: {folder} cannot be written.</source>
      <translation>Il n’y a pas de journal : {folder} est interdit en écriture.</translation>
    </message>
    <message>
      <location filename="../../ui/menus/note_acts.py" />
      <source>Select the words in a report first.</source>
      <translation>Sélectionnez d’abord les mots dans un article.</translation>
    </message>
    <message>
      <location filename="../../ui/menus/note_ends.py" />
      <source>&amp;Ends of Its Words</source>
      <translation>&amp;Bornes de ses mots</translation>
    </message>
    <message>
      <location filename="../../ui/menus/note_ends.py" />
      <source>&amp;Start Earlier</source>
      <translation>&amp;Commencer plus tôt</translation>
    </message>
    <message>
      <location filename="../../ui/menus/note_ends.py" />
      <source>Let the note's words begin one word earlier</source>
      <translation>Faire commencer les mots de la note un mot plus tôt</translation>
    </message>
    <message>
      <location filename="../../ui/menus/note_ends.py" />
      <source>Start &amp;Later</source>
      <translation>Commencer &amp;plus tard</translation>
    </message>
    <message>
      <location filename="../../ui/menus/note_ends.py" />
      <source>Let the note's words begin one word later</source>
      <translation>Faire commencer les mots de la note un mot plus tard</translation>
    </message>
    <message>
      <location filename="../../ui/menus/note_ends.py" />
      <source>&amp;End Earlier</source>
      <translation>&amp;Finir plus tôt</translation>
    </message>
    <message>
      <location filename="../../ui/menus/note_ends.py" />
      <source>Let the note's words end one word earlier</source>
      <translation>Faire finir les mots de la note un mot plus tôt</translation>
    </message>
    <message>
      <location filename="../../ui/menus/note_ends.py" />
      <source>E&amp;nd Later</source>
      <translation>Finir plus &amp;tard</translation>
    </message>
    <message>
      <location filename="../../ui/menus/note_ends.py" />
      <source>Let the note's words end one word later</source>
      <translation>Faire finir les mots de la note un mot plus tard</translation>
    </message>
    <message>
      <location filename="../../ui/menus/notes_menu.py" />
      <source>&amp;Highlight</source>
      <translation>&amp;Surligner</translation>
    </message>
    <message>
      <location filename="../../ui/menus/notes_menu.py" />
      <source>Highlight the selected words</source>
      <translation>Surligner les mots sélectionnés</translation>
    </message>
    <message>
      <location filename="../../ui/menus/notes_menu.py" />
      <source>&amp;Note…</source>
      <translation>&amp;Note…</translation>
    </message>
    <message>
      <location filename="../../ui/menus/notes_menu.py" />
      <source>Write a note on the selected words</source>
      <translation>Écrire une note sur les mots sélectionnés</translation>
    </message>
    <message>
      <location filename="../../ui/menus/notes_menu.py" />
      <source>&amp;Add Selection to Note</source>
      <translation>&amp;Ajouter la sélection à la note</translation>
    </message>
    <message>
      <location filename="../../ui/menus/notes_menu.py" />
      <source>Let the chosen note be about the selected words too</source>
      <translation>Rapporter la note choisie aussi aux mots sélectionnés</translation>
    </message>
    <message>
      <location filename="../../ui/menus/notes_menu.py" />
      <source>&amp;Write</source>
      <translation>É&amp;crire</translation>
    </message>
    <message>
      <location filename="../../ui/menus/notes_menu.py" />
      <source>Write in the chosen note</source>
      <translation>Écrire dans la note choisie</translation>
    </message>
    <message>
      <location filename="../../ui/menus/notes_menu.py" />
      <source>&amp;Delete Note</source>
      <translation>S&amp;upprimer la note</translation>
    </message>
    <message>
      <location filename="../../ui/menus/notes_menu.py" />
      <source>Delete the chosen note</source>
      <translation>Supprimer la note choisie</translation>
    </message>
    <message>
      <location filename="../../ui/menus/notes_menu.py" />
      <source>Ne&amp;xt Note</source>
      <translation>N&amp;ote suivante</translation>
    </message>
    <message>
      <location filename="../../ui/menus/notes_menu.py" />
      <source>Go to the next note of the list</source>
      <translation>Aller à la note suivante de la liste</translation>
    </message>
    <message>
      <location filename="../../ui/menus/notes_menu.py" />
      <source>&amp;Previous Note</source>
      <translation>Note &amp;précédente</translation>
    </message>
    <message>
      <location filename="../../ui/menus/notes_menu.py" />
      <source>Go to the note before in the list</source>
      <translation>Aller à la note précédente de la liste</translation>
    </message>
    <message>
      <location filename="../../ui/menus/notes_menu.py" />
      <source>&amp;Filter Notes</source>
      <translation>&amp;Filtrer les notes</translation>
    </message>
    <message>
      <location filename="../../ui/menus/notes_menu.py" />
      <source>Search and filter the list of notes</source>
      <translation>Rechercher et filtrer dans la liste des notes</translation>
    </message>
    <message>
      <location filename="../../ui/menus/notes_menu.py" />
      <source>&amp;Codebook…</source>
      <translation>&amp;Livre de codes…</translation>
    </message>
    <message>
      <location filename="../../ui/menus/notes_menu.py" />
      <source>Rename, merge, colour and describe the tags</source>
      <translation>Renommer, fusionner, colorer et décrire les étiquettes</translation>
    </message>
    <message>
      <location filename="../../ui/menus/notes_menu.py" />
      <source>A&amp;greement between Readers…</source>
      <translation>Accord &amp;entre lecteurs…</translation>
    </message>
    <message>
      <location filename="../../ui/menus/notes_menu.py" />
      <source>See how far two readers agree: overlap and Cohen’s kappa by tag</source>
      <translation>Voir l’accord de deux lecteurs : recouvrement et kappa de Cohen par étiquette</translation>
    </message>
    <message>
      <location filename="../../ui/menus/notes_menu.py" />
      <source>Pr&amp;int Worksheet…</source>
      <translation>&amp;Imprimer la feuille de travail…</translation>
    </message>
    <message>
      <location filename="../../ui/menus/notes_menu.py" />
      <source>Print all that is to be verified, with whom to call</source>
      <translation>Imprimer tout ce qui est à vérifier, et qui appeler</translation>
    </message>
    <message>
      <location filename="../../ui/menus/pairing.py" />
      <source>Select the words of another report that belong to “{words}”, then press {key} again.</source>
      <translation>Sélectionnez dans un autre article les mots qui vont avec « {words} », puis tapez de nouveau {key}.</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>&amp;View</source>
      <translation>&amp;Affichage</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>&amp;Panels</source>
      <translation>&amp;Panneaux</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>Ta&amp;bles</source>
      <translation>Ta&amp;bleaux</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>&amp;Aligned</source>
      <translation>A&amp;ligné</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>What belongs together stands side by side</source>
      <translation>Ce qui va ensemble est côte à côte</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>As &amp;Written</source>
      <translation>&amp;Ordre d’origine</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>Each report in its own order</source>
      <translation>Chaque article dans son propre ordre</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>Linear Re&amp;view</source>
      <translation>Revue li&amp;néaire</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>The findings row by row, as one list</source>
      <translation>Les constats ligne par ligne, en une seule liste</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>&amp;Scroll Together</source>
      <translation>&amp;Défiler ensemble</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>All columns follow the one you scroll</source>
      <translation>Toutes les colonnes suivent celle que vous faites défiler</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>&amp;Clean Text</source>
      <translation>Te&amp;xte sans marques</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>Hide all marks</source>
      <translation>Masquer toutes les marques</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>Bli&amp;nd Reading</source>
      <translation>Lecture en aveu&amp;gle</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>Hide which outlet each report comes from</source>
      <translation>Masquer de quel média vient chaque article</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>&amp;Left-out Text</source>
      <translation>Texte é&amp;carté</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>Show what of the files is no part of the reports, where it stood</source>
      <translation>Montrer à leur place les parties des fichiers qui ne sont pas des articles</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>Zoom &amp;In</source>
      <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>Zoom &amp;Out</source>
      <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>&amp;Reset Zoom</source>
      <translation>Zoom &amp;initial</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>Text at its usual size</source>
      <translation>Texte à sa taille habituelle</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>&amp;Full Screen</source>
      <translation>Pl&amp;ein écran</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>Use the whole screen</source>
      <translation>Utiliser tout l’écran</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>&amp;Agree</source>
      <translation>&amp;Concordant</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>Mark what several reports tell alike</source>
      <translation>Marquer ce que plusieurs articles rapportent de même</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>&amp;Differ</source>
      <translation>&amp;Divergent</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>Mark what reports tell differently</source>
      <translation>Marquer ce que les articles rapportent différemment</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>&amp;Unconfirmed</source>
      <translation>&amp;Non confirmé</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>Mark what is said not to be confirmed</source>
      <translation>Marquer ce qui est dit non confirmé</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>&amp;Only Here</source>
      <translation>&amp;Ici seulement</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>Mark what no other report tells</source>
      <translation>Marquer ce qu’aucun autre article ne rapporte</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>&amp;Projections</source>
      <translation>&amp;Projections</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>Mark plans, threats and forecasts</source>
      <translation>Marquer projets, menaces et prévisions</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>As the &amp;System</source>
      <translation>Comme le &amp;système</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>Follow the system's light or dark setting</source>
      <translation>Suivre le réglage clair ou sombre du système</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>&amp;Light</source>
      <translation>&amp;Clair</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>Dark text on a light page</source>
      <translation>Texte sombre sur page claire</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>&amp;Dark</source>
      <translation>S&amp;ombre</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>Light text on a dark page</source>
      <translation>Texte clair sur page sombre</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>High &amp;Contrast</source>
      <translation>Contraste éle&amp;vé</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>White on black, strong lines</source>
      <translation>Blanc sur noir, traits forts</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>&amp;Reports</source>
      <translation>&amp;Articles</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>Show the list of reports</source>
      <translation>Afficher la liste des articles</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>&amp;Findings</source>
      <translation>&amp;Constats</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>Show the list of findings</source>
      <translation>Afficher la liste des constats</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>Show your notes</source>
      <translation>Afficher vos notes</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>&amp;Ledger</source>
      <translation>&amp;Relevé</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>Show the tables across all reports</source>
      <translation>Afficher les tableaux de tous les articles</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>&amp;Worksheet</source>
      <translation>&amp;Feuille de travail</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>Show all that is to be verified</source>
      <translation>Montrer tout ce qui est à vérifier</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>Fi&amp;gures</source>
      <translation>&amp;Chiffres</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>What the reports count, date and price</source>
      <translation>Ce que les articles comptent, datent et chiffrent</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>&amp;Quotes</source>
      <translation>Ci&amp;tations</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>How each report brings the same words</source>
      <translation>Comment chaque article rend les mêmes paroles</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>&amp;Drift</source>
      <translation>&amp;Glissements</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>What one asserts and another credits or hedges</source>
      <translation>Ce que l’un affirme et qu’un autre attribue ou nuance</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>&amp;Sources</source>
      <translation>&amp;Sources</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>Who is cited, with how many words</source>
      <translation>Qui est cité, et en combien de mots</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>&amp;Names</source>
      <translation>&amp;Noms</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>What each report calls people and bodies</source>
      <translation>Comment chaque article nomme personnes et organismes</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>&amp;Order</source>
      <translation>&amp;Ordre</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>How high each report tells a thing</source>
      <translation>À quelle hauteur chaque article rapporte un fait</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>&amp;Updates</source>
      <translation>&amp;Mises à jour</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>What a later version changes</source>
      <translation>Ce que change une version ultérieure</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/messages.py" />
      <source>{n} files were not opened.</source>
      <translation>
        <numerusform>{n} fichier n’a pas été ouvert.</numerusform>
        <numerusform>{n} fichiers n’ont pas été ouverts.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/messages.py" />
      <source>Something unexpected happened ({name}: {why}). Your work is saved.</source>
      <translation>Un incident imprévu s’est produit ({name} : {why}). Votre travail est enregistré.</translation>
    </message>
    <message>
      <location filename="../../ui/messages.py" />
      <source>{tip} ({keys})</source>
      <translation>{tip} ({keys})</translation>
    </message>
    <message>
      <location filename="../../ui/models/card.py" />
      <source>Figures differ</source>
      <translation>Chiffres divergents</translation>
    </message>
    <message>
      <location filename="../../ui/models/card.py" />
      <source>Times differ</source>
      <translation>Heures ou dates divergentes</translation>
    </message>
    <message>
      <location filename="../../ui/models/card.py" />
      <source>Places differ</source>
      <translation>Lieux divergents</translation>
    </message>
    <message>
      <location filename="../../ui/models/card.py" />
      <source>Names differ</source>
      <translation>Noms divergents</translation>
    </message>
    <message>
      <location filename="../../ui/models/card.py" />
      <source>Quotes differ</source>
      <translation>Citations divergentes</translation>
    </message>
    <message>
      <location filename="../../ui/models/card.py" />
      <source>Attribution differs</source>
      <translation>Attribution divergente</translation>
    </message>
    <message>
      <location filename="../../ui/models/card.py" />
      <source>Certainty differs</source>
      <translation>Certitude divergente</translation>
    </message>
    <message>
      <location filename="../../ui/models/card.py" />
      <location filename="../../ui/models/facets.py" />
      <source>Yes against no</source>
      <translation>Oui contre non</translation>
    </message>
    <message>
      <location filename="../../ui/models/card.py" />
      <source>Wording differs</source>
      <translation>Formulation divergente</translation>
    </message>
    <message>
      <location filename="../../ui/models/card.py" />
      <location filename="../../ui/models/facets.py" />
      <source>Said not to be confirmed</source>
      <translation>Dit non confirmé</translation>
    </message>
    <message>
      <location filename="../../ui/models/card.py" />
      <location filename="../../ui/models/facets.py" />
      <source>Contested</source>
      <translation>Contesté</translation>
    </message>
    <message>
      <location filename="../../ui/models/card.py" />
      <source>Credited to unnamed people</source>
      <translation>Attribué à des anonymes</translation>
    </message>
    <message>
      <location filename="../../ui/models/card.py" />
      <location filename="../../ui/models/facets.py" />
      <source>Second hand</source>
      <translation>De seconde main</translation>
    </message>
    <message>
      <location filename="../../ui/models/card.py" />
      <location filename="../../ui/models/facets.py" />
      <source>Hedged</source>
      <translation>Avec réserve</translation>
    </message>
    <message>
      <location filename="../../ui/models/card.py" />
      <location filename="../../ui/models/facets.py" />
      <source>Projection</source>
      <translation>Projection</translation>
    </message>
    <message>
      <location filename="../../ui/models/card.py" />
      <source>Told alike</source>
      <translation>Rapporté de même</translation>
    </message>
    <message>
      <location filename="../../ui/models/card.py" />
      <location filename="../../ui/models/facets.py" />
      <location filename="../../ui/panels/legend_bar.py" />
      <source>Only here</source>
      <translation>Ici seulement</translation>
    </message>
    <message>
      <location filename="../../ui/models/card.py" />
      <location filename="../../ui/models/facets.py" />
      <location filename="../../ui/panels/legend_bar.py" />
      <source>Unconfirmed</source>
      <translation>Non confirmé</translation>
    </message>
    <message>
      <location filename="../../ui/models/card.py" />
      <source>Differs</source>
      <translation>Diverge</translation>
    </message>
    <message>
      <location filename="../../ui/models/card.py" />
      <location filename="../../ui/models/finding_list.py" />
      <location filename="../../ui/models/sheets/gathering.py" />
      <source>{n} of {total} origins</source>
      <translation>{n} des {total} origines</translation>
    </message>
    <message>
      <location filename="../../ui/models/choice.py" />
      <source>{n} reports were found in {files} files. Tick those to compare.</source>
      <translation>{n} articles ont été trouvés dans {files} fichiers. Cochez ceux à comparer.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/models/choice.py" />
      <source>“{name}” holds {n} reports.</source>
      <translation>
        <numerusform>« {name} » contient {n} article.</numerusform>
        <numerusform>« {name} » contient {n} articles.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/models/curtain.py" />
      <source>Outlet {siglum}</source>
      <translation>Média {siglum}</translation>
    </message>
    <message>
      <location filename="../../ui/models/encodings.py" />
      <source>Western (Windows-1252)</source>
      <translation>Occidental (Windows-1252)</translation>
    </message>
    <message>
      <location filename="../../ui/models/encodings.py" />
      <source>Western (ISO 8859-15)</source>
      <translation>Occidental (ISO 8859-15)</translation>
    </message>
    <message>
      <location filename="../../ui/models/encodings.py" />
      <source>Western (Mac Roman)</source>
      <translation>Occidental (Mac Roman)</translation>
    </message>
    <message>
      <location filename="../../ui/models/encodings.py" />
      <source>Central European (Windows-1250)</source>
      <translation>Europe centrale (Windows-1250)</translation>
    </message>
    <message>
      <location filename="../../ui/models/encodings.py" />
      <source>Central European (ISO 8859-2)</source>
      <translation>Europe centrale (ISO 8859-2)</translation>
    </message>
    <message>
      <location filename="../../ui/models/encodings.py" />
      <source>Baltic (Windows-1257)</source>
      <translation>Balte (Windows-1257)</translation>
    </message>
    <message>
      <location filename="../../ui/models/encodings.py" />
      <source>Cyrillic (Windows-1251)</source>
      <translation>Cyrillique (Windows-1251)</translation>
    </message>
    <message>
      <location filename="../../ui/models/encodings.py" />
      <source>Cyrillic (KOI8-R)</source>
      <translation>Cyrillique (KOI8-R)</translation>
    </message>
    <message>
      <location filename="../../ui/models/encodings.py" />
      <source>Greek (Windows-1253)</source>
      <translation>Grec (Windows-1253)</translation>
    </message>
    <message>
      <location filename="../../ui/models/encodings.py" />
      <source>Turkish (Windows-1254)</source>
      <translation>Turc (Windows-1254)</translation>
    </message>
    <message>
      <location filename="../../ui/models/encodings.py" />
      <source>Hebrew (Windows-1255)</source>
      <translation>Hébreu (Windows-1255)</translation>
    </message>
    <message>
      <location filename="../../ui/models/encodings.py" />
      <source>Arabic (Windows-1256)</source>
      <translation>Arabe (Windows-1256)</translation>
    </message>
    <message>
      <location filename="../../ui/models/encodings.py" />
      <source>Chinese (GB 18030)</source>
      <translation>Chinois (GB 18030)</translation>
    </message>
    <message>
      <location filename="../../ui/models/encodings.py" />
      <source>Chinese (Big5)</source>
      <translation>Chinois (Big5)</translation>
    </message>
    <message>
      <location filename="../../ui/models/encodings.py" />
      <source>Japanese (Shift JIS)</source>
      <translation>Japonais (Shift JIS)</translation>
    </message>
    <message>
      <location filename="../../ui/models/encodings.py" />
      <source>Japanese (EUC-JP)</source>
      <translation>Japonais (EUC-JP)</translation>
    </message>
    <message>
      <location filename="../../ui/models/encodings.py" />
      <source>Korean (EUC-KR)</source>
      <translation>Coréen (EUC-KR)</translation>
    </message>
    <message>
      <location filename="../../ui/models/encodings.py" />
      <source>The file begins with the mark of this encoding.</source>
      <translation>Le fichier commence par la marque de cet encodage.</translation>
    </message>
    <message>
      <location filename="../../ui/models/encodings.py" />
      <source>The file says so itself.</source>
      <translation>Le fichier le dit lui-même.</translation>
    </message>
    <message>
      <location filename="../../ui/models/encodings.py" />
      <source>The file's bytes make sense in it.</source>
      <translation>Les octets du fichier y prennent un sens.</translation>
    </message>
    <message>
      <location filename="../../ui/models/encodings.py" />
      <source>Guessed: the file does not say.</source>
      <translation>Supposé : le fichier ne le dit pas.</translation>
    </message>
    <message>
      <location filename="../../ui/models/encodings.py" />
      <source>Chosen by you.</source>
      <translation>Choisi par vous.</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>Outlets are hidden on paper while they are hidden in the window.</source>
      <translation>Les médias sont cachés sur le papier tant qu’ils le sont dans la fenêtre.</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>It holds tables only: no texts of the reports, no marks.</source>
      <translation>Il ne contient que des tableaux : ni textes des articles, ni marques.</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>It holds the notes without the findings.</source>
      <translation>Il contient les notes sans les constats.</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>Printed pages</source>
      <translation>Pages imprimées</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>To cite the reports.</source>
      <translation>Pour citer les articles.</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>It holds citations only: no findings, no notes.</source>
      <translation>Il ne contient que des références : ni constats, ni notes.</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>Annotated PDF</source>
      <translation>PDF annoté</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>To print, hand on, and mark in other programs; what is marked there can be taken back.</source>
      <translation>À imprimer, transmettre et marquer dans d’autres programmes ; ce qui y est marqué peut être repris.</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>Word document</source>
      <translation>Document Word</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>To edit together: the notes are comments.</source>
      <translation>À modifier ensemble : les notes sont des commentaires.</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>A note on several paragraphs stands at the first of them.</source>
      <translation>Une note sur plusieurs paragraphes se trouve au premier.</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>Web page</source>
      <translation>Page web</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>One page for any browser, without a connection.</source>
      <translation>Une page pour tout navigateur, sans connexion.</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>Comments written elsewhere cannot be taken back from it.</source>
      <translation>Les commentaires écrits ailleurs ne peuvent pas en être repris.</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>Working notes (Markdown)</source>
      <translation>Notes de travail (Markdown)</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>What to verify, notes and conflicts, for the story’s folder.</source>
      <translation>À vérifier, notes et contradictions, pour le dossier du sujet.</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>It leaves out the texts of the reports and their marks.</source>
      <translation>Les textes des articles et leurs marques n’y sont pas.</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>Excel workbook</source>
      <translation>Classeur Excel</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>A sheet for each table.</source>
      <translation>Une feuille par tableau.</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>CSV tables (zip)</source>
      <translation>Tableaux CSV (zip)</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>A file for each table.</source>
      <translation>Un fichier par tableau.</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>Citations (CSL-JSON)</source>
      <translation>Références (CSL-JSON)</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>Citations (BibTeX)</source>
      <translation>Références (BibTeX)</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>Citations (RIS)</source>
      <translation>Références (RIS)</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>Comparison data (JSON)</source>
      <translation>Données de la comparaison (JSON)</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>Everything found and written, for scripts and studies.</source>
      <translation>Tout ce qui est trouvé et écrit, pour scripts et études.</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>Notes (Web Annotation)</source>
      <translation>Notes (Web Annotation)</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>For other readers and annotation programs.</source>
      <translation>Pour d’autres lecteurs et programmes d’annotation.</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>Notes and reports (REFI-QDA)</source>
      <translation>Notes et articles (REFI-QDA)</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>For programs of qualitative analysis.</source>
      <translation>Pour les programmes d’analyse qualitative.</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>Notes (CSV)</source>
      <translation>Notes (CSV)</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>A row for each passage.</source>
      <translation>Une ligne par passage.</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_words.py" />
      <source>Side by side, in aligned rows</source>
      <translation>Côte à côte, en lignes alignées</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_words.py" />
      <source>Report by report, as written</source>
      <translation>Article par article, dans l’ordre d’origine</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_words.py" />
      <source>Worksheet: what is to be verified</source>
      <translation>Feuille de travail : ce qui est à vérifier</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_words.py" />
      <source>A4 (usual)</source>
      <translation>A4 (habituel)</translation>
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
      <translation>Selon la disposition</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_words.py" />
      <source>Portrait</source>
      <translation>Portrait</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_words.py" />
      <source>Landscape</source>
      <translation>Paysage</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_words.py" />
      <source>Everybody’s</source>
      <translation>Tout le monde</translation>
    </message>
    <message>
      <location filename="../../ui/models/facets.py" />
      <location filename="../../ui/panels/legend_bar.py" />
      <source>Differ</source>
      <translation>Divergent</translation>
    </message>
    <message>
      <location filename="../../ui/models/facets.py" />
      <location filename="../../ui/panels/legend_bar.py" />
      <source>Projections</source>
      <translation>Projections</translation>
    </message>
    <message>
      <location filename="../../ui/models/facets.py" />
      <location filename="../../ui/panels/legend_bar.py" />
      <source>Agree</source>
      <translation>Concordant</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/facets.py" />
      <location filename="../../ui/models/sheets/__init__.py" />
      <source>Figures</source>
      <translation>Chiffres</translation>
    </message>
    <message>
      <location filename="../../ui/models/facets.py" />
      <source>Times</source>
      <translation>Heures et dates</translation>
    </message>
    <message>
      <location filename="../../ui/models/facets.py" />
      <source>Places</source>
      <translation>Lieux</translation>
    </message>
    <message>
      <location filename="../../ui/models/facets.py" />
      <location filename="../../ui/models/sheets/__init__.py" />
      <source>Names</source>
      <translation>Noms</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/facets.py" />
      <location filename="../../ui/models/sheets/__init__.py" />
      <source>Quotes</source>
      <translation>Citations</translation>
    </message>
    <message>
      <location filename="../../ui/models/facets.py" />
      <source>Attribution</source>
      <translation>Attribution</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/facets.py" />
      <source>Certainty</source>
      <translation>Certitude</translation>
    </message>
    <message>
      <location filename="../../ui/models/facets.py" />
      <source>Wording</source>
      <translation>Formulation</translation>
    </message>
    <message>
      <location filename="../../ui/models/facets.py" />
      <source>Unnamed people</source>
      <translation>Anonymes</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/facets.py" />
      <location filename="../../ui/models/note_filter.py" />
      <source>Kind</source>
      <translation>Genre</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/facets.py" />
      <source>Type</source>
      <translation>Type</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/facets.py" />
      <location filename="../../ui/models/note_filter.py" />
      <source>Report</source>
      <translation>Article</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/facets.py" />
      <location filename="../../ui/models/note_filter.py" />
      <location filename="../../ui/panels/note_task.py" />
      <location filename="../../ui/panels/task_fields.py" />
      <location filename="../../ui/panels/worksheet_row.py" />
      <source>Status</source>
      <translation>État</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/facets.py" />
      <source>Confidence</source>
      <translation>Sûreté</translation>
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
      <translation>À examiner</translation>
    </message>
    <message>
      <location filename="../../ui/models/facets.py" />
      <location filename="../../ui/panels/card_foot.py" />
      <location filename="../../ui/panels/review_delegate.py" />
      <source>Accepted</source>
      <translation>Accepté</translation>
    </message>
    <message>
      <location filename="../../ui/models/facets.py" />
      <location filename="../../ui/panels/card_foot.py" />
      <location filename="../../ui/panels/review_delegate.py" />
      <source>Rejected</source>
      <translation>Rejeté</translation>
    </message>
    <message>
      <location filename="../../ui/models/facets.py" />
      <source>Sure, {least} and more</source>
      <translation>Sûr, {least} et plus</translation>
    </message>
    <message>
      <location filename="../../ui/models/facets.py" />
      <source>Likely, {least} to {most}</source>
      <translation>Probable, de {least} à {most}</translation>
    </message>
    <message>
      <location filename="../../ui/models/facets.py" />
      <source>Weak, below {most}</source>
      <translation>Faible, moins de {most}</translation>
    </message>
    <message>
      <location filename="../../ui/models/finding_filter.py" />
      <source>{facet}: {values}</source>
      <translation>{facet} : {values}</translation>
    </message>
    <message>
      <location filename="../../ui/models/finding_filter.py" />
      <location filename="../../ui/panels/facet_chip.py" />
      <source> or </source>
      <translation> ou </translation>
    </message>
    <message>
      <location filename="../../ui/models/finding_list.py" />
      <source>{title}. {reports}. {reason}</source>
      <translation>{title}. {reports}. {reason}</translation>
    </message>
    <message>
      <location filename="../../ui/models/finding_list.py" />
      <source>{counts} of {total} origins</source>
      <translation>{counts} des {total} origines</translation>
    </message>
    <message>
      <location filename="../../ui/models/finding_list.py" />
      <source>not found in {others}</source>
      <translation>introuvable dans {others}</translation>
    </message>
    <message>
      <location filename="../../ui/models/finding_list.py" />
      <location filename="../../ui/models/sheets/quotes.py" />
      <source>“{words}”</source>
      <translation>« {words} »</translation>
    </message>
    <message>
      <location filename="../../ui/models/finding_list.py" />
      <source> against </source>
      <translation> contre </translation>
    </message>
    <message>
      <location filename="../../ui/models/finding_list.py" />
      <source> and </source>
      <translation> et </translation>
    </message>
    <message>
      <location filename="../../ui/models/finding_words.py" />
      <source>Sure ({score})</source>
      <translation>Sûr ({score})</translation>
    </message>
    <message>
      <location filename="../../ui/models/finding_words.py" />
      <source>Likely ({score})</source>
      <translation>Probable ({score})</translation>
    </message>
    <message>
      <location filename="../../ui/models/finding_words.py" />
      <source>Weak ({score})</source>
      <translation>Faible ({score})</translation>
    </message>
    <message>
      <location filename="../../ui/models/finding_words.py" />
      <source>{name} {value}</source>
      <translation>{name} {value}</translation>
    </message>
    <message>
      <location filename="../../ui/models/finding_words.py" />
      <source>{sure}: {signals}</source>
      <translation>{sure} : {signals}</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/kind_words.py" />
      <location filename="../../ui/models/sheets/positions.py" />
      <location filename="../../ui/models/source_fields.py" />
      <source>Headline</source>
      <translation>Titre</translation>
    </message>
    <message>
      <location filename="../../ui/models/kind_words.py" />
      <location filename="../../ui/models/sheets/positions.py" />
      <location filename="../../ui/models/source_fields.py" />
      <source>Standfirst</source>
      <translation>Chapô</translation>
    </message>
    <message>
      <location filename="../../ui/models/kind_words.py" />
      <source>Body</source>
      <translation>Corps du texte</translation>
    </message>
    <message>
      <location filename="../../ui/models/kind_words.py" />
      <source>Crosshead</source>
      <translation>Intertitre</translation>
    </message>
    <message>
      <location filename="../../ui/models/kind_words.py" />
      <source>Caption</source>
      <translation>Légende</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/kind_words.py" />
      <source>Quote</source>
      <translation>Citation</translation>
    </message>
    <message>
      <location filename="../../ui/models/kind_words.py" />
      <source>List</source>
      <translation>Liste</translation>
    </message>
    <message>
      <location filename="../../ui/models/language_names.py" />
      <source>Language unknown</source>
      <translation>Langue inconnue</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/note_filter.py" />
      <source>Author</source>
      <translation>Auteur</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_filter.py" />
      <source>Without a tag</source>
      <translation>Sans étiquette</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_filter.py" />
      <source>Place to be confirmed</source>
      <translation>Place à confirmer</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_lines.py" />
      <source>{reports}, {row}</source>
      <translation>{reports}, {row}</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_list.py" />
      <source>By place</source>
      <translation>Par place</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_list.py" />
      <source>Newest first</source>
      <translation>Les plus récentes d’abord</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_list.py" />
      <source>By due date</source>
      <translation>Par échéance</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_list.py" />
      <source>No groups</source>
      <translation>Sans groupes</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_list.py" />
      <source>Grouped by kind</source>
      <translation>Groupées par sorte</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_list.py" />
      <source>Grouped by tag</source>
      <translation>Groupées par étiquette</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_list.py" />
      <source>Grouped by report</source>
      <translation>Groupées par article</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_list.py" />
      <source>Grouped by author</source>
      <translation>Groupées par auteur</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_words.py" />
      <source>{author}, {time}</source>
      <translation>{author}, {time}</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_words.py" />
      <source>{written}; changed {time}</source>
      <translation>{written} ; modifiée {time}</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_words.py" />
      <location filename="../../ui/operations/annotations.py" />
      <source>Highlight</source>
      <translation>Surlignage</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_words.py" />
      <source>Yellow</source>
      <translation>Jaune</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_words.py" />
      <source>Peach</source>
      <translation>Pêche</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_words.py" />
      <source>Mint</source>
      <translation>Menthe</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_words.py" />
      <source>Sky</source>
      <translation>Ciel</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_words.py" />
      <source>Lilac</source>
      <translation>Lilas</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_words.py" />
      <source>Stone</source>
      <translation>Pierre</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/note_words.py" />
      <location filename="../../ui/panels/card_foot.py" />
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/note_words.py" />
      <source>To verify</source>
      <translation>À vérifier</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_words.py" />
      <source>Conflict</source>
      <translation>Contradiction</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_words.py" />
      <source>Framing</source>
      <translation>Cadrage</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_words.py" />
      <source>Strong sourcing</source>
      <translation>Bien sourcé</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_words.py" />
      <source>Open</source>
      <translation>Ouvert</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_words.py" />
      <source>Asked</source>
      <translation>Demandé</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_words.py" />
      <source>Confirmed</source>
      <translation>Confirmé</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_words.py" />
      <source>Refuted</source>
      <translation>Réfuté</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_words.py" />
      <source>Dropped</source>
      <translation>Abandonné</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_words.py" />
      <source>Call {contact}</source>
      <translation>Appeler {contact}</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_words.py" />
      <source>due {day}</source>
      <translation>avant le {day}</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_words.py" />
      <source>found: {evidence}</source>
      <translation>trouvé : {evidence}</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/part_table.py" />
      <source>Title</source>
      <translation>Titre</translation>
    </message>
    <message>
      <location filename="../../ui/models/part_table.py" />
      <source>Outlet or file</source>
      <translation>Média ou fichier</translation>
    </message>
    <message>
      <location filename="../../ui/models/part_table.py" />
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <location filename="../../ui/models/part_table.py" />
      <source>Size</source>
      <translation>Taille</translation>
    </message>
    <message>
      <location filename="../../ui/models/quotation.py" />
      <source>“{words}” ({source})</source>
      <translation>« {words} » ({source})</translation>
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
      <translation>Copie de {siglum}</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/report_lines.py" />
      <source>Pivot</source>
      <translation>Pivot</translation>
    </message>
    <message>
      <location filename="../../ui/models/report_lines.py" />
      <source>Hidden</source>
      <translation>Masqué</translation>
    </message>
    <message>
      <location filename="../../ui/models/report_list.py" />
      <source>{siglum}, {label}: {headline}</source>
      <translation>{siglum}, {label} : {headline}</translation>
    </message>
    <message>
      <location filename="../../ui/models/returned_table.py" />
      <source>Not placed, page {page}</source>
      <translation>Non placée, page {page}</translation>
    </message>
    <message>
      <location filename="../../ui/models/returned_table.py" />
      <source>New note</source>
      <translation>Nouvelle note</translation>
    </message>
    <message>
      <location filename="../../ui/models/returned_table.py" />
      <source>Changed note</source>
      <translation>Note modifiée</translation>
    </message>
    <message>
      <location filename="../../ui/models/returned_table.py" />
      <source>Comes back as</source>
      <translation>Revient comme</translation>
    </message>
    <message>
      <location filename="../../ui/models/returned_table.py" />
      <source>On the words</source>
      <translation>Sur les mots</translation>
    </message>
    <message>
      <location filename="../../ui/models/returned_table.py" />
      <source>Comment</source>
      <translation>Commentaire</translation>
    </message>
    <message>
      <location filename="../../ui/models/returned_table.py" />
      <source>By</source>
      <translation>De</translation>
    </message>
    <message>
      <location filename="../../ui/models/review_list.py" />
      <source>Accepted.</source>
      <translation>Accepté.</translation>
    </message>
    <message>
      <location filename="../../ui/models/review_list.py" />
      <source>Rejected.</source>
      <translation>Rejeté.</translation>
    </message>
    <message>
      <location filename="../../ui/models/review_list.py" />
      <source>{what}: {sides}</source>
      <translation>{what} : {sides}</translation>
    </message>
    <message>
      <location filename="../../ui/models/review_list.py" />
      <source>Told alike in {reports}</source>
      <translation>Rapporté de même dans {reports}</translation>
    </message>
    <message>
      <location filename="../../ui/models/review_list.py" />
      <source>Only in {reports}</source>
      <translation>Seulement dans {reports}</translation>
    </message>
    <message>
      <location filename="../../ui/models/review_list.py" />
      <source>{what}, in {reports}</source>
      <translation>{what}, dans {reports}</translation>
    </message>
    <message>
      <location filename="../../ui/models/review_list.py" />
      <source>{siglum}: {words}.</source>
      <translation>{siglum} : {words}.</translation>
    </message>
    <message>
      <location filename="../../ui/models/review_list.py" />
      <source>{value} ({reports})</source>
      <translation>{value} ({reports})</translation>
    </message>
    <message>
      <location filename="../../ui/models/row_words.py" />
      <source>Row {n}</source>
      <translation>Ligne {n}</translation>
    </message>
    <message>
      <location filename="../../ui/models/row_words.py" />
      <location filename="../../ui/panels/notes_panel.py" />
      <location filename="../../ui/seen.py" />
      <source>{n} of {total}</source>
      <translation>{n} sur {total}</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/row_words.py" />
      <source>Same copy as {siglum}</source>
      <translation>Même copie que {siglum}</translation>
    </message>
    <message>
      <location filename="../../ui/models/setting_choices.py" />
      <source>Agree: what several reports tell alike</source>
      <translation>Concordant : ce que plusieurs articles rapportent de même</translation>
    </message>
    <message>
      <location filename="../../ui/models/setting_choices.py" />
      <source>Differ: what reports tell differently</source>
      <translation>Divergent : ce que les articles rapportent différemment</translation>
    </message>
    <message>
      <location filename="../../ui/models/setting_choices.py" />
      <source>Unconfirmed: what is said not to be confirmed</source>
      <translation>Non confirmé : ce qui est dit non confirmé</translation>
    </message>
    <message>
      <location filename="../../ui/models/setting_choices.py" />
      <source>Only here: what no other report tells</source>
      <translation>Ici seulement : ce qu’aucun autre article ne rapporte</translation>
    </message>
    <message>
      <location filename="../../ui/models/setting_choices.py" />
      <source>Projections: plans, threats and forecasts</source>
      <translation>Projections : projets, menaces et prévisions</translation>
    </message>
    <message>
      <location filename="../../ui/models/setting_choices.py" />
      <source>As the system</source>
      <translation>Comme le système</translation>
    </message>
    <message>
      <location filename="../../ui/models/setting_choices.py" />
      <source>Light</source>
      <translation>Clair</translation>
    </message>
    <message>
      <location filename="../../ui/models/setting_choices.py" />
      <source>Dark</source>
      <translation>Sombre</translation>
    </message>
    <message>
      <location filename="../../ui/models/setting_choices.py" />
      <source>High contrast</source>
      <translation>Contraste élevé</translation>
    </message>
    <message>
      <location filename="../../ui/models/setting_choices.py" />
      <source>Comfortable</source>
      <translation>Aéré</translation>
    </message>
    <message>
      <location filename="../../ui/models/setting_choices.py" />
      <source>Regular</source>
      <translation>Normal</translation>
    </message>
    <message>
      <location filename="../../ui/models/setting_choices.py" />
      <source>Compact</source>
      <translation>Serré</translation>
    </message>
    <message>
      <location filename="../../ui/models/setting_choices.py" />
      <source>Source Serif (usual)</source>
      <translation>Source Serif (habituelle)</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheet.py" />
      <source>Told by</source>
      <translation>Rapporté par</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/sheet.py" />
      <source>not found</source>
      <translation>introuvable</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheet_table.py" />
      <source>{siglum}: {words}</source>
      <translation>{siglum} : {words}</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/__init__.py" />
      <source>Drift</source>
      <translation>Glissements</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/sheets/__init__.py" />
      <source>Sources</source>
      <translation>Sources</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/__init__.py" />
      <source>Order</source>
      <translation>Ordre</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/__init__.py" />
      <source>Updates</source>
      <translation>Mises à jour</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/drift.py" />
      <source>looser than that</source>
      <translation>moins ferme que cela</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/sheets/drift.py" />
      <source>asserted</source>
      <translation>affirmé</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/sheets/drift.py" />
      <source>credited</source>
      <translation>attribué</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/drift.py" />
      <source>credited to people without a name</source>
      <translation>attribué à des anonymes</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/drift.py" />
      <source>told second hand</source>
      <translation>rapporté de seconde main</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/sheets/drift.py" />
      <source>hedged</source>
      <translation>avec réserve</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/drift.py" />
      <source>unconfirmed or denied</source>
      <translation>non confirmé ou démenti</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/drift.py" />
      <source>credited to {speaker}</source>
      <translation>attribué à {speaker}</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/sheets/drift.py" />
      <location filename="../../ui/models/sheets/order.py" />
      <source>What is told</source>
      <translation>Ce qui est rapporté</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/drift.py" />
      <source>Nothing was found that one report asserts and another only credits or hedges.</source>
      <translation>Rien n’a été trouvé qu’un article affirme et qu’un autre ne fasse qu’attribuer ou nuancer.</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/drift.py" />
      <source>At the top only</source>
      <translation>En tête seulement</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/drift.py" />
      <source>no difference found</source>
      <translation>aucune différence trouvée</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/sheets/figures.py" />
      <source>count</source>
      <translation>nombre</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/sheets/figures.py" />
      <source>money</source>
      <translation>somme</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/sheets/figures.py" />
      <source>per cent</source>
      <translation>pour cent</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/sheets/figures.py" />
      <source>length</source>
      <translation>longueur</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/sheets/figures.py" />
      <source>temperature</source>
      <translation>température</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/sheets/figures.py" />
      <source>age</source>
      <translation>âge</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/sheets/figures.py" />
      <source>rank</source>
      <translation>rang</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/sheets/figures.py" />
      <source>duration</source>
      <translation>durée</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/sheets/figures.py" />
      <source>measure</source>
      <translation>mesure</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/sheets/figures.py" />
      <source>time</source>
      <translation>date ou heure</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/sheets/figures.py" />
      <source>same</source>
      <translation>identique</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/sheets/figures.py" />
      <source>compatible</source>
      <translation>compatible</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/sheets/figures.py" />
      <source>conflict</source>
      <translation>contradiction</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/figures.py" />
      <source>What is counted</source>
      <translation>Ce qui est compté</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/figures.py" />
      <source>The reports count, date and price nothing.</source>
      <translation>Les articles ne comptent, ne datent et ne chiffrent rien.</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/figures.py" />
      <source>Conflicts only</source>
      <translation>Contradictions seulement</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/gathering.py" />
      <source>{words} ×{n}</source>
      <translation>{words} ×{n}</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/names.py" />
      <source>word that judges</source>
      <translation>mot de jugement</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/sheets/names.py" />
      <source>person</source>
      <translation>personne</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/names.py" />
      <location filename="../../ui/models/sheets/sources.py" />
      <source>body</source>
      <translation>organisme</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/sheets/names.py" />
      <source>place</source>
      <translation>lieu</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/names.py" />
      <source>{words} ({sign})</source>
      <translation>{words} ({sign})</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/names.py" />
      <source>Who is named</source>
      <translation>Qui est nommé</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/names.py" />
      <source>No person and no body was found in two reports.</source>
      <translation>Aucune personne ni aucun organisme n’a été trouvé dans deux articles.</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/names.py" />
      <source>Words that judge only</source>
      <translation>Mots de jugement seulement</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/names.py" />
      <source>Named by</source>
      <translation>Nommé par</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/sheets/names.py" />
      <source>not named</source>
      <translation>non nommé</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/names.py" />
      <source>done to: {verbs}</source>
      <translation>subit : {verbs}</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/names.py" />
      <source>below the names: their verbs</source>
      <translation>sous les noms : leurs verbes</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/names.py" />
      <source>no verb</source>
      <translation>aucun verbe</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/order.py" />
      <location filename="../../ui/panes/column_heads.py" />
      <source>Paragraph {n} of {total}</source>
      <translation>Paragraphe {n} sur {total}</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/order.py" />
      <source>No sentence was found to tell the same in two reports.</source>
      <translation>Aucune phrase ne rapporte la même chose dans deux articles.</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/order.py" />
      <source>What stands farthest apart comes first.</source>
      <translation>Le plus éloigné vient en premier.</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/positions.py" />
      <source>Lead</source>
      <translation>Attaque</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/quotes.py" />
      <source>verbatim</source>
      <translation>mot pour mot</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/quotes.py" />
      <source>trimmed</source>
      <translation>abrégé</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/sheets/quotes.py" />
      <source>altered</source>
      <translation>modifié</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/quotes.py" />
      <source>paraphrased</source>
      <translation>paraphrasé</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/sheets/quotes.py" />
      <source>translated</source>
      <translation>traduit</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/quotes.py" />
      <source>the reports name different speakers</source>
      <translation>les articles nomment des auteurs différents</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/quotes.py" />
      <source>{how}, said by {speaker}</source>
      <translation>{how}, propos de {speaker}</translation>
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
      <translation>sans {words}</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/quotes.py" />
      <source>What was said</source>
      <translation>Ce qui a été dit</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/quotes.py" />
      <source>No words that one report quotes were found in another.</source>
      <translation>Aucune parole citée par un article n’a été trouvée dans un autre.</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/quotes.py" />
      <source>Altered only</source>
      <translation>Modifiés seulement</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/quotes.py" />
      <source>speaker not named</source>
      <translation>auteur non nommé</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/sources.py" />
      <source>source without a name</source>
      <translation>source sans nom</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/sources.py" />
      <source>named</source>
      <translation>nommée</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/sheets/sources.py" />
      <source>unnamed</source>
      <translation>anonyme</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/sheets/sources.py" />
      <source>second hand</source>
      <translation>de seconde main</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/models/sheets/sources.py" />
      <source>{n} statements</source>
      <translation>
        <numerusform>{n} déclaration</numerusform>
        <numerusform>{n} déclarations</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/sheets/sources.py" />
      <source>{n} words</source>
      <translation>
        <numerusform>{n} mot</numerusform>
        <numerusform>{n} mots</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/sources.py" />
      <source>under 1</source>
      <translation>moins de 1</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/sources.py" />
      <source>Who is cited</source>
      <translation>Qui est cité</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/sources.py" />
      <source>The reports cite nobody.</source>
      <translation>Les articles ne citent personne.</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/sources.py" />
      <source>Unnamed only</source>
      <translation>Anonymes seulement</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/sources.py" />
      <source>Cited by</source>
      <translation>Cité par</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/sources.py" />
      <source>not cited</source>
      <translation>non cité</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/sources.py" />
      <source>{words}, {statements}</source>
      <translation>{words}, {statements}</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/sources.py" />
      <source>Bar: share of the report's words, the longest {n} %</source>
      <translation>Barre : part des mots de l’article, la plus longue {n} %</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/updates.py" />
      <source>{earlier} → {later}</source>
      <translation>{earlier} → {later}</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/updates.py" />
      <source>added</source>
      <translation>ajouté</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/sheets/updates.py" />
      <source>dropped</source>
      <translation>retiré</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/updates.py" />
      <source>changed</source>
      <translation>modifié</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/updates.py" />
      <source>moved</source>
      <translation>déplacé</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/updates.py" />
      <source>What was changed</source>
      <translation>Ce qui a changé</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/updates.py" />
      <source>No report was found to be a later version of another.</source>
      <translation>Aucun article n’est la version ultérieure d’un autre.</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/updates.py" />
      <source>Changed only</source>
      <translation>Modifiés seulement</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/updates.py" />
      <source>no words here</source>
      <translation>aucun mot ici</translation>
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
      <translation>Média</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/source_fields.py" />
      <source>Agency</source>
      <translation>Agence</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/source_fields.py" />
      <source>Byline</source>
      <translation>Signature</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/source_fields.py" />
      <source>Dateline</source>
      <translation>Lieu et date</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/source_fields.py" />
      <source>Published</source>
      <translation>Publié</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/source_fields.py" />
      <source>Updated</source>
      <translation>Mis à jour</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/source_fields.py" />
      <source>Language</source>
      <translation>Langue</translation>
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
      <translation>Mot-guide</translation>
    </message>
    <message>
      <location filename="../../ui/moments.py" />
      <source>{day}, {time}</source>
      <translation>{day}, {time}</translation>
    </message>
    <message>
      <location filename="../../ui/moments.py" />
      <source>d MMM</source>
      <translation>d MMM</translation>
    </message>
    <message>
      <location filename="../../ui/moments.py" />
      <location filename="../../ui/panels/due_field.py" />
      <source>d MMMM yyyy</source>
      <translation>d MMMM yyyy</translation>
    </message>
    <message>
      <location filename="../../ui/moments.py" />
      <source>d MMMM</source>
      <translation>d MMMM</translation>
    </message>
    <message>
      <location filename="../../ui/moments.py" />
      <source>d MMM yyyy</source>
      <translation>d MMM yyyy</translation>
    </message>
    <message>
      <location filename="../../ui/operations/alignment.py" />
      <source>Set Apart</source>
      <translation>Séparer</translation>
    </message>
    <message>
      <location filename="../../ui/operations/alignment.py" />
      <source>Put Together</source>
      <translation>Rapprocher</translation>
    </message>
    <message>
      <location filename="../../ui/operations/alignment.py" />
      <source>Comparing the reports</source>
      <translation>Comparaison des articles</translation>
    </message>
    <message>
      <location filename="../../ui/operations/alignment.py" />
      <source>Try Again</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <location filename="../../ui/operations/alignment.py" />
      <source>The background process ended and was started again. Your work is saved.</source>
      <translation>Le processus d’arrière-plan s’est arrêté et a été relancé. Votre travail est enregistré.</translation>
    </message>
    <message>
      <location filename="../../ui/operations/annotations.py" />
      <source>Add Note</source>
      <translation>Ajouter une note</translation>
    </message>
    <message>
      <location filename="../../ui/operations/annotations.py" />
      <source>Edit Note</source>
      <translation>Modifier la note</translation>
    </message>
    <message>
      <location filename="../../ui/operations/annotations.py" />
      <source>Change Kind of Note</source>
      <translation>Changer le genre de la note</translation>
    </message>
    <message>
      <location filename="../../ui/operations/annotations.py" />
      <source>Change Colour of Note</source>
      <translation>Changer la couleur de la note</translation>
    </message>
    <message>
      <location filename="../../ui/operations/annotations.py" />
      <location filename="../../ui/panels/note_entry.py" />
      <source>Delete Note</source>
      <translation>Supprimer la note</translation>
    </message>
    <message>
      <location filename="../../ui/operations/annotations.py" />
      <source>Edit Task</source>
      <translation>Modifier la tâche</translation>
    </message>
    <message>
      <location filename="../../ui/operations/annotations.py" />
      <source>Change Status</source>
      <translation>Changer l’état</translation>
    </message>
    <message>
      <location filename="../../ui/operations/annotations.py" />
      <source>Add Tag</source>
      <translation>Ajouter l’étiquette</translation>
    </message>
    <message>
      <location filename="../../ui/operations/annotations.py" />
      <source>Remove Tag</source>
      <translation>Retirer l’étiquette</translation>
    </message>
    <message>
      <location filename="../../ui/operations/annotations.py" />
      <source>Add Words to Note</source>
      <translation>Ajouter des mots à la note</translation>
    </message>
    <message>
      <location filename="../../ui/operations/annotations.py" />
      <source>Take Words out of Note</source>
      <translation>Retirer des mots de la note</translation>
    </message>
    <message>
      <location filename="../../ui/operations/annotations.py" />
      <source>Change Words of Note</source>
      <translation>Changer les mots de la note</translation>
    </message>
    <message>
      <location filename="../../ui/operations/annotations.py" />
      <source>Confirm Place of Note</source>
      <translation>Confirmer la place de la note</translation>
    </message>
    <message>
      <location filename="../../ui/operations/annotations.py" />
      <source>Refuse Place of Note</source>
      <translation>Refuser la place de la note</translation>
    </message>
    <message>
      <location filename="../../ui/operations/annotations.py" />
      <source>Place Note</source>
      <translation>Placer la note</translation>
    </message>
    <message>
      <location filename="../../ui/operations/codebook.py" />
      <source>Add Tag to Codebook</source>
      <translation>Ajouter l’étiquette au livre de codes</translation>
    </message>
    <message>
      <location filename="../../ui/operations/codebook.py" />
      <source>Rename Tag</source>
      <translation>Renommer l’étiquette</translation>
    </message>
    <message>
      <location filename="../../ui/operations/codebook.py" />
      <source>Merge Tags</source>
      <translation>Fusionner les étiquettes</translation>
    </message>
    <message>
      <location filename="../../ui/operations/codebook.py" />
      <source>Change Colour of Tag</source>
      <translation>Changer la couleur de l’étiquette</translation>
    </message>
    <message>
      <location filename="../../ui/operations/codebook.py" />
      <source>Describe Tag</source>
      <translation>Décrire l’étiquette</translation>
    </message>
    <message>
      <location filename="../../ui/operations/codebook.py" />
      <source>Delete Tag</source>
      <translation>Supprimer l’étiquette</translation>
    </message>
    <message>
      <location filename="../../ui/operations/desk.py" />
      <source>Save As…</source>
      <translation>Enregistrer sous…</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/operations/exchange.py" />
      <source>{n} notes were imported.</source>
      <translation>
        <numerusform>{n} note a été importée.</numerusform>
        <numerusform>{n} notes ont été importées.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/operations/exchange.py" />
      <location filename="../../ui/operations/reports.py" />
      <location filename="../../ui/operations/sources.py" />
      <location filename="../../ui/operations/taking_back.py" />
      <location filename="../../ui/operations/versions.py" />
      <source>Reading {name}</source>
      <translation>Lecture de {name}</translation>
    </message>
    <message>
      <location filename="../../ui/operations/exchange.py" />
      <source>Comparing the readers</source>
      <translation>Comparaison des lecteurs</translation>
    </message>
    <message>
      <location filename="../../ui/operations/exchange.py" />
      <source>No note was new.</source>
      <translation>Aucune note n’était nouvelle.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/operations/exchange.py" />
      <source>{n} notes were here already.</source>
      <translation>
        <numerusform>{n} note était déjà là.</numerusform>
        <numerusform>{n} notes étaient déjà là.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/operations/exchange.py" />
      <source>Notes on “{name}” were left out: open that report first.</source>
      <translation>Les notes sur « {name} » ont été écartées : ouvrez d’abord cet article.</translation>
    </message>
    <message>
      <location filename="../../ui/operations/exchange.py" />
      <source>And {n} more reports.</source>
      <translation>Et {n} autres articles.</translation>
    </message>
    <message>
      <location filename="../../ui/operations/export.py" />
      <source>Writing {name}</source>
      <translation>Écriture de {name}</translation>
    </message>
    <message>
      <location filename="../../ui/operations/export.py" />
      <source>Open File</source>
      <translation>Ouvrir le fichier</translation>
    </message>
    <message>
      <location filename="../../ui/operations/export.py" />
      <source>Show in Folder</source>
      <translation>Afficher dans le dossier</translation>
    </message>
    <message>
      <location filename="../../ui/operations/export.py" />
      <source>Saved to {path}</source>
      <translation>Enregistré sous {path}</translation>
    </message>
    <message>
      <location filename="../../ui/operations/export.py" />
      <source>“{name}” could not be opened from here.</source>
      <translation>« {name} » n’a pas pu être ouvert d’ici.</translation>
    </message>
    <message>
      <location filename="../../ui/operations/findings.py" />
      <source>Accept Finding</source>
      <translation>Accepter le constat</translation>
    </message>
    <message>
      <location filename="../../ui/operations/findings.py" />
      <source>Reject Finding</source>
      <translation>Rejeter le constat</translation>
    </message>
    <message>
      <location filename="../../ui/operations/findings.py" />
      <source>Leave Finding Open</source>
      <translation>Laisser le constat en suspens</translation>
    </message>
    <message>
      <location filename="../../ui/operations/labels.py" />
      <source>Label Paragraph</source>
      <translation>Qualifier le paragraphe</translation>
    </message>
    <message>
      <location filename="../../ui/operations/labels.py" />
      <source>Leave Out Paragraph</source>
      <translation>Écarter le paragraphe</translation>
    </message>
    <message>
      <location filename="../../ui/operations/labels.py" />
      <source>Put Back Text</source>
      <translation>Remettre le texte</translation>
    </message>
    <message>
      <location filename="../../ui/operations/printing.py" />
      <source>Setting the pages</source>
      <translation>Mise en pages</translation>
    </message>
    <message>
      <location filename="../../ui/operations/projects.py" />
      <source>The project</source>
      <translation>Le projet</translation>
    </message>
    <message>
      <location filename="../../ui/operations/projects.py" />
      <source>“{name}” can only be read: {why}.</source>
      <translation>« {name} » ne peut être que lu : {why}.</translation>
    </message>
    <message>
      <location filename="../../ui/operations/reports.py" />
      <source>Reading the clipboard</source>
      <translation>Lecture du presse-papiers</translation>
    </message>
    <message>
      <location filename="../../ui/operations/reports.py" />
      <source>Remove Report</source>
      <translation>Retirer l’article</translation>
    </message>
    <message>
      <location filename="../../ui/operations/reports.py" />
      <source>Move Report</source>
      <translation>Déplacer l’article</translation>
    </message>
    <message>
      <location filename="../../ui/operations/reports.py" />
      <source>Change Pivot</source>
      <translation>Changer de pivot</translation>
    </message>
    <message>
      <location filename="../../ui/operations/reports.py" />
      <source>Reading the reports</source>
      <translation>Lecture des articles</translation>
    </message>
    <message>
      <location filename="../../ui/operations/reports.py" />
      <source>Add Report</source>
      <translation>Ajouter un article</translation>
    </message>
    <message>
      <location filename="../../ui/operations/reports.py" />
      <source>Add Reports</source>
      <translation>Ajouter des articles</translation>
    </message>
    <message>
      <location filename="../../ui/operations/reports.py" />
      <source>“{title}”: {notice}</source>
      <translation>« {title} » : {notice}</translation>
    </message>
    <message>
      <location filename="../../ui/operations/sources.py" />
      <source>Correct Report</source>
      <translation>Corriger l’article</translation>
    </message>
    <message>
      <location filename="../../ui/operations/sources.py" />
      <source>Change Encoding</source>
      <translation>Changer l’encodage</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/operations/taking_back.py" />
      <source>{n} notes were taken over.</source>
      <translation>
        <numerusform>{n} note a été reprise.</numerusform>
        <numerusform>{n} notes ont été reprises.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/operations/taking_back.py" />
      <source>Take Notes Back</source>
      <translation>Reprendre les notes</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/operations/taking_back.py" />
      <source>{n} could not be placed.</source>
      <translation>
        <numerusform>{n} n’a pas pu être placée.</numerusform>
        <numerusform>{n} n’ont pas pu être placées.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/operations/versions.py" />
      <source>The new version of “{title}” is in its place.</source>
      <translation>La nouvelle version de « {title} » est en place.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/operations/versions.py" />
      <source>{n} passages are to be confirmed.</source>
      <translation>
        <numerusform>{n} passage est à confirmer.</numerusform>
        <numerusform>{n} passages sont à confirmer.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/operations/versions.py" />
      <source>The words of {n} passages are gone.</source>
      <translation>
        <numerusform>Les mots de {n} passage ont disparu.</numerusform>
        <numerusform>Les mots de {n} passages ont disparu.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/operations/versions.py" />
      <source>Show These Notes</source>
      <translation>Montrer ces notes</translation>
    </message>
    <message>
      <location filename="../../ui/operations/versions.py" />
      <source>“{name}” holds several reports. Choose a file with one.</source>
      <translation>« {name} » contient plusieurs articles. Choisissez un fichier qui n’en a qu’un.</translation>
    </message>
    <message>
      <location filename="../../ui/panels/card_foot.py" />
      <location filename="../../ui/panels/legend_bar.py" />
      <source>Next conflict</source>
      <translation>Contradiction suivante</translation>
    </message>
    <message>
      <location filename="../../ui/panels/card_foot.py" />
      <source>{words}  {key}</source>
      <translation>{words}  {key}</translation>
    </message>
    <message>
      <location filename="../../ui/panels/card_foot.py" />
      <source>Accept</source>
      <translation>Accepter</translation>
    </message>
    <message>
      <location filename="../../ui/panels/card_foot.py" />
      <source>Reject</source>
      <translation>Rejeter</translation>
    </message>
    <message>
      <location filename="../../ui/panels/card_foot.py" />
      <source>Belongs to…</source>
      <translation>Rapprocher de…</translation>
    </message>
    <message>
      <location filename="../../ui/panels/card_foot.py" />
      <source>Belong apart</source>
      <translation>Séparer</translation>
    </message>
    <message>
      <location filename="../../ui/panels/card_parts.py" />
      <source>{value}: {reports}</source>
      <translation>{value} : {reports}</translation>
    </message>
    <message>
      <location filename="../../ui/panels/card_parts.py" />
      <source>Go to the words in {siglum}</source>
      <translation>Aller aux mots dans {siglum}</translation>
    </message>
    <message>
      <location filename="../../ui/panels/card_parts.py" />
      <source>Here</source>
      <translation>Ici</translation>
    </message>
    <message>
      <location filename="../../ui/panels/card_parts.py" />
      <source>Go there ›</source>
      <translation>Y aller ›</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/panels/card_reasons.py" />
      <source>Why</source>
      <translation>Pourquoi</translation>
    </message>
    <message>
      <location filename="../../ui/panels/card_reasons.py" />
      <source>Rule</source>
      <translation>Règle</translation>
    </message>
    <message>
      <location filename="../../ui/panels/card_reasons.py" />
      <source>Score</source>
      <translation>Score</translation>
    </message>
    <message>
      <location filename="../../ui/panels/due_field.py" />
      <location filename="../../ui/panels/note_task.py" />
      <location filename="../../ui/panels/worksheet_row.py" />
      <source>Due</source>
      <translation>Échéance</translation>
    </message>
    <message>
      <location filename="../../ui/panels/due_field.py" />
      <source>No day</source>
      <translation>Sans date</translation>
    </message>
    <message>
      <location filename="../../ui/panels/due_field.py" />
      <source>Choose the day in a calendar</source>
      <translation>Choisir le jour dans un calendrier</translation>
    </message>
    <message>
      <location filename="../../ui/panels/due_field.py" />
      <source>Until when</source>
      <translation>Jusqu’à quand</translation>
    </message>
    <message>
      <location filename="../../ui/panels/due_field.py" />
      <source>This is no day. Write it like {example}.</source>
      <translation>Ce n’est pas une date. Écrivez-la comme {example}.</translation>
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
      <translation>tous</translation>
    </message>
    <message>
      <location filename="../../ui/panels/facet_chip.py" />
      <source>Filter by {facet}: {picked}</source>
      <translation>Filtrer par {facet} : {picked}</translation>
    </message>
    <message>
      <location filename="../../ui/panels/facet_chip.py" />
      <source>{words}	{n}</source>
      <translation>{words}	{n}</translation>
    </message>
    <message>
      <location filename="../../ui/panels/filter_bar.py" />
      <source>All {n}</source>
      <translation>Tous {n}</translation>
    </message>
    <message>
      <location filename="../../ui/panels/finding_card.py" />
      <source>{what}, {where}. {why}</source>
      <translation>{what}, {where}. {why}</translation>
    </message>
    <message>
      <location filename="../../ui/panels/finding_card.py" />
      <source>Close the card (Esc)</source>
      <translation>Fermer la fiche (Échap)</translation>
    </message>
    <message>
      <location filename="../../ui/panels/key_label.py" />
      <source>Go to these words</source>
      <translation>Aller à ces mots</translation>
    </message>
    <message>
      <location filename="../../ui/panels/key_label.py" />
      <source>Go to: {words}</source>
      <translation>Aller à : {words}</translation>
    </message>
    <message>
      <location filename="../../ui/panels/kind_chip.py" />
      <source>{word}, {n} marked</source>
      <translation>{word}, {n} marqués</translation>
    </message>
    <message>
      <location filename="../../ui/panels/label_menu.py" />
      <source>Put Back “{words}”</source>
      <translation>Remettre « {words} »</translation>
    </message>
    <message>
      <location filename="../../ui/panels/label_menu.py" />
      <source>&amp;Label As</source>
      <translation>&amp;Qualifier de</translation>
    </message>
    <message>
      <location filename="../../ui/panels/label_menu.py" />
      <source>Leave &amp;Out</source>
      <translation>É&amp;carter</translation>
    </message>
    <message>
      <location filename="../../ui/panels/label_menu.py" />
      <source>Put Back as {kind}</source>
      <translation>Remettre comme {kind}</translation>
    </message>
    <message>
      <location filename="../../ui/panels/ledger_panel.py" />
      <source>{title} of all reports</source>
      <translation>{title} de tous les articles</translation>
    </message>
    <message>
      <location filename="../../ui/panels/ledger_panel.py" />
      <source>{stress}  {n}</source>
      <translation>{stress}  {n}</translation>
    </message>
    <message>
      <location filename="../../ui/panels/ledger_panel.py" />
      <source>Close the ledger</source>
      <translation>Fermer le relevé</translation>
    </message>
    <message>
      <location filename="../../ui/panels/ledger_panel.py" />
      <source>A click or Enter goes to the words.</source>
      <translation>Un clic ou Entrée mène aux mots.</translation>
    </message>
    <message>
      <location filename="../../ui/panels/ledger_panel.py" />
      <source>Nothing to show until at least two reports have been compared.</source>
      <translation>Rien à afficher tant que deux articles au moins n’ont pas été comparés.</translation>
    </message>
    <message>
      <location filename="../../ui/panels/ledger_tabs.py" />
      <source>Tables across the reports</source>
      <translation>Tableaux de tous les articles</translation>
    </message>
    <message>
      <location filename="../../ui/panels/ledger_tabs.py" />
      <source>{title}  {n}</source>
      <translation>{title}  {n}</translation>
    </message>
    <message>
      <location filename="../../ui/panels/legend_bar.py" />
      <source>Conflict {n} of {total}</source>
      <translation>Contradiction {n} sur {total}</translation>
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
      <translation>Aucune contradiction</translation>
    </message>
    <message>
      <location filename="../../ui/panels/legend_bar.py" />
      <source>Conflict before</source>
      <translation>Contradiction précédente</translation>
    </message>
    <message>
      <location filename="../../ui/panels/linear_review.py" />
      <source>Linear review of the findings</source>
      <translation>Revue linéaire des constats</translation>
    </message>
    <message>
      <location filename="../../ui/panels/message_bar.py" />
      <source>Dismiss this message</source>
      <translation>Fermer ce message</translation>
    </message>
    <message>
      <location filename="../../ui/panels/message_bar.py" />
      <source>Details</source>
      <translation>Détails</translation>
    </message>
    <message>
      <location filename="../../ui/panels/message_bar.py" />
      <source>Copy Details</source>
      <translation>Copier les détails</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_about.py" />
      <source>About: {finding}</source>
      <translation>Sur : {finding}</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_about.py" />
      <source>Go to the finding: {finding}</source>
      <translation>Aller au constat : {finding}</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_about.py" />
      <source>Go to the finding</source>
      <translation>Aller au constat</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_body.py" />
      <source>Write a note…</source>
      <translation>Écrire une note…</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_body.py" />
      <source>Text of the note</source>
      <translation>Texte de la note</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_entry.py" />
      <source>Kind of note</source>
      <translation>Genre de note</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_entry.py" />
      <source>Colour and more</source>
      <translation>Couleur et autres</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_entry.py" />
      <source>Note {n}, {kind}, {place}</source>
      <translation>Note {n}, {kind}, {place}</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_entry.py" />
      <source>by {author}</source>
      <translation>de {author}</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_filters.py" />
      <source>Search notes</source>
      <translation>Rechercher dans les notes</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_filters.py" />
      <source>Words of notes, quotes, tags, tasks and authors</source>
      <translation>Mots des notes, citations, étiquettes, tâches et auteurs</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_order_button.py" />
      <source>Order and groups</source>
      <translation>Ordre et groupes</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_order_button.py" />
      <source>Order of the notes: {order}</source>
      <translation>Ordre des notes : {order}</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_passages.py" />
      <source>and {n} more</source>
      <translation>et {n} de plus</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_passages.py" />
      <source>{siglum}: {quote}</source>
      <translation>{siglum} : {quote}</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_passages.py" />
      <source>Take this passage out of the note</source>
      <translation>Retirer ce passage de la note</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_passages.py" />
      <source>Now perhaps:</source>
      <translation>Maintenant peut-être :</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_passages.py" />
      <source>These words are not in the report any more.</source>
      <translation>Ces mots ne sont plus dans l’article.</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_passages.py" />
      <source>Confirm</source>
      <translation>Confirmer</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_passages.py" />
      <source>These are the words that the note is about</source>
      <translation>Ce sont les mots dont parle la note</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_passages.py" />
      <source>Put on Selected Words</source>
      <translation>Mettre sur la sélection</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_passages.py" />
      <source>Give the note the selected words</source>
      <translation>Donner à la note les mots sélectionnés</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_passages.py" />
      <source>Not These</source>
      <translation>Pas ceux-ci</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_passages.py" />
      <source>Keep the note with its old words only</source>
      <translation>Garder la note avec ses anciens mots seulement</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_tags.py" />
      <source>Add a tag…</source>
      <translation>Ajouter une étiquette…</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_tags.py" />
      <source>Add a tag</source>
      <translation>Ajouter une étiquette</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_tags.py" />
      <source>A tag of the codebook, or a new one; Enter adds it</source>
      <translation>Une étiquette du livre de codes, ou une nouvelle ; Entrée l’ajoute</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_tags.py" />
      <source>{tag}  ×</source>
      <translation>{tag}  ×</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_tags.py" />
      <source>Take off the tag {tag}</source>
      <translation>Retirer l’étiquette {tag}</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_task.py" />
      <source>Call</source>
      <translation>Appeler</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_task.py" />
      <source>Found</source>
      <translation>Trouvé</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_words.py" />
      <source>Text of the note: {words}</source>
      <translation>Texte de la note : {words}</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_words.py" />
      <source>Click to write</source>
      <translation>Cliquer pour écrire</translation>
    </message>
    <message>
      <location filename="../../ui/panels/notes_panel.py" />
      <source>Select words in a report, then press H to highlight or N to write.</source>
      <translation>Sélectionnez des mots dans un article, puis tapez H pour surligner ou N pour écrire.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/panels/notes_panel.py" />
      <source>Show all {n} notes</source>
      <translation>
        <numerusform>Montrer {n} note</numerusform>
        <numerusform>Montrer les {n} notes</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/panels/notes_panel.py" />
      <source>No note passes the filter.</source>
      <translation>Aucune note ne passe le filtre.</translation>
    </message>
    <message>
      <location filename="../../ui/panels/notes_panel.py" />
      <source>{words} · {n}</source>
      <translation>{words} · {n}</translation>
    </message>
    <message>
      <location filename="../../ui/panels/nothing_listed.py" />
      <source>The reports have nothing in common that could be marked.</source>
      <translation>Les articles n’ont rien en commun qui puisse être marqué.</translation>
    </message>
    <message>
      <location filename="../../ui/panels/nothing_listed.py" />
      <source>One report alone has nothing to be compared with. Open another: {keys}.</source>
      <translation>Un article seul ne se compare à rien. Ouvrez-en un autre : {keys}.</translation>
    </message>
    <message>
      <location filename="../../ui/panels/nothing_listed.py" />
      <source>You rejected all findings. They are listed under Status, Rejected.</source>
      <translation>Vous avez rejeté tous les constats. Ils sont listés sous État, Rejeté.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/panels/nothing_listed.py" />
      <source>Show all {n} findings</source>
      <translation>
        <numerusform>Afficher {n} constat</numerusform>
        <numerusform>Afficher les {n} constats</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/panels/nothing_listed.py" />
      <source>Findings appear here when the reports have been compared.</source>
      <translation>Les constats apparaissent ici une fois les articles comparés.</translation>
    </message>
    <message>
      <location filename="../../ui/panels/nothing_listed.py" />
      <source>No finding passes the filter:</source>
      <translation>Aucun constat ne passe le filtre :</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/panels/report_delegate.py" />
      <source>{n} notices</source>
      <translation>
        <numerusform>{n} remarque</numerusform>
        <numerusform>{n} remarques</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/panels/reports_panel.py" />
      <source>Add a report</source>
      <translation>Ajouter un article</translation>
    </message>
    <message>
      <location filename="../../ui/panels/reports_panel.py" />
      <source>Origins  {n}</source>
      <translation>Origines  {n}</translation>
    </message>
    <message>
      <location filename="../../ui/panels/reports_panel.py" />
      <source>{label} copy</source>
      <translation>copie de {label}</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/panels/reports_panel.py" />
      <source>own reporting</source>
      <translation>article original</translation>
    </message>
    <message>
      <location filename="../../ui/panels/reports_panel.py" />
      <source>Make It the Pivot</source>
      <translation>En faire le pivot</translation>
    </message>
    <message>
      <location filename="../../ui/panels/reports_panel.py" />
      <source>About This Report…</source>
      <translation>À propos de cet article…</translation>
    </message>
    <message>
      <location filename="../../ui/panels/reports_panel.py" />
      <source>Load New Version…</source>
      <translation>Charger une nouvelle version…</translation>
    </message>
    <message>
      <location filename="../../ui/panels/reports_panel.py" />
      <source>Show Its Column</source>
      <translation>Afficher sa colonne</translation>
    </message>
    <message>
      <location filename="../../ui/panels/reports_panel.py" />
      <source>Hide Its Column</source>
      <translation>Masquer sa colonne</translation>
    </message>
    <message>
      <location filename="../../ui/panels/reports_panel.py" />
      <source>Move Up</source>
      <translation>Monter</translation>
    </message>
    <message>
      <location filename="../../ui/panels/reports_panel.py" />
      <source>Move Down</source>
      <translation>Descendre</translation>
    </message>
    <message>
      <location filename="../../ui/panels/reports_panel.py" />
      <source>Remove from the Comparison</source>
      <translation>Retirer de la comparaison</translation>
    </message>
    <message>
      <location filename="../../ui/panels/status_line.py" />
      <source>{done} of {total} files</source>
      <translation>{done} fichiers sur {total}</translation>
    </message>
    <message>
      <location filename="../../ui/panels/status_line.py" />
      <source>{done} of {total} reports</source>
      <translation>{done} articles sur {total}</translation>
    </message>
    <message>
      <location filename="../../ui/panels/status_line.py" />
      <source>finding out what sentences mean</source>
      <translation>analyse du sens des phrases</translation>
    </message>
    <message>
      <location filename="../../ui/panels/status_line.py" />
      <source>finding what belongs together</source>
      <translation>recherche de ce qui va ensemble</translation>
    </message>
    <message>
      <location filename="../../ui/panels/status_line.py" />
      <source>looking for differences</source>
      <translation>recherche des divergences</translation>
    </message>
    <message>
      <location filename="../../ui/panels/status_line.py" />
      <source>{done} of {total}</source>
      <translation>{done} sur {total}</translation>
    </message>
    <message>
      <location filename="../../ui/panels/status_line.py" />
      <source>Progress</source>
      <translation>Progression</translation>
    </message>
    <message>
      <location filename="../../ui/panels/status_line.py" />
      <source>Ready</source>
      <translation>Prêt</translation>
    </message>
    <message>
      <location filename="../../ui/panels/task_fields.py" />
      <source>How far it is</source>
      <translation>Où cela en est</translation>
    </message>
    <message>
      <location filename="../../ui/panels/task_fields.py" />
      <location filename="../../ui/panels/worksheet_row.py" />
      <source>Whom to call</source>
      <translation>Qui appeler</translation>
    </message>
    <message>
      <location filename="../../ui/panels/task_fields.py" />
      <location filename="../../ui/panels/worksheet_row.py" />
      <source>What was found</source>
      <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
      <location filename="../../ui/panels/tool_bar.py" />
      <source>Toolbar</source>
      <translation>Barre d’outils</translation>
    </message>
    <message>
      <location filename="../../ui/panels/tool_bar.py" />
      <source>none</source>
      <translation>aucun</translation>
    </message>
    <message>
      <location filename="../../ui/panels/tool_bar.py" />
      <source>Search</source>
      <translation>Rechercher</translation>
    </message>
    <message>
      <location filename="../../ui/panels/welcome_page.py" />
      <source>Open reports…</source>
      <translation>Ouvrir des articles…</translation>
    </message>
    <message>
      <location filename="../../ui/panels/welcome_page.py" />
      <source>Web pages, PDF, Word, text, mail</source>
      <translation>Pages web, PDF, Word, texte, courriels</translation>
    </message>
    <message>
      <location filename="../../ui/panels/welcome_page.py" />
      <source>Paste a report</source>
      <translation>Coller un article</translation>
    </message>
    <message>
      <location filename="../../ui/panels/welcome_page.py" />
      <source>Text from the clipboard</source>
      <translation>Texte du presse-papiers</translation>
    </message>
    <message>
      <location filename="../../ui/panels/welcome_page.py" />
      <source>Open the sample comparison</source>
      <translation>Ouvrir la comparaison d’exemple</translation>
    </message>
    <message>
      <location filename="../../ui/panels/welcome_page.py" />
      <source>Four invented outlets, one invented event</source>
      <translation>Quatre médias inventés, un événement</translation>
    </message>
    <message>
      <location filename="../../ui/panels/welcome_page.py" />
      <source>Recent</source>
      <translation>Récents</translation>
    </message>
    <message>
      <location filename="../../ui/panels/welcome_page.py" />
      <source>{title}, {facts}</source>
      <translation>{title}, {facts}</translation>
    </message>
    <message>
      <location filename="../../ui/panels/welcome_page.py" />
      <source>or drop files anywhere in this window</source>
      <translation>ou déposez des fichiers n’importe où dans cette fenêtre</translation>
    </message>
    <message>
      <location filename="../../ui/panels/welcome_page.py" />
      <source>First steps</source>
      <translation>Premiers pas</translation>
    </message>
    <message>
      <location filename="../../ui/panels/welcome_page.py" />
      <source>One event, several reports, side by side.</source>
      <translation>Un événement, plusieurs articles, côte à côte.</translation>
    </message>
    <message>
      <location filename="../../ui/panels/welcome_page.py" />
      <source>Saved comparisons will be listed here.</source>
      <translation>Les comparaisons enregistrées seront listées ici.</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/panels/worksheet_panel.py" />
      <source>Worksheet</source>
      <translation>Feuille de travail</translation>
    </message>
    <message>
      <location filename="../../ui/panels/worksheet_panel.py" />
      <source>Print Worksheet</source>
      <translation>Imprimer la feuille de travail</translation>
    </message>
    <message>
      <location filename="../../ui/panels/worksheet_panel.py" />
      <source>Nothing is to be verified. Notes of the kind ‘To verify’ and conflicts appear here.</source>
      <translation>Rien n’est à vérifier. Les notes « À vérifier » et les contradictions apparaissent ici.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/panels/worksheet_panel.py" />
      <source>{n} open</source>
      <translation>
        <numerusform>{n} en cours</numerusform>
        <numerusform>{n} en cours</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/panels/worksheet_row.py" />
      <source>Make It a Task</source>
      <translation>En faire une tâche</translation>
    </message>
    <message>
      <location filename="../../ui/panels/worksheet_row.py" />
      <source>Write a note to verify about this conflict</source>
      <translation>Écrire une note à vérifier sur cette contradiction</translation>
    </message>
    <message>
      <location filename="../../ui/panels/worksheet_row.py" />
      <source>What is said</source>
      <translation>Ce qui est dit</translation>
    </message>
    <message>
      <location filename="../../ui/panels/worksheet_row.py" />
      <source>To verify, note {n}, {place}</source>
      <translation>À vérifier, note {n}, {place}</translation>
    </message>
    <message>
      <location filename="../../ui/panels/worksheet_row.py" />
      <source>Conflict, not asked about: {title}</source>
      <translation>Contradiction, pas encore demandée : {title}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/panes/columns.py" />
      <source>{n} blocks left out</source>
      <translation>
        <numerusform>{n} bloc écarté</numerusform>
        <numerusform>{n} blocs écartés</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/panes/columns.py" />
      <source>Report {siglum}: {title}</source>
      <translation>Article {siglum} : {title}</translation>
    </message>
    <message>
      <location filename="../../ui/panes/edge_grip.py" />
      <source>Drag to make the column wider, double-click for its usual width</source>
      <translation>Faites glisser pour élargir la colonne, double-cliquez pour sa largeur habituelle</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/panes/gap_cell.py" />
      <source>Not found in {siglum}</source>
      <translation>Introuvable dans {siglum}</translation>
    </message>
    <message>
      <location filename="../../ui/panes/gap_cell.py" />
      <source>Nearest: paragraph {n}</source>
      <translation>Proche : paragraphe {n}</translation>
    </message>
    <message>
      <location filename="../../ui/panes/gap_cell.py" />
      <source>Not in {siglum}</source>
      <translation>Pas dans {siglum}</translation>
    </message>
    <message>
      <location filename="../../ui/panes/gap_cell.py" />
      <source>¶ {n}</source>
      <translation>¶ {n}</translation>
    </message>
    <message>
      <location filename="../../ui/panes/head_button.py" />
      <source>Make {siglum} the pivot</source>
      <translation>Faire de {siglum} le pivot</translation>
    </message>
    <message>
      <location filename="../../ui/panes/left_out.py" />
      <source>Left out: {reason}</source>
      <translation>Écarté : {reason}</translation>
    </message>
    <message>
      <location filename="../../ui/panes/overview_bar.py" />
      <source>Overview</source>
      <translation>Vue d’ensemble</translation>
    </message>
    <message>
      <location filename="../../ui/panes/pane_access.py" />
      <source>{kind} ends</source>
      <translation>fin de {kind}</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/panes/row_gutter.py" />
      <source>Row</source>
      <translation>Ligne</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/panes/row_gutter.py" />
      <source>Origins</source>
      <translation>Origines</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/panes/rows.py" />
      <source>Head</source>
      <translation>Tête</translation>
    </message>
    <message>
      <location filename="../../ui/panes/tags.py" />
      <source>Told earlier, paragraph {n}</source>
      <translation>Rapporté plus tôt, paragraphe {n}</translation>
    </message>
    <message>
      <location filename="../../ui/panes/tags.py" />
      <source>Earlier, ¶ {n}</source>
      <translation>Plus tôt, ¶ {n}</translation>
    </message>
    <message>
      <location filename="../../ui/panes/tags.py" />
      <source>Told later, paragraph {n}</source>
      <translation>Rapporté plus loin, paragraphe {n}</translation>
    </message>
    <message>
      <location filename="../../ui/panes/tags.py" />
      <source>Later, ¶ {n}</source>
      <translation>Plus loin, ¶ {n}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/recent.py" />
      <location filename="../../ui/seen.py" />
      <source>{n} reports</source>
      <translation>
        <numerusform>{n} article</numerusform>
        <numerusform>{n} articles</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/recent.py" />
      <source>Today, {time}</source>
      <translation>Aujourd’hui, {time}</translation>
    </message>
    <message>
      <location filename="../../ui/recent.py" />
      <source>Yesterday</source>
      <translation>Hier</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/recent.py" />
      <source>{n} notes</source>
      <translation>
        <numerusform>{n} note</numerusform>
        <numerusform>{n} notes</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/recent.py" />
      <source>no notes yet</source>
      <translation>pas encore de notes</translation>
    </message>
    <message>
      <location filename="../../ui/recent.py" />
      <source>{n} to verify</source>
      <translation>{n} à vérifier</translation>
    </message>
    <message numerus="yes">
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/seen.py" />
      <source>{n} origins</source>
      <translation>
        <numerusform>{n} origine</numerusform>
        <numerusform>{n} origines</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/seen.py" />
      <source>outlets hidden</source>
      <translation>médias masqués</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Embargoed</source>
      <translation>Sous embargo</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Embargoed until {until}</source>
      <translation>Sous embargo jusqu’au {until}</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Withdrawn</source>
      <translation>Annulée</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Withheld</source>
      <translation>Retenue</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Correction</source>
      <translation>Correction</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Advisory</source>
      <translation>Avis</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Update</source>
      <translation>Mise à jour</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Update {number}</source>
      <translation>Mise à jour {number}</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Rewritten</source>
      <translation>Réécrite</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Rewritten, {number}</source>
      <translation>Réécrite, {number}</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>New lead</source>
      <translation>Nouvelle attaque</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Lead {number}</source>
      <translation>Attaque {number}</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Further take</source>
      <translation>Suite</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Take {number}</source>
      <translation>Feuillet {number}</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Encoding guessed</source>
      <translation>Encodage supposé</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Encoding chosen</source>
      <translation>Encodage choisi</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Control characters</source>
      <translation>Caractères de contrôle</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Direction marks</source>
      <translation>Marques de direction</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Date in doubt</source>
      <translation>Date incertaine</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Read as plain text</source>
      <translation>Lu comme texte brut</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Text left out</source>
      <translation>Texte écarté</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Summary only</source>
      <translation>Résumé seulement</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Not published</source>
      <translation>Non publié</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Language read in part</source>
      <translation>Langue lue en partie</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Language not recognised</source>
      <translation>Langue non reconnue</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>The agency holds this copy under embargo.</source>
      <translation>L’agence place cette dépêche sous embargo.</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>The agency holds this copy under embargo until {until}.</source>
      <translation>L’agence place cette dépêche sous embargo jusqu’au {until}.</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>The agency holds this copy under embargo: “{text}”</source>
      <translation>L’agence place cette dépêche sous embargo : « {text} »</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>The agency has withdrawn this copy.</source>
      <translation>L’agence a annulé cette dépêche.</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>The agency has withdrawn this copy: “{text}”</source>
      <translation>L’agence a annulé cette dépêche : « {text} »</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>The agency has withheld this copy.</source>
      <translation>L’agence retient cette dépêche.</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>The agency has withheld this copy: “{text}”</source>
      <translation>L’agence retient cette dépêche : « {text} »</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>The agency files this copy as a correction.</source>
      <translation>L’agence diffuse cette dépêche comme correction.</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>The agency files this copy as a correction: “{text}”</source>
      <translation>L’agence diffuse cette dépêche comme correction : « {text} »</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>The agency files this copy as an advisory for editors.</source>
      <translation>L’agence diffuse cette dépêche comme avis aux rédactions.</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>The agency advises editors: “{text}”</source>
      <translation>L’agence avise les rédactions : « {text} »</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>The agency files this copy as an update.</source>
      <translation>L’agence diffuse cette dépêche comme mise à jour.</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>The agency files this copy as update {number}.</source>
      <translation>L’agence diffuse cette dépêche comme mise à jour {number}.</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>The agency files this copy as an update: “{text}”</source>
      <translation>L’agence diffuse cette dépêche comme mise à jour : « {text} »</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>The agency has written this copy anew from top to bottom.</source>
      <translation>L’agence a réécrit cette dépêche du début à la fin.</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>The agency has written this copy anew, version {number}.</source>
      <translation>L’agence a réécrit cette dépêche, version {number}.</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>The agency has written this copy anew: “{text}”</source>
      <translation>L’agence a réécrit cette dépêche : « {text} »</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>The agency files this copy as a new lead.</source>
      <translation>L’agence diffuse cette dépêche avec une nouvelle attaque.</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>The agency files this copy as lead {number}.</source>
      <translation>L’agence diffuse cette dépêche comme attaque {number}.</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>The agency files this copy as a new lead: “{text}”</source>
      <translation>L’agence diffuse cette dépêche avec une nouvelle attaque : « {text} »</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>This copy continues an earlier one.</source>
      <translation>Cette dépêche en continue une autre.</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>This copy is take {number} of a longer one.</source>
      <translation>Cette dépêche est le feuillet {number} d’une plus longue.</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>This copy continues an earlier one: “{text}”</source>
      <translation>Cette dépêche en continue une autre : « {text} »</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>The file does not say its encoding; {encoding} was taken.</source>
      <translation>Le fichier ne dit pas son encodage ; {encoding} a été retenu.</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>The file was read as {encoding}, as you chose.</source>
      <translation>Le fichier a été lu en {encoding}, comme vous l’avez choisi.</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>{count} control characters were taken out of the text.</source>
      <translation>Caractères de contrôle retirés du texte : {count}.</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>{count} hidden marks that turn the direction of reading were taken out of the text.</source>
      <translation>Marques cachées qui inversent le sens de lecture, retirées du texte : {count}.</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>The date “{text}” can be read in two ways and was not taken.</source>
      <translation>La date « {text} » peut se lire de deux façons et n’a pas été retenue.</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>The page is built as no article is; all of its visible text was taken.</source>
      <translation>La page n’est pas bâtie comme un article ; tout son texte visible a été retenu.</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>{percent} % of what the file shows was left out.</source>
      <translation>{percent} % de ce que montre le fichier a été écarté.</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>The feed holds only a summary of this report.</source>
      <translation>Le flux ne contient qu’un résumé de cet article.</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>The file holds this report as not published.</source>
      <translation>Le fichier donne cet article comme non publié.</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>In this language ({language}) passages, figures and quotations are compared; who says what, and how sure it is, is not read.</source>
      <translation>Dans cette langue ({language}), passages, chiffres et citations sont comparés ; qui dit quoi, et avec quelle certitude, n’est pas lu.</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>The language was not recognised; who says what, and how sure it is, is not read.</source>
      <translation>La langue n’a pas été reconnue ; qui dit quoi, et avec quelle certitude, n’est pas lu.</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>The file holds this report as not published (“{status}”).</source>
      <translation>Le fichier donne cet article comme non publié (« {status} »).</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Part of the page, not of the report</source>
      <translation>Élément de la page, non de l’article</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Advertisement</source>
      <translation>Publicité</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Link to another report</source>
      <translation>Lien vers un autre article</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Invitation to subscribe</source>
      <translation>Invitation à s’abonner</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Buttons to share</source>
      <translation>Boutons de partage</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Keywords</source>
      <translation>Mots-clés</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Date line</source>
      <translation>Ligne de date</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Credit</source>
      <translation>Crédit</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Note of the desk</source>
      <translation>Note de la rédaction</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Left out by you</source>
      <translation>Écarté par vous</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Noted while reading: {code}.</source>
      <translation>Relevé à la lecture : {code}.</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Noted while reading: {code}, “{text}”</source>
      <translation>Relevé à la lecture : {code}, « {text} »</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>Figures: {values}</source>
      <translation>Chiffres : {values}</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>{what}: {values}</source>
      <translation>{what} : {values}</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>Time: {values}</source>
      <translation>Date ou heure : {values}</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>Place: {values}</source>
      <translation>Lieu : {values}</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>Name: {values}</source>
      <translation>Nom : {values}</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>Quote: {values}</source>
      <translation>Citation : {values}</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>Quote in other words: {values}</source>
      <translation>Citation en d’autres termes : {values}</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>Polarity: {values}</source>
      <translation>Oui contre non : {values}</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>Certainty: {other} asserts, {one} hedges</source>
      <translation>Certitude : {other} affirme, {one} nuance</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>Source: {one} asserts, {other} credits</source>
      <translation>Certitude : {one} affirme, {other} attribue</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>Source: {values}</source>
      <translation>Source : {values}</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>Source: {one} names it, {other} does not</source>
      <translation>Source : {one} la nomme, {other} non</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>Wording: {values}</source>
      <translation>Formulation : {values}</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>Explicit: {cue}</source>
      <translation>Explicite : {cue}</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>Contested: {cue}</source>
      <translation>Contesté : {cue}</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>Anonymous: {cue}</source>
      <translation>Anonyme : {cue}</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>Second hand: {cue}</source>
      <translation>De seconde main : {cue}</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>Hedged: {cue}</source>
      <translation>Avec réserve : {cue}</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>Projection: {cue}</source>
      <translation>Projection : {cue}</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>The reports count the same thing with figures that differ: {values}.</source>
      <translation>Les articles comptent la même chose avec des chiffres différents : {values}.</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>The reports count the same thing ({what}) with figures that differ: {values}.</source>
      <translation>Les articles comptent la même chose ({what}) avec des chiffres différents : {values}.</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>The reports give different times for the same thing: {values}.</source>
      <translation>Les articles donnent des dates ou des heures différentes pour la même chose : {values}.</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>The reports give different places for the same thing: {values}.</source>
      <translation>Les articles donnent des lieux différents pour la même chose : {values}.</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>The reports give different names in the same place: {values}.</source>
      <translation>Les articles donnent des noms différents au même endroit : {values}.</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>The words inside the quotation marks are not the same: {values}.</source>
      <translation>Les mots entre guillemets ne sont pas les mêmes : {values}.</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>The reports quote the same utterance in other words.</source>
      <translation>Les articles citent les mêmes propos en d’autres termes.</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>One report says that it happened, another that it did not: {values}.</source>
      <translation>Un article dit que cela a eu lieu, un autre que non : {values}.</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>{other} asserts what {one} hedges.</source>
      <translation>{other} affirme ce que {one} nuance.</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>{one} asserts what {other} credits to a source.</source>
      <translation>{one} affirme ce que {other} attribue à une source.</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>{one} names the source of what {other} gives as hearsay.</source>
      <translation>{one} nomme la source de ce que {other} donne par ouï-dire.</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>The reports credit the same thing to different sources: {values}.</source>
      <translation>Les articles attribuent la même chose à des sources différentes : {values}.</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>The reports use verbs of different force: {values}.</source>
      <translation>Les articles emploient des verbes de force différente : {values}.</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>One report uses a word that judges where another does not: {values}.</source>
      <translation>Un article emploie un mot de jugement là où un autre n’en emploie pas : {values}.</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>One report says the most, another says one of the most: {values}.</source>
      <translation>Un article dit le plus, un autre l’un des plus : {values}.</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>One report sets in quotation marks what another says as its own: {values}.</source>
      <translation>Un article met entre guillemets ce qu’un autre dit en son nom : {values}.</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>Told alike in {reports}.</source>
      <translation>Rapporté de même dans {reports}.</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>Found in {report}, not found in {others}.</source>
      <translation>Trouvé dans {report}, introuvable dans {others}.</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>The report says itself that this is not confirmed or not known.</source>
      <translation>L’article dit lui-même que cela n’est pas confirmé ou pas connu.</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>Someone denies or rejects this.</source>
      <translation>Quelqu’un le nie ou le rejette.</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>Credited to people who are not named.</source>
      <translation>Attribué à des personnes qui ne sont pas nommées.</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>Credited to another outlet or a second-hand report.</source>
      <translation>Attribué à un autre média ou à un article de seconde main.</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>The report itself marks doubt.</source>
      <translation>L’article marque lui-même un doute.</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>Told as future, plan, threat or condition.</source>
      <translation>Rapporté comme avenir, projet, menace ou condition.</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>Linked sentences count one thing; no rounding, bound or unit explains the gap.</source>
      <translation>Des phrases liées comptent la même chose ; ni arrondi, ni borne, ni unité n’explique l’écart.</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>Sentences that are otherwise alike give times that cannot both hold.</source>
      <translation>Des phrases par ailleurs semblables donnent des moments qui ne peuvent valoir ensemble.</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>Sentences that are otherwise alike name different places.</source>
      <translation>Des phrases par ailleurs semblables nomment des lieux différents.</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>Sentences that are otherwise alike name different people or bodies.</source>
      <translation>Des phrases par ailleurs semblables nomment des personnes ou des organismes différents.</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>One quotation in both reports, altered inside and not only cut at its ends.</source>
      <translation>Une citation dans les deux articles, modifiée à l’intérieur et non seulement coupée aux bouts.</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>Quotations of one speaker that mean the same in other words.</source>
      <translation>Citations d’une même personne qui disent la même chose en d’autres mots.</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>One of two linked claims is negated or denied, the other is not.</source>
      <translation>De deux affirmations liées, l’une est niée ou démentie, l’autre non.</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>One of two linked claims has a word of doubt, the other has none.</source>
      <translation>De deux affirmations liées, l’une porte un mot de doute, l’autre aucun.</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>One of two linked claims names a source, the other is told as fact.</source>
      <translation>De deux affirmations liées, l’une nomme une source, l’autre est donnée comme un fait.</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>Both linked claims name a source, and the sources are not the same.</source>
      <translation>Les deux affirmations liées nomment une source, mais pas la même.</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>One of two linked claims names its source, the other only calls it unnamed.</source>
      <translation>De deux affirmations liées, l’une nomme sa source, l’autre la laisse anonyme.</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>Two verbs for one act that the word lists hold to be of different force.</source>
      <translation>Deux verbes pour un même acte, de force différente selon les listes de mots.</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>One of two linked sentences has a word that the word lists hold to be loaded.</source>
      <translation>De deux phrases liées, l’une a un mot chargé selon les listes de mots.</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>A superlative stands beside the same one with “one of”.</source>
      <translation>Un superlatif se trouve à côté du même précédé de « l’un des ».</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>Words in quotation marks stand beside the same words without.</source>
      <translation>Des mots entre guillemets se trouvent à côté des mêmes sans guillemets.</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>Sentences of several reports are linked, and share these words, figures or names.</source>
      <translation>Des phrases de plusieurs articles sont liées et partagent ces mots, chiffres ou noms.</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>No sentence of another report was linked to this one.</source>
      <translation>Aucune phrase d’un autre article n’a été liée à celle-ci.</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>A word of the report says so: “{cue}”.</source>
      <translation>Un mot de l’article le dit : « {cue} ».</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>A word of denial or doubt by somebody: “{cue}”.</source>
      <translation>Un mot par lequel quelqu’un dément ou doute : « {cue} ».</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>A source without a name: “{cue}”.</source>
      <translation>Une source sans nom : « {cue} ».</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>Another outlet or a second-hand source: “{cue}”.</source>
      <translation>Un autre média ou une source de seconde main : « {cue} ».</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>A word of doubt: “{cue}”.</source>
      <translation>Un mot de doute : « {cue} ».</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>A word of future, plan, threat or condition: “{cue}”.</source>
      <translation>Un mot de futur, de projet, de menace ou de condition : « {cue} ».</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>like meaning</source>
      <translation>sens proche</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>like meaning with the next sentence</source>
      <translation>sens proche avec la phrase suivante</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>retold in words that go together</source>
      <translation>redit en mots apparentés</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>rare words in both</source>
      <translation>mots rares dans les deux</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>names, figures or times that only these share</source>
      <translation>noms, chiffres ou dates que seules celles-ci partagent</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>names in both</source>
      <translation>noms dans les deux</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>figures in both</source>
      <translation>chiffres dans les deux</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>times in both</source>
      <translation>dates dans les deux</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>quoted words in both</source>
      <translation>mots cités dans les deux</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>like wording</source>
      <translation>formulation proche</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>both near the top</source>
      <translation>toutes deux en tête</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>nearer to each other than to the rest</source>
      <translation>plus proches entre elles que du reste</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>each other’s best match</source>
      <translation>les plus proches l’une de l’autre</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>in like order</source>
      <translation>dans le même ordre</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>both near the main news</source>
      <translation>toutes deux proches de la nouvelle principale</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>put together by the reader</source>
      <translation>réunies par le lecteur</translation>
    </message>
    <message>
      <location filename="../../app/overview/wording.py" />
      <source>Asserted in {firmer}, credited to a source in {looser}.</source>
      <translation>Affirmé dans {firmer}, attribué à une source dans {looser}.</translation>
    </message>
    <message>
      <location filename="../../app/overview/wording.py" />
      <source>Asserted in {firmer}, credited to {speaker} in {looser}.</source>
      <translation>Affirmé dans {firmer}, attribué à {speaker} dans {looser}.</translation>
    </message>
    <message>
      <location filename="../../app/overview/wording.py" />
      <source>Asserted in {firmer}, credited to people without a name in {looser}.</source>
      <translation>Affirmé dans {firmer}, attribué à des anonymes dans {looser}.</translation>
    </message>
    <message>
      <location filename="../../app/overview/wording.py" />
      <source>Asserted in {firmer}, told second hand in {looser}.</source>
      <translation>Affirmé dans {firmer}, rapporté de seconde main dans {looser}.</translation>
    </message>
    <message>
      <location filename="../../app/overview/wording.py" />
      <source>Asserted in {firmer}, hedged in {looser}.</source>
      <translation>Affirmé dans {firmer}, nuancé dans {looser}.</translation>
    </message>
    <message>
      <location filename="../../app/overview/wording.py" />
      <source>Asserted in {firmer}, said to be unconfirmed or denied in {looser}.</source>
      <translation>Affirmé dans {firmer}, dit non confirmé ou démenti dans {looser}.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/packages.py" />
      <source>A note without a passage was left out: “{words}”</source>
      <translation>Une note sans passage a été écartée : « {words} »</translation>
    </message>
    <message>
      <location filename="../../app/exchange/packages.py" />
      <source>“{name}” was left out: its text is not in the file.</source>
      <translation>« {name} » a été écarté : son texte n’est pas dans le fichier.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/packages.py" />
      <source>Not all of the file could be read: {why}.</source>
      <translation>Le fichier n’a pas pu être lu en entier : {why}.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/packages.py" />
      <source>a report without a name</source>
      <translation>un article sans nom</translation>
    </message>
    <message>
      <location filename="../../app/language_names.py" />
      <source>Arabic</source>
      <translation>Arabe</translation>
    </message>
    <message>
      <location filename="../../app/language_names.py" />
      <source>Danish</source>
      <translation>Danois</translation>
    </message>
    <message>
      <location filename="../../app/language_names.py" />
      <source>German</source>
      <translation>Allemand</translation>
    </message>
    <message>
      <location filename="../../app/language_names.py" />
      <source>Greek</source>
      <translation>Grec</translation>
    </message>
    <message>
      <location filename="../../app/language_names.py" />
      <source>English</source>
      <translation>Anglais</translation>
    </message>
    <message>
      <location filename="../../app/language_names.py" />
      <source>Spanish</source>
      <translation>Espagnol</translation>
    </message>
    <message>
      <location filename="../../app/language_names.py" />
      <source>Persian</source>
      <translation>Persan</translation>
    </message>
    <message>
      <location filename="../../app/language_names.py" />
      <source>Finnish</source>
      <translation>Finnois</translation>
    </message>
    <message>
      <location filename="../../app/language_names.py" />
      <source>French</source>
      <translation>Français</translation>
    </message>
    <message>
      <location filename="../../app/language_names.py" />
      <source>Hebrew</source>
      <translation>Hébreu</translation>
    </message>
    <message>
      <location filename="../../app/language_names.py" />
      <source>Italian</source>
      <translation>Italien</translation>
    </message>
    <message>
      <location filename="../../app/language_names.py" />
      <source>Japanese</source>
      <translation>Japonais</translation>
    </message>
    <message>
      <location filename="../../app/language_names.py" />
      <source>Korean</source>
      <translation>Coréen</translation>
    </message>
    <message>
      <location filename="../../app/language_names.py" />
      <source>Norwegian Bokmål</source>
      <translation>Norvégien (bokmål)</translation>
    </message>
    <message>
      <location filename="../../app/language_names.py" />
      <source>Dutch</source>
      <translation>Néerlandais</translation>
    </message>
    <message>
      <location filename="../../app/language_names.py" />
      <source>Polish</source>
      <translation>Polonais</translation>
    </message>
    <message>
      <location filename="../../app/language_names.py" />
      <source>Portuguese</source>
      <translation>Portugais</translation>
    </message>
    <message>
      <location filename="../../app/language_names.py" />
      <source>Russian</source>
      <translation>Russe</translation>
    </message>
    <message>
      <location filename="../../app/language_names.py" />
      <source>Swedish</source>
      <translation>Suédois</translation>
    </message>
    <message>
      <location filename="../../app/language_names.py" />
      <source>Thai</source>
      <translation>Thaï</translation>
    </message>
    <message>
      <location filename="../../app/language_names.py" />
      <source>Turkish</source>
      <translation>Turc</translation>
    </message>
    <message>
      <location filename="../../app/language_names.py" />
      <source>Ukrainian</source>
      <translation>Ukrainien</translation>
    </message>
    <message>
      <location filename="../../app/language_names.py" />
      <source>Urdu</source>
      <translation>Ourdou</translation>
    </message>
    <message>
      <location filename="../../app/language_names.py" />
      <source>Chinese</source>
      <translation>Chinois</translation>
    </message>
    <message>
      <location filename="../../app/refusals.py" />
      <source>a folder has this name</source>
      <translation>un dossier porte ce nom</translation>
    </message>
    <message>
      <location filename="../../app/refusals.py" />
      <location filename="../../app/storage/reasons.py" />
      <source>another program is using it</source>
      <translation>un autre programme l’utilise</translation>
    </message>
    <message>
      <location filename="../../app/refusals.py" />
      <source>its folder is not there</source>
      <translation>son dossier n’est pas là</translation>
    </message>
    <message>
      <location filename="../../app/refusals.py" />
      <source>its name holds a character that no file name may have</source>
      <translation>son nom contient un caractère interdit dans un nom de fichier</translation>
    </message>
    <message>
      <location filename="../../app/refusals.py" />
      <source>its name is too long</source>
      <translation>son nom est trop long</translation>
    </message>
    <message>
      <location filename="../../app/refusals.py" />
      <location filename="../../app/storage/reasons.py" />
      <source>its place may not be written</source>
      <translation>son emplacement est interdit en écriture</translation>
    </message>
    <message>
      <location filename="../../app/refusals.py" />
      <location filename="../../app/storage/reasons.py" />
      <source>the disk is full</source>
      <translation>le disque est plein</translation>
    </message>
    <message>
      <location filename="../../app/refusals.py" />
      <location filename="../../app/storage/reasons.py" />
      <source>the drive does not answer</source>
      <translation>le lecteur ne répond pas</translation>
    </message>
    <message>
      <location filename="../../app/refusals.py" />
      <source>the drive takes no file of this size</source>
      <translation>le lecteur n’accepte pas de fichier de cette taille</translation>
    </message>
    <message>
      <location filename="../../app/refusals.py" />
      <source>your share of the disk is full</source>
      <translation>votre part du disque est pleine</translation>
    </message>
    <message>
      <location filename="../../app/storage/reasons.py" />
      <source>it holds a character that cannot be saved</source>
      <translation>il contient un caractère qui ne peut être enregistré</translation>
    </message>
    <message>
      <location filename="../../app/storage/reasons.py" />
      <source>it was damaged from outside</source>
      <translation>il a été endommagé de l’extérieur</translation>
    </message>
    <message>
      <location filename="../../app/storage/reasons.py" />
      <source>its folder is not there any more or may not be written</source>
      <translation>son dossier n’est plus là ou est interdit en écriture</translation>
    </message>
    <message>
      <location filename="../../app/storage/project_file.py" />
      <source>it is open in another window</source>
      <translation>il est ouvert dans une autre fenêtre</translation>
    </message>
    <message>
      <location filename="../../app/storage/project_file.py" />
      <source>it was moved, removed or replaced</source>
      <translation>il a été déplacé, supprimé ou remplacé</translation>
    </message>
    <message>
      <location filename="../../resources/themes/palette.toml" />
      <location filename="../../resources/words.toml" />
      <source>agree</source>
      <translation>concordant</translation>
    </message>
    <message>
      <location filename="../../resources/themes/palette.toml" />
      <location filename="../../resources/words.toml" />
      <source>differ</source>
      <translation>divergent</translation>
    </message>
    <message>
      <location filename="../../resources/themes/palette.toml" />
      <location filename="../../resources/words.toml" />
      <source>unconfirmed</source>
      <translation>non confirmé</translation>
    </message>
    <message>
      <location filename="../../resources/themes/palette.toml" />
      <location filename="../../resources/words.toml" />
      <source>projection</source>
      <translation>projection</translation>
    </message>
    <message>
      <location filename="../../resources/themes/palette.toml" />
      <location filename="../../resources/words.toml" />
      <source>only here</source>
      <translation>ici seulement</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>Something went wrong.</source>
      <translation>Quelque chose s’est mal passé.</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>“{name}” is not there any more. Check whether it was moved or renamed.</source>
      <translation>« {name} » n’est plus là. Vérifiez si le fichier a été déplacé ou renommé.</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>“{name}” may not be read with your account. Copy it to a folder of your own.</source>
      <translation>« {name} » ne peut être lu avec votre compte. Copiez-le dans un dossier à vous.</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>“{name}” is empty. Save the report again and open the new file.</source>
      <translation>« {name} » est vide. Enregistrez de nouveau l’article et ouvrez le nouveau fichier.</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>“{name}” is larger than {limit} MB. Save only the article's text and open that.</source>
      <translation>« {name} » dépasse {limit} Mo. N’enregistrez que le texte de l’article et ouvrez-le.</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>“{name}” is {found}, not a report. Save the report as a web page or as text.</source>
      <translation>« {name} » est {found}, non un article. Enregistrez l’article comme page web ou comme texte.</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>No article was found in “{name}”. Copy the text in your browser and paste it.</source>
      <translation>Aucun article n’a été trouvé dans « {name} ». Copiez le texte dans votre navigateur et collez-le.</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>“{name}” only describes a report; its text lies behind the NITF link in it. Open that link, save it, and open the saved file.</source>
      <translation>« {name} » ne fait que décrire un article ; son texte se trouve derrière le lien NITF qu’il contient. Ouvrez ce lien, enregistrez-le et ouvrez le fichier enregistré.</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>“{name}” is locked with a password. Save a copy without one and open that.</source>
      <translation>« {name} » est protégé par un mot de passe. Enregistrez-en une copie sans mot de passe et ouvrez-la.</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>“{name}” holds no text that can be read, only pictures of it. Run text recognition on it first.</source>
      <translation>« {name} » ne contient pas de texte lisible, seulement des images de texte. Passez-y d’abord une reconnaissance de texte.</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>“{name}” could not be read ({why}). Open it elsewhere and paste its text.</source>
      <translation>« {name} » n’a pas pu être lu ({why}). Ouvrez-le ailleurs et collez-en le texte.</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>Reading “{name}” took too long or too much memory and was stopped. Paste its text.</source>
      <translation>La lecture de « {name} » a demandé trop de temps ou de mémoire et a été arrêtée. Collez-en le texte.</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>“{name}” holds {count} reports. Open it as a file to choose among them.</source>
      <translation>« {name} » contient {count} articles. Ouvrez-le comme fichier pour choisir.</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>“{name}” holds {count} reports, more than {limit}. Save those to compare as files of their own.</source>
      <translation>« {name} » contient {count} articles, plus que {limit}. Enregistrez ceux à comparer dans des fichiers séparés.</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>“{name}” is already open as report {siglum}.</source>
      <translation>« {name} » est déjà ouvert comme article {siglum}.</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>A comparison needs at least two reports; {count} could be read. Add another one.</source>
      <translation>Une comparaison demande au moins deux articles ; lus : {count}. Ajoutez-en un autre.</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>The background process ended unexpectedly. Your work is saved; try again.</source>
      <translation>Le processus d’arrière-plan s’est arrêté inopinément. Votre travail est enregistré ; réessayez.</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>“{name}” is not a Synoptic project.</source>
      <translation>« {name} » n’est pas un projet Synoptic.</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>“{name}” is damaged ({why}). Your copy was not changed; restore it from a backup.</source>
      <translation>« {name} » est endommagé ({why}). Votre fichier n’a pas été modifié ; restaurez-le depuis une sauvegarde.</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>“{name}” was made by a newer Synoptic. Update the program to open it.</source>
      <translation>« {name} » a été créé par un Synoptic plus récent. Mettez le programme à jour pour l’ouvrir.</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>“{name}” is in use by another program. Close it there and try again.</source>
      <translation>« {name} » est utilisé par un autre programme. Fermez-le là et réessayez.</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>“{name}” can only be read ({why}). Save it in another place to change it.</source>
      <translation>« {name} » ne peut être que lu ({why}). Enregistrez-le ailleurs pour le modifier.</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>“{name}” could not be saved ({why}). Save it in another place; nothing is lost.</source>
      <translation>« {name} » n’a pas pu être enregistré ({why}). Enregistrez-le ailleurs ; rien n’est perdu.</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>“{name}” could not be written ({why}). The earlier file, if any, is unchanged.</source>
      <translation>« {name} » n’a pas pu être écrit ({why}). Le fichier précédent, s’il existe, est inchangé.</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>“{name}” is one of the files to read. Choose another name for what is to be written.</source>
      <translation>« {name} » est l’un des fichiers lus. Choisissez un autre nom pour ce qui est écrit.</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>The notes in “{name}” could not be read ({why}). Export them again from where they were written.</source>
      <translation>Les notes de « {name} » n’ont pas pu être lues ({why}). Exportez-les de nouveau depuis le programme où elles ont été écrites.</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>The word list “{name}” is broken ({why}). Install the program again or mend the file.</source>
      <translation>La liste de mots « {name} » est défectueuse ({why}). Réinstallez le programme ou corrigez le fichier.</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>Your settings could not be saved ({why}). They hold until you quit.</source>
      <translation>Vos préférences n’ont pas pu être enregistrées ({why}). Elles valent jusqu’à ce que vous quittiez.</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>This Synoptic does not work as it should: {what}. Install it again.</source>
      <translation>Ce Synoptic ne fonctionne pas comme il devrait : {what}. Installez-le de nouveau.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/json_values.py" />
      <location filename="../../app/importing/feeds/json_feed.py" />
      <location filename="../../app/importing/json_text.py" />
      <source>its JSON is broken</source>
      <translation>son JSON est défectueux</translation>
    </message>
    <message>
      <location filename="../../app/exchange/qda/unpacking.py" />
      <source>it is too large</source>
      <translation>il est trop grand</translation>
    </message>
    <message>
      <location filename="../../app/exchange/web_annotation_reading.py" />
      <source>it only names where its notes lie, and nothing is fetched</source>
      <translation>il ne fait que nommer où se trouvent ses notes, et rien n’est téléchargé</translation>
    </message>
    <message>
      <location filename="../../app/export/pdf/returning.py" />
      <source>no PDF</source>
      <translation>pas un PDF</translation>
    </message>
    <message>
      <location filename="../../app/export/pdf/typesetting.py" />
      <source>The pages could not be laid out: {why}.</source>
      <translation>Les pages n’ont pas pu être composées : {why}.</translation>
    </message>
    <message>
      <location filename="../../app/importing/archive.py" />
      <source>it is locked with a password</source>
      <translation>il est protégé par un mot de passe</translation>
    </message>
    <message>
      <location filename="../../app/importing/archive.py" />
      <source>it is packed as no document is</source>
      <translation>il est compressé comme aucun document ne l’est</translation>
    </message>
    <message>
      <location filename="../../app/importing/archive.py" />
      <source>the file is damaged</source>
      <translation>le fichier est endommagé</translation>
    </message>
    <message>
      <location filename="../../app/importing/archive.py" />
      <location filename="../../app/importing/office/epub.py" />
      <source>a part of it is missing</source>
      <translation>une partie en manque</translation>
    </message>
    <message>
      <location filename="../../app/importing/loading.py" />
      <source>its contents are damaged or unusual</source>
      <translation>son contenu est endommagé ou inhabituel</translation>
    </message>
    <message>
      <location filename="../../app/importing/mail/outlook.py" />
      <source>the message is damaged</source>
      <translation>le message est endommagé</translation>
    </message>
    <message>
      <location filename="../../app/importing/mime.py" />
      <source>it has more parts than any message</source>
      <translation>il a plus de parties qu’aucun message</translation>
    </message>
    <message>
      <location filename="../../app/importing/mime.py" />
      <source>it has a longer header than any message</source>
      <translation>il a un en-tête plus long qu’aucun message</translation>
    </message>
    <message>
      <location filename="../../app/importing/office/rtf.py" />
      <source>its markup is damaged</source>
      <translation>son balisage est endommagé</translation>
    </message>
    <message>
      <location filename="../../app/importing/office/word.py" />
      <source>the document is damaged</source>
      <translation>le document est endommagé</translation>
    </message>
    <message>
      <location filename="../../app/importing/pdf/extracting.py" />
      <source>its parts refer to each other in circles</source>
      <translation>ses parties se renvoient l’une à l’autre en cercle</translation>
    </message>
    <message>
      <location filename="../../app/importing/pdf/extracting.py" />
      <location filename="../../app/importing/pdf/unlocking.py" />
      <source>the PDF file is damaged</source>
      <translation>le fichier PDF est endommagé</translation>
    </message>
    <message>
      <location filename="../../app/importing/pdf/extracting.py" />
      <source>it has more pages than any report</source>
      <translation>il a plus de pages qu’aucun article</translation>
    </message>
    <message>
      <location filename="../../app/importing/reading.py" />
      <source>it nests deeper than any report</source>
      <translation>il est imbriqué plus profondément qu’aucun article</translation>
    </message>
    <message>
      <location filename="../../app/importing/reading.py" />
      <source>a folder</source>
      <translation>un dossier</translation>
    </message>
    <message>
      <location filename="../../app/importing/reading.py" />
      <source>a device</source>
      <translation>un périphérique</translation>
    </message>
    <message>
      <location filename="../../app/importing/registry.py" />
      <source>not text</source>
      <translation>autre chose que du texte</translation>
    </message>
    <message>
      <location filename="../../app/importing/safe_xml.py" />
      <source>its XML is broken</source>
      <translation>son XML est défectueux</translation>
    </message>
    <message>
      <location filename="../../app/importing/sniffing.py" />
      <location filename="../../app/importing/wire/digitalwires.py" />
      <location filename="../../app/importing/wire/newsml12.py" />
      <location filename="../../app/importing/wire/newsml_g2.py" />
      <location filename="../../app/importing/wire/ninjs.py" />
      <source>a picture</source>
      <translation>une image</translation>
    </message>
    <message>
      <location filename="../../app/importing/sniffing.py" />
      <source>a PDF file</source>
      <translation>un fichier PDF</translation>
    </message>
    <message>
      <location filename="../../app/importing/sniffing.py" />
      <source>a PostScript file</source>
      <translation>un fichier PostScript</translation>
    </message>
    <message>
      <location filename="../../app/importing/sniffing.py" />
      <source>an RTF file</source>
      <translation>un fichier RTF</translation>
    </message>
    <message>
      <location filename="../../app/importing/sniffing.py" />
      <source>a program</source>
      <translation>un programme</translation>
    </message>
    <message>
      <location filename="../../app/importing/sniffing.py" />
      <source>a compressed file</source>
      <translation>un fichier compressé</translation>
    </message>
    <message>
      <location filename="../../app/importing/sniffing.py" />
      <source>an old Office file</source>
      <translation>un ancien fichier Office</translation>
    </message>
    <message>
      <location filename="../../app/importing/sniffing.py" />
      <source>a database</source>
      <translation>une base de données</translation>
    </message>
    <message>
      <location filename="../../app/importing/sniffing.py" />
      <source>a sound file</source>
      <translation>un fichier audio</translation>
    </message>
    <message>
      <location filename="../../app/importing/sniffing.py" />
      <location filename="../../app/importing/wire/digitalwires.py" />
      <location filename="../../app/importing/wire/newsml12.py" />
      <location filename="../../app/importing/wire/newsml_g2.py" />
      <location filename="../../app/importing/wire/ninjs.py" />
      <source>a video</source>
      <translation>une vidéo</translation>
    </message>
    <message>
      <location filename="../../app/importing/sniffing.py" />
      <source>a web archive</source>
      <translation>une archive web</translation>
    </message>
    <message>
      <location filename="../../app/importing/sniffing.py" />
      <source>a Word document</source>
      <translation>un document Word</translation>
    </message>
    <message>
      <location filename="../../app/importing/sniffing.py" />
      <source>a spreadsheet</source>
      <translation>une feuille de calcul</translation>
    </message>
    <message>
      <location filename="../../app/importing/sniffing.py" />
      <source>a presentation</source>
      <translation>une présentation</translation>
    </message>
    <message>
      <location filename="../../app/importing/sniffing.py" />
      <source>an OpenDocument text</source>
      <translation>un texte OpenDocument</translation>
    </message>
    <message>
      <location filename="../../app/importing/sniffing.py" />
      <source>an e-book</source>
      <translation>un livre numérique</translation>
    </message>
    <message>
      <location filename="../../app/importing/sniffing.py" />
      <source>an XML file</source>
      <translation>un fichier XML</translation>
    </message>
    <message>
      <location filename="../../app/importing/sniffing.py" />
      <source>a data file (JSON)</source>
      <translation>un fichier de données (JSON)</translation>
    </message>
    <message>
      <location filename="../../app/importing/sniffing.py" />
      <source>a zip file</source>
      <translation>un fichier zip</translation>
    </message>
    <message>
      <location filename="../../app/importing/sniffing.py" />
      <source>a media file</source>
      <translation>un fichier multimédia</translation>
    </message>
    <message>
      <location filename="../../app/importing/wire/digitalwires.py" />
      <location filename="../../app/importing/wire/newsml12.py" />
      <location filename="../../app/importing/wire/newsml_g2.py" />
      <location filename="../../app/importing/wire/ninjs.py" />
      <source>a sound recording</source>
      <translation>un enregistrement sonore</translation>
    </message>
    <message>
      <location filename="../../app/importing/wire/digitalwires.py" />
      <source>an agency's entry without a text</source>
      <translation>une entrée d’agence sans texte</translation>
    </message>
    <message>
      <location filename="../../app/importing/wire/newsml12.py" />
      <location filename="../../app/importing/wire/newsml_g2.py" />
      <location filename="../../app/importing/wire/ninjs.py" />
      <source>a graphic</source>
      <translation>une infographie</translation>
    </message>
    <message>
      <location filename="../../app/importing/wire/newsml12.py" />
      <location filename="../../app/importing/wire/newsml_g2.py" />
      <source>an animation</source>
      <translation>une animation</translation>
    </message>
    <message>
      <location filename="../../app/importing/wire/newsml12.py" />
      <source>a NewsML file without a report</source>
      <translation>un fichier NewsML sans article</translation>
    </message>
    <message>
      <location filename="../../app/importing/wire/newsml_g2.py" />
      <source>an item without text</source>
      <translation>un élément sans texte</translation>
    </message>
    <message>
      <location filename="../../app/importing/wire/newsml_g2.py" />
      <source>a message without a report</source>
      <translation>un message sans article</translation>
    </message>
    <message>
      <location filename="../../app/importing/wire/newsml_g2.py" />
      <location filename="../../app/importing/wire/ninjs.py" />
      <source>a package that only names other items</source>
      <translation>un lot qui ne fait que nommer d’autres éléments</translation>
    </message>
    <message>
      <location filename="../../app/importing/wire/newsml_g2.py" />
      <source>a concept item</source>
      <translation>une fiche de concept</translation>
    </message>
    <message>
      <location filename="../../app/importing/wire/newsml_g2.py" />
      <source>a list of concepts</source>
      <translation>une liste de concepts</translation>
    </message>
    <message>
      <location filename="../../app/importing/wire/newsml_g2.py" />
      <location filename="../../app/importing/wire/ninjs.py" />
      <source>a planning item</source>
      <translation>une fiche de prévision</translation>
    </message>
    <message>
      <location filename="../../app/importing/wire/newsml_g2.py" />
      <source>a catalog of terms</source>
      <translation>un catalogue de termes</translation>
    </message>
    <message>
      <location filename="../../app/importing/wire/newsml_g2.py" />
      <source>a package without text</source>
      <translation>un lot sans texte</translation>
    </message>
    <message>
      <location filename="../../app/importing/wire/ninjs.py" />
      <source>an event</source>
      <translation>un événement</translation>
    </message>
    <message>
      <location filename="../../app/importing/wire/ninjs.py" />
      <source>a data file (JSON) without a text</source>
      <translation>un fichier de données (JSON) sans texte</translation>
    </message>
    <message>
      <location filename="../../app/storage/opening.py" />
      <location filename="../../app/storage/soundness.py" />
      <source>parts of it are missing or overwritten</source>
      <translation>des parties en manquent ou ont été écrasées</translation>
    </message>
    <message>
      <location filename="../../app/storage/opening.py" />
      <source>it holds what no report or note can be</source>
      <translation>il contient ce qu’aucun article ni aucune note ne peut être</translation>
    </message>
    <message>
      <location filename="../../app/storage/opening.py" />
      <source>an edit was cut off, in a place that may not be written</source>
      <translation>une modification a été interrompue, à un endroit interdit en écriture</translation>
    </message>
    <message>
      <location filename="../../app/storage/soundness.py" />
      <source>it is empty</source>
      <translation>il est vide</translation>
    </message>
    <message>
      <location filename="../../app/storage/soundness.py" />
      <source>it is cut off</source>
      <translation>il est tronqué</translation>
    </message>
    <message>
      <location filename="../../app/storage/soundness.py" />
      <source>another program has changed how it is written</source>
      <translation>un autre programme en a changé la structure</translation>
    </message>
    <message>
      <location filename="../../app/storage/soundness.py" />
      <source>notes speak of reports that are not in it</source>
      <translation>des notes parlent d’articles qui n’y sont pas</translation>
    </message>
    <message>
      <location filename="../../app/storage/soundness.py" />
      <source>its tables are not those of a project</source>
      <translation>ses tables ne sont pas celles d’un projet</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec</source>
      <translation>janv. févr. mars avr. mai juin juill. août sept. oct. nov. déc.</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>{day} {month} {year}, {hour}:{minute}</source>
      <translation>{day} {month} {year}, {hour}:{minute}</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>{day} {month} {year}</source>
      <translation>{day} {month} {year}</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Side by side</source>
      <translation>Côte à côte</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Side by side: {first} to {last}</source>
      <translation>Côte à côte : {first} à {last}</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Statements</source>
      <translation>Affirmations</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Method</source>
      <translation>Méthode</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Files</source>
      <translation>Fichiers</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Made with</source>
      <translation>Fait avec</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Settings chosen</source>
      <translation>Réglages choisis</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Findings by origins</source>
      <translation>Constats par origines</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Conflicts to resolve</source>
      <translation>Contradictions à résoudre</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Marks</source>
      <translation>Marques</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>To the reports</source>
      <translation>Aux articles</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Page {page} of {pages}</source>
      <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Rows that none of these reports tells: {rows}.</source>
      <translation>Lignes qu’aucun de ces articles ne rapporte : {rows}.</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Conflicts noted</source>
      <translation>Contradictions notées</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>No note asks for verification, and no conflict is open.</source>
      <translation>Aucune note ne demande de vérification, aucune contradiction n’est ouverte.</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>words with a note of a reader; the number leads to it</source>
      <translation>mots qui portent une note ; le numéro y mène</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Finding</source>
      <translation>Constat</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>What the reports say</source>
      <translation>Ce que disent les articles</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Verdict</source>
      <translation>Décision</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Together</source>
      <translation>Ensemble</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Length</source>
      <translation>Longueur</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>How</source>
      <translation>Comment</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Speaker</source>
      <translation>Qui parle</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Words</source>
      <translation>Mots</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Differs from the model</source>
      <translation>Écarts avec le modèle</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Firmer</source>
      <translation>Plus ferme</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Looser</source>
      <translation>Plus nuancé</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Place</source>
      <translation>Endroit</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Source</source>
      <translation>Source</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Cited</source>
      <translation>Citée dans</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Times cited</source>
      <translation>Nombre de citations</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Share of the report</source>
      <translation>Part de l’article</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Call or ask</source>
      <translation>Qui appeler</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Found out</source>
      <translation>Résultat</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Until</source>
      <translation>Avant le</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Question</source>
      <translation>Question</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>When to use it</source>
      <translation>Quand l’employer</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>told by {n}</source>
      <translation>dans {n}</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>told by {origins} origins</source>
      <translation>dans {origins} origines</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>All</source>
      <translation>Tous</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>{paragraphs} paragraphs, {words} words</source>
      <translation>{paragraphs} paragraphes, {words} mots</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Left out</source>
      <translation>Écarté</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Same origin as {others}</source>
      <translation>Même origine que {others}</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Report {siglum}</source>
      <translation>Article {siglum}</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>{n} of {all} reports</source>
      <translation>{n} articles sur {all}</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>{n} of {all}</source>
      <translation>{n} sur {all}</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>About</source>
      <translation>À propos</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>No.</source>
      <translation>N°</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Origins telling it</source>
      <translation>Origines qui le rapportent</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Value</source>
      <translation>Valeur</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Unit</source>
      <translation>Unité</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Cue</source>
      <translation>Mot indicateur</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Role</source>
      <translation>Rôle</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Called</source>
      <translation>Nommé</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Held against</source>
      <translation>Comparé à</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Speakers differ</source>
      <translation>Auteurs différents</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Written</source>
      <translation>Écrit</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Changed</source>
      <translation>Modifié</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Paragraphs</source>
      <translation>Paragraphes</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>… (cut: the whole text is in the CSV and JSON exports)</source>
      <translation>… (coupé : le texte entier est dans les exports CSV et JSON)</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Working notes</source>
      <translation>Notes de travail</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Where the reports differ</source>
      <translation>Où les articles diffèrent</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>What is unconfirmed</source>
      <translation>Ce qui n’est pas confirmé</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>figure</source>
      <translation>chiffre</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>name</source>
      <translation>nom</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>quote</source>
      <translation>citation</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>attribution</source>
      <translation>attribution</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>certainty</source>
      <translation>certitude</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>negation</source>
      <translation>négation</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>wording</source>
      <translation>formulation</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>headline</source>
      <translation>titre</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>paragraph {n}</source>
      <translation>paragraphe {n}</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>whole report</source>
      <translation>article entier</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>words not found any more</source>
      <translation>mots introuvables désormais</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>place to be confirmed</source>
      <translation>endroit à confirmer</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>to be confirmed, written on “{words}”</source>
      <translation>à confirmer, écrite sur « {words} »</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Nearest: {place}</source>
      <translation>Le plus proche : {place}</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Told earlier, {place}</source>
      <translation>Rapporté plus tôt, {place}</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Told later, {place}</source>
      <translation>Rapporté plus loin, {place}</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Says {place} again</source>
      <translation>Répète : {place}</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>note</source>
      <translation>note</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>to verify</source>
      <translation>à vérifier</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>framing</source>
      <translation>cadrage</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>strong sourcing</source>
      <translation>bien sourcé</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>highlight</source>
      <translation>surlignage</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>changed {when}</source>
      <translation>modifié le {when}</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Note {number}, {word}, by {author}</source>
      <translation>Note {number}, {word}, de {author}</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>open</source>
      <translation>ouvert</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>asked</source>
      <translation>demandé</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>confirmed</source>
      <translation>confirmé</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>refuted</source>
      <translation>réfuté</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>accepted</source>
      <translation>accepté</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>rejected</source>
      <translation>rejeté</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>told alike in two or more reports</source>
      <translation>rapporté de même dans au moins deux articles</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>told differently: the words that differ</source>
      <translation>rapporté autrement : les mots qui diffèrent</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>the report does not assert it itself</source>
      <translation>l’article ne l’affirme pas lui-même</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>a plan, a forecast or a condition</source>
      <translation>un projet, une prévision ou une condition</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>not found in the other reports</source>
      <translation>introuvable dans les autres articles</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>single</source>
      <translation>seul</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>word for word</source>
      <translation>mot pour mot</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>shortened</source>
      <translation>abrégé</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>retold</source>
      <translation>redit</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>speakers differ</source>
      <translation>auteurs différents</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>model</source>
      <translation>modèle</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>credited, no name</source>
      <translation>attribué, sans nom</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>said to be unconfirmed</source>
      <translation>dit non confirmé</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>contested</source>
      <translation>contesté</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>attributed</source>
      <translation>attribué</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>standfirst</source>
      <translation>chapô</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>lead</source>
      <translation>attaque</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>organisation</source>
      <translation>organisation</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>other outlet</source>
      <translation>autre média</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>The marks say what the reports tell, not what is true.</source>
      <translation>Les marques disent ce que rapportent les articles, non ce qui est vrai.</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>“Not found” in a report is no proof of intent; agreement is no proof of truth.</source>
      <translation>« Introuvable » dans un article ne prouve aucune intention ; la concordance ne prouve pas la vérité.</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Counts are of origins: reports that carry the same copy count once.</source>
      <translation>On compte des origines : les articles qui reprennent le même texte comptent pour un.</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Findings come from rules and language models that ran on one computer, offline. Each can be wrong.</source>
      <translation>Les constats viennent de règles et de modèles de langue exécutés sur un ordinateur, hors ligne. Chacun peut être faux.</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>The rows follow report {siglum}.</source>
      <translation>Les lignes suivent l’article {siglum}.</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Projections are marked.</source>
      <translation>Les projections sont marquées.</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Projections are not marked.</source>
      <translation>Les projections ne sont pas marquées.</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Decided by the reader: links {links}, findings {findings}.</source>
      <translation>Décidé par le lecteur : liens {links}, constats {findings}.</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Shown are the reports {sigla} of {all}; rows, letters and counts are those of all.</source>
      <translation>Sont montrés les articles {sigla} sur {all} ; lignes, lettres et comptes sont ceux de tous.</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Shown are {n} of {all} findings.</source>
      <translation>Sont montrés {n} constats sur {all}.</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Shown are {n} of {all} notes.</source>
      <translation>Sont montrées {n} notes sur {all}.</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>The automatic marks are left out.</source>
      <translation>Les marques automatiques sont omises.</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Outlets, agencies, authors, addresses and file names are hidden; where a text names them, it shows █.</source>
      <translation>Médias, agences, auteurs, adresses et noms de fichiers sont cachés ; là où un texte les nomme se trouve █.</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>{count} characters that cannot be printed are shown as {sign}.</source>
      <translation>{count} caractères qui ne peuvent être imprimés apparaissent comme {sign}.</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>No font here has {count} of the characters ({named}); they are shown as {sign}.</source>
      <translation>Aucune police ici n’a {count} des caractères ({named}) ; ils apparaissent comme {sign}.</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>shared runs {share}</source>
      <translation>texte commun {share}</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>same address</source>
      <translation>même adresse</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>credit line {name}</source>
      <translation>mention {name}</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>byline {name}</source>
      <translation>signature {name}</translation>
    </message>
  </context>
</TS>
