"""The tables for spreadsheets: a workbook, or CSV files in a zip."""

from app.export.spreadsheet.csv_files import write_csv
from app.export.spreadsheet.workbook import write_xlsx

__all__ = ["write_csv", "write_xlsx"]
