"""Instead of the common hook, which takes every module, test and source along."""

from PyInstaller.utils.hooks import collect_data_files

datas = collect_data_files("spacy", includes=["*.cfg"])
