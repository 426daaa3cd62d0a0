"""Reports and alignment -> what agrees, differs, is unconfirmed, stands only here."""
