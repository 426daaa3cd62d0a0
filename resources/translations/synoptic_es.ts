<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>synoptic</name>
    <message>
      <location filename="../../ui/announcer.py" />
      <source>finding {n} of {total}</source>
      <translation>hallazgo {n} de {total}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/announcer.py" />
      <source>{n} findings</source>
      <translation>
        <numerusform>{n} hallazgo</numerusform>
        <numerusform>{n} hallazgos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/announcer.py" />
      <location filename="../../ui/panels/legend_bar.py" />
      <source>{n} conflicts</source>
      <translation>
        <numerusform>{n} contradicción</numerusform>
        <numerusform>{n} contradicciones</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/announcer.py" />
      <source>Compared: {findings}, {conflicts}.</source>
      <translation>Comparación hecha: {findings}, {conflicts}.</translation>
    </message>
    <message>
      <location filename="../../ui/announcer.py" />
      <source>Marks shown: {kinds}.</source>
      <translation>Marcas visibles: {kinds}.</translation>
    </message>
    <message>
      <location filename="../../ui/announcer.py" />
      <source>Marks hidden: {kinds}.</source>
      <translation>Marcas ocultas: {kinds}.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/about.py" />
      <source>About Synoptic</source>
      <translation>Acerca de Synoptic</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/about.py" />
      <source>Licences…</source>
      <translation>Licencias…</translation>
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
      <translation>Versión {version}</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/about.py" />
      <source>Reads several reports of one event side by side.</source>
      <translation>Lee lado a lado varias noticias de un mismo suceso.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/about.py" />
      <location filename="../../ui/panels/welcome_page.py" />
      <source>Works offline. Your files stay on this computer.</source>
      <translation>Funciona sin conexión. Sus archivos se quedan en este equipo.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/about.py" />
      <source>MIT licence. It stands on {n} free works of others.</source>
      <translation>Licencia MIT. Se apoya en {n} obras libres de otros.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/agreement_dialog.py" />
      <source>Agreement by tag</source>
      <translation>Acuerdo por etiqueta</translation>
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
      <translation>Acuerdo entre lectores</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/agreement_dialog.py" />
      <source>Counting…</source>
      <translation>Contando…</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/dialogs/agreement_dialog.py" />
      <source>{n} sentences in the reports on which both wrote notes.</source>
      <translation>
        <numerusform>{n} frase en las noticias que ambos anotaron.</numerusform>
        <numerusform>{n} frases en las noticias que ambos anotaron.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/agreement_dialog.py" />
      <source>The readers were not compared.</source>
      <translation>No se compararon los lectores.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/agreement_dialog.py" />
      <source>Cohen’s kappa is the agreement beyond what two readers reach by chance who mark as many sentences as these do. Of a rare tag it moves much with one sentence: look at the counts.</source>
      <translation>El kappa de Cohen es el acuerdo más allá del que dos lectores alcanzan por azar al marcar tantas frases como estos. En una etiqueta rara, una sola frase cambia mucho: mire los números.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/agreement_dialog.py" />
      <location filename="../../ui/dialogs/settings_dialog.py" />
      <location filename="../../ui/menus/file_menu.py" />
      <source>&amp;Close</source>
      <translation>C&amp;errar</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/agreement_dialog.py" />
      <source>All notes</source>
      <translation>Todas las notas</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/agreement_dialog.py" />
      <source>One reader</source>
      <translation>Un lector</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/agreement_dialog.py" />
      <source>The other reader</source>
      <translation>El otro lector</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/agreement_dialog.py" />
      <source>Choose two readers. Import the notes of another one with File, Import Notes.</source>
      <translation>Elija dos lectores. Con Archivo, Importar notas se añaden las de otro.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/agreement_dialog.py" />
      <source>There is no report on which both wrote notes.</source>
      <translation>No hay ninguna noticia que ambos anotaran.</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/dialogs/agreement_dialog.py" />
      <location filename="../../ui/models/note_filter.py" />
      <source>Tag</source>
      <translation>Etiqueta</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/agreement_dialog.py" />
      <source>A sentence has a tag if a note with it marks any word of the sentence</source>
      <translation>Una frase tiene una etiqueta si una nota con ella marca alguna de sus palabras</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/agreement_dialog.py" />
      <source>Kappa</source>
      <translation>Kappa</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/agreement_dialog.py" />
      <source>1 is full agreement, 0 what chance gives; – where chance alone would agree</source>
      <translation>1 es acuerdo pleno, 0 el del azar; – donde el azar solo ya coincide</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/agreement_dialog.py" />
      <source>Overlap</source>
      <translation>Coincidencia</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/agreement_dialog.py" />
      <source>What both marked, of what either did</source>
      <translation>Lo que marcaron ambos, de lo que marcó alguno</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/agreement_dialog.py" />
      <source>Both</source>
      <translation>Ambos</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/agreement_dialog.py" />
      <source>Sentences that both marked so</source>
      <translation>Frases que ambos marcaron así</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/agreement_dialog.py" />
      <source>Only {name}</source>
      <translation>Solo {name}</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/agreement_dialog.py" />
      <source>Sentences that only {name} marked so</source>
      <translation>Frases que solo {name} marcó así</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/agreement_dialog.py" />
      <source>Neither</source>
      <translation>Ninguno</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/agreement_dialog.py" />
      <source>Sentences that neither marked so</source>
      <translation>Frases que ninguno marcó así</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/agreement_dialog.py" />
      <source>and</source>
      <translation>y</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/choosers.py" />
      <source>Reports ({patterns})</source>
      <translation>Noticias ({patterns})</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/choosers.py" />
      <source>Synoptic projects ({patterns})</source>
      <translation>Proyectos de Synoptic ({patterns})</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/choosers.py" />
      <source>All files ({patterns})</source>
      <translation>Todos los archivos ({patterns})</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/choosers.py" />
      <source>Notes ({patterns})</source>
      <translation>Notas ({patterns})</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/choosers.py" />
      <source>Your latest changes could not be saved. Save them in another place, or they are lost.</source>
      <translation>No se pudieron guardar sus últimos cambios. Guárdelos en otro lugar o se perderán.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/choosers.py" />
      <source>Open Reports</source>
      <translation>Abrir noticias</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/choosers.py" />
      <source>Open Project</source>
      <translation>Abrir proyecto</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/choosers.py" />
      <location filename="../../ui/operations/versions.py" />
      <source>Load New Version</source>
      <translation>Cargar versión nueva</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/choosers.py" />
      <location filename="../../ui/operations/exchange.py" />
      <source>Import Notes</source>
      <translation>Importar notas</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/choosers.py" />
      <source>Save As</source>
      <translation>Guardar como</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/choosers.py" />
      <location filename="../../ui/dialogs/export_dialog.py" />
      <location filename="../../ui/main_window.py" />
      <source>Export</source>
      <translation>Exportar</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/choosers.py" />
      <location filename="../../ui/dialogs/returned_dialog.py" />
      <source>Take Notes Back from PDF</source>
      <translation>Recuperar notas de un PDF</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/choosers.py" />
      <source>PDF files ({patterns})</source>
      <translation>Archivos PDF ({patterns})</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/choosers.py" />
      <source>Changes Not Saved</source>
      <translation>Cambios sin guardar</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/choosers.py" />
      <source>&amp;Lose Changes</source>
      <translation>&amp;Perder los cambios</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/choosers.py" />
      <source>&amp;Save As…</source>
      <translation>&amp;Guardar como…</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/choosers.py" />
      <source>&amp;Go Back</source>
      <translation>&amp;Volver</translation>
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
      <translation>Libro de códigos</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/dialogs/codebook_dialog.py" />
      <source>Tags</source>
      <translation>Etiquetas</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/codebook_dialog.py" />
      <source>New tag…</source>
      <translation>Etiqueta nueva…</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/codebook_dialog.py" />
      <source>New tag</source>
      <translation>Etiqueta nueva</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/codebook_dialog.py" />
      <source>No tag yet. Write one below, or add tags to your notes.</source>
      <translation>Aún no hay etiquetas. Escriba una abajo o añádalas a sus notas.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/codebook_dialog.py" />
      <source>No colour</source>
      <translation>Sin color</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/codebook_dialog.py" />
      <source>When to use this tag</source>
      <translation>Cuándo usar esta etiqueta</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/codebook_dialog.py" />
      <source>&amp;Name</source>
      <translation>&amp;Nombre</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/codebook_dialog.py" />
      <source>&amp;Colour</source>
      <translation>&amp;Color</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/codebook_dialog.py" />
      <source>Descri&amp;ption</source>
      <translation>Descri&amp;pción</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/codebook_dialog.py" />
      <source>&amp;Merge Into</source>
      <translation>&amp;Fusionar con</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/codebook_dialog.py" />
      <source>Let another tag stand for this one in all notes</source>
      <translation>Poner otra etiqueta en lugar de esta en todas las notas</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/codebook_dialog.py" />
      <source>&amp;Delete</source>
      <translation>&amp;Eliminar</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/codebook_dialog.py" />
      <source>Take this tag off all notes; undo brings it back</source>
      <translation>Quitar esta etiqueta de todas las notas; deshacer la devuelve</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/codebook_dialog.py" />
      <source>Clo&amp;se</source>
      <translation>Ce&amp;rrar</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/dialogs/codebook_dialog.py" />
      <source>In {n} notes</source>
      <translation>
        <numerusform>En {n} nota</numerusform>
        <numerusform>En {n} notas</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/codebook_dialog.py" />
      <source>In no note</source>
      <translation>En ninguna nota</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/error_dialog.py" />
      <source>Your work is saved, and you can go on.</source>
      <translation>Su trabajo está guardado y puede seguir.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/error_dialog.py" />
      <source>Your latest changes could not be saved. Save the comparison in another place before you quit.</source>
      <translation>No se pudieron guardar sus últimos cambios. Guarde la comparación en otro lugar antes de salir.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/error_dialog.py" />
      <source>Something Went Wrong</source>
      <translation>Algo ha fallado</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/error_dialog.py" />
      <source>Details of the error</source>
      <translation>Detalles del error</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/error_dialog.py" />
      <source>&amp;Go On</source>
      <translation>&amp;Seguir</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/error_dialog.py" />
      <source>Something unexpected happened in Synoptic.</source>
      <translation>Ha ocurrido algo inesperado en Synoptic.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/error_dialog.py" />
      <source>The details help to mend it. They hold no text of your reports.</source>
      <translation>Los detalles ayudan a corregirlo. No contienen ningún texto de sus noticias.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/error_dialog.py" />
      <source>&amp;Copy Details</source>
      <translation>Copiar &amp;detalles</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/error_dialog.py" />
      <location filename="../../ui/menus/file_menu.py" />
      <source>&amp;Quit</source>
      <translation>&amp;Salir</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/export_dialog.py" />
      <source>Format</source>
      <translation>Formato</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/export_dialog.py" />
      <source>Pre&amp;view…</source>
      <translation>&amp;Vista previa…</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/export_dialog.py" />
      <location filename="../../ui/menus/file_menu.py" />
      <source>&amp;Export…</source>
      <translation>E&amp;xportar…</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/export_dialog.py" />
      <location filename="../../ui/dialogs/parts_dialog.py" />
      <location filename="../../ui/dialogs/report_dialog.py" />
      <location filename="../../ui/dialogs/returned_dialog.py" />
      <location filename="../../ui/menus/pairing.py" />
      <location filename="../../ui/panels/status_line.py" />
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/export_dialog.py" />
      <source>Page Setup</source>
      <translation>Configurar página</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/export_dialog.py" />
      <source>&amp;Keep</source>
      <translation>&amp;Guardar</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/export_dialog.py" />
      <source>It names the outlets, whatever is hidden in the window.</source>
      <translation>Nombra los medios, aunque la ventana los oculte.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/export_dialog.py" />
      <source>Choose at least one report.</source>
      <translation>Elija al menos una noticia.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/export_fields.py" />
      <source>&amp;Layout</source>
      <translation>&amp;Disposición</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/export_fields.py" />
      <source>&amp;Paper</source>
      <translation>&amp;Papel</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/export_fields.py" />
      <source>&amp;Orientation</source>
      <translation>&amp;Orientación</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/dialogs/export_fields.py" />
      <location filename="../../ui/main_window.py" />
      <location filename="../../ui/panels/reports_panel.py" />
      <source>Reports</source>
      <translation>Noticias</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/export_fields.py" />
      <source>Automatic &amp;marks in the text</source>
      <translation>&amp;Marcas automáticas en el texto</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/export_fields.py" />
      <source>Show</source>
      <translation>Mostrar</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/export_fields.py" />
      <source>List of &amp;findings</source>
      <translation>Lista de &amp;hallazgos</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/export_fields.py" />
      <location filename="../../ui/menus/notes_menu.py" />
      <location filename="../../ui/menus/view_menu.py" />
      <source>&amp;Notes</source>
      <translation>&amp;Notas</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/export_fields.py" />
      <source>Notes &amp;by</source>
      <translation>Notas d&amp;e</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/export_fields.py" />
      <source>In &amp;grey, for copying</source>
      <translation>En &amp;gris, para fotocopiar</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/export_fields.py" />
      <source>Look</source>
      <translation>Aspecto</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/export_fields.py" />
      <source>&amp;Hide the outlets</source>
      <translation>Oc&amp;ultar los medios</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/export_fields.py" />
      <source>Language of the &amp;page</source>
      <translation>&amp;Idioma de la página</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/dialogs/help_contents.py" />
      <source>Contents</source>
      <translation>Contenido</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/dialogs/help_hits.py" />
      <source>{n} sections</source>
      <translation>
        <numerusform>{n} sección</numerusform>
        <numerusform>{n} secciones</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/help_hits.py" />
      <source>Found in Help</source>
      <translation>Encontrado en la ayuda</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/help_hits.py" />
      <source>No page has these words.</source>
      <translation>Ninguna página contiene estas palabras.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/help_page.py" />
      <source>Help page</source>
      <translation>Página de ayuda</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/help_page.py" />
      <source>This page is in English only.</source>
      <translation>Esta página solo existe en inglés.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/help_window.py" />
      <source>Search Help</source>
      <translation>Buscar en la ayuda</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/help_window.py" />
      <source>{page} - Synoptic Help</source>
      <translation>{page} – Ayuda de Synoptic</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/help_window.py" />
      <location filename="../../ui/main_window.py" />
      <source>Back</source>
      <translation>Atrás</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/help_window.py" />
      <location filename="../../ui/main_window.py" />
      <source>Forward</source>
      <translation>Adelante</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/help_window.py" />
      <source>First page</source>
      <translation>Primera página</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/help_window.py" />
      <location filename="../../ui/menus/view_menu.py" />
      <source>Smaller text</source>
      <translation>Texto más pequeño</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/help_window.py" />
      <location filename="../../ui/menus/view_menu.py" />
      <source>Larger text</source>
      <translation>Texto más grande</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/licences.py" />
      <source>Licences</source>
      <translation>Licencias</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/licences.py" />
      <source>Parts of Synoptic</source>
      <translation>Componentes de Synoptic</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/licences.py" />
      <source>Terms</source>
      <translation>Condiciones</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/parts_dialog.py" />
      <source>Choose Reports</source>
      <translation>Elegir noticias</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/parts_dialog.py" />
      <source>{n} of {total} chosen</source>
      <translation>{n} de {total} elegidas</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/dialogs/parts_dialog.py" />
      <source>Open {n} Reports</source>
      <translation>
        <numerusform>Abrir {n} noticia</numerusform>
        <numerusform>Abrir {n} noticias</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/parts_dialog.py" />
      <source>Reports to choose from</source>
      <translation>Noticias para elegir</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/parts_dialog.py" />
      <source>Filter by title or outlet</source>
      <translation>Filtrar por título o medio</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/parts_dialog.py" />
      <source>Select &amp;All</source>
      <translation>Elegir &amp;todas</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/parts_dialog.py" />
      <source>Select &amp;None</source>
      <translation>No elegir &amp;ninguna</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/printout.py" />
      <source>Print</source>
      <translation>Imprimir</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/printout.py" />
      <source>Print Preview</source>
      <translation>Vista previa de impresión</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report_dialog.py" />
      <source>About This Report</source>
      <translation>Acerca de esta noticia</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report_dialog.py" />
      <source>Encoding</source>
      <translation>Codificación</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report_dialog.py" />
      <source>&amp;Save</source>
      <translation>&amp;Guardar</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/dialogs/report_dialog.py" />
      <source>File</source>
      <translation>Archivo</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report_dialog.py" />
      <source>Write a date as 2026-03-12 18:10.</source>
      <translation>Escriba una fecha así: 2026-03-12 18:10.</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/dialogs/report_dialog.py" />
      <source>Noticed</source>
      <translation>Avisos</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/report_dialog.py" />
      <source>“{printed}” may be</source>
      <translation>«{printed}» puede ser</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/returned_dialog.py" />
      <source>What comes back</source>
      <translation>Lo que vuelve</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/returned_dialog.py" />
      <source>What “{name}” brings back</source>
      <translation>Lo que trae «{name}»</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/dialogs/returned_dialog.py" />
      <source>{n} new notes.</source>
      <translation>
        <numerusform>{n} nota nueva.</numerusform>
        <numerusform>{n} notas nuevas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/dialogs/returned_dialog.py" />
      <source>&amp;Take {n} Notes</source>
      <translation>
        <numerusform>&amp;Tomar {n} nota</numerusform>
        <numerusform>&amp;Tomar {n} notas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/dialogs/returned_dialog.py" />
      <source>{n} changed notes.</source>
      <translation>
        <numerusform>{n} nota cambiada.</numerusform>
        <numerusform>{n} notas cambiadas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/dialogs/returned_dialog.py" />
      <source>{n} stand on words that were not found for sure; they are only listed here.</source>
      <translation>
        <numerusform>{n} está sobre palabras que no se hallaron con seguridad y solo figura aquí.</numerusform>
        <numerusform>{n} están sobre palabras que no se hallaron con seguridad y solo figuran aquí.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/dialogs/settings_dialog.py" />
      <source>&amp;Forget {n} Recent Files</source>
      <translation>
        <numerusform>&amp;Olvidar {n} archivo reciente</numerusform>
        <numerusform>&amp;Olvidar {n} archivos recientes</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/settings_dialog.py" />
      <source>Settings</source>
      <translation>Preferencias</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/settings_dialog.py" />
      <source>&amp;Reading</source>
      <translation>&amp;Lectura</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/settings_dialog.py" />
      <location filename="../../ui/menus/view_menu.py" />
      <source>&amp;Marks</source>
      <translation>&amp;Marcas</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/settings_dialog.py" />
      <source>&amp;Privacy</source>
      <translation>&amp;Privacidad</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/settings_dialog.py" />
      <location filename="../../ui/menus/view_menu.py" />
      <source>&amp;Theme</source>
      <translation>&amp;Tema</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/settings_dialog.py" />
      <source>&amp;Font of the reports</source>
      <translation>T&amp;ipo de letra de las noticias</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/settings_dialog.py" />
      <source>Text &amp;size</source>
      <translation>Tamaño del te&amp;xto</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/settings_dialog.py" />
      <source>&amp;Line spacing</source>
      <translation>I&amp;nterlineado</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/settings_dialog.py" />
      <source>In narrow columns the lines are always compact.</source>
      <translation>En las columnas estrechas, las líneas van siempre juntas.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/settings_dialog.py" />
      <source>Lan&amp;guage</source>
      <translation>I&amp;dioma</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/settings_dialog.py" />
      <source>The language changes when you start Synoptic again.</source>
      <translation>El idioma cambia cuando vuelva a iniciar Synoptic.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/settings_dialog.py" />
      <source>Underlined in the reports:</source>
      <translation>Subrayado en las noticias:</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/settings_dialog.py" />
      <source>What is not underlined stays in the lists of findings.</source>
      <translation>Lo que no está subrayado sigue en las listas de hallazgos.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/settings_dialog.py" />
      <source>Your name on this computer</source>
      <translation>Su nombre en este equipo</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/settings_dialog.py" />
      <source>&amp;Name on your notes</source>
      <translation>Nombre en &amp;sus notas</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/settings_dialog.py" />
      <source>&amp;Remember which files were opened</source>
      <translation>&amp;Recordar los archivos abiertos</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/settings_dialog.py" />
      <source>Synoptic never goes online: reports, notes and settings stay on this computer.</source>
      <translation>Synoptic nunca se conecta: noticias, notas y preferencias se quedan en este equipo.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/settings_dialog.py" />
      <source>Comparisons without a name are kept in {folder}.</source>
      <translation>Las comparaciones sin nombre se guardan en {folder}.</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/settings_dialog.py" />
      <source>No Recent Files</source>
      <translation>Ningún archivo reciente</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/settings_dialog.py" />
      <source>Restore &amp;Defaults</source>
      <translation>Restablecer &amp;valores</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/shortcuts.py" />
      <location filename="../../ui/panels/welcome_page.py" />
      <source>Shortcuts</source>
      <translation>Atajos de teclado</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/source_field.py" />
      <source>In the file: {words}</source>
      <translation>En el archivo: {words}</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs/source_field.py" />
      <source>The file does not say</source>
      <translation>El archivo no lo dice</translation>
    </message>
    <message>
      <location filename="../../ui/display.py" />
      <source>Add another report to compare: drop a file here or press {keys}.</source>
      <translation>Añada otra noticia para comparar: suelte aquí un archivo o pulse {keys}.</translation>
    </message>
    <message>
      <location filename="../../ui/display.py" />
      <source>Not saved</source>
      <translation>Sin guardar</translation>
    </message>
    <message>
      <location filename="../../ui/display.py" />
      <source>Finding {n} of {total}</source>
      <translation>Hallazgo {n} de {total}</translation>
    </message>
    <message>
      <location filename="../../ui/display.py" />
      <source>Row {n} of {total}</source>
      <translation>Fila {n} de {total}</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/display.py" />
      <location filename="../../ui/models/row_words.py" />
      <source>Headlines</source>
      <translation>Titulares</translation>
    </message>
    <message>
      <location filename="../../ui/display.py" />
      <location filename="../../ui/menus/edit_menu.py" />
      <source>&amp;Undo</source>
      <translation>&amp;Deshacer</translation>
    </message>
    <message>
      <location filename="../../ui/display.py" />
      <location filename="../../ui/menus/edit_menu.py" />
      <source>&amp;Redo</source>
      <translation>&amp;Rehacer</translation>
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
      <translation>Solo lectura</translation>
    </message>
    <message>
      <location filename="../../ui/display.py" />
      <source>Saved</source>
      <translation>Guardado</translation>
    </message>
    <message>
      <location filename="../../ui/language.py" />
      <source>(what this language calls itself)</source>
      <translation>Español</translation>
    </message>
    <message>
      <location filename="../../ui/main_window.py" />
      <source>Review</source>
      <translation>Revisión</translation>
    </message>
    <message>
      <location filename="../../ui/main_window.py" />
      <source>Clean text</source>
      <translation>Sin marcas</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/main_window.py" />
      <location filename="../../ui/panels/notes_panel.py" />
      <source>Notes</source>
      <translation>Notas</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/main_window.py" />
      <location filename="../../ui/panels/ledger_panel.py" />
      <source>Ledger</source>
      <translation>Registro</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/main_window.py" />
      <location filename="../../ui/panels/findings_panel.py" />
      <source>Findings</source>
      <translation>Hallazgos</translation>
    </message>
    <message>
      <location filename="../../ui/menus/columns_menu.py" />
      <source>&amp;Columns</source>
      <translation>&amp;Columnas</translation>
    </message>
    <message>
      <location filename="../../ui/menus/columns_menu.py" />
      <source>{siglum}  {title}</source>
      <translation>{siglum}  {title}</translation>
    </message>
    <message>
      <location filename="../../ui/menus/columns_menu.py" />
      <source>Make It the &amp;Pivot</source>
      <translation>Usar como &amp;referencia</translation>
    </message>
    <message>
      <location filename="../../ui/menus/columns_menu.py" />
      <source>The rows keep this report's order</source>
      <translation>Las filas siguen el orden de esta noticia</translation>
    </message>
    <message>
      <location filename="../../ui/menus/columns_menu.py" />
      <source>Move &amp;Left</source>
      <translation>Mover a la &amp;izquierda</translation>
    </message>
    <message>
      <location filename="../../ui/menus/columns_menu.py" />
      <source>Move the column to the left</source>
      <translation>Mover la columna a la izquierda</translation>
    </message>
    <message>
      <location filename="../../ui/menus/columns_menu.py" />
      <source>Move &amp;Right</source>
      <translation>Mover a la &amp;derecha</translation>
    </message>
    <message>
      <location filename="../../ui/menus/columns_menu.py" />
      <source>Move the column to the right</source>
      <translation>Mover la columna a la derecha</translation>
    </message>
    <message>
      <location filename="../../ui/menus/columns_menu.py" />
      <source>&amp;Shown</source>
      <translation>&amp;Visibles</translation>
    </message>
    <message>
      <location filename="../../ui/menus/columns_menu.py" />
      <source>&amp;Hide</source>
      <translation>&amp;Ocultar</translation>
    </message>
    <message>
      <location filename="../../ui/menus/columns_menu.py" />
      <source>Hide the column that is being read</source>
      <translation>Ocultar la columna que se está leyendo</translation>
    </message>
    <message>
      <location filename="../../ui/menus/columns_menu.py" />
      <source>Show &amp;All</source>
      <translation>Mostrar &amp;todo</translation>
    </message>
    <message>
      <location filename="../../ui/menus/columns_menu.py" />
      <source>Show the hidden columns again</source>
      <translation>Mostrar de nuevo las columnas ocultas</translation>
    </message>
    <message>
      <location filename="../../ui/menus/columns_menu.py" />
      <source>&amp;Wider</source>
      <translation>Más &amp;ancha</translation>
    </message>
    <message>
      <location filename="../../ui/menus/columns_menu.py" />
      <source>Wider columns; the pivot stays in sight</source>
      <translation>Columnas más anchas; la referencia sigue a la vista</translation>
    </message>
    <message>
      <location filename="../../ui/menus/columns_menu.py" />
      <source>&amp;Narrower</source>
      <translation>Más &amp;estrecha</translation>
    </message>
    <message>
      <location filename="../../ui/menus/columns_menu.py" />
      <source>Narrower columns, down to their share</source>
      <translation>Columnas más estrechas, hasta su parte</translation>
    </message>
    <message>
      <location filename="../../ui/menus/columns_menu.py" />
      <source>W&amp;iden This Column</source>
      <translation>Ensanchar esta co&amp;lumna</translation>
    </message>
    <message>
      <location filename="../../ui/menus/columns_menu.py" />
      <source>Wider, only the column that is being read</source>
      <translation>Más ancha, solo la columna que se está leyendo</translation>
    </message>
    <message>
      <location filename="../../ui/menus/columns_menu.py" />
      <source>Narr&amp;ow This Column</source>
      <translation>Estrec&amp;har esta columna</translation>
    </message>
    <message>
      <location filename="../../ui/menus/columns_menu.py" />
      <source>Narrower, only the column that is being read</source>
      <translation>Más estrecha, solo la columna que se está leyendo</translation>
    </message>
    <message>
      <location filename="../../ui/menus/columns_menu.py" />
      <source>&amp;Usual Width</source>
      <translation>Ancho ha&amp;bitual</translation>
    </message>
    <message>
      <location filename="../../ui/menus/columns_menu.py" />
      <source>Give the column that is being read its share again</source>
      <translation>Devolver su parte a la columna que se está leyendo</translation>
    </message>
    <message>
      <location filename="../../ui/menus/columns_menu.py" />
      <source>&amp;Collapse Gaps</source>
      <translation>&amp;Contraer huecos</translation>
    </message>
    <message>
      <location filename="../../ui/menus/columns_menu.py" />
      <source>Say in one line what a report does not tell</source>
      <translation>Decir en una línea lo que una noticia no cuenta</translation>
    </message>
    <message>
      <location filename="../../ui/menus/edit_menu.py" />
      <source>The outlets are hidden. Reveal them to see what is known about a report.</source>
      <translation>Los medios están ocultos. Muéstrelos para ver qué se sabe de una noticia.</translation>
    </message>
    <message>
      <location filename="../../ui/menus/edit_menu.py" />
      <source>&amp;Edit</source>
      <translation>&amp;Edición</translation>
    </message>
    <message>
      <location filename="../../ui/menus/edit_menu.py" />
      <source>Take the last change back</source>
      <translation>Deshacer el último cambio</translation>
    </message>
    <message>
      <location filename="../../ui/menus/edit_menu.py" />
      <source>Make the change again</source>
      <translation>Volver a hacer el cambio</translation>
    </message>
    <message>
      <location filename="../../ui/menus/edit_menu.py" />
      <source>&amp;Copy</source>
      <translation>&amp;Copiar</translation>
    </message>
    <message>
      <location filename="../../ui/menus/edit_menu.py" />
      <source>Copy the selected words</source>
      <translation>Copiar las palabras seleccionadas</translation>
    </message>
    <message>
      <location filename="../../ui/menus/edit_menu.py" />
      <source>Copy with &amp;Source</source>
      <translation>Copiar con &amp;fuente</translation>
    </message>
    <message>
      <location filename="../../ui/menus/edit_menu.py" />
      <source>Copy the selected words as a quotation with outlet and date</source>
      <translation>Copiar las palabras seleccionadas como cita, con medio y fecha</translation>
    </message>
    <message>
      <location filename="../../ui/menus/edit_menu.py" />
      <source>&amp;Label Paragraph…</source>
      <translation>&amp;Etiquetar párrafo…</translation>
    </message>
    <message>
      <location filename="../../ui/menus/edit_menu.py" />
      <source>Say what the paragraph at the caret is, or leave it out</source>
      <translation>Decir qué es el párrafo del cursor, o excluirlo</translation>
    </message>
    <message>
      <location filename="../../ui/menus/edit_menu.py" />
      <source>&amp;About This Report…</source>
      <translation>&amp;Acerca de esta noticia…</translation>
    </message>
    <message>
      <location filename="../../ui/menus/edit_menu.py" />
      <source>See and correct what is known about the report being read</source>
      <translation>Ver y corregir lo que se sabe de la noticia que se lee</translation>
    </message>
    <message>
      <location filename="../../ui/menus/edit_menu.py" />
      <source>Load &amp;New Version…</source>
      <translation>Cargar &amp;versión nueva…</translation>
    </message>
    <message>
      <location filename="../../ui/menus/edit_menu.py" />
      <source>Put an update or a corrected file in the place of the report being read</source>
      <translation>Poner una actualización o un archivo corregido en lugar de la noticia que se lee</translation>
    </message>
    <message>
      <location filename="../../ui/menus/edit_menu.py" />
      <source>&amp;Find…</source>
      <translation>&amp;Buscar…</translation>
    </message>
    <message>
      <location filename="../../ui/menus/edit_menu.py" />
      <location filename="../../ui/panels/tool_bar.py" />
      <source>Search all reports</source>
      <translation>Buscar en todas las noticias</translation>
    </message>
    <message>
      <location filename="../../ui/menus/edit_menu.py" />
      <source>Find Ne&amp;xt</source>
      <translation>Resultado &amp;siguiente</translation>
    </message>
    <message>
      <location filename="../../ui/menus/edit_menu.py" />
      <source>Go to the next hit</source>
      <translation>Ir al resultado siguiente</translation>
    </message>
    <message>
      <location filename="../../ui/menus/edit_menu.py" />
      <source>Find Pre&amp;vious</source>
      <translation>Resultado a&amp;nterior</translation>
    </message>
    <message>
      <location filename="../../ui/menus/edit_menu.py" />
      <source>Go to the hit before</source>
      <translation>Ir al resultado anterior</translation>
    </message>
    <message>
      <location filename="../../ui/menus/edit_menu.py" />
      <source>Se&amp;ttings…</source>
      <translation>&amp;Preferencias…</translation>
    </message>
    <message>
      <location filename="../../ui/menus/edit_menu.py" />
      <source>Fonts, spacing, marks, theme, privacy</source>
      <translation>Letra, interlineado, marcas, tema, privacidad</translation>
    </message>
    <message>
      <location filename="../../ui/menus/edit_menu.py" />
      <source>Reveal Outlets</source>
      <translation>Mostrar los medios</translation>
    </message>
    <message>
      <location filename="../../ui/menus/exports.py" />
      <source>“{name}” holds no highlight and no comment.</source>
      <translation>«{name}» no contiene resaltados ni comentarios.</translation>
    </message>
    <message>
      <location filename="../../ui/menus/exports.py" />
      <location filename="../../ui/menus/file_menu.py" />
      <source>Comparison</source>
      <translation>Comparación</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>&amp;File</source>
      <translation>&amp;Archivo</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Export Notes</source>
      <translation>Exportar notas</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>&amp;Notes (Web Annotation)…</source>
      <translation>&amp;Notas (Web Annotation)…</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Write your notes as JSON-LD, for other readers of Synoptic and other programs</source>
      <translation>Escribir sus notas como JSON-LD, para otros lectores y otros programas</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Notes (REFI-&amp;QDA)…</source>
      <translation>N&amp;otas (REFI-QDA)…</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Write reports, tags and notes for programs of qualitative analysis</source>
      <translation>Escribir noticias, etiquetas y notas para programas de análisis cualitativo</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Notes (&amp;Table, CSV)…</source>
      <translation>Notas (tabla, &amp;CSV)…</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Write a row for each passage</source>
      <translation>Escribir una fila por pasaje</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>&amp;New Comparison</source>
      <translation>&amp;Nueva comparación</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Start an empty comparison</source>
      <translation>Empezar una comparación vacía</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>New &amp;Window</source>
      <translation>Nueva &amp;ventana</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Read another comparison in its own window</source>
      <translation>Leer otra comparación en su propia ventana</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>&amp;Open Reports…</source>
      <translation>&amp;Abrir noticias…</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Open saved reports from this computer</source>
      <translation>Abrir noticias guardadas en este equipo</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Open &amp;Project…</source>
      <translation>Abrir &amp;proyecto…</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Open a saved comparison</source>
      <translation>Abrir una comparación guardada</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Open &amp;Recent</source>
      <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Pas&amp;te Report</source>
      <translation>Pe&amp;gar noticia</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Add the text or the files on the clipboard</source>
      <translation>Añadir el texto o los archivos del portapapeles</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Open &amp;Sample Comparison</source>
      <translation>Abrir la &amp;muestra</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Four invented reports</source>
      <translation>Cuatro noticias inventadas</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Save &amp;As…</source>
      <translation>Guardar &amp;como…</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Keep the project in a file</source>
      <translation>Conservar el proyecto en un archivo</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>I&amp;mport Notes…</source>
      <translation>Imp&amp;ortar notas…</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Put the notes of another reader or program beside your own</source>
      <translation>Poner las notas de otro lector o programa junto a las suyas</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Write pages, tables or data for others</source>
      <translation>Escribir páginas, tablas o datos para otros</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Annotated P&amp;DF…</source>
      <translation>P&amp;DF anotado…</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Write the PDF with the options chosen last</source>
      <translation>Escribir el PDF con las últimas opciones elegidas</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Take Notes &amp;Back from PDF…</source>
      <translation>Recuperar notas de &amp;un PDF…</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Take over what others marked in an exported PDF</source>
      <translation>Tomar lo que otros marcaron en un PDF exportado</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Pa&amp;ge Setup…</source>
      <translation>Con&amp;figurar página…</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Layout, paper and contents of printed pages</source>
      <translation>Disposición, papel y contenido de las páginas impresas</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Print Pre&amp;view…</source>
      <translation>Vis&amp;ta previa de impresión…</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>See the pages as they will be printed</source>
      <translation>Ver las páginas tal como se imprimirán</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Pr&amp;int…</source>
      <translation>&amp;Imprimir…</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Print the annotated pages</source>
      <translation>Imprimir las páginas anotadas</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Close this window</source>
      <translation>Cerrar esta ventana</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Quit Synoptic</source>
      <translation>Salir de Synoptic</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>“{name}” is open here already.</source>
      <translation>«{name}» ya está abierto aquí.</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>There is no text on the clipboard. Copy a report and paste it again.</source>
      <translation>No hay texto en el portapapeles. Copie una noticia y péguela de nuevo.</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Nothing yet</source>
      <translation>Nada todavía</translation>
    </message>
    <message>
      <location filename="../../ui/menus/file_menu.py" />
      <source>Synoptic never goes online. Open the page in your browser and copy its text.</source>
      <translation>Synoptic nunca se conecta. Abra la página en su navegador y copie el texto.</translation>
    </message>
    <message>
      <location filename="../../ui/menus/findings_menu.py" />
      <source>F&amp;indings</source>
      <translation>&amp;Hallazgos</translation>
    </message>
    <message>
      <location filename="../../ui/menus/findings_menu.py" />
      <source>&amp;Accept</source>
      <translation>&amp;Aceptar</translation>
    </message>
    <message>
      <location filename="../../ui/menus/findings_menu.py" />
      <source>You agree with this finding</source>
      <translation>Usted está de acuerdo con este hallazgo</translation>
    </message>
    <message>
      <location filename="../../ui/menus/findings_menu.py" />
      <source>&amp;Reject</source>
      <translation>&amp;Rechazar</translation>
    </message>
    <message>
      <location filename="../../ui/menus/findings_menu.py" />
      <source>Take this finding off the page</source>
      <translation>Quitar este hallazgo de la página</translation>
    </message>
    <message>
      <location filename="../../ui/menus/findings_menu.py" />
      <source>&amp;Leave Open</source>
      <translation>&amp;Dejar abierto</translation>
    </message>
    <message>
      <location filename="../../ui/menus/findings_menu.py" />
      <source>Take your decision back</source>
      <translation>Retirar su decisión</translation>
    </message>
    <message>
      <location filename="../../ui/menus/findings_menu.py" />
      <source>These Belong A&amp;part</source>
      <translation>Van por &amp;separado</translation>
    </message>
    <message>
      <location filename="../../ui/menus/findings_menu.py" />
      <source>Never put these words side by side</source>
      <translation>No poner nunca juntas estas palabras</translation>
    </message>
    <message>
      <location filename="../../ui/menus/findings_menu.py" />
      <source>Belong &amp;Together…</source>
      <translation>Van &amp;juntas…</translation>
    </message>
    <message>
      <location filename="../../ui/menus/findings_menu.py" />
      <source>Put these words side by side with others that you select next</source>
      <translation>Poner estas palabras junto a otras, que seleccionará a continuación</translation>
    </message>
    <message>
      <location filename="../../ui/menus/findings_menu.py" />
      <source>&amp;Filter…</source>
      <translation>&amp;Filtrar…</translation>
    </message>
    <message>
      <location filename="../../ui/menus/findings_menu.py" />
      <source>List only findings of some kind, type, report, status or confidence</source>
      <translation>Mostrar solo hallazgos de una clase, un tipo, una noticia, un estado o una seguridad</translation>
    </message>
    <message>
      <location filename="../../ui/menus/findings_menu.py" />
      <source>&amp;Show All</source>
      <translation>&amp;Mostrar todo</translation>
    </message>
    <message>
      <location filename="../../ui/menus/findings_menu.py" />
      <source>List all findings again</source>
      <translation>Mostrar de nuevo todos los hallazgos</translation>
    </message>
    <message>
      <location filename="../../ui/menus/go_menu.py" />
      <source>&amp;Go</source>
      <translation>&amp;Ir</translation>
    </message>
    <message>
      <location filename="../../ui/menus/go_menu.py" />
      <source>No such finding passes the filter. {keys} shows all.</source>
      <translation>Ningún hallazgo de este tipo pasa el filtro. {keys} los muestra todos.</translation>
    </message>
    <message>
      <location filename="../../ui/menus/go_menu.py" />
      <source>&amp;Next Finding</source>
      <translation>Hallazgo &amp;siguiente</translation>
    </message>
    <message>
      <location filename="../../ui/menus/go_menu.py" />
      <source>Go to the next finding that is listed</source>
      <translation>Ir al hallazgo siguiente de la lista</translation>
    </message>
    <message>
      <location filename="../../ui/menus/go_menu.py" />
      <source>&amp;Previous Finding</source>
      <translation>Hallazgo &amp;anterior</translation>
    </message>
    <message>
      <location filename="../../ui/menus/go_menu.py" />
      <source>Go to the listed finding before</source>
      <translation>Ir al hallazgo anterior de la lista</translation>
    </message>
    <message>
      <location filename="../../ui/menus/go_menu.py" />
      <source>Next &amp;Conflict</source>
      <translation>&amp;Contradicción siguiente</translation>
    </message>
    <message>
      <location filename="../../ui/menus/go_menu.py" />
      <source>Go to the next conflict that is listed</source>
      <translation>Ir a la contradicción siguiente de la lista</translation>
    </message>
    <message>
      <location filename="../../ui/menus/go_menu.py" />
      <source>P&amp;revious Conflict</source>
      <translation>Con&amp;tradicción anterior</translation>
    </message>
    <message>
      <location filename="../../ui/menus/go_menu.py" />
      <source>Go to the listed conflict before</source>
      <translation>Ir a la contradicción anterior de la lista</translation>
    </message>
    <message>
      <location filename="../../ui/menus/go_menu.py" />
      <source>Next &amp;Unconfirmed</source>
      <translation>Siguiente sin c&amp;onfirmar</translation>
    </message>
    <message>
      <location filename="../../ui/menus/go_menu.py" />
      <source>Go to the next unconfirmed claim that is listed</source>
      <translation>Ir a la siguiente afirmación sin confirmar de la lista</translation>
    </message>
    <message>
      <location filename="../../ui/menus/go_menu.py" />
      <source>Next &amp;Mark on These Words</source>
      <translation>Siguiente &amp;marca en estas palabras</translation>
    </message>
    <message>
      <location filename="../../ui/menus/go_menu.py" />
      <source>Go round the findings that mark the same words</source>
      <translation>Recorrer los hallazgos que marcan las mismas palabras</translation>
    </message>
    <message>
      <location filename="../../ui/menus/go_menu.py" />
      <source>&amp;Back</source>
      <translation>At&amp;rás</translation>
    </message>
    <message>
      <location filename="../../ui/menus/go_menu.py" />
      <source>Go back to where you were</source>
      <translation>Volver a donde estaba</translation>
    </message>
    <message>
      <location filename="../../ui/menus/go_menu.py" />
      <source>&amp;Forward</source>
      <translation>A&amp;delante</translation>
    </message>
    <message>
      <location filename="../../ui/menus/go_menu.py" />
      <source>Go forward again</source>
      <translation>Avanzar de nuevo</translation>
    </message>
    <message>
      <location filename="../../ui/menus/go_menu.py" />
      <source>There is no such finding.</source>
      <translation>No hay ningún hallazgo de este tipo.</translation>
    </message>
    <message>
      <location filename="../../ui/menus/go_menu.py" />
      <source>Nothing else is marked on these words.</source>
      <translation>No hay nada más marcado en estas palabras.</translation>
    </message>
    <message>
      <location filename="../../ui/menus/help_menu.py" />
      <source>&amp;Help</source>
      <translation>A&amp;yuda</translation>
    </message>
    <message>
      <location filename="../../ui/menus/help_menu.py" />
      <source>Synoptic &amp;Help</source>
      <translation>Ay&amp;uda de Synoptic</translation>
    </message>
    <message>
      <location filename="../../ui/menus/help_menu.py" />
      <source>The handbook, at what you are looking at</source>
      <translation>El manual, abierto por lo que está viendo</translation>
    </message>
    <message>
      <location filename="../../ui/menus/help_menu.py" />
      <source>&amp;Shortcuts</source>
      <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
      <location filename="../../ui/menus/help_menu.py" />
      <source>All keys on one page</source>
      <translation>Todas las teclas en una página</translation>
    </message>
    <message>
      <location filename="../../ui/menus/help_menu.py" />
      <source>Show &amp;Log Folder</source>
      <translation>Carpeta de &amp;incidencias</translation>
    </message>
    <message>
      <location filename="../../ui/menus/help_menu.py" />
      <source>What went wrong is written there, without a word of your reports</source>
      <translation>Allí consta lo que falló, sin una palabra de sus noticias</translation>
    </message>
    <message>
      <location filename="../../ui/menus/help_menu.py" />
      <source>&amp;About Synoptic</source>
      <translation>Acerca &amp;de Synoptic</translation>
    </message>
    <message>
      <location filename="../../ui/menus/help_menu.py" />
      <source>Version and licences</source>
      <translation>Versión y licencias</translation>
    </message>
    <message>
      <location filename="../../ui/menus/help_menu.py" />
      <source>There is no log: {folder} cannot be written.</source>
      <translation>No hay registro de incidencias: no se puede escribir en {folder}.</translation>
    </message>
    <message>
      <location filename="../../ui/menus/note_acts.py" />
      <source>Select the words in a report first.</source>
      <translation>Seleccione primero las palabras en una noticia.</translation>
    </message>
    <message>
      <location filename="../../ui/menus/note_ends.py" />
      <source>&amp;Ends of Its Words</source>
      <translation>&amp;Límites de sus palabras</translation>
    </message>
    <message>
      <location filename="../../ui/menus/note_ends.py" />
      <source>&amp;Start Earlier</source>
      <translation>&amp;Empezar antes</translation>
    </message>
    <message>
      <location filename="../../ui/menus/note_ends.py" />
      <source>Let the note's words begin one word earlier</source>
      <translation>Que las palabras de la nota empiecen una palabra antes</translation>
    </message>
    <message>
      <location filename="../../ui/menus/note_ends.py" />
      <source>Start &amp;Later</source>
      <translation>Empezar &amp;después</translation>
    </message>
    <message>
      <location filename="../../ui/menus/note_ends.py" />
      <source>Let the note's words begin one word later</source>
      <translation>Que las palabras de la nota empiecen una palabra después</translation>
    </message>
    <message>
      <location filename="../../ui/menus/note_ends.py" />
      <source>&amp;End Earlier</source>
      <translation>&amp;Terminar antes</translation>
    </message>
    <message>
      <location filename="../../ui/menus/note_ends.py" />
      <source>Let the note's words end one word earlier</source>
      <translation>Que las palabras de la nota terminen una palabra antes</translation>
    </message>
    <message>
      <location filename="../../ui/menus/note_ends.py" />
      <source>E&amp;nd Later</source>
      <translation>Te&amp;rminar después</translation>
    </message>
    <message>
      <location filename="../../ui/menus/note_ends.py" />
      <source>Let the note's words end one word later</source>
      <translation>Que las palabras de la nota terminen una palabra después</translation>
    </message>
    <message>
      <location filename="../../ui/menus/notes_menu.py" />
      <source>&amp;Highlight</source>
      <translation>&amp;Resaltar</translation>
    </message>
    <message>
      <location filename="../../ui/menus/notes_menu.py" />
      <source>Highlight the selected words</source>
      <translation>Resaltar las palabras seleccionadas</translation>
    </message>
    <message>
      <location filename="../../ui/menus/notes_menu.py" />
      <source>&amp;Note…</source>
      <translation>&amp;Nota…</translation>
    </message>
    <message>
      <location filename="../../ui/menus/notes_menu.py" />
      <source>Write a note on the selected words</source>
      <translation>Escribir una nota sobre las palabras seleccionadas</translation>
    </message>
    <message>
      <location filename="../../ui/menus/notes_menu.py" />
      <source>&amp;Add Selection to Note</source>
      <translation>&amp;Añadir la selección a la nota</translation>
    </message>
    <message>
      <location filename="../../ui/menus/notes_menu.py" />
      <source>Let the chosen note be about the selected words too</source>
      <translation>Que la nota elegida trate también de las palabras seleccionadas</translation>
    </message>
    <message>
      <location filename="../../ui/menus/notes_menu.py" />
      <source>&amp;Write</source>
      <translation>E&amp;scribir</translation>
    </message>
    <message>
      <location filename="../../ui/menus/notes_menu.py" />
      <source>Write in the chosen note</source>
      <translation>Escribir en la nota elegida</translation>
    </message>
    <message>
      <location filename="../../ui/menus/notes_menu.py" />
      <source>&amp;Delete Note</source>
      <translation>&amp;Eliminar nota</translation>
    </message>
    <message>
      <location filename="../../ui/menus/notes_menu.py" />
      <source>Delete the chosen note</source>
      <translation>Eliminar la nota elegida</translation>
    </message>
    <message>
      <location filename="../../ui/menus/notes_menu.py" />
      <source>Ne&amp;xt Note</source>
      <translation>N&amp;ota siguiente</translation>
    </message>
    <message>
      <location filename="../../ui/menus/notes_menu.py" />
      <source>Go to the next note of the list</source>
      <translation>Ir a la nota siguiente de la lista</translation>
    </message>
    <message>
      <location filename="../../ui/menus/notes_menu.py" />
      <source>&amp;Previous Note</source>
      <translation>No&amp;ta anterior</translation>
    </message>
    <message>
      <location filename="../../ui/menus/notes_menu.py" />
      <source>Go to the note before in the list</source>
      <translation>Ir a la nota anterior de la lista</translation>
    </message>
    <message>
      <location filename="../../ui/menus/notes_menu.py" />
      <source>&amp;Filter Notes</source>
      <translation>&amp;Filtrar notas</translation>
    </message>
    <message>
      <location filename="../../ui/menus/notes_menu.py" />
      <source>Search and filter the list of notes</source>
      <translation>Buscar y filtrar en la lista de notas</translation>
    </message>
    <message>
      <location filename="../../ui/menus/notes_menu.py" />
      <source>&amp;Codebook…</source>
      <translation>Libro &amp;de códigos…</translation>
    </message>
    <message>
      <location filename="../../ui/menus/notes_menu.py" />
      <source>Rename, merge, colour and describe the tags</source>
      <translation>Renombrar, fusionar, colorear y describir las etiquetas</translation>
    </message>
    <message>
      <location filename="../../ui/menus/notes_menu.py" />
      <source>A&amp;greement between Readers…</source>
      <translation>A&amp;cuerdo entre lectores…</translation>
    </message>
    <message>
      <location filename="../../ui/menus/notes_menu.py" />
      <source>See how far two readers agree: overlap and Cohen’s kappa by tag</source>
      <translation>Ver cuánto coinciden dos lectores: coincidencia y kappa de Cohen por etiqueta</translation>
    </message>
    <message>
      <location filename="../../ui/menus/notes_menu.py" />
      <source>Pr&amp;int Worksheet…</source>
      <translation>&amp;Imprimir la hoja de trabajo…</translation>
    </message>
    <message>
      <location filename="../../ui/menus/notes_menu.py" />
      <source>Print all that is to be verified, with whom to call</source>
      <translation>Imprimir todo lo que hay que verificar y a quién llamar</translation>
    </message>
    <message>
      <location filename="../../ui/menus/pairing.py" />
      <source>Select the words of another report that belong to “{words}”, then press {key} again.</source>
      <translation>Seleccione en otra noticia las palabras que van con «{words}» y pulse de nuevo {key}.</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>&amp;View</source>
      <translation>&amp;Ver</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>&amp;Panels</source>
      <translation>&amp;Paneles</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>Ta&amp;bles</source>
      <translation>Ta&amp;blas</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>&amp;Aligned</source>
      <translation>&amp;Alineado</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>What belongs together stands side by side</source>
      <translation>Lo que va junto está lado a lado</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>As &amp;Written</source>
      <translation>&amp;Orden original</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>Each report in its own order</source>
      <translation>Cada noticia en su propio orden</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>Linear Re&amp;view</source>
      <translation>Revisión &amp;lineal</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>The findings row by row, as one list</source>
      <translation>Los hallazgos fila por fila, en una sola lista</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>&amp;Scroll Together</source>
      <translation>&amp;Desplazar juntas</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>All columns follow the one you scroll</source>
      <translation>Todas las columnas siguen a la que usted desplaza</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>&amp;Clean Text</source>
      <translation>Texto s&amp;in marcas</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>Hide all marks</source>
      <translation>Ocultar todas las marcas</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>Bli&amp;nd Reading</source>
      <translation>Lectura a ci&amp;egas</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>Hide which outlet each report comes from</source>
      <translation>Ocultar de qué medio procede cada noticia</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>&amp;Left-out Text</source>
      <translation>Texto e&amp;xcluido</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>Show what of the files is no part of the reports, where it stood</source>
      <translation>Mostrar en su sitio lo que en los archivos no es parte de las noticias</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>Zoom &amp;In</source>
      <translation>Amplia&amp;r</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>Zoom &amp;Out</source>
      <translation>Red&amp;ucir</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>&amp;Reset Zoom</source>
      <translation>Tamaño &amp;normal</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>Text at its usual size</source>
      <translation>Texto en su tamaño habitual</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>&amp;Full Screen</source>
      <translation>Pantalla &amp;completa</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>Use the whole screen</source>
      <translation>Usar toda la pantalla</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>&amp;Agree</source>
      <translation>&amp;Coincidente</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>Mark what several reports tell alike</source>
      <translation>Marcar lo que varias noticias cuentan igual</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>&amp;Differ</source>
      <translation>&amp;Diferente</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>Mark what reports tell differently</source>
      <translation>Marcar lo que las noticias cuentan de modo diferente</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>&amp;Unconfirmed</source>
      <translation>&amp;Sin confirmar</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>Mark what is said not to be confirmed</source>
      <translation>Marcar lo que se dice que no está confirmado</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>&amp;Only Here</source>
      <translation>Solo &amp;aquí</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>Mark what no other report tells</source>
      <translation>Marcar lo que no cuenta ninguna otra noticia</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>&amp;Projections</source>
      <translation>&amp;Previsiones</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>Mark plans, threats and forecasts</source>
      <translation>Marcar planes, amenazas y pronósticos</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>As the &amp;System</source>
      <translation>Como el &amp;sistema</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>Follow the system's light or dark setting</source>
      <translation>Seguir el ajuste claro u oscuro del sistema</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>&amp;Light</source>
      <translation>&amp;Claro</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>Dark text on a light page</source>
      <translation>Texto oscuro sobre página clara</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>&amp;Dark</source>
      <translation>&amp;Oscuro</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>Light text on a dark page</source>
      <translation>Texto claro sobre página oscura</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>High &amp;Contrast</source>
      <translation>&amp;Alto contraste</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>White on black, strong lines</source>
      <translation>Blanco sobre negro, líneas marcadas</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>&amp;Reports</source>
      <translation>N&amp;oticias</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>Show the list of reports</source>
      <translation>Mostrar la lista de noticias</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>&amp;Findings</source>
      <translation>&amp;Hallazgos</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>Show the list of findings</source>
      <translation>Mostrar la lista de hallazgos</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>Show your notes</source>
      <translation>Mostrar sus notas</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>&amp;Ledger</source>
      <translation>&amp;Registro</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>Show the tables across all reports</source>
      <translation>Mostrar las tablas de todas las noticias</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>&amp;Worksheet</source>
      <translation>Hoja &amp;de trabajo</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>Show all that is to be verified</source>
      <translation>Mostrar todo lo que hay que verificar</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>Fi&amp;gures</source>
      <translation>&amp;Cifras</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>What the reports count, date and price</source>
      <translation>Lo que las noticias cuentan, fechan y valoran en cifras</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>&amp;Quotes</source>
      <translation>Ci&amp;tas</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>How each report brings the same words</source>
      <translation>Cómo recoge cada noticia las mismas palabras</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>&amp;Drift</source>
      <translation>&amp;Deriva</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>What one asserts and another credits or hedges</source>
      <translation>Lo que una afirma y otra atribuye o matiza</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>&amp;Sources</source>
      <translation>&amp;Fuentes</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>Who is cited, with how many words</source>
      <translation>A quién se cita y con cuántas palabras</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>&amp;Names</source>
      <translation>&amp;Nombres</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>What each report calls people and bodies</source>
      <translation>Cómo llama cada noticia a personas y organismos</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>&amp;Order</source>
      <translation>&amp;Orden</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>How high each report tells a thing</source>
      <translation>A qué altura cuenta cada noticia una cosa</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>&amp;Updates</source>
      <translation>&amp;Actualizaciones</translation>
    </message>
    <message>
      <location filename="../../ui/menus/view_menu.py" />
      <source>What a later version changes</source>
      <translation>Lo que cambia una versión posterior</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/messages.py" />
      <source>{n} files were not opened.</source>
      <translation>
        <numerusform>No se abrió {n} archivo.</numerusform>
        <numerusform>No se abrieron {n} archivos.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/messages.py" />
      <source>Something unexpected happened ({name}: {why}). Your work is saved.</source>
      <translation>Ha ocurrido algo inesperado ({name}: {why}). Su trabajo está guardado.</translation>
    </message>
    <message>
      <location filename="../../ui/messages.py" />
      <source>{tip} ({keys})</source>
      <translation>{tip} ({keys})</translation>
    </message>
    <message>
      <location filename="../../ui/models/card.py" />
      <source>Figures differ</source>
      <translation>Cifras diferentes</translation>
    </message>
    <message>
      <location filename="../../ui/models/card.py" />
      <source>Times differ</source>
      <translation>Fechas u horas diferentes</translation>
    </message>
    <message>
      <location filename="../../ui/models/card.py" />
      <source>Places differ</source>
      <translation>Lugares diferentes</translation>
    </message>
    <message>
      <location filename="../../ui/models/card.py" />
      <source>Names differ</source>
      <translation>Nombres diferentes</translation>
    </message>
    <message>
      <location filename="../../ui/models/card.py" />
      <source>Quotes differ</source>
      <translation>Citas diferentes</translation>
    </message>
    <message>
      <location filename="../../ui/models/card.py" />
      <source>Attribution differs</source>
      <translation>Atribución diferente</translation>
    </message>
    <message>
      <location filename="../../ui/models/card.py" />
      <source>Certainty differs</source>
      <translation>Certeza diferente</translation>
    </message>
    <message>
      <location filename="../../ui/models/card.py" />
      <location filename="../../ui/models/facets.py" />
      <source>Yes against no</source>
      <translation>Sí contra no</translation>
    </message>
    <message>
      <location filename="../../ui/models/card.py" />
      <source>Wording differs</source>
      <translation>Expresión diferente</translation>
    </message>
    <message>
      <location filename="../../ui/models/card.py" />
      <location filename="../../ui/models/facets.py" />
      <source>Said not to be confirmed</source>
      <translation>Se dice no confirmado</translation>
    </message>
    <message>
      <location filename="../../ui/models/card.py" />
      <location filename="../../ui/models/facets.py" />
      <source>Contested</source>
      <translation>Rebatido</translation>
    </message>
    <message>
      <location filename="../../ui/models/card.py" />
      <source>Credited to unnamed people</source>
      <translation>Atribuido a anónimos</translation>
    </message>
    <message>
      <location filename="../../ui/models/card.py" />
      <location filename="../../ui/models/facets.py" />
      <source>Second hand</source>
      <translation>De segunda mano</translation>
    </message>
    <message>
      <location filename="../../ui/models/card.py" />
      <location filename="../../ui/models/facets.py" />
      <source>Hedged</source>
      <translation>Con reservas</translation>
    </message>
    <message>
      <location filename="../../ui/models/card.py" />
      <location filename="../../ui/models/facets.py" />
      <source>Projection</source>
      <translation>Previsión</translation>
    </message>
    <message>
      <location filename="../../ui/models/card.py" />
      <source>Told alike</source>
      <translation>Contado igual</translation>
    </message>
    <message>
      <location filename="../../ui/models/card.py" />
      <location filename="../../ui/models/facets.py" />
      <location filename="../../ui/panels/legend_bar.py" />
      <source>Only here</source>
      <translation>Solo aquí</translation>
    </message>
    <message>
      <location filename="../../ui/models/card.py" />
      <location filename="../../ui/models/facets.py" />
      <location filename="../../ui/panels/legend_bar.py" />
      <source>Unconfirmed</source>
      <translation>Sin confirmar</translation>
    </message>
    <message>
      <location filename="../../ui/models/card.py" />
      <source>Differs</source>
      <translation>Difiere</translation>
    </message>
    <message>
      <location filename="../../ui/models/card.py" />
      <location filename="../../ui/models/finding_list.py" />
      <location filename="../../ui/models/sheets/gathering.py" />
      <source>{n} of {total} origins</source>
      <translation>{n} de {total} orígenes</translation>
    </message>
    <message>
      <location filename="../../ui/models/choice.py" />
      <source>{n} reports were found in {files} files. Tick those to compare.</source>
      <translation>Se encontraron {n} noticias en {files} archivos. Marque las que quiera comparar.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/models/choice.py" />
      <source>“{name}” holds {n} reports.</source>
      <translation>
        <numerusform>«{name}» contiene {n} noticia.</numerusform>
        <numerusform>«{name}» contiene {n} noticias.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/models/curtain.py" />
      <source>Outlet {siglum}</source>
      <translation>Medio {siglum}</translation>
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
      <translation>Centroeuropeo (Windows-1250)</translation>
    </message>
    <message>
      <location filename="../../ui/models/encodings.py" />
      <source>Central European (ISO 8859-2)</source>
      <translation>Centroeuropeo (ISO 8859-2)</translation>
    </message>
    <message>
      <location filename="../../ui/models/encodings.py" />
      <source>Baltic (Windows-1257)</source>
      <translation>Báltico (Windows-1257)</translation>
    </message>
    <message>
      <location filename="../../ui/models/encodings.py" />
      <source>Cyrillic (Windows-1251)</source>
      <translation>Cirílico (Windows-1251)</translation>
    </message>
    <message>
      <location filename="../../ui/models/encodings.py" />
      <source>Cyrillic (KOI8-R)</source>
      <translation>Cirílico (KOI8-R)</translation>
    </message>
    <message>
      <location filename="../../ui/models/encodings.py" />
      <source>Greek (Windows-1253)</source>
      <translation>Griego (Windows-1253)</translation>
    </message>
    <message>
      <location filename="../../ui/models/encodings.py" />
      <source>Turkish (Windows-1254)</source>
      <translation>Turco (Windows-1254)</translation>
    </message>
    <message>
      <location filename="../../ui/models/encodings.py" />
      <source>Hebrew (Windows-1255)</source>
      <translation>Hebreo (Windows-1255)</translation>
    </message>
    <message>
      <location filename="../../ui/models/encodings.py" />
      <source>Arabic (Windows-1256)</source>
      <translation>Árabe (Windows-1256)</translation>
    </message>
    <message>
      <location filename="../../ui/models/encodings.py" />
      <source>Chinese (GB 18030)</source>
      <translation>Chino (GB 18030)</translation>
    </message>
    <message>
      <location filename="../../ui/models/encodings.py" />
      <source>Chinese (Big5)</source>
      <translation>Chino (Big5)</translation>
    </message>
    <message>
      <location filename="../../ui/models/encodings.py" />
      <source>Japanese (Shift JIS)</source>
      <translation>Japonés (Shift JIS)</translation>
    </message>
    <message>
      <location filename="../../ui/models/encodings.py" />
      <source>Japanese (EUC-JP)</source>
      <translation>Japonés (EUC-JP)</translation>
    </message>
    <message>
      <location filename="../../ui/models/encodings.py" />
      <source>Korean (EUC-KR)</source>
      <translation>Coreano (EUC-KR)</translation>
    </message>
    <message>
      <location filename="../../ui/models/encodings.py" />
      <source>The file begins with the mark of this encoding.</source>
      <translation>El archivo empieza con la marca de esta codificación.</translation>
    </message>
    <message>
      <location filename="../../ui/models/encodings.py" />
      <source>The file says so itself.</source>
      <translation>El propio archivo lo dice.</translation>
    </message>
    <message>
      <location filename="../../ui/models/encodings.py" />
      <source>The file's bytes make sense in it.</source>
      <translation>Los bytes del archivo tienen sentido en ella.</translation>
    </message>
    <message>
      <location filename="../../ui/models/encodings.py" />
      <source>Guessed: the file does not say.</source>
      <translation>Supuesta: el archivo no lo dice.</translation>
    </message>
    <message>
      <location filename="../../ui/models/encodings.py" />
      <source>Chosen by you.</source>
      <translation>Elegida por usted.</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>Outlets are hidden on paper while they are hidden in the window.</source>
      <translation>Los medios se ocultan en el papel mientras lo estén en la ventana.</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>It holds tables only: no texts of the reports, no marks.</source>
      <translation>Contiene solo tablas: ni textos de las noticias ni marcas.</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>It holds the notes without the findings.</source>
      <translation>Contiene las notas sin los hallazgos.</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>Printed pages</source>
      <translation>Páginas impresas</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>To cite the reports.</source>
      <translation>Para citar las noticias.</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>It holds citations only: no findings, no notes.</source>
      <translation>Contiene solo referencias: ni hallazgos ni notas.</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>Annotated PDF</source>
      <translation>PDF anotado</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>To print, hand on, and mark in other programs; what is marked there can be taken back.</source>
      <translation>Para imprimir, entregar y marcar en otros programas; lo marcado allí se puede recuperar.</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>Word document</source>
      <translation>Documento de Word</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>To edit together: the notes are comments.</source>
      <translation>Para editar en común: las notas son comentarios.</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>A note on several paragraphs stands at the first of them.</source>
      <translation>Una nota sobre varios párrafos está en el primero.</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>Web page</source>
      <translation>Página web</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>One page for any browser, without a connection.</source>
      <translation>Una página para cualquier navegador, sin conexión.</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>Comments written elsewhere cannot be taken back from it.</source>
      <translation>De ella no se pueden recuperar comentarios escritos en otro lugar.</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>Working notes (Markdown)</source>
      <translation>Notas de trabajo (Markdown)</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>What to verify, notes and conflicts, for the story’s folder.</source>
      <translation>Qué verificar, notas y contradicciones, para la carpeta del tema.</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>It leaves out the texts of the reports and their marks.</source>
      <translation>No incluye los textos de las noticias ni sus marcas.</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>Excel workbook</source>
      <translation>Libro de Excel</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>A sheet for each table.</source>
      <translation>Una hoja por tabla.</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>CSV tables (zip)</source>
      <translation>Tablas CSV (zip)</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>A file for each table.</source>
      <translation>Un archivo por tabla.</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>Citations (CSL-JSON)</source>
      <translation>Referencias (CSL-JSON)</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>Citations (BibTeX)</source>
      <translation>Referencias (BibTeX)</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>Citations (RIS)</source>
      <translation>Referencias (RIS)</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>Comparison data (JSON)</source>
      <translation>Datos de la comparación (JSON)</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>Everything found and written, for scripts and studies.</source>
      <translation>Todo lo hallado y escrito, para programas y estudios.</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>Notes (Web Annotation)</source>
      <translation>Notas (Web Annotation)</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>For other readers and annotation programs.</source>
      <translation>Para otros lectores y programas de anotación.</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>Notes and reports (REFI-QDA)</source>
      <translation>Notas y noticias (REFI-QDA)</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>For programs of qualitative analysis.</source>
      <translation>Para programas de análisis cualitativo.</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>Notes (CSV)</source>
      <translation>Notas (CSV)</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_formats.py" />
      <source>A row for each passage.</source>
      <translation>Una fila por pasaje.</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_words.py" />
      <source>Side by side, in aligned rows</source>
      <translation>Lado a lado, en filas alineadas</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_words.py" />
      <source>Report by report, as written</source>
      <translation>Noticia por noticia, como se escribió</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_words.py" />
      <source>Worksheet: what is to be verified</source>
      <translation>Hoja de trabajo: lo que hay que verificar</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_words.py" />
      <source>A4 (usual)</source>
      <translation>A4 (habitual)</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_words.py" />
      <source>A3</source>
      <translation>A3</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_words.py" />
      <source>Letter</source>
      <translation>Carta</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_words.py" />
      <source>As suits the layout</source>
      <translation>Según la disposición</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_words.py" />
      <source>Portrait</source>
      <translation>Vertical</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_words.py" />
      <source>Landscape</source>
      <translation>Horizontal</translation>
    </message>
    <message>
      <location filename="../../ui/models/export_words.py" />
      <source>Everybody’s</source>
      <translation>Todos</translation>
    </message>
    <message>
      <location filename="../../ui/models/facets.py" />
      <location filename="../../ui/panels/legend_bar.py" />
      <source>Differ</source>
      <translation>Diferente</translation>
    </message>
    <message>
      <location filename="../../ui/models/facets.py" />
      <location filename="../../ui/panels/legend_bar.py" />
      <source>Projections</source>
      <translation>Previsiones</translation>
    </message>
    <message>
      <location filename="../../ui/models/facets.py" />
      <location filename="../../ui/panels/legend_bar.py" />
      <source>Agree</source>
      <translation>Coincidente</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/facets.py" />
      <location filename="../../ui/models/sheets/__init__.py" />
      <source>Figures</source>
      <translation>Cifras</translation>
    </message>
    <message>
      <location filename="../../ui/models/facets.py" />
      <source>Times</source>
      <translation>Fechas y horas</translation>
    </message>
    <message>
      <location filename="../../ui/models/facets.py" />
      <source>Places</source>
      <translation>Lugares</translation>
    </message>
    <message>
      <location filename="../../ui/models/facets.py" />
      <location filename="../../ui/models/sheets/__init__.py" />
      <source>Names</source>
      <translation>Nombres</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/facets.py" />
      <location filename="../../ui/models/sheets/__init__.py" />
      <source>Quotes</source>
      <translation>Citas</translation>
    </message>
    <message>
      <location filename="../../ui/models/facets.py" />
      <source>Attribution</source>
      <translation>Atribución</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/facets.py" />
      <source>Certainty</source>
      <translation>Certeza</translation>
    </message>
    <message>
      <location filename="../../ui/models/facets.py" />
      <source>Wording</source>
      <translation>Expresión</translation>
    </message>
    <message>
      <location filename="../../ui/models/facets.py" />
      <source>Unnamed people</source>
      <translation>Anónimos</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/facets.py" />
      <location filename="../../ui/models/note_filter.py" />
      <source>Kind</source>
      <translation>Clase</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/facets.py" />
      <source>Type</source>
      <translation>Tipo</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/facets.py" />
      <location filename="../../ui/models/note_filter.py" />
      <source>Report</source>
      <translation>Noticia</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/facets.py" />
      <location filename="../../ui/models/note_filter.py" />
      <location filename="../../ui/panels/note_task.py" />
      <location filename="../../ui/panels/task_fields.py" />
      <location filename="../../ui/panels/worksheet_row.py" />
      <source>Status</source>
      <translation>Estado</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/facets.py" />
      <source>Confidence</source>
      <translation>Seguridad</translation>
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
      <translation>Por revisar</translation>
    </message>
    <message>
      <location filename="../../ui/models/facets.py" />
      <location filename="../../ui/panels/card_foot.py" />
      <location filename="../../ui/panels/review_delegate.py" />
      <source>Accepted</source>
      <translation>Aceptado</translation>
    </message>
    <message>
      <location filename="../../ui/models/facets.py" />
      <location filename="../../ui/panels/card_foot.py" />
      <location filename="../../ui/panels/review_delegate.py" />
      <source>Rejected</source>
      <translation>Rechazado</translation>
    </message>
    <message>
      <location filename="../../ui/models/facets.py" />
      <source>Sure, {least} and more</source>
      <translation>Seguro, {least} o más</translation>
    </message>
    <message>
      <location filename="../../ui/models/facets.py" />
      <source>Likely, {least} to {most}</source>
      <translation>Probable, de {least} a {most}</translation>
    </message>
    <message>
      <location filename="../../ui/models/facets.py" />
      <source>Weak, below {most}</source>
      <translation>Débil, menos de {most}</translation>
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
      <translation> o </translation>
    </message>
    <message>
      <location filename="../../ui/models/finding_list.py" />
      <source>{title}. {reports}. {reason}</source>
      <translation>{title}. {reports}. {reason}</translation>
    </message>
    <message>
      <location filename="../../ui/models/finding_list.py" />
      <source>{counts} of {total} origins</source>
      <translation>{counts} de {total} orígenes</translation>
    </message>
    <message>
      <location filename="../../ui/models/finding_list.py" />
      <source>not found in {others}</source>
      <translation>no hallado en {others}</translation>
    </message>
    <message>
      <location filename="../../ui/models/finding_list.py" />
      <location filename="../../ui/models/sheets/quotes.py" />
      <source>“{words}”</source>
      <translation>«{words}»</translation>
    </message>
    <message>
      <location filename="../../ui/models/finding_list.py" />
      <source> against </source>
      <translation> frente a </translation>
    </message>
    <message>
      <location filename="../../ui/models/finding_list.py" />
      <source> and </source>
      <translation> y </translation>
    </message>
    <message>
      <location filename="../../ui/models/finding_words.py" />
      <source>Sure ({score})</source>
      <translation>Seguro ({score})</translation>
    </message>
    <message>
      <location filename="../../ui/models/finding_words.py" />
      <source>Likely ({score})</source>
      <translation>Probable ({score})</translation>
    </message>
    <message>
      <location filename="../../ui/models/finding_words.py" />
      <source>Weak ({score})</source>
      <translation>Débil ({score})</translation>
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
      <translation>Titular</translation>
    </message>
    <message>
      <location filename="../../ui/models/kind_words.py" />
      <location filename="../../ui/models/sheets/positions.py" />
      <location filename="../../ui/models/source_fields.py" />
      <source>Standfirst</source>
      <translation>Entradilla</translation>
    </message>
    <message>
      <location filename="../../ui/models/kind_words.py" />
      <source>Body</source>
      <translation>Cuerpo</translation>
    </message>
    <message>
      <location filename="../../ui/models/kind_words.py" />
      <source>Crosshead</source>
      <translation>Ladillo</translation>
    </message>
    <message>
      <location filename="../../ui/models/kind_words.py" />
      <source>Caption</source>
      <translation>Pie de foto</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/kind_words.py" />
      <source>Quote</source>
      <translation>Cita</translation>
    </message>
    <message>
      <location filename="../../ui/models/kind_words.py" />
      <source>List</source>
      <translation>Lista</translation>
    </message>
    <message>
      <location filename="../../ui/models/language_names.py" />
      <source>Language unknown</source>
      <translation>Idioma desconocido</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/note_filter.py" />
      <source>Author</source>
      <translation>Autor</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_filter.py" />
      <source>Without a tag</source>
      <translation>Sin etiqueta</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_filter.py" />
      <source>Place to be confirmed</source>
      <translation>Lugar por confirmar</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_lines.py" />
      <source>{reports}, {row}</source>
      <translation>{reports}, {row}</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_list.py" />
      <source>By place</source>
      <translation>Por lugar</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_list.py" />
      <source>Newest first</source>
      <translation>Las más nuevas primero</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_list.py" />
      <source>By due date</source>
      <translation>Por plazo</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_list.py" />
      <source>No groups</source>
      <translation>Sin grupos</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_list.py" />
      <source>Grouped by kind</source>
      <translation>Agrupadas por clase</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_list.py" />
      <source>Grouped by tag</source>
      <translation>Agrupadas por etiqueta</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_list.py" />
      <source>Grouped by report</source>
      <translation>Agrupadas por noticia</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_list.py" />
      <source>Grouped by author</source>
      <translation>Agrupadas por autor</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_words.py" />
      <source>{author}, {time}</source>
      <translation>{author}, {time}</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_words.py" />
      <source>{written}; changed {time}</source>
      <translation>{written}; cambiada {time}</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_words.py" />
      <location filename="../../ui/operations/annotations.py" />
      <source>Highlight</source>
      <translation>Resaltado</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_words.py" />
      <source>Yellow</source>
      <translation>Amarillo</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_words.py" />
      <source>Peach</source>
      <translation>Melocotón</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_words.py" />
      <source>Mint</source>
      <translation>Menta</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_words.py" />
      <source>Sky</source>
      <translation>Cielo</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_words.py" />
      <source>Lilac</source>
      <translation>Lila</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_words.py" />
      <source>Stone</source>
      <translation>Piedra</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/note_words.py" />
      <location filename="../../ui/panels/card_foot.py" />
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/note_words.py" />
      <source>To verify</source>
      <translation>Por verificar</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_words.py" />
      <source>Conflict</source>
      <translation>Contradicción</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_words.py" />
      <source>Framing</source>
      <translation>Encuadre</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_words.py" />
      <source>Strong sourcing</source>
      <translation>Bien documentado</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_words.py" />
      <source>Open</source>
      <translation>Abierto</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_words.py" />
      <source>Asked</source>
      <translation>Preguntado</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_words.py" />
      <source>Confirmed</source>
      <translation>Confirmado</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_words.py" />
      <source>Refuted</source>
      <translation>Refutado</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_words.py" />
      <source>Dropped</source>
      <translation>Abandonado</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_words.py" />
      <source>Call {contact}</source>
      <translation>Llamar a {contact}</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_words.py" />
      <source>due {day}</source>
      <translation>hasta el {day}</translation>
    </message>
    <message>
      <location filename="../../ui/models/note_words.py" />
      <source>found: {evidence}</source>
      <translation>hallado: {evidence}</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/part_table.py" />
      <source>Title</source>
      <translation>Título</translation>
    </message>
    <message>
      <location filename="../../ui/models/part_table.py" />
      <source>Outlet or file</source>
      <translation>Medio o archivo</translation>
    </message>
    <message>
      <location filename="../../ui/models/part_table.py" />
      <source>Date</source>
      <translation>Fecha</translation>
    </message>
    <message>
      <location filename="../../ui/models/part_table.py" />
      <source>Size</source>
      <translation>Tamaño</translation>
    </message>
    <message>
      <location filename="../../ui/models/quotation.py" />
      <source>“{words}” ({source})</source>
      <translation>«{words}» ({source})</translation>
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
      <translation>Copia de {siglum}</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/report_lines.py" />
      <source>Pivot</source>
      <translation>Referencia</translation>
    </message>
    <message>
      <location filename="../../ui/models/report_lines.py" />
      <source>Hidden</source>
      <translation>Oculta</translation>
    </message>
    <message>
      <location filename="../../ui/models/report_list.py" />
      <source>{siglum}, {label}: {headline}</source>
      <translation>{siglum}, {label}: {headline}</translation>
    </message>
    <message>
      <location filename="../../ui/models/returned_table.py" />
      <source>Not placed, page {page}</source>
      <translation>Sin lugar, página {page}</translation>
    </message>
    <message>
      <location filename="../../ui/models/returned_table.py" />
      <source>New note</source>
      <translation>Nota nueva</translation>
    </message>
    <message>
      <location filename="../../ui/models/returned_table.py" />
      <source>Changed note</source>
      <translation>Nota cambiada</translation>
    </message>
    <message>
      <location filename="../../ui/models/returned_table.py" />
      <source>Comes back as</source>
      <translation>Vuelve como</translation>
    </message>
    <message>
      <location filename="../../ui/models/returned_table.py" />
      <source>On the words</source>
      <translation>Sobre las palabras</translation>
    </message>
    <message>
      <location filename="../../ui/models/returned_table.py" />
      <source>Comment</source>
      <translation>Comentario</translation>
    </message>
    <message>
      <location filename="../../ui/models/returned_table.py" />
      <source>By</source>
      <translation>De</translation>
    </message>
    <message>
      <location filename="../../ui/models/review_list.py" />
      <source>Accepted.</source>
      <translation>Aceptado.</translation>
    </message>
    <message>
      <location filename="../../ui/models/review_list.py" />
      <source>Rejected.</source>
      <translation>Rechazado.</translation>
    </message>
    <message>
      <location filename="../../ui/models/review_list.py" />
      <source>{what}: {sides}</source>
      <translation>{what}: {sides}</translation>
    </message>
    <message>
      <location filename="../../ui/models/review_list.py" />
      <source>Told alike in {reports}</source>
      <translation>Contado igual en {reports}</translation>
    </message>
    <message>
      <location filename="../../ui/models/review_list.py" />
      <source>Only in {reports}</source>
      <translation>Solo en {reports}</translation>
    </message>
    <message>
      <location filename="../../ui/models/review_list.py" />
      <source>{what}, in {reports}</source>
      <translation>{what}, en {reports}</translation>
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
      <translation>Fila {n}</translation>
    </message>
    <message>
      <location filename="../../ui/models/row_words.py" />
      <location filename="../../ui/panels/notes_panel.py" />
      <location filename="../../ui/seen.py" />
      <source>{n} of {total}</source>
      <translation>{n} de {total}</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/row_words.py" />
      <source>Same copy as {siglum}</source>
      <translation>La misma copia que {siglum}</translation>
    </message>
    <message>
      <location filename="../../ui/models/setting_choices.py" />
      <source>Agree: what several reports tell alike</source>
      <translation>Coincidente: lo que varias noticias cuentan igual</translation>
    </message>
    <message>
      <location filename="../../ui/models/setting_choices.py" />
      <source>Differ: what reports tell differently</source>
      <translation>Diferente: lo que las noticias cuentan de modo diferente</translation>
    </message>
    <message>
      <location filename="../../ui/models/setting_choices.py" />
      <source>Unconfirmed: what is said not to be confirmed</source>
      <translation>Sin confirmar: lo que se dice que no está confirmado</translation>
    </message>
    <message>
      <location filename="../../ui/models/setting_choices.py" />
      <source>Only here: what no other report tells</source>
      <translation>Solo aquí: lo que no cuenta ninguna otra noticia</translation>
    </message>
    <message>
      <location filename="../../ui/models/setting_choices.py" />
      <source>Projections: plans, threats and forecasts</source>
      <translation>Previsiones: planes, amenazas y pronósticos</translation>
    </message>
    <message>
      <location filename="../../ui/models/setting_choices.py" />
      <source>As the system</source>
      <translation>Como el sistema</translation>
    </message>
    <message>
      <location filename="../../ui/models/setting_choices.py" />
      <source>Light</source>
      <translation>Claro</translation>
    </message>
    <message>
      <location filename="../../ui/models/setting_choices.py" />
      <source>Dark</source>
      <translation>Oscuro</translation>
    </message>
    <message>
      <location filename="../../ui/models/setting_choices.py" />
      <source>High contrast</source>
      <translation>Alto contraste</translation>
    </message>
    <message>
      <location filename="../../ui/models/setting_choices.py" />
      <source>Comfortable</source>
      <translation>Amplio</translation>
    </message>
    <message>
      <location filename="../../ui/models/setting_choices.py" />
      <source>Regular</source>
      <translation>Normal</translation>
    </message>
    <message>
      <location filename="../../ui/models/setting_choices.py" />
      <source>Compact</source>
      <translation>Compacto</translation>
    </message>
    <message>
      <location filename="../../ui/models/setting_choices.py" />
      <source>Source Serif (usual)</source>
      <translation>Source Serif (habitual)</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheet.py" />
      <source>Told by</source>
      <translation>Contado por</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/sheet.py" />
      <source>not found</source>
      <translation>no hallado</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheet_table.py" />
      <source>{siglum}: {words}</source>
      <translation>{siglum}: {words}</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/__init__.py" />
      <source>Drift</source>
      <translation>Deriva</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/sheets/__init__.py" />
      <source>Sources</source>
      <translation>Fuentes</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/__init__.py" />
      <source>Order</source>
      <translation>Orden</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/__init__.py" />
      <source>Updates</source>
      <translation>Actualizaciones</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/drift.py" />
      <source>looser than that</source>
      <translation>menos firme que eso</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/sheets/drift.py" />
      <source>asserted</source>
      <translation>afirmado</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/sheets/drift.py" />
      <source>credited</source>
      <translation>atribuido</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/drift.py" />
      <source>credited to people without a name</source>
      <translation>atribuido a anónimos</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/drift.py" />
      <source>told second hand</source>
      <translation>contado de segunda mano</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/sheets/drift.py" />
      <source>hedged</source>
      <translation>con reservas</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/drift.py" />
      <source>unconfirmed or denied</source>
      <translation>sin confirmar o desmentido</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/drift.py" />
      <source>credited to {speaker}</source>
      <translation>atribuido a {speaker}</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/sheets/drift.py" />
      <location filename="../../ui/models/sheets/order.py" />
      <source>What is told</source>
      <translation>Lo que se cuenta</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/drift.py" />
      <source>Nothing was found that one report asserts and another only credits or hedges.</source>
      <translation>No se halló nada que una noticia afirme y otra solo atribuya o matice.</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/drift.py" />
      <source>At the top only</source>
      <translation>Solo al principio</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/drift.py" />
      <source>no difference found</source>
      <translation>ninguna diferencia hallada</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/sheets/figures.py" />
      <source>count</source>
      <translation>cantidad</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/sheets/figures.py" />
      <source>money</source>
      <translation>importe</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/sheets/figures.py" />
      <source>per cent</source>
      <translation>por ciento</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/sheets/figures.py" />
      <source>length</source>
      <translation>longitud</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/sheets/figures.py" />
      <source>temperature</source>
      <translation>temperatura</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/sheets/figures.py" />
      <source>age</source>
      <translation>edad</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/sheets/figures.py" />
      <source>rank</source>
      <translation>puesto</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/sheets/figures.py" />
      <source>duration</source>
      <translation>duración</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/sheets/figures.py" />
      <source>measure</source>
      <translation>medida</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/sheets/figures.py" />
      <source>time</source>
      <translation>fecha u hora</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/sheets/figures.py" />
      <source>same</source>
      <translation>igual</translation>
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
      <translation>contradicción</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/figures.py" />
      <source>What is counted</source>
      <translation>Lo que se cuenta en cifras</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/figures.py" />
      <source>The reports count, date and price nothing.</source>
      <translation>Las noticias no cuentan, fechan ni valoran nada en cifras.</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/figures.py" />
      <source>Conflicts only</source>
      <translation>Solo contradicciones</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/gathering.py" />
      <source>{words} ×{n}</source>
      <translation>{words} ×{n}</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/names.py" />
      <source>word that judges</source>
      <translation>palabra valorativa</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/sheets/names.py" />
      <source>person</source>
      <translation>persona</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/names.py" />
      <location filename="../../ui/models/sheets/sources.py" />
      <source>body</source>
      <translation>organismo</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/sheets/names.py" />
      <source>place</source>
      <translation>lugar</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/names.py" />
      <source>{words} ({sign})</source>
      <translation>{words} ({sign})</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/names.py" />
      <source>Who is named</source>
      <translation>A quién se nombra</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/names.py" />
      <source>No person and no body was found in two reports.</source>
      <translation>No se halló ninguna persona ni organismo en dos noticias.</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/names.py" />
      <source>Words that judge only</source>
      <translation>Solo palabras valorativas</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/names.py" />
      <source>Named by</source>
      <translation>Nombrado por</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/sheets/names.py" />
      <source>not named</source>
      <translation>no nombrado</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/names.py" />
      <source>done to: {verbs}</source>
      <translation>recibe: {verbs}</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/names.py" />
      <source>below the names: their verbs</source>
      <translation>bajo los nombres: sus verbos</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/names.py" />
      <source>no verb</source>
      <translation>ningún verbo</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/order.py" />
      <location filename="../../ui/panes/column_heads.py" />
      <source>Paragraph {n} of {total}</source>
      <translation>Párrafo {n} de {total}</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/order.py" />
      <source>No sentence was found to tell the same in two reports.</source>
      <translation>No se halló ninguna frase que cuente lo mismo en dos noticias.</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/order.py" />
      <source>What stands farthest apart comes first.</source>
      <translation>Lo más alejado va primero.</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/positions.py" />
      <source>Lead</source>
      <translation>Arranque</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/quotes.py" />
      <source>verbatim</source>
      <translation>literal</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/quotes.py" />
      <source>trimmed</source>
      <translation>recortado</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/sheets/quotes.py" />
      <source>altered</source>
      <translation>alterado</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/quotes.py" />
      <source>paraphrased</source>
      <translation>parafraseado</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/sheets/quotes.py" />
      <source>translated</source>
      <translation>traducido</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/quotes.py" />
      <source>the reports name different speakers</source>
      <translation>las noticias nombran a autores diferentes</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/quotes.py" />
      <source>{how}, said by {speaker}</source>
      <translation>{how}, dicho por {speaker}</translation>
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
      <translation>sin {words}</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/quotes.py" />
      <source>What was said</source>
      <translation>Lo que se dijo</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/quotes.py" />
      <source>No words that one report quotes were found in another.</source>
      <translation>No se hallaron en otra noticia palabras que una cita.</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/quotes.py" />
      <source>Altered only</source>
      <translation>Solo alteradas</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/quotes.py" />
      <source>speaker not named</source>
      <translation>autor no nombrado</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/sources.py" />
      <source>source without a name</source>
      <translation>fuente sin nombre</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/sources.py" />
      <source>named</source>
      <translation>nombrada</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/sheets/sources.py" />
      <source>unnamed</source>
      <translation>anónima</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/sheets/sources.py" />
      <source>second hand</source>
      <translation>de segunda mano</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/models/sheets/sources.py" />
      <source>{n} statements</source>
      <translation>
        <numerusform>{n} declaración</numerusform>
        <numerusform>{n} declaraciones</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/sheets/sources.py" />
      <source>{n} words</source>
      <translation>
        <numerusform>{n} palabra</numerusform>
        <numerusform>{n} palabras</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/sources.py" />
      <source>under 1</source>
      <translation>menos de 1</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/sources.py" />
      <source>Who is cited</source>
      <translation>A quién se cita</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/sources.py" />
      <source>The reports cite nobody.</source>
      <translation>Las noticias no citan a nadie.</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/sources.py" />
      <source>Unnamed only</source>
      <translation>Solo anónimas</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/sources.py" />
      <source>Cited by</source>
      <translation>Citado por</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/sources.py" />
      <source>not cited</source>
      <translation>no citado</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/sources.py" />
      <source>{words}, {statements}</source>
      <translation>{words}, {statements}</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/sources.py" />
      <source>Bar: share of the report's words, the longest {n} %</source>
      <translation>Barra: parte de las palabras de la noticia, la más larga {n} %</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/updates.py" />
      <source>{earlier} → {later}</source>
      <translation>{earlier} → {later}</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/updates.py" />
      <source>added</source>
      <translation>añadido</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/sheets/updates.py" />
      <source>dropped</source>
      <translation>retirado</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/updates.py" />
      <source>changed</source>
      <translation>cambiado</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/updates.py" />
      <source>moved</source>
      <translation>movido</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/updates.py" />
      <source>What was changed</source>
      <translation>Lo que cambió</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/updates.py" />
      <source>No report was found to be a later version of another.</source>
      <translation>No se halló que ninguna noticia sea versión posterior de otra.</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/updates.py" />
      <source>Changed only</source>
      <translation>Solo lo cambiado</translation>
    </message>
    <message>
      <location filename="../../ui/models/sheets/updates.py" />
      <source>no words here</source>
      <translation>aquí ninguna palabra</translation>
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
      <translation>Medio</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/source_fields.py" />
      <source>Agency</source>
      <translation>Agencia</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/source_fields.py" />
      <source>Byline</source>
      <translation>Firma</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/source_fields.py" />
      <source>Dateline</source>
      <translation>Data</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/source_fields.py" />
      <source>Published</source>
      <translation>Publicada</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/source_fields.py" />
      <source>Updated</source>
      <translation>Actualizada</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/source_fields.py" />
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/models/source_fields.py" />
      <source>Address</source>
      <translation>Dirección</translation>
    </message>
    <message>
      <location filename="../../ui/models/source_fields.py" />
      <source>Slug</source>
      <translation>Palabra guía</translation>
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
      <translation>d 'de' MMMM 'de' yyyy</translation>
    </message>
    <message>
      <location filename="../../ui/moments.py" />
      <source>d MMMM</source>
      <translation>d 'de' MMMM</translation>
    </message>
    <message>
      <location filename="../../ui/moments.py" />
      <source>d MMM yyyy</source>
      <translation>d MMM yyyy</translation>
    </message>
    <message>
      <location filename="../../ui/operations/alignment.py" />
      <source>Set Apart</source>
      <translation>Separar</translation>
    </message>
    <message>
      <location filename="../../ui/operations/alignment.py" />
      <source>Put Together</source>
      <translation>Juntar</translation>
    </message>
    <message>
      <location filename="../../ui/operations/alignment.py" />
      <source>Comparing the reports</source>
      <translation>Comparando las noticias</translation>
    </message>
    <message>
      <location filename="../../ui/operations/alignment.py" />
      <source>Try Again</source>
      <translation>Reintentar</translation>
    </message>
    <message>
      <location filename="../../ui/operations/alignment.py" />
      <source>The background process ended and was started again. Your work is saved.</source>
      <translation>El proceso en segundo plano terminó y se reinició. Su trabajo está guardado.</translation>
    </message>
    <message>
      <location filename="../../ui/operations/annotations.py" />
      <source>Add Note</source>
      <translation>Añadir nota</translation>
    </message>
    <message>
      <location filename="../../ui/operations/annotations.py" />
      <source>Edit Note</source>
      <translation>Editar nota</translation>
    </message>
    <message>
      <location filename="../../ui/operations/annotations.py" />
      <source>Change Kind of Note</source>
      <translation>Cambiar la clase de la nota</translation>
    </message>
    <message>
      <location filename="../../ui/operations/annotations.py" />
      <source>Change Colour of Note</source>
      <translation>Cambiar el color de la nota</translation>
    </message>
    <message>
      <location filename="../../ui/operations/annotations.py" />
      <location filename="../../ui/panels/note_entry.py" />
      <source>Delete Note</source>
      <translation>Eliminar nota</translation>
    </message>
    <message>
      <location filename="../../ui/operations/annotations.py" />
      <source>Edit Task</source>
      <translation>Editar tarea</translation>
    </message>
    <message>
      <location filename="../../ui/operations/annotations.py" />
      <source>Change Status</source>
      <translation>Cambiar estado</translation>
    </message>
    <message>
      <location filename="../../ui/operations/annotations.py" />
      <source>Add Tag</source>
      <translation>Añadir etiqueta</translation>
    </message>
    <message>
      <location filename="../../ui/operations/annotations.py" />
      <source>Remove Tag</source>
      <translation>Quitar etiqueta</translation>
    </message>
    <message>
      <location filename="../../ui/operations/annotations.py" />
      <source>Add Words to Note</source>
      <translation>Añadir palabras a la nota</translation>
    </message>
    <message>
      <location filename="../../ui/operations/annotations.py" />
      <source>Take Words out of Note</source>
      <translation>Quitar palabras de la nota</translation>
    </message>
    <message>
      <location filename="../../ui/operations/annotations.py" />
      <source>Change Words of Note</source>
      <translation>Cambiar palabras de la nota</translation>
    </message>
    <message>
      <location filename="../../ui/operations/annotations.py" />
      <source>Confirm Place of Note</source>
      <translation>Confirmar lugar de la nota</translation>
    </message>
    <message>
      <location filename="../../ui/operations/annotations.py" />
      <source>Refuse Place of Note</source>
      <translation>Rechazar lugar de la nota</translation>
    </message>
    <message>
      <location filename="../../ui/operations/annotations.py" />
      <source>Place Note</source>
      <translation>Situar nota</translation>
    </message>
    <message>
      <location filename="../../ui/operations/codebook.py" />
      <source>Add Tag to Codebook</source>
      <translation>Añadir etiqueta al libro de códigos</translation>
    </message>
    <message>
      <location filename="../../ui/operations/codebook.py" />
      <source>Rename Tag</source>
      <translation>Renombrar etiqueta</translation>
    </message>
    <message>
      <location filename="../../ui/operations/codebook.py" />
      <source>Merge Tags</source>
      <translation>Fusionar etiquetas</translation>
    </message>
    <message>
      <location filename="../../ui/operations/codebook.py" />
      <source>Change Colour of Tag</source>
      <translation>Cambiar color de la etiqueta</translation>
    </message>
    <message>
      <location filename="../../ui/operations/codebook.py" />
      <source>Describe Tag</source>
      <translation>Describir etiqueta</translation>
    </message>
    <message>
      <location filename="../../ui/operations/codebook.py" />
      <source>Delete Tag</source>
      <translation>Eliminar etiqueta</translation>
    </message>
    <message>
      <location filename="../../ui/operations/desk.py" />
      <source>Save As…</source>
      <translation>Guardar como…</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/operations/exchange.py" />
      <source>{n} notes were imported.</source>
      <translation>
        <numerusform>Se importó {n} nota.</numerusform>
        <numerusform>Se importaron {n} notas.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/operations/exchange.py" />
      <location filename="../../ui/operations/reports.py" />
      <location filename="../../ui/operations/sources.py" />
      <location filename="../../ui/operations/taking_back.py" />
      <location filename="../../ui/operations/versions.py" />
      <source>Reading {name}</source>
      <translation>Leyendo {name}</translation>
    </message>
    <message>
      <location filename="../../ui/operations/exchange.py" />
      <source>Comparing the readers</source>
      <translation>Comparando los lectores</translation>
    </message>
    <message>
      <location filename="../../ui/operations/exchange.py" />
      <source>No note was new.</source>
      <translation>Ninguna nota era nueva.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/operations/exchange.py" />
      <source>{n} notes were here already.</source>
      <translation>
        <numerusform>{n} nota ya estaba aquí.</numerusform>
        <numerusform>{n} notas ya estaban aquí.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/operations/exchange.py" />
      <source>Notes on “{name}” were left out: open that report first.</source>
      <translation>Se excluyeron las notas sobre «{name}»: abra primero esa noticia.</translation>
    </message>
    <message>
      <location filename="../../ui/operations/exchange.py" />
      <source>And {n} more reports.</source>
      <translation>Y {n} noticias más.</translation>
    </message>
    <message>
      <location filename="../../ui/operations/export.py" />
      <source>Writing {name}</source>
      <translation>Escribiendo {name}</translation>
    </message>
    <message>
      <location filename="../../ui/operations/export.py" />
      <source>Open File</source>
      <translation>Abrir el archivo</translation>
    </message>
    <message>
      <location filename="../../ui/operations/export.py" />
      <source>Show in Folder</source>
      <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
      <location filename="../../ui/operations/export.py" />
      <source>Saved to {path}</source>
      <translation>Guardado en {path}</translation>
    </message>
    <message>
      <location filename="../../ui/operations/export.py" />
      <source>“{name}” could not be opened from here.</source>
      <translation>«{name}» no se pudo abrir desde aquí.</translation>
    </message>
    <message>
      <location filename="../../ui/operations/findings.py" />
      <source>Accept Finding</source>
      <translation>Aceptar hallazgo</translation>
    </message>
    <message>
      <location filename="../../ui/operations/findings.py" />
      <source>Reject Finding</source>
      <translation>Rechazar hallazgo</translation>
    </message>
    <message>
      <location filename="../../ui/operations/findings.py" />
      <source>Leave Finding Open</source>
      <translation>Dejar abierto el hallazgo</translation>
    </message>
    <message>
      <location filename="../../ui/operations/labels.py" />
      <source>Label Paragraph</source>
      <translation>Etiquetar párrafo</translation>
    </message>
    <message>
      <location filename="../../ui/operations/labels.py" />
      <source>Leave Out Paragraph</source>
      <translation>Excluir párrafo</translation>
    </message>
    <message>
      <location filename="../../ui/operations/labels.py" />
      <source>Put Back Text</source>
      <translation>Devolver texto</translation>
    </message>
    <message>
      <location filename="../../ui/operations/printing.py" />
      <source>Setting the pages</source>
      <translation>Componiendo las páginas</translation>
    </message>
    <message>
      <location filename="../../ui/operations/projects.py" />
      <source>The project</source>
      <translation>El proyecto</translation>
    </message>
    <message>
      <location filename="../../ui/operations/projects.py" />
      <source>“{name}” can only be read: {why}.</source>
      <translation>«{name}» solo se puede leer: {why}.</translation>
    </message>
    <message>
      <location filename="../../ui/operations/reports.py" />
      <source>Reading the clipboard</source>
      <translation>Leyendo el portapapeles</translation>
    </message>
    <message>
      <location filename="../../ui/operations/reports.py" />
      <source>Remove Report</source>
      <translation>Quitar noticia</translation>
    </message>
    <message>
      <location filename="../../ui/operations/reports.py" />
      <source>Move Report</source>
      <translation>Mover noticia</translation>
    </message>
    <message>
      <location filename="../../ui/operations/reports.py" />
      <source>Change Pivot</source>
      <translation>Cambiar de referencia</translation>
    </message>
    <message>
      <location filename="../../ui/operations/reports.py" />
      <source>Reading the reports</source>
      <translation>Leyendo las noticias</translation>
    </message>
    <message>
      <location filename="../../ui/operations/reports.py" />
      <source>Add Report</source>
      <translation>Añadir noticia</translation>
    </message>
    <message>
      <location filename="../../ui/operations/reports.py" />
      <source>Add Reports</source>
      <translation>Añadir noticias</translation>
    </message>
    <message>
      <location filename="../../ui/operations/reports.py" />
      <source>“{title}”: {notice}</source>
      <translation>«{title}»: {notice}</translation>
    </message>
    <message>
      <location filename="../../ui/operations/sources.py" />
      <source>Correct Report</source>
      <translation>Corregir noticia</translation>
    </message>
    <message>
      <location filename="../../ui/operations/sources.py" />
      <source>Change Encoding</source>
      <translation>Cambiar codificación</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/operations/taking_back.py" />
      <source>{n} notes were taken over.</source>
      <translation>
        <numerusform>Se tomó {n} nota.</numerusform>
        <numerusform>Se tomaron {n} notas.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/operations/taking_back.py" />
      <source>Take Notes Back</source>
      <translation>Recuperar notas</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/operations/taking_back.py" />
      <source>{n} could not be placed.</source>
      <translation>
        <numerusform>{n} no encontró lugar.</numerusform>
        <numerusform>{n} no encontraron lugar.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/operations/versions.py" />
      <source>The new version of “{title}” is in its place.</source>
      <translation>La versión nueva de «{title}» está en su sitio.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/operations/versions.py" />
      <source>{n} passages are to be confirmed.</source>
      <translation>
        <numerusform>{n} pasaje está por confirmar.</numerusform>
        <numerusform>{n} pasajes están por confirmar.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/operations/versions.py" />
      <source>The words of {n} passages are gone.</source>
      <translation>
        <numerusform>Ya no están las palabras de {n} pasaje.</numerusform>
        <numerusform>Ya no están las palabras de {n} pasajes.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/operations/versions.py" />
      <source>Show These Notes</source>
      <translation>Mostrar estas notas</translation>
    </message>
    <message>
      <location filename="../../ui/operations/versions.py" />
      <source>“{name}” holds several reports. Choose a file with one.</source>
      <translation>«{name}» contiene varias noticias. Elija un archivo con una.</translation>
    </message>
    <message>
      <location filename="../../ui/panels/card_foot.py" />
      <location filename="../../ui/panels/legend_bar.py" />
      <source>Next conflict</source>
      <translation>Contradicción siguiente</translation>
    </message>
    <message>
      <location filename="../../ui/panels/card_foot.py" />
      <source>{words}  {key}</source>
      <translation>{words}  {key}</translation>
    </message>
    <message>
      <location filename="../../ui/panels/card_foot.py" />
      <source>Accept</source>
      <translation>Aceptar</translation>
    </message>
    <message>
      <location filename="../../ui/panels/card_foot.py" />
      <source>Reject</source>
      <translation>Rechazar</translation>
    </message>
    <message>
      <location filename="../../ui/panels/card_foot.py" />
      <source>Belongs to…</source>
      <translation>Va con…</translation>
    </message>
    <message>
      <location filename="../../ui/panels/card_foot.py" />
      <source>Belong apart</source>
      <translation>Separar</translation>
    </message>
    <message>
      <location filename="../../ui/panels/card_parts.py" />
      <source>{value}: {reports}</source>
      <translation>{value}: {reports}</translation>
    </message>
    <message>
      <location filename="../../ui/panels/card_parts.py" />
      <source>Go to the words in {siglum}</source>
      <translation>Ir a las palabras en {siglum}</translation>
    </message>
    <message>
      <location filename="../../ui/panels/card_parts.py" />
      <source>Here</source>
      <translation>Aquí</translation>
    </message>
    <message>
      <location filename="../../ui/panels/card_parts.py" />
      <source>Go there ›</source>
      <translation>Ir allí ›</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/panels/card_reasons.py" />
      <source>Why</source>
      <translation>Por qué</translation>
    </message>
    <message>
      <location filename="../../ui/panels/card_reasons.py" />
      <source>Rule</source>
      <translation>Regla</translation>
    </message>
    <message>
      <location filename="../../ui/panels/card_reasons.py" />
      <source>Score</source>
      <translation>Puntuación</translation>
    </message>
    <message>
      <location filename="../../ui/panels/due_field.py" />
      <location filename="../../ui/panels/note_task.py" />
      <location filename="../../ui/panels/worksheet_row.py" />
      <source>Due</source>
      <translation>Plazo</translation>
    </message>
    <message>
      <location filename="../../ui/panels/due_field.py" />
      <source>No day</source>
      <translation>Sin día</translation>
    </message>
    <message>
      <location filename="../../ui/panels/due_field.py" />
      <source>Choose the day in a calendar</source>
      <translation>Elegir el día en un calendario</translation>
    </message>
    <message>
      <location filename="../../ui/panels/due_field.py" />
      <source>Until when</source>
      <translation>Hasta cuándo</translation>
    </message>
    <message>
      <location filename="../../ui/panels/due_field.py" />
      <source>This is no day. Write it like {example}.</source>
      <translation>Esto no es un día. Escríbalo como {example}.</translation>
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
      <translation>todo</translation>
    </message>
    <message>
      <location filename="../../ui/panels/facet_chip.py" />
      <source>Filter by {facet}: {picked}</source>
      <translation>Filtrar por {facet}: {picked}</translation>
    </message>
    <message>
      <location filename="../../ui/panels/facet_chip.py" />
      <source>{words}	{n}</source>
      <translation>{words}	{n}</translation>
    </message>
    <message>
      <location filename="../../ui/panels/filter_bar.py" />
      <source>All {n}</source>
      <translation>Todo {n}</translation>
    </message>
    <message>
      <location filename="../../ui/panels/finding_card.py" />
      <source>{what}, {where}. {why}</source>
      <translation>{what}, {where}. {why}</translation>
    </message>
    <message>
      <location filename="../../ui/panels/finding_card.py" />
      <source>Close the card (Esc)</source>
      <translation>Cerrar la ficha (Esc)</translation>
    </message>
    <message>
      <location filename="../../ui/panels/key_label.py" />
      <source>Go to these words</source>
      <translation>Ir a estas palabras</translation>
    </message>
    <message>
      <location filename="../../ui/panels/key_label.py" />
      <source>Go to: {words}</source>
      <translation>Ir a: {words}</translation>
    </message>
    <message>
      <location filename="../../ui/panels/kind_chip.py" />
      <source>{word}, {n} marked</source>
      <translation>{word}, {n} marcas</translation>
    </message>
    <message>
      <location filename="../../ui/panels/label_menu.py" />
      <source>Put Back “{words}”</source>
      <translation>Devolver «{words}»</translation>
    </message>
    <message>
      <location filename="../../ui/panels/label_menu.py" />
      <source>&amp;Label As</source>
      <translation>&amp;Etiquetar como</translation>
    </message>
    <message>
      <location filename="../../ui/panels/label_menu.py" />
      <source>Leave &amp;Out</source>
      <translation>E&amp;xcluir</translation>
    </message>
    <message>
      <location filename="../../ui/panels/label_menu.py" />
      <source>Put Back as {kind}</source>
      <translation>Devolver como {kind}</translation>
    </message>
    <message>
      <location filename="../../ui/panels/ledger_panel.py" />
      <source>{title} of all reports</source>
      <translation>{title} de todas las noticias</translation>
    </message>
    <message>
      <location filename="../../ui/panels/ledger_panel.py" />
      <source>{stress}  {n}</source>
      <translation>{stress}  {n}</translation>
    </message>
    <message>
      <location filename="../../ui/panels/ledger_panel.py" />
      <source>Close the ledger</source>
      <translation>Cerrar el registro</translation>
    </message>
    <message>
      <location filename="../../ui/panels/ledger_panel.py" />
      <source>A click or Enter goes to the words.</source>
      <translation>Un clic o Intro lleva a las palabras.</translation>
    </message>
    <message>
      <location filename="../../ui/panels/ledger_panel.py" />
      <source>Nothing to show until at least two reports have been compared.</source>
      <translation>No hay nada que mostrar hasta que se hayan comparado al menos dos noticias.</translation>
    </message>
    <message>
      <location filename="../../ui/panels/ledger_tabs.py" />
      <source>Tables across the reports</source>
      <translation>Tablas de todas las noticias</translation>
    </message>
    <message>
      <location filename="../../ui/panels/ledger_tabs.py" />
      <source>{title}  {n}</source>
      <translation>{title}  {n}</translation>
    </message>
    <message>
      <location filename="../../ui/panels/legend_bar.py" />
      <source>Conflict {n} of {total}</source>
      <translation>Contradicción {n} de {total}</translation>
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
      <translation>Sin contradicciones</translation>
    </message>
    <message>
      <location filename="../../ui/panels/legend_bar.py" />
      <source>Conflict before</source>
      <translation>Contradicción anterior</translation>
    </message>
    <message>
      <location filename="../../ui/panels/linear_review.py" />
      <source>Linear review of the findings</source>
      <translation>Revisión lineal de los hallazgos</translation>
    </message>
    <message>
      <location filename="../../ui/panels/message_bar.py" />
      <source>Dismiss this message</source>
      <translation>Cerrar este mensaje</translation>
    </message>
    <message>
      <location filename="../../ui/panels/message_bar.py" />
      <source>Details</source>
      <translation>Detalles</translation>
    </message>
    <message>
      <location filename="../../ui/panels/message_bar.py" />
      <source>Copy Details</source>
      <translation>Copiar detalles</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_about.py" />
      <source>About: {finding}</source>
      <translation>Sobre: {finding}</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_about.py" />
      <source>Go to the finding: {finding}</source>
      <translation>Ir al hallazgo: {finding}</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_about.py" />
      <source>Go to the finding</source>
      <translation>Ir al hallazgo</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_body.py" />
      <source>Write a note…</source>
      <translation>Escriba una nota…</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_body.py" />
      <source>Text of the note</source>
      <translation>Texto de la nota</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_entry.py" />
      <source>Kind of note</source>
      <translation>Clase de nota</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_entry.py" />
      <source>Colour and more</source>
      <translation>Color y más</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_entry.py" />
      <source>Note {n}, {kind}, {place}</source>
      <translation>Nota {n}, {kind}, {place}</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_entry.py" />
      <source>by {author}</source>
      <translation>de {author}</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_filters.py" />
      <source>Search notes</source>
      <translation>Buscar en las notas</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_filters.py" />
      <source>Words of notes, quotes, tags, tasks and authors</source>
      <translation>Palabras de notas, citas, etiquetas, tareas y autores</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_order_button.py" />
      <source>Order and groups</source>
      <translation>Orden y grupos</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_order_button.py" />
      <source>Order of the notes: {order}</source>
      <translation>Orden de las notas: {order}</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_passages.py" />
      <source>and {n} more</source>
      <translation>y {n} más</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_passages.py" />
      <source>{siglum}: {quote}</source>
      <translation>{siglum}: {quote}</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_passages.py" />
      <source>Take this passage out of the note</source>
      <translation>Quitar este pasaje de la nota</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_passages.py" />
      <source>Now perhaps:</source>
      <translation>Ahora quizá:</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_passages.py" />
      <source>These words are not in the report any more.</source>
      <translation>Estas palabras ya no están en la noticia.</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_passages.py" />
      <source>Confirm</source>
      <translation>Confirmar</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_passages.py" />
      <source>These are the words that the note is about</source>
      <translation>Estas son las palabras de las que trata la nota</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_passages.py" />
      <source>Put on Selected Words</source>
      <translation>Poner en la selección</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_passages.py" />
      <source>Give the note the selected words</source>
      <translation>Dar a la nota las palabras seleccionadas</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_passages.py" />
      <source>Not These</source>
      <translation>Estas no</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_passages.py" />
      <source>Keep the note with its old words only</source>
      <translation>Conservar la nota solo con sus palabras antiguas</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_tags.py" />
      <source>Add a tag…</source>
      <translation>Añadir una etiqueta…</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_tags.py" />
      <source>Add a tag</source>
      <translation>Añadir una etiqueta</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_tags.py" />
      <source>A tag of the codebook, or a new one; Enter adds it</source>
      <translation>Una etiqueta del libro de códigos o una nueva; Intro la añade</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_tags.py" />
      <source>{tag}  ×</source>
      <translation>{tag}  ×</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_tags.py" />
      <source>Take off the tag {tag}</source>
      <translation>Quitar la etiqueta {tag}</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_task.py" />
      <source>Call</source>
      <translation>Llamar</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_task.py" />
      <source>Found</source>
      <translation>Hallado</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_words.py" />
      <source>Text of the note: {words}</source>
      <translation>Texto de la nota: {words}</translation>
    </message>
    <message>
      <location filename="../../ui/panels/note_words.py" />
      <source>Click to write</source>
      <translation>Pulse para escribir</translation>
    </message>
    <message>
      <location filename="../../ui/panels/notes_panel.py" />
      <source>Select words in a report, then press H to highlight or N to write.</source>
      <translation>Seleccione palabras en una noticia y pulse H para resaltar o N para escribir.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/panels/notes_panel.py" />
      <source>Show all {n} notes</source>
      <translation>
        <numerusform>Mostrar {n} nota</numerusform>
        <numerusform>Mostrar las {n} notas</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/panels/notes_panel.py" />
      <source>No note passes the filter.</source>
      <translation>Ninguna nota pasa el filtro.</translation>
    </message>
    <message>
      <location filename="../../ui/panels/notes_panel.py" />
      <source>{words} · {n}</source>
      <translation>{words} · {n}</translation>
    </message>
    <message>
      <location filename="../../ui/panels/nothing_listed.py" />
      <source>The reports have nothing in common that could be marked.</source>
      <translation>Las noticias no tienen nada en común que se pueda marcar.</translation>
    </message>
    <message>
      <location filename="../../ui/panels/nothing_listed.py" />
      <source>One report alone has nothing to be compared with. Open another: {keys}.</source>
      <translation>Una sola noticia no se puede comparar con nada. Abra otra: {keys}.</translation>
    </message>
    <message>
      <location filename="../../ui/panels/nothing_listed.py" />
      <source>You rejected all findings. They are listed under Status, Rejected.</source>
      <translation>Ha rechazado todos los hallazgos. Están en Estado, Rechazado.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/panels/nothing_listed.py" />
      <source>Show all {n} findings</source>
      <translation>
        <numerusform>Mostrar {n} hallazgo</numerusform>
        <numerusform>Mostrar los {n} hallazgos</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/panels/nothing_listed.py" />
      <source>Findings appear here when the reports have been compared.</source>
      <translation>Los hallazgos aparecen aquí cuando se han comparado las noticias.</translation>
    </message>
    <message>
      <location filename="../../ui/panels/nothing_listed.py" />
      <source>No finding passes the filter:</source>
      <translation>Ningún hallazgo pasa el filtro:</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/panels/report_delegate.py" />
      <source>{n} notices</source>
      <translation>
        <numerusform>{n} aviso</numerusform>
        <numerusform>{n} avisos</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/panels/reports_panel.py" />
      <source>Add a report</source>
      <translation>Añadir una noticia</translation>
    </message>
    <message>
      <location filename="../../ui/panels/reports_panel.py" />
      <source>Origins  {n}</source>
      <translation>Orígenes  {n}</translation>
    </message>
    <message>
      <location filename="../../ui/panels/reports_panel.py" />
      <source>{label} copy</source>
      <translation>copia de {label}</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/panels/reports_panel.py" />
      <source>own reporting</source>
      <translation>información propia</translation>
    </message>
    <message>
      <location filename="../../ui/panels/reports_panel.py" />
      <source>Make It the Pivot</source>
      <translation>Usar como referencia</translation>
    </message>
    <message>
      <location filename="../../ui/panels/reports_panel.py" />
      <source>About This Report…</source>
      <translation>Acerca de esta noticia…</translation>
    </message>
    <message>
      <location filename="../../ui/panels/reports_panel.py" />
      <source>Load New Version…</source>
      <translation>Cargar versión nueva…</translation>
    </message>
    <message>
      <location filename="../../ui/panels/reports_panel.py" />
      <source>Show Its Column</source>
      <translation>Mostrar su columna</translation>
    </message>
    <message>
      <location filename="../../ui/panels/reports_panel.py" />
      <source>Hide Its Column</source>
      <translation>Ocultar su columna</translation>
    </message>
    <message>
      <location filename="../../ui/panels/reports_panel.py" />
      <source>Move Up</source>
      <translation>Subir</translation>
    </message>
    <message>
      <location filename="../../ui/panels/reports_panel.py" />
      <source>Move Down</source>
      <translation>Bajar</translation>
    </message>
    <message>
      <location filename="../../ui/panels/reports_panel.py" />
      <source>Remove from the Comparison</source>
      <translation>Quitar de la comparación</translation>
    </message>
    <message>
      <location filename="../../ui/panels/status_line.py" />
      <source>{done} of {total} files</source>
      <translation>{done} de {total} archivos</translation>
    </message>
    <message>
      <location filename="../../ui/panels/status_line.py" />
      <source>{done} of {total} reports</source>
      <translation>{done} de {total} noticias</translation>
    </message>
    <message>
      <location filename="../../ui/panels/status_line.py" />
      <source>finding out what sentences mean</source>
      <translation>averiguando qué significan las frases</translation>
    </message>
    <message>
      <location filename="../../ui/panels/status_line.py" />
      <source>finding what belongs together</source>
      <translation>buscando lo que va junto</translation>
    </message>
    <message>
      <location filename="../../ui/panels/status_line.py" />
      <source>looking for differences</source>
      <translation>buscando diferencias</translation>
    </message>
    <message>
      <location filename="../../ui/panels/status_line.py" />
      <source>{done} of {total}</source>
      <translation>{done} de {total}</translation>
    </message>
    <message>
      <location filename="../../ui/panels/status_line.py" />
      <source>Progress</source>
      <translation>Progreso</translation>
    </message>
    <message>
      <location filename="../../ui/panels/status_line.py" />
      <source>Ready</source>
      <translation>Listo</translation>
    </message>
    <message>
      <location filename="../../ui/panels/task_fields.py" />
      <source>How far it is</source>
      <translation>Cómo va</translation>
    </message>
    <message>
      <location filename="../../ui/panels/task_fields.py" />
      <location filename="../../ui/panels/worksheet_row.py" />
      <source>Whom to call</source>
      <translation>A quién llamar</translation>
    </message>
    <message>
      <location filename="../../ui/panels/task_fields.py" />
      <location filename="../../ui/panels/worksheet_row.py" />
      <source>What was found</source>
      <translation>Qué se halló</translation>
    </message>
    <message>
      <location filename="../../ui/panels/tool_bar.py" />
      <source>Toolbar</source>
      <translation>Barra de herramientas</translation>
    </message>
    <message>
      <location filename="../../ui/panels/tool_bar.py" />
      <source>none</source>
      <translation>ninguno</translation>
    </message>
    <message>
      <location filename="../../ui/panels/tool_bar.py" />
      <source>Search</source>
      <translation>Buscar</translation>
    </message>
    <message>
      <location filename="../../ui/panels/welcome_page.py" />
      <source>Open reports…</source>
      <translation>Abrir noticias…</translation>
    </message>
    <message>
      <location filename="../../ui/panels/welcome_page.py" />
      <source>Web pages, PDF, Word, text, mail</source>
      <translation>Páginas web, PDF, Word, texto, correo</translation>
    </message>
    <message>
      <location filename="../../ui/panels/welcome_page.py" />
      <source>Paste a report</source>
      <translation>Pegar una noticia</translation>
    </message>
    <message>
      <location filename="../../ui/panels/welcome_page.py" />
      <source>Text from the clipboard</source>
      <translation>Texto del portapapeles</translation>
    </message>
    <message>
      <location filename="../../ui/panels/welcome_page.py" />
      <source>Open the sample comparison</source>
      <translation>Abrir la comparación de muestra</translation>
    </message>
    <message>
      <location filename="../../ui/panels/welcome_page.py" />
      <source>Four invented outlets, one invented event</source>
      <translation>Cuatro medios inventados, un suceso</translation>
    </message>
    <message>
      <location filename="../../ui/panels/welcome_page.py" />
      <source>Recent</source>
      <translation>Recientes</translation>
    </message>
    <message>
      <location filename="../../ui/panels/welcome_page.py" />
      <source>{title}, {facts}</source>
      <translation>{title}, {facts}</translation>
    </message>
    <message>
      <location filename="../../ui/panels/welcome_page.py" />
      <source>or drop files anywhere in this window</source>
      <translation>o suelte archivos en cualquier parte de esta ventana</translation>
    </message>
    <message>
      <location filename="../../ui/panels/welcome_page.py" />
      <source>First steps</source>
      <translation>Primeros pasos</translation>
    </message>
    <message>
      <location filename="../../ui/panels/welcome_page.py" />
      <source>One event, several reports, side by side.</source>
      <translation>Un suceso, varias noticias, lado a lado.</translation>
    </message>
    <message>
      <location filename="../../ui/panels/welcome_page.py" />
      <source>Saved comparisons will be listed here.</source>
      <translation>Aquí aparecerán las comparaciones guardadas.</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/panels/worksheet_panel.py" />
      <source>Worksheet</source>
      <translation>Hoja de trabajo</translation>
    </message>
    <message>
      <location filename="../../ui/panels/worksheet_panel.py" />
      <source>Print Worksheet</source>
      <translation>Imprimir la hoja de trabajo</translation>
    </message>
    <message>
      <location filename="../../ui/panels/worksheet_panel.py" />
      <source>Nothing is to be verified. Notes of the kind ‘To verify’ and conflicts appear here.</source>
      <translation>No hay nada que verificar. Aquí aparecen las notas «Por verificar» y los conflictos.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/panels/worksheet_panel.py" />
      <source>{n} open</source>
      <translation>
        <numerusform>{n} pendiente</numerusform>
        <numerusform>{n} pendientes</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/panels/worksheet_row.py" />
      <source>Make It a Task</source>
      <translation>Convertir en tarea</translation>
    </message>
    <message>
      <location filename="../../ui/panels/worksheet_row.py" />
      <source>Write a note to verify about this conflict</source>
      <translation>Escribir una nota por verificar sobre este conflicto</translation>
    </message>
    <message>
      <location filename="../../ui/panels/worksheet_row.py" />
      <source>What is said</source>
      <translation>Qué se dice</translation>
    </message>
    <message>
      <location filename="../../ui/panels/worksheet_row.py" />
      <source>To verify, note {n}, {place}</source>
      <translation>Por verificar, nota {n}, {place}</translation>
    </message>
    <message>
      <location filename="../../ui/panels/worksheet_row.py" />
      <source>Conflict, not asked about: {title}</source>
      <translation>Conflicto, aún sin preguntar: {title}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/panes/columns.py" />
      <source>{n} blocks left out</source>
      <translation>
        <numerusform>{n} bloque excluido</numerusform>
        <numerusform>{n} bloques excluidos</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/panes/columns.py" />
      <source>Report {siglum}: {title}</source>
      <translation>Noticia {siglum}: {title}</translation>
    </message>
    <message>
      <location filename="../../ui/panes/edge_grip.py" />
      <source>Drag to make the column wider, double-click for its usual width</source>
      <translation>Arrastre para ensanchar la columna; doble clic para su ancho habitual</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/panes/gap_cell.py" />
      <source>Not found in {siglum}</source>
      <translation>No hallado en {siglum}</translation>
    </message>
    <message>
      <location filename="../../ui/panes/gap_cell.py" />
      <source>Nearest: paragraph {n}</source>
      <translation>Cerca: párrafo {n}</translation>
    </message>
    <message>
      <location filename="../../ui/panes/gap_cell.py" />
      <source>Not in {siglum}</source>
      <translation>No en {siglum}</translation>
    </message>
    <message>
      <location filename="../../ui/panes/gap_cell.py" />
      <source>¶ {n}</source>
      <translation>¶ {n}</translation>
    </message>
    <message>
      <location filename="../../ui/panes/head_button.py" />
      <source>Make {siglum} the pivot</source>
      <translation>Usar {siglum} como referencia</translation>
    </message>
    <message>
      <location filename="../../ui/panes/left_out.py" />
      <source>Left out: {reason}</source>
      <translation>Excluido: {reason}</translation>
    </message>
    <message>
      <location filename="../../ui/panes/overview_bar.py" />
      <source>Overview</source>
      <translation>Vista general</translation>
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
      <translation>Fila</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/panes/row_gutter.py" />
      <source>Origins</source>
      <translation>Orígenes</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/panes/rows.py" />
      <source>Head</source>
      <translation>Título</translation>
    </message>
    <message>
      <location filename="../../ui/panes/tags.py" />
      <source>Told earlier, paragraph {n}</source>
      <translation>Contado antes, párrafo {n}</translation>
    </message>
    <message>
      <location filename="../../ui/panes/tags.py" />
      <source>Earlier, ¶ {n}</source>
      <translation>Antes, ¶ {n}</translation>
    </message>
    <message>
      <location filename="../../ui/panes/tags.py" />
      <source>Told later, paragraph {n}</source>
      <translation>Contado después, párrafo {n}</translation>
    </message>
    <message>
      <location filename="../../ui/panes/tags.py" />
      <source>Later, ¶ {n}</source>
      <translation>Después, ¶ {n}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/recent.py" />
      <location filename="../../ui/seen.py" />
      <source>{n} reports</source>
      <translation>
        <numerusform>{n} noticia</numerusform>
        <numerusform>{n} noticias</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/recent.py" />
      <source>Today, {time}</source>
      <translation>Hoy, {time}</translation>
    </message>
    <message>
      <location filename="../../ui/recent.py" />
      <source>Yesterday</source>
      <translation>Ayer</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/recent.py" />
      <source>{n} notes</source>
      <translation>
        <numerusform>{n} nota</numerusform>
        <numerusform>{n} notas</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/recent.py" />
      <source>no notes yet</source>
      <translation>aún sin notas</translation>
    </message>
    <message>
      <location filename="../../ui/recent.py" />
      <source>{n} to verify</source>
      <translation>{n} por verificar</translation>
    </message>
    <message numerus="yes">
      <location filename="../../resources/words.toml" />
      <location filename="../../ui/seen.py" />
      <source>{n} origins</source>
      <translation>
        <numerusform>{n} origen</numerusform>
        <numerusform>{n} orígenes</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/seen.py" />
      <source>outlets hidden</source>
      <translation>medios ocultos</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Embargoed</source>
      <translation>Embargado</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Embargoed until {until}</source>
      <translation>Embargado hasta el {until}</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Withdrawn</source>
      <translation>Anulado</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Withheld</source>
      <translation>Retenido</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Correction</source>
      <translation>Corrección</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Advisory</source>
      <translation>Aviso</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Update</source>
      <translation>Actualización</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Update {number}</source>
      <translation>Actualización {number}</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Rewritten</source>
      <translation>Reescrito</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Rewritten, {number}</source>
      <translation>Reescrito, {number}</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>New lead</source>
      <translation>Nuevo arranque</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Lead {number}</source>
      <translation>Arranque {number}</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Further take</source>
      <translation>Continuación</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Take {number}</source>
      <translation>Entrega {number}</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Encoding guessed</source>
      <translation>Codificación supuesta</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Encoding chosen</source>
      <translation>Codificación elegida</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Control characters</source>
      <translation>Caracteres de control</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Direction marks</source>
      <translation>Marcas de dirección</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Date in doubt</source>
      <translation>Fecha dudosa</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Read as plain text</source>
      <translation>Leído como texto sin formato</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Text left out</source>
      <translation>Texto excluido</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Summary only</source>
      <translation>Solo resumen</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Not published</source>
      <translation>Sin publicar</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Language read in part</source>
      <translation>Idioma leído en parte</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Language not recognised</source>
      <translation>Idioma no reconocido</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>The agency holds this copy under embargo.</source>
      <translation>La agencia mantiene este despacho bajo embargo.</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>The agency holds this copy under embargo until {until}.</source>
      <translation>La agencia mantiene este despacho bajo embargo hasta el {until}.</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>The agency holds this copy under embargo: “{text}”</source>
      <translation>La agencia mantiene este despacho bajo embargo: «{text}»</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>The agency has withdrawn this copy.</source>
      <translation>La agencia ha anulado este despacho.</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>The agency has withdrawn this copy: “{text}”</source>
      <translation>La agencia ha anulado este despacho: «{text}»</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>The agency has withheld this copy.</source>
      <translation>La agencia ha retenido este despacho.</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>The agency has withheld this copy: “{text}”</source>
      <translation>La agencia ha retenido este despacho: «{text}»</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>The agency files this copy as a correction.</source>
      <translation>La agencia envía este despacho como corrección.</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>The agency files this copy as a correction: “{text}”</source>
      <translation>La agencia envía este despacho como corrección: «{text}»</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>The agency files this copy as an advisory for editors.</source>
      <translation>La agencia envía este despacho como aviso a las redacciones.</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>The agency advises editors: “{text}”</source>
      <translation>La agencia avisa a las redacciones: «{text}»</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>The agency files this copy as an update.</source>
      <translation>La agencia envía este despacho como actualización.</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>The agency files this copy as update {number}.</source>
      <translation>La agencia envía este despacho como actualización {number}.</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>The agency files this copy as an update: “{text}”</source>
      <translation>La agencia envía este despacho como actualización: «{text}»</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>The agency has written this copy anew from top to bottom.</source>
      <translation>La agencia ha reescrito este despacho de principio a fin.</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>The agency has written this copy anew, version {number}.</source>
      <translation>La agencia ha reescrito este despacho, versión {number}.</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>The agency has written this copy anew: “{text}”</source>
      <translation>La agencia ha reescrito este despacho: «{text}»</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>The agency files this copy as a new lead.</source>
      <translation>La agencia envía este despacho con un nuevo arranque.</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>The agency files this copy as lead {number}.</source>
      <translation>La agencia envía este despacho como arranque {number}.</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>The agency files this copy as a new lead: “{text}”</source>
      <translation>La agencia envía este despacho con un nuevo arranque: «{text}»</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>This copy continues an earlier one.</source>
      <translation>Este despacho continúa otro anterior.</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>This copy is take {number} of a longer one.</source>
      <translation>Este despacho es la entrega {number} de otro más largo.</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>This copy continues an earlier one: “{text}”</source>
      <translation>Este despacho continúa otro anterior: «{text}»</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>The file does not say its encoding; {encoding} was taken.</source>
      <translation>El archivo no dice su codificación; se tomó {encoding}.</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>The file was read as {encoding}, as you chose.</source>
      <translation>El archivo se leyó como {encoding}, según eligió usted.</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>{count} control characters were taken out of the text.</source>
      <translation>Caracteres de control quitados del texto: {count}.</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>{count} hidden marks that turn the direction of reading were taken out of the text.</source>
      <translation>Marcas ocultas que invierten el sentido de lectura, quitadas del texto: {count}.</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>The date “{text}” can be read in two ways and was not taken.</source>
      <translation>La fecha «{text}» se puede leer de dos maneras y no se tomó.</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>The page is built as no article is; all of its visible text was taken.</source>
      <translation>La página no está hecha como un artículo; se tomó todo su texto visible.</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>{percent} % of what the file shows was left out.</source>
      <translation>Se excluyó el {percent} % de lo que muestra el archivo.</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>The feed holds only a summary of this report.</source>
      <translation>El canal contiene solo un resumen de esta noticia.</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>The file holds this report as not published.</source>
      <translation>El archivo da esta noticia como no publicada.</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>In this language ({language}) passages, figures and quotations are compared; who says what, and how sure it is, is not read.</source>
      <translation>En este idioma ({language}) se comparan pasajes, cifras y citas; no se lee quién dice qué ni con qué certeza.</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>The language was not recognised; who says what, and how sure it is, is not read.</source>
      <translation>No se reconoció el idioma; no se lee quién dice qué ni con qué certeza.</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>The file holds this report as not published (“{status}”).</source>
      <translation>El archivo da esta noticia como no publicada («{status}»).</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Part of the page, not of the report</source>
      <translation>Parte de la página, no de la noticia</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Advertisement</source>
      <translation>Publicidad</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Link to another report</source>
      <translation>Enlace a otra noticia</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Invitation to subscribe</source>
      <translation>Invitación a suscribirse</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Buttons to share</source>
      <translation>Botones para compartir</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Keywords</source>
      <translation>Palabras clave</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Date line</source>
      <translation>Línea de fecha</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Credit</source>
      <translation>Crédito</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Note of the desk</source>
      <translation>Nota de la redacción</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Left out by you</source>
      <translation>Excluido por usted</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Noted while reading: {code}.</source>
      <translation>Observado al leer: {code}.</translation>
    </message>
    <message>
      <location filename="../../app/notices.py" />
      <source>Noted while reading: {code}, “{text}”</source>
      <translation>Observado al leer: {code}, «{text}»</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>Figures: {values}</source>
      <translation>Cifras: {values}</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>{what}: {values}</source>
      <translation>{what}: {values}</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>Time: {values}</source>
      <translation>Fecha u hora: {values}</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>Place: {values}</source>
      <translation>Lugar: {values}</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>Name: {values}</source>
      <translation>Nombre: {values}</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>Quote: {values}</source>
      <translation>Cita: {values}</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>Quote in other words: {values}</source>
      <translation>Cita con otras palabras: {values}</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>Polarity: {values}</source>
      <translation>Sí contra no: {values}</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>Certainty: {other} asserts, {one} hedges</source>
      <translation>Certeza: {other} afirma, {one} matiza</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>Source: {one} asserts, {other} credits</source>
      <translation>Fuente: {one} afirma, {other} atribuye</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>Source: {values}</source>
      <translation>Fuente: {values}</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>Source: {one} names it, {other} does not</source>
      <translation>Fuente: {one} la nombra, {other} no</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>Wording: {values}</source>
      <translation>Expresión: {values}</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>Explicit: {cue}</source>
      <translation>Explícito: {cue}</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>Contested: {cue}</source>
      <translation>Rebatido: {cue}</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>Anonymous: {cue}</source>
      <translation>Anónimo: {cue}</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>Second hand: {cue}</source>
      <translation>De segunda mano: {cue}</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>Hedged: {cue}</source>
      <translation>Con reservas: {cue}</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>Projection: {cue}</source>
      <translation>Previsión: {cue}</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>The reports count the same thing with figures that differ: {values}.</source>
      <translation>Las noticias cuentan lo mismo con cifras diferentes: {values}.</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>The reports count the same thing ({what}) with figures that differ: {values}.</source>
      <translation>Las noticias cuentan lo mismo ({what}) con cifras diferentes: {values}.</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>The reports give different times for the same thing: {values}.</source>
      <translation>Las noticias dan fechas u horas diferentes para lo mismo: {values}.</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>The reports give different places for the same thing: {values}.</source>
      <translation>Las noticias dan lugares diferentes para lo mismo: {values}.</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>The reports give different names in the same place: {values}.</source>
      <translation>Las noticias dan nombres diferentes en el mismo lugar: {values}.</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>The words inside the quotation marks are not the same: {values}.</source>
      <translation>Las palabras entre comillas no son las mismas: {values}.</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>The reports quote the same utterance in other words.</source>
      <translation>Las noticias citan la misma declaración con otras palabras.</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>One report says that it happened, another that it did not: {values}.</source>
      <translation>Una noticia dice que ocurrió, otra que no: {values}.</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>{other} asserts what {one} hedges.</source>
      <translation>{other} afirma lo que {one} matiza.</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>{one} asserts what {other} credits to a source.</source>
      <translation>{one} afirma lo que {other} atribuye a una fuente.</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>{one} names the source of what {other} gives as hearsay.</source>
      <translation>{one} nombra la fuente de lo que {other} da de oídas.</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>The reports credit the same thing to different sources: {values}.</source>
      <translation>Las noticias atribuyen lo mismo a fuentes diferentes: {values}.</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>The reports use verbs of different force: {values}.</source>
      <translation>Las noticias usan verbos de fuerza diferente: {values}.</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>One report uses a word that judges where another does not: {values}.</source>
      <translation>Una noticia usa una palabra valorativa donde otra no la usa: {values}.</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>One report says the most, another says one of the most: {values}.</source>
      <translation>Una noticia dice el máximo, otra uno de los máximos: {values}.</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>One report sets in quotation marks what another says as its own: {values}.</source>
      <translation>Una noticia pone entre comillas lo que otra dice como propio: {values}.</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>Told alike in {reports}.</source>
      <translation>Contado igual en {reports}.</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>Found in {report}, not found in {others}.</source>
      <translation>Hallado en {report}, no hallado en {others}.</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>The report says itself that this is not confirmed or not known.</source>
      <translation>La propia noticia dice que esto no está confirmado o no se sabe.</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>Someone denies or rejects this.</source>
      <translation>Alguien lo niega o lo rechaza.</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>Credited to people who are not named.</source>
      <translation>Atribuido a personas que no se nombran.</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>Credited to another outlet or a second-hand report.</source>
      <translation>Atribuido a otro medio o a una noticia de segunda mano.</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>The report itself marks doubt.</source>
      <translation>La propia noticia expresa dudas.</translation>
    </message>
    <message>
      <location filename="../../app/findings/wording.py" />
      <source>Told as future, plan, threat or condition.</source>
      <translation>Contado como futuro, plan, amenaza o condición.</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>Linked sentences count one thing; no rounding, bound or unit explains the gap.</source>
      <translation>Frases enlazadas cuentan lo mismo; ni redondeo, ni límite, ni unidad explica la distancia.</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>Sentences that are otherwise alike give times that cannot both hold.</source>
      <translation>Frases por lo demás iguales dan momentos que no pueden valer a la vez.</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>Sentences that are otherwise alike name different places.</source>
      <translation>Frases por lo demás iguales nombran lugares distintos.</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>Sentences that are otherwise alike name different people or bodies.</source>
      <translation>Frases por lo demás iguales nombran a personas u organismos distintos.</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>One quotation in both reports, altered inside and not only cut at its ends.</source>
      <translation>Una cita en ambas noticias, cambiada por dentro y no solo cortada en los extremos.</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>Quotations of one speaker that mean the same in other words.</source>
      <translation>Citas de una misma persona que dicen lo mismo con otras palabras.</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>One of two linked claims is negated or denied, the other is not.</source>
      <translation>De dos afirmaciones enlazadas, una está negada o desmentida y la otra no.</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>One of two linked claims has a word of doubt, the other has none.</source>
      <translation>De dos afirmaciones enlazadas, una lleva una palabra de duda y la otra ninguna.</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>One of two linked claims names a source, the other is told as fact.</source>
      <translation>De dos afirmaciones enlazadas, una nombra una fuente y la otra se da como un hecho.</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>Both linked claims name a source, and the sources are not the same.</source>
      <translation>Ambas afirmaciones enlazadas nombran una fuente, pero no la misma.</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>One of two linked claims names its source, the other only calls it unnamed.</source>
      <translation>De dos afirmaciones enlazadas, una nombra su fuente y la otra la deja sin nombre.</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>Two verbs for one act that the word lists hold to be of different force.</source>
      <translation>Dos verbos para un mismo acto, de distinta fuerza según las listas de palabras.</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>One of two linked sentences has a word that the word lists hold to be loaded.</source>
      <translation>De dos frases enlazadas, una tiene una palabra cargada según las listas de palabras.</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>A superlative stands beside the same one with “one of”.</source>
      <translation>Un superlativo está junto al mismo precedido de «uno de».</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>Words in quotation marks stand beside the same words without.</source>
      <translation>Palabras entre comillas están junto a las mismas sin comillas.</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>Sentences of several reports are linked, and share these words, figures or names.</source>
      <translation>Frases de varias noticias están enlazadas y comparten estas palabras, cifras o nombres.</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>No sentence of another report was linked to this one.</source>
      <translation>Ninguna frase de otra noticia se enlazó con esta.</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>A word of the report says so: “{cue}”.</source>
      <translation>Una palabra de la noticia lo dice: «{cue}».</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>A word of denial or doubt by somebody: “{cue}”.</source>
      <translation>Una palabra con la que alguien desmiente o duda: «{cue}».</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>A source without a name: “{cue}”.</source>
      <translation>Una fuente sin nombre: «{cue}».</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>Another outlet or a second-hand source: “{cue}”.</source>
      <translation>Otro medio o una fuente de segunda mano: «{cue}».</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>A word of doubt: “{cue}”.</source>
      <translation>Una palabra de duda: «{cue}».</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>A word of future, plan, threat or condition: “{cue}”.</source>
      <translation>Una palabra de futuro, plan, amenaza o condición: «{cue}».</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>like meaning</source>
      <translation>sentido parecido</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>like meaning with the next sentence</source>
      <translation>sentido parecido con la frase siguiente</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>retold in words that go together</source>
      <translation>contado con palabras afines</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>rare words in both</source>
      <translation>palabras poco comunes en ambas</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>names, figures or times that only these share</source>
      <translation>nombres, cifras o fechas que solo estas comparten</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>names in both</source>
      <translation>nombres en ambas</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>figures in both</source>
      <translation>cifras en ambas</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>times in both</source>
      <translation>fechas en ambas</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>quoted words in both</source>
      <translation>palabras citadas en ambas</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>like wording</source>
      <translation>redacción parecida</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>both near the top</source>
      <translation>ambas al principio</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>nearer to each other than to the rest</source>
      <translation>más cercanas entre sí que del resto</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>each other’s best match</source>
      <translation>la más parecida una de otra</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>in like order</source>
      <translation>en el mismo orden</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>both near the main news</source>
      <translation>ambas cerca de la noticia principal</translation>
    </message>
    <message>
      <location filename="../../app/findings/explaining.py" />
      <source>put together by the reader</source>
      <translation>unidas por el lector</translation>
    </message>
    <message>
      <location filename="../../app/overview/wording.py" />
      <source>Asserted in {firmer}, credited to a source in {looser}.</source>
      <translation>Afirmado en {firmer}, atribuido a una fuente en {looser}.</translation>
    </message>
    <message>
      <location filename="../../app/overview/wording.py" />
      <source>Asserted in {firmer}, credited to {speaker} in {looser}.</source>
      <translation>Afirmado en {firmer}, atribuido a {speaker} en {looser}.</translation>
    </message>
    <message>
      <location filename="../../app/overview/wording.py" />
      <source>Asserted in {firmer}, credited to people without a name in {looser}.</source>
      <translation>Afirmado en {firmer}, atribuido a anónimos en {looser}.</translation>
    </message>
    <message>
      <location filename="../../app/overview/wording.py" />
      <source>Asserted in {firmer}, told second hand in {looser}.</source>
      <translation>Afirmado en {firmer}, contado de segunda mano en {looser}.</translation>
    </message>
    <message>
      <location filename="../../app/overview/wording.py" />
      <source>Asserted in {firmer}, hedged in {looser}.</source>
      <translation>Afirmado en {firmer}, matizado en {looser}.</translation>
    </message>
    <message>
      <location filename="../../app/overview/wording.py" />
      <source>Asserted in {firmer}, said to be unconfirmed or denied in {looser}.</source>
      <translation>Afirmado en {firmer}, dado por no confirmado o desmentido en {looser}.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/packages.py" />
      <source>A note without a passage was left out: “{words}”</source>
      <translation>Se excluyó una nota sin pasaje: «{words}»</translation>
    </message>
    <message>
      <location filename="../../app/exchange/packages.py" />
      <source>“{name}” was left out: its text is not in the file.</source>
      <translation>Se excluyó «{name}»: su texto no está en el archivo.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/packages.py" />
      <source>Not all of the file could be read: {why}.</source>
      <translation>No se pudo leer todo el archivo: {why}.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/packages.py" />
      <source>a report without a name</source>
      <translation>una noticia sin nombre</translation>
    </message>
    <message>
      <location filename="../../app/language_names.py" />
      <source>Arabic</source>
      <translation>Árabe</translation>
    </message>
    <message>
      <location filename="../../app/language_names.py" />
      <source>Danish</source>
      <translation>Danés</translation>
    </message>
    <message>
      <location filename="../../app/language_names.py" />
      <source>German</source>
      <translation>Alemán</translation>
    </message>
    <message>
      <location filename="../../app/language_names.py" />
      <source>Greek</source>
      <translation>Griego</translation>
    </message>
    <message>
      <location filename="../../app/language_names.py" />
      <source>English</source>
      <translation>Inglés</translation>
    </message>
    <message>
      <location filename="../../app/language_names.py" />
      <source>Spanish</source>
      <translation>Español</translation>
    </message>
    <message>
      <location filename="../../app/language_names.py" />
      <source>Persian</source>
      <translation>Persa</translation>
    </message>
    <message>
      <location filename="../../app/language_names.py" />
      <source>Finnish</source>
      <translation>Finés</translation>
    </message>
    <message>
      <location filename="../../app/language_names.py" />
      <source>French</source>
      <translation>Francés</translation>
    </message>
    <message>
      <location filename="../../app/language_names.py" />
      <source>Hebrew</source>
      <translation>Hebreo</translation>
    </message>
    <message>
      <location filename="../../app/language_names.py" />
      <source>Italian</source>
      <translation>Italiano</translation>
    </message>
    <message>
      <location filename="../../app/language_names.py" />
      <source>Japanese</source>
      <translation>Japonés</translation>
    </message>
    <message>
      <location filename="../../app/language_names.py" />
      <source>Korean</source>
      <translation>Coreano</translation>
    </message>
    <message>
      <location filename="../../app/language_names.py" />
      <source>Norwegian Bokmål</source>
      <translation>Noruego (bokmål)</translation>
    </message>
    <message>
      <location filename="../../app/language_names.py" />
      <source>Dutch</source>
      <translation>Neerlandés</translation>
    </message>
    <message>
      <location filename="../../app/language_names.py" />
      <source>Polish</source>
      <translation>Polaco</translation>
    </message>
    <message>
      <location filename="../../app/language_names.py" />
      <source>Portuguese</source>
      <translation>Portugués</translation>
    </message>
    <message>
      <location filename="../../app/language_names.py" />
      <source>Russian</source>
      <translation>Ruso</translation>
    </message>
    <message>
      <location filename="../../app/language_names.py" />
      <source>Swedish</source>
      <translation>Sueco</translation>
    </message>
    <message>
      <location filename="../../app/language_names.py" />
      <source>Thai</source>
      <translation>Tailandés</translation>
    </message>
    <message>
      <location filename="../../app/language_names.py" />
      <source>Turkish</source>
      <translation>Turco</translation>
    </message>
    <message>
      <location filename="../../app/language_names.py" />
      <source>Ukrainian</source>
      <translation>Ucraniano</translation>
    </message>
    <message>
      <location filename="../../app/language_names.py" />
      <source>Urdu</source>
      <translation>Urdu</translation>
    </message>
    <message>
      <location filename="../../app/language_names.py" />
      <source>Chinese</source>
      <translation>Chino</translation>
    </message>
    <message>
      <location filename="../../app/refusals.py" />
      <source>a folder has this name</source>
      <translation>una carpeta tiene ese nombre</translation>
    </message>
    <message>
      <location filename="../../app/refusals.py" />
      <location filename="../../app/storage/reasons.py" />
      <source>another program is using it</source>
      <translation>otro programa lo está usando</translation>
    </message>
    <message>
      <location filename="../../app/refusals.py" />
      <source>its folder is not there</source>
      <translation>su carpeta no está ahí</translation>
    </message>
    <message>
      <location filename="../../app/refusals.py" />
      <source>its name holds a character that no file name may have</source>
      <translation>su nombre contiene un carácter que ningún archivo puede tener</translation>
    </message>
    <message>
      <location filename="../../app/refusals.py" />
      <source>its name is too long</source>
      <translation>su nombre es demasiado largo</translation>
    </message>
    <message>
      <location filename="../../app/refusals.py" />
      <location filename="../../app/storage/reasons.py" />
      <source>its place may not be written</source>
      <translation>en su lugar no se puede escribir</translation>
    </message>
    <message>
      <location filename="../../app/refusals.py" />
      <location filename="../../app/storage/reasons.py" />
      <source>the disk is full</source>
      <translation>el disco está lleno</translation>
    </message>
    <message>
      <location filename="../../app/refusals.py" />
      <location filename="../../app/storage/reasons.py" />
      <source>the drive does not answer</source>
      <translation>la unidad no responde</translation>
    </message>
    <message>
      <location filename="../../app/refusals.py" />
      <source>the drive takes no file of this size</source>
      <translation>la unidad no admite archivos de este tamaño</translation>
    </message>
    <message>
      <location filename="../../app/refusals.py" />
      <source>your share of the disk is full</source>
      <translation>su parte del disco está llena</translation>
    </message>
    <message>
      <location filename="../../app/storage/reasons.py" />
      <source>it holds a character that cannot be saved</source>
      <translation>contiene un carácter que no se puede guardar</translation>
    </message>
    <message>
      <location filename="../../app/storage/reasons.py" />
      <source>it was damaged from outside</source>
      <translation>se dañó desde fuera</translation>
    </message>
    <message>
      <location filename="../../app/storage/reasons.py" />
      <source>its folder is not there any more or may not be written</source>
      <translation>su carpeta ya no está ahí o no se puede escribir en ella</translation>
    </message>
    <message>
      <location filename="../../app/storage/project_file.py" />
      <source>it is open in another window</source>
      <translation>está abierto en otra ventana</translation>
    </message>
    <message>
      <location filename="../../app/storage/project_file.py" />
      <source>it was moved, removed or replaced</source>
      <translation>se movió, se quitó o se sustituyó</translation>
    </message>
    <message>
      <location filename="../../resources/themes/palette.toml" />
      <location filename="../../resources/words.toml" />
      <source>agree</source>
      <translation>coincidente</translation>
    </message>
    <message>
      <location filename="../../resources/themes/palette.toml" />
      <location filename="../../resources/words.toml" />
      <source>differ</source>
      <translation>diferente</translation>
    </message>
    <message>
      <location filename="../../resources/themes/palette.toml" />
      <location filename="../../resources/words.toml" />
      <source>unconfirmed</source>
      <translation>sin confirmar</translation>
    </message>
    <message>
      <location filename="../../resources/themes/palette.toml" />
      <location filename="../../resources/words.toml" />
      <source>projection</source>
      <translation>previsión</translation>
    </message>
    <message>
      <location filename="../../resources/themes/palette.toml" />
      <location filename="../../resources/words.toml" />
      <source>only here</source>
      <translation>solo aquí</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>Something went wrong.</source>
      <translation>Algo ha fallado.</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>“{name}” is not there any more. Check whether it was moved or renamed.</source>
      <translation>«{name}» ya no está ahí. Compruebe si se movió o se le cambió el nombre.</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>“{name}” may not be read with your account. Copy it to a folder of your own.</source>
      <translation>«{name}» no se puede leer con su cuenta. Cópielo a una carpeta propia.</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>“{name}” is empty. Save the report again and open the new file.</source>
      <translation>«{name}» está vacío. Guarde de nuevo la noticia y abra el archivo nuevo.</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>“{name}” is larger than {limit} MB. Save only the article's text and open that.</source>
      <translation>«{name}» supera los {limit} MB. Guarde solo el texto del artículo y ábralo.</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>“{name}” is {found}, not a report. Save the report as a web page or as text.</source>
      <translation>«{name}» es {found}, no una noticia. Guarde la noticia como página web o como texto.</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>No article was found in “{name}”. Copy the text in your browser and paste it.</source>
      <translation>No se halló ningún artículo en «{name}». Copie el texto en su navegador y péguelo.</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>“{name}” only describes a report; its text lies behind the NITF link in it. Open that link, save it, and open the saved file.</source>
      <translation>«{name}» solo describe una noticia; su texto está tras el enlace NITF que contiene. Abra ese enlace, guárdelo y abra el archivo guardado.</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>“{name}” is locked with a password. Save a copy without one and open that.</source>
      <translation>«{name}» está protegido con contraseña. Guarde una copia sin contraseña y ábrala.</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>“{name}” holds no text that can be read, only pictures of it. Run text recognition on it first.</source>
      <translation>«{name}» no contiene texto legible, solo imágenes de texto. Pásele antes un reconocimiento de texto.</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>“{name}” could not be read ({why}). Open it elsewhere and paste its text.</source>
      <translation>No se pudo leer «{name}» ({why}). Ábralo en otro programa y pegue su texto.</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>Reading “{name}” took too long or too much memory and was stopped. Paste its text.</source>
      <translation>La lectura de «{name}» llevó demasiado tiempo o memoria y se detuvo. Pegue su texto.</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>“{name}” holds {count} reports. Open it as a file to choose among them.</source>
      <translation>«{name}» contiene {count} noticias. Ábralo como archivo para elegir entre ellas.</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>“{name}” holds {count} reports, more than {limit}. Save those to compare as files of their own.</source>
      <translation>«{name}» contiene {count} noticias, más de {limit}. Guarde las que quiera comparar en archivos propios.</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>“{name}” is already open as report {siglum}.</source>
      <translation>«{name}» ya está abierto como noticia {siglum}.</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>A comparison needs at least two reports; {count} could be read. Add another one.</source>
      <translation>Una comparación necesita al menos dos noticias; se pudieron leer: {count}. Añada otra.</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>The background process ended unexpectedly. Your work is saved; try again.</source>
      <translation>El proceso en segundo plano terminó de forma inesperada. Su trabajo está guardado; inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>“{name}” is not a Synoptic project.</source>
      <translation>«{name}» no es un proyecto de Synoptic.</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>“{name}” is damaged ({why}). Your copy was not changed; restore it from a backup.</source>
      <translation>«{name}» está dañado ({why}). Su archivo no se modificó; recupérelo de una copia de seguridad.</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>“{name}” was made by a newer Synoptic. Update the program to open it.</source>
      <translation>«{name}» se creó con un Synoptic más reciente. Actualice el programa para abrirlo.</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>“{name}” is in use by another program. Close it there and try again.</source>
      <translation>Otro programa está usando «{name}». Ciérrelo allí e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>“{name}” can only be read ({why}). Save it in another place to change it.</source>
      <translation>«{name}» solo se puede leer ({why}). Guárdelo en otro lugar para modificarlo.</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>“{name}” could not be saved ({why}). Save it in another place; nothing is lost.</source>
      <translation>No se pudo guardar «{name}» ({why}). Guárdelo en otro lugar; no se ha perdido nada.</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>“{name}” could not be written ({why}). The earlier file, if any, is unchanged.</source>
      <translation>No se pudo escribir «{name}» ({why}). El archivo anterior, si existe, no ha cambiado.</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>“{name}” is one of the files to read. Choose another name for what is to be written.</source>
      <translation>«{name}» es uno de los archivos leídos. Elija otro nombre para lo que se escribe.</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>The notes in “{name}” could not be read ({why}). Export them again from where they were written.</source>
      <translation>No se pudieron leer las notas de «{name}» ({why}). Expórtelas de nuevo desde donde se escribieron.</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>The word list “{name}” is broken ({why}). Install the program again or mend the file.</source>
      <translation>La lista de palabras «{name}» es defectuosa ({why}). Reinstale el programa o corrija el archivo.</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>Your settings could not be saved ({why}). They hold until you quit.</source>
      <translation>No se pudieron guardar sus preferencias ({why}). Valen hasta que salga.</translation>
    </message>
    <message>
      <location filename="../../app/errors.py" />
      <source>This Synoptic does not work as it should: {what}. Install it again.</source>
      <translation>Este Synoptic no funciona como debería: {what}. Instálelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../app/exchange/json_values.py" />
      <location filename="../../app/importing/feeds/json_feed.py" />
      <location filename="../../app/importing/json_text.py" />
      <source>its JSON is broken</source>
      <translation>su JSON es defectuoso</translation>
    </message>
    <message>
      <location filename="../../app/exchange/qda/unpacking.py" />
      <source>it is too large</source>
      <translation>es demasiado grande</translation>
    </message>
    <message>
      <location filename="../../app/exchange/web_annotation_reading.py" />
      <source>it only names where its notes lie, and nothing is fetched</source>
      <translation>solo dice dónde están sus notas, y no se descarga nada</translation>
    </message>
    <message>
      <location filename="../../app/export/pdf/returning.py" />
      <source>no PDF</source>
      <translation>no es un PDF</translation>
    </message>
    <message>
      <location filename="../../app/export/pdf/typesetting.py" />
      <source>The pages could not be laid out: {why}.</source>
      <translation>No se pudieron componer las páginas: {why}.</translation>
    </message>
    <message>
      <location filename="../../app/importing/archive.py" />
      <source>it is locked with a password</source>
      <translation>está protegido con contraseña</translation>
    </message>
    <message>
      <location filename="../../app/importing/archive.py" />
      <source>it is packed as no document is</source>
      <translation>está comprimido como ningún documento lo está</translation>
    </message>
    <message>
      <location filename="../../app/importing/archive.py" />
      <source>the file is damaged</source>
      <translation>el archivo está dañado</translation>
    </message>
    <message>
      <location filename="../../app/importing/archive.py" />
      <location filename="../../app/importing/office/epub.py" />
      <source>a part of it is missing</source>
      <translation>falta una parte</translation>
    </message>
    <message>
      <location filename="../../app/importing/loading.py" />
      <source>its contents are damaged or unusual</source>
      <translation>su contenido está dañado o es inusual</translation>
    </message>
    <message>
      <location filename="../../app/importing/mail/outlook.py" />
      <source>the message is damaged</source>
      <translation>el mensaje está dañado</translation>
    </message>
    <message>
      <location filename="../../app/importing/mime.py" />
      <source>it has more parts than any message</source>
      <translation>tiene más partes que ningún mensaje</translation>
    </message>
    <message>
      <location filename="../../app/importing/mime.py" />
      <source>it has a longer header than any message</source>
      <translation>tiene una cabecera más larga que ningún mensaje</translation>
    </message>
    <message>
      <location filename="../../app/importing/office/rtf.py" />
      <source>its markup is damaged</source>
      <translation>sus etiquetas están dañadas</translation>
    </message>
    <message>
      <location filename="../../app/importing/office/word.py" />
      <source>the document is damaged</source>
      <translation>el documento está dañado</translation>
    </message>
    <message>
      <location filename="../../app/importing/pdf/extracting.py" />
      <source>its parts refer to each other in circles</source>
      <translation>sus partes remiten unas a otras en círculo</translation>
    </message>
    <message>
      <location filename="../../app/importing/pdf/extracting.py" />
      <location filename="../../app/importing/pdf/unlocking.py" />
      <source>the PDF file is damaged</source>
      <translation>el archivo PDF está dañado</translation>
    </message>
    <message>
      <location filename="../../app/importing/pdf/extracting.py" />
      <source>it has more pages than any report</source>
      <translation>tiene más páginas que ninguna noticia</translation>
    </message>
    <message>
      <location filename="../../app/importing/reading.py" />
      <source>it nests deeper than any report</source>
      <translation>está anidado más hondo que ninguna noticia</translation>
    </message>
    <message>
      <location filename="../../app/importing/reading.py" />
      <source>a folder</source>
      <translation>una carpeta</translation>
    </message>
    <message>
      <location filename="../../app/importing/reading.py" />
      <source>a device</source>
      <translation>un dispositivo</translation>
    </message>
    <message>
      <location filename="../../app/importing/registry.py" />
      <source>not text</source>
      <translation>algo que no es texto</translation>
    </message>
    <message>
      <location filename="../../app/importing/safe_xml.py" />
      <source>its XML is broken</source>
      <translation>su XML es defectuoso</translation>
    </message>
    <message>
      <location filename="../../app/importing/sniffing.py" />
      <location filename="../../app/importing/wire/digitalwires.py" />
      <location filename="../../app/importing/wire/newsml12.py" />
      <location filename="../../app/importing/wire/newsml_g2.py" />
      <location filename="../../app/importing/wire/ninjs.py" />
      <source>a picture</source>
      <translation>una imagen</translation>
    </message>
    <message>
      <location filename="../../app/importing/sniffing.py" />
      <source>a PDF file</source>
      <translation>un archivo PDF</translation>
    </message>
    <message>
      <location filename="../../app/importing/sniffing.py" />
      <source>a PostScript file</source>
      <translation>un archivo PostScript</translation>
    </message>
    <message>
      <location filename="../../app/importing/sniffing.py" />
      <source>an RTF file</source>
      <translation>un archivo RTF</translation>
    </message>
    <message>
      <location filename="../../app/importing/sniffing.py" />
      <source>a program</source>
      <translation>un programa</translation>
    </message>
    <message>
      <location filename="../../app/importing/sniffing.py" />
      <source>a compressed file</source>
      <translation>un archivo comprimido</translation>
    </message>
    <message>
      <location filename="../../app/importing/sniffing.py" />
      <source>an old Office file</source>
      <translation>un archivo antiguo de Office</translation>
    </message>
    <message>
      <location filename="../../app/importing/sniffing.py" />
      <source>a database</source>
      <translation>una base de datos</translation>
    </message>
    <message>
      <location filename="../../app/importing/sniffing.py" />
      <source>a sound file</source>
      <translation>un archivo de sonido</translation>
    </message>
    <message>
      <location filename="../../app/importing/sniffing.py" />
      <location filename="../../app/importing/wire/digitalwires.py" />
      <location filename="../../app/importing/wire/newsml12.py" />
      <location filename="../../app/importing/wire/newsml_g2.py" />
      <location filename="../../app/importing/wire/ninjs.py" />
      <source>a video</source>
      <translation>un vídeo</translation>
    </message>
    <message>
      <location filename="../../app/importing/sniffing.py" />
      <source>a web archive</source>
      <translation>un archivo web</translation>
    </message>
    <message>
      <location filename="../../app/importing/sniffing.py" />
      <source>a Word document</source>
      <translation>un documento de Word</translation>
    </message>
    <message>
      <location filename="../../app/importing/sniffing.py" />
      <source>a spreadsheet</source>
      <translation>una hoja de cálculo</translation>
    </message>
    <message>
      <location filename="../../app/importing/sniffing.py" />
      <source>a presentation</source>
      <translation>una presentación</translation>
    </message>
    <message>
      <location filename="../../app/importing/sniffing.py" />
      <source>an OpenDocument text</source>
      <translation>un texto OpenDocument</translation>
    </message>
    <message>
      <location filename="../../app/importing/sniffing.py" />
      <source>an e-book</source>
      <translation>un libro electrónico</translation>
    </message>
    <message>
      <location filename="../../app/importing/sniffing.py" />
      <source>an XML file</source>
      <translation>un archivo XML</translation>
    </message>
    <message>
      <location filename="../../app/importing/sniffing.py" />
      <source>a data file (JSON)</source>
      <translation>un archivo de datos (JSON)</translation>
    </message>
    <message>
      <location filename="../../app/importing/sniffing.py" />
      <source>a zip file</source>
      <translation>un archivo zip</translation>
    </message>
    <message>
      <location filename="../../app/importing/sniffing.py" />
      <source>a media file</source>
      <translation>un archivo multimedia</translation>
    </message>
    <message>
      <location filename="../../app/importing/wire/digitalwires.py" />
      <location filename="../../app/importing/wire/newsml12.py" />
      <location filename="../../app/importing/wire/newsml_g2.py" />
      <location filename="../../app/importing/wire/ninjs.py" />
      <source>a sound recording</source>
      <translation>una grabación de sonido</translation>
    </message>
    <message>
      <location filename="../../app/importing/wire/digitalwires.py" />
      <source>an agency's entry without a text</source>
      <translation>una entrada de agencia sin texto</translation>
    </message>
    <message>
      <location filename="../../app/importing/wire/newsml12.py" />
      <location filename="../../app/importing/wire/newsml_g2.py" />
      <location filename="../../app/importing/wire/ninjs.py" />
      <source>a graphic</source>
      <translation>un gráfico</translation>
    </message>
    <message>
      <location filename="../../app/importing/wire/newsml12.py" />
      <location filename="../../app/importing/wire/newsml_g2.py" />
      <source>an animation</source>
      <translation>una animación</translation>
    </message>
    <message>
      <location filename="../../app/importing/wire/newsml12.py" />
      <source>a NewsML file without a report</source>
      <translation>un archivo NewsML sin noticia</translation>
    </message>
    <message>
      <location filename="../../app/importing/wire/newsml_g2.py" />
      <source>an item without text</source>
      <translation>un elemento sin texto</translation>
    </message>
    <message>
      <location filename="../../app/importing/wire/newsml_g2.py" />
      <source>a message without a report</source>
      <translation>un mensaje sin noticia</translation>
    </message>
    <message>
      <location filename="../../app/importing/wire/newsml_g2.py" />
      <location filename="../../app/importing/wire/ninjs.py" />
      <source>a package that only names other items</source>
      <translation>un paquete que solo nombra otros elementos</translation>
    </message>
    <message>
      <location filename="../../app/importing/wire/newsml_g2.py" />
      <source>a concept item</source>
      <translation>una ficha de concepto</translation>
    </message>
    <message>
      <location filename="../../app/importing/wire/newsml_g2.py" />
      <source>a list of concepts</source>
      <translation>una lista de conceptos</translation>
    </message>
    <message>
      <location filename="../../app/importing/wire/newsml_g2.py" />
      <location filename="../../app/importing/wire/ninjs.py" />
      <source>a planning item</source>
      <translation>una ficha de previsión</translation>
    </message>
    <message>
      <location filename="../../app/importing/wire/newsml_g2.py" />
      <source>a catalog of terms</source>
      <translation>un catálogo de términos</translation>
    </message>
    <message>
      <location filename="../../app/importing/wire/newsml_g2.py" />
      <source>a package without text</source>
      <translation>un paquete sin texto</translation>
    </message>
    <message>
      <location filename="../../app/importing/wire/ninjs.py" />
      <source>an event</source>
      <translation>un evento</translation>
    </message>
    <message>
      <location filename="../../app/importing/wire/ninjs.py" />
      <source>a data file (JSON) without a text</source>
      <translation>un archivo de datos (JSON) sin texto</translation>
    </message>
    <message>
      <location filename="../../app/storage/opening.py" />
      <location filename="../../app/storage/soundness.py" />
      <source>parts of it are missing or overwritten</source>
      <translation>faltan partes o se han sobrescrito</translation>
    </message>
    <message>
      <location filename="../../app/storage/opening.py" />
      <source>it holds what no report or note can be</source>
      <translation>contiene lo que no puede ser noticia ni nota</translation>
    </message>
    <message>
      <location filename="../../app/storage/opening.py" />
      <source>an edit was cut off, in a place that may not be written</source>
      <translation>un cambio quedó a medias, en un lugar donde no se puede escribir</translation>
    </message>
    <message>
      <location filename="../../app/storage/soundness.py" />
      <source>it is empty</source>
      <translation>está vacío</translation>
    </message>
    <message>
      <location filename="../../app/storage/soundness.py" />
      <source>it is cut off</source>
      <translation>está cortado</translation>
    </message>
    <message>
      <location filename="../../app/storage/soundness.py" />
      <source>another program has changed how it is written</source>
      <translation>otro programa ha cambiado su estructura</translation>
    </message>
    <message>
      <location filename="../../app/storage/soundness.py" />
      <source>notes speak of reports that are not in it</source>
      <translation>hay notas que hablan de noticias que no están en él</translation>
    </message>
    <message>
      <location filename="../../app/storage/soundness.py" />
      <source>its tables are not those of a project</source>
      <translation>sus tablas no son las de un proyecto</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec</source>
      <translation>ene. feb. mar. abr. may. jun. jul. ago. sept. oct. nov. dic.</translation>
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
      <translation>En paralelo</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Side by side: {first} to {last}</source>
      <translation>En paralelo: de {first} a {last}</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Statements</source>
      <translation>Afirmaciones</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Method</source>
      <translation>Método</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Files</source>
      <translation>Archivos</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Made with</source>
      <translation>Hecho con</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Settings chosen</source>
      <translation>Ajustes elegidos</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Findings by origins</source>
      <translation>Hallazgos por orígenes</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Conflicts to resolve</source>
      <translation>Contradicciones por resolver</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Marks</source>
      <translation>Marcas</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>To the reports</source>
      <translation>A las noticias</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Page {page} of {pages}</source>
      <translation>Página {page} de {pages}</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Rows that none of these reports tells: {rows}.</source>
      <translation>Filas que ninguna de estas noticias cuenta: {rows}.</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Conflicts noted</source>
      <translation>Contradicciones anotadas</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>No note asks for verification, and no conflict is open.</source>
      <translation>Ninguna nota pide verificación y no hay contradicciones abiertas.</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>words with a note of a reader; the number leads to it</source>
      <translation>palabras con una nota; el número lleva a ella</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Finding</source>
      <translation>Hallazgo</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>What the reports say</source>
      <translation>Lo que dicen las noticias</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Verdict</source>
      <translation>Decisión</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Together</source>
      <translation>En conjunto</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Length</source>
      <translation>Longitud</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>How</source>
      <translation>Cómo</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Speaker</source>
      <translation>Quién habla</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Words</source>
      <translation>Palabras</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Differs from the model</source>
      <translation>Diferencias con el modelo</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Firmer</source>
      <translation>Más firme</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Looser</source>
      <translation>Más matizado</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Place</source>
      <translation>Lugar</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Source</source>
      <translation>Fuente</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Cited</source>
      <translation>Citada en</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Times cited</source>
      <translation>Veces citada</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Share of the report</source>
      <translation>Parte de la noticia</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Call or ask</source>
      <translation>A quién llamar</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Found out</source>
      <translation>Resultado</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Until</source>
      <translation>Antes del</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Question</source>
      <translation>Pregunta</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>When to use it</source>
      <translation>Cuándo usarla</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>told by {n}</source>
      <translation>en {n}</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>told by {origins} origins</source>
      <translation>en {origins} orígenes</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>All</source>
      <translation>Todos</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>{paragraphs} paragraphs, {words} words</source>
      <translation>{paragraphs} párrafos, {words} palabras</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Left out</source>
      <translation>Excluido</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Same origin as {others}</source>
      <translation>Mismo origen que {others}</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Report {siglum}</source>
      <translation>Noticia {siglum}</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>{n} of {all} reports</source>
      <translation>{n} de {all} noticias</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>{n} of {all}</source>
      <translation>{n} de {all}</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>About</source>
      <translation>Acerca de</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>No.</source>
      <translation>N.º</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Origins telling it</source>
      <translation>Orígenes que lo cuentan</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Value</source>
      <translation>Valor</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Unit</source>
      <translation>Unidad</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Cue</source>
      <translation>Palabra indicadora</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Role</source>
      <translation>Función</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Called</source>
      <translation>Llamado</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Held against</source>
      <translation>Comparado con</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Speakers differ</source>
      <translation>Autores diferentes</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Written</source>
      <translation>Escrito</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Changed</source>
      <translation>Cambiado</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Paragraphs</source>
      <translation>Párrafos</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>… (cut: the whole text is in the CSV and JSON exports)</source>
      <translation>… (cortado: el texto completo está en las exportaciones CSV y JSON)</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Working notes</source>
      <translation>Notas de trabajo</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Where the reports differ</source>
      <translation>En qué difieren las noticias</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>What is unconfirmed</source>
      <translation>Qué está sin confirmar</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>figure</source>
      <translation>cifra</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>name</source>
      <translation>nombre</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>quote</source>
      <translation>cita</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>attribution</source>
      <translation>atribución</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>certainty</source>
      <translation>certeza</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>negation</source>
      <translation>negación</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>wording</source>
      <translation>expresión</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>headline</source>
      <translation>titular</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>paragraph {n}</source>
      <translation>párrafo {n}</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>whole report</source>
      <translation>noticia entera</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>words not found any more</source>
      <translation>palabras que ya no se encuentran</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>place to be confirmed</source>
      <translation>lugar por confirmar</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>to be confirmed, written on “{words}”</source>
      <translation>por confirmar, escrita sobre «{words}»</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Nearest: {place}</source>
      <translation>Lo más cercano: {place}</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Told earlier, {place}</source>
      <translation>Contado antes, {place}</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Told later, {place}</source>
      <translation>Contado después, {place}</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Says {place} again</source>
      <translation>Repite: {place}</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>note</source>
      <translation>nota</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>to verify</source>
      <translation>por verificar</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>framing</source>
      <translation>encuadre</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>strong sourcing</source>
      <translation>bien documentado</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>highlight</source>
      <translation>resaltado</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>changed {when}</source>
      <translation>cambiado el {when}</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Note {number}, {word}, by {author}</source>
      <translation>Nota {number}, {word}, de {author}</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>open</source>
      <translation>abierto</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>asked</source>
      <translation>preguntado</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>confirmed</source>
      <translation>confirmado</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>refuted</source>
      <translation>refutado</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>accepted</source>
      <translation>aceptado</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>rejected</source>
      <translation>rechazado</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>told alike in two or more reports</source>
      <translation>contado igual en dos o más noticias</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>told differently: the words that differ</source>
      <translation>contado de otro modo: las palabras que difieren</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>the report does not assert it itself</source>
      <translation>la noticia no lo afirma por sí misma</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>a plan, a forecast or a condition</source>
      <translation>un plan, un pronóstico o una condición</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>not found in the other reports</source>
      <translation>no hallado en las demás noticias</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>single</source>
      <translation>único</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>word for word</source>
      <translation>palabra por palabra</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>shortened</source>
      <translation>abreviado</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>retold</source>
      <translation>contado con otras palabras</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>speakers differ</source>
      <translation>autores diferentes</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>model</source>
      <translation>modelo</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>credited, no name</source>
      <translation>atribuido, sin nombre</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>said to be unconfirmed</source>
      <translation>dado por no confirmado</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>contested</source>
      <translation>rebatido</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>attributed</source>
      <translation>atribuido</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>standfirst</source>
      <translation>entradilla</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>lead</source>
      <translation>arranque</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>organisation</source>
      <translation>organización</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>other outlet</source>
      <translation>otro medio</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>The marks say what the reports tell, not what is true.</source>
      <translation>Las marcas dicen lo que cuentan las noticias, no lo que es verdad.</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>“Not found” in a report is no proof of intent; agreement is no proof of truth.</source>
      <translation>«No hallado» en una noticia no prueba intención; coincidir no prueba que sea verdad.</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Counts are of origins: reports that carry the same copy count once.</source>
      <translation>Se cuentan orígenes: las noticias con el mismo texto cuentan una vez.</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Findings come from rules and language models that ran on one computer, offline. Each can be wrong.</source>
      <translation>Los hallazgos vienen de reglas y modelos de lengua que se ejecutaron en un ordenador, sin red. Cualquiera puede ser erróneo.</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>The rows follow report {siglum}.</source>
      <translation>Las filas siguen la noticia {siglum}.</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Projections are marked.</source>
      <translation>Las previsiones están marcadas.</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Projections are not marked.</source>
      <translation>Las previsiones no están marcadas.</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Decided by the reader: links {links}, findings {findings}.</source>
      <translation>Decidido por el lector: enlaces {links}, hallazgos {findings}.</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Shown are the reports {sigla} of {all}; rows, letters and counts are those of all.</source>
      <translation>Se muestran las noticias {sigla} de {all}; filas, letras y recuentos son los de todas.</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Shown are {n} of {all} findings.</source>
      <translation>Se muestran {n} de {all} hallazgos.</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Shown are {n} of {all} notes.</source>
      <translation>Se muestran {n} de {all} notas.</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>The automatic marks are left out.</source>
      <translation>Se omiten las marcas automáticas.</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>Outlets, agencies, authors, addresses and file names are hidden; where a text names them, it shows █.</source>
      <translation>Medios, agencias, autores, direcciones y nombres de archivo están ocultos; donde un texto los nombra aparece █.</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>{count} characters that cannot be printed are shown as {sign}.</source>
      <translation>{count} caracteres que no se pueden imprimir aparecen como {sign}.</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>No font here has {count} of the characters ({named}); they are shown as {sign}.</source>
      <translation>Ninguna fuente aquí tiene {count} de los caracteres ({named}); aparecen como {sign}.</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>shared runs {share}</source>
      <translation>texto común {share}</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>same address</source>
      <translation>misma dirección</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>credit line {name}</source>
      <translation>crédito {name}</translation>
    </message>
    <message>
      <location filename="../../resources/words.toml" />
      <source>byline {name}</source>
      <translation>firma {name}</translation>
    </message>
  </context>
</TS>
