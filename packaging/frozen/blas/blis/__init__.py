"""Stands in for the package BLIS in the frozen program: spaCy multiplies with the OpenBLAS that numpy brings.

BLIS carries its kernels for every processor twice, 35 MB, and OpenBLAS brings its own for numpy.
thinc asks BLIS for no more than `blis.py.gemm` and, from C, for three functions of `blis.cy`.
"""
