import numpy as np

from app.language import encode


def test_rows_have_unit_length_and_the_order_of_the_texts() -> None:
    rows = encode(["The bridge fell at noon.", "Wheat prices rose.", "The bridge fell at noon."])
    assert rows.dtype == np.float32
    assert np.allclose(np.linalg.norm(rows, axis=1), 1.0, atol=1e-5)
    assert np.array_equal(rows[0], rows[2])


def test_the_same_told_in_two_languages_lies_close() -> None:
    rows = encode(["The bridge fell at noon.", "El puente cayó al mediodía.", "Wheat prices rose in May."])
    assert rows[0] @ rows[1] > 0.6 > rows[0] @ rows[2]


def test_no_texts_give_no_rows() -> None:
    assert encode([]).shape[0] == 0
