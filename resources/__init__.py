"""Data only: themes, icons, fonts, lexicons, templates, the sample. Found through app.paths."""
