/* What thinc asks of BLIS from C: the functions that its modules look up when they are loaded, by name and type.
   Linked against the OpenBLAS in numpy.libs, so that one library multiplies for all. See __init__.py. */

#include <Python.h>
#include <stdint.h>

typedef int64_t number;

void scipy_cblas_sgemm64_(int order, int trans_a, int trans_b, number m, number n, number k, float alpha,
                          const float *a, number lda, const float *b, number ldb, float beta, float *c, number ldc);
void scipy_cblas_saxpy64_(number n, float alpha, const float *x, number step_x, float *y, number step_y);
void scipy_cblas_daxpy64_(number n, double alpha, const double *x, number step_x, double *y, number step_y);

enum { ROW_MAJOR = 101, AS_IT_IS = 111, TRANSPOSED = 112 };

static int turned(int transpose) { return transpose ? TRANSPOSED : AS_IT_IS; }

static void sgemm(int trans_a, int trans_b, int m, int n, int k, float alpha, const float *a, int lda,
                  const float *b, int ldb, float beta, float *c, int ldc) {
    scipy_cblas_sgemm64_(ROW_MAJOR, turned(trans_a), turned(trans_b), m, n, k, alpha, a, lda, b, ldb, beta, c, ldc);
}

static void saxpy(int n, float alpha, const float *x, int step_x, float *y, int step_y) {
    scipy_cblas_saxpy64_(n, alpha, x, step_x, y, step_y);
}

static void daxpy(int n, double alpha, const double *x, int step_x, double *y, int step_y) {
    scipy_cblas_daxpy64_(n, alpha, x, step_x, y, step_y);
}

/* thinc looks this one up for its LSTM layer, which the English model does not have. */
static void gemm(void) { Py_FatalError("The frozen program has no LSTM layers"); }

#define OF(name) "__pyx_t_4blis_2cy_" name
#define MATRIX(type) OF(type) ", " OF("inc_t") ", " OF("inc_t")
#define GEMM(type)                                                                                       \
    "void (enum " OF("trans_t") ", enum " OF("trans_t") ", " OF("dim_t") ", " OF("dim_t") ", " OF("dim_t") \
    ", double, " MATRIX(type) ", " MATRIX(type) ", double, " MATRIX(type) ")"

static const struct {
    const char *name, *type;
    void *function;
} offered[] = {
    {"sgemm", "void (int, int, int, int, int, float, float const *, int, float const *, int, float, float *, int)", sgemm},
    {"saxpy", "void (int, float, float const *, int, float *, int)", saxpy},
    {"daxpy", "void (int, double, double const *, int, double *, int)", daxpy},
    {"__pyx_fuse_0gemm", GEMM("floats_t"), gemm},
    {"__pyx_fuse_1gemm", GEMM("doubles_t"), gemm},
    {"__pyx_fuse_2gemm", GEMM("float1d_t"), gemm},
    {"__pyx_fuse_3gemm", GEMM("double1d_t"), gemm},
};

static struct PyModuleDef definition = {PyModuleDef_HEAD_INIT, "cy", NULL, -1, NULL};

static int add(PyObject *table, const char *name, const char *type, void *function) {
    PyObject *capsule = PyCapsule_New(function, type, NULL);
    int failed = capsule == NULL || PyDict_SetItemString(table, name, capsule) < 0;
    Py_XDECREF(capsule);
    return failed;
}

PyMODINIT_FUNC PyInit_cy(void) {
    PyObject *module = PyModule_Create(&definition), *table = PyDict_New();
    int failed = module == NULL || table == NULL;
    for (size_t i = 0; !failed && i < sizeof offered / sizeof *offered; i++)
        failed = add(table, offered[i].name, offered[i].type, offered[i].function);
    failed = failed || PyModule_AddObjectRef(module, "__pyx_capi__", table) < 0;
    Py_XDECREF(table);
    if (!failed) return module;
    Py_XDECREF(module);
    return NULL;
}
