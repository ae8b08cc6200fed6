"""Sentences about certification; a line is words, or tags and words; see sentences.py."""

FALSE = """
|| Dr. Chen is board certified.
|| Our board-certified psychiatrists are here for you.
|| Board Certified Psychiatrist
|| Every infusion is watched by a board‑certified anesthesiologist.
|| Dr. Marsh is double board certified in psychiatry and pain medicine.
|| She holds board certification in psychiatry.
|| All of our doctors are fully board-certi­fied.
|| A boarded psychiatrist, double-boarded in addiction medicine, leads the team.
|| Meet our team of <b>board</b>-certified nurse practitioners.
|| He is not only board certified but also kind.
|| Why us? Our doctors are board certified.
|| BOARD-CERTIFIED CARE
"""

HONEST = """
|| Dr. Chen is certified by the American Board of Psychiatry and Neurology.
|| Dr. Chen is board-certified by the ABPN.
|| Ask whether the psychiatrist is board certified.
|| Is your psychiatrist board certified?
|| She is board certified in psychiatry (American Board of Psychiatry and Neurology).
|| Board certification means that a doctor has passed a board's exams.
|| “Board certified” alone tells readers nothing.
|| He is not board certified in psychiatry.
|| Our board meets twice a year.
|| The nurse is certified by the American Nurses Credentialing Center.
|| PMHNP-BC, board certified by the ANCC
|| Check whether your doctor is board certified, and by which board.
|| The ethics board approved the study.
|| Dr. Ortiz is board certified. Her board is the American Board of Anesthesiology.
"""
