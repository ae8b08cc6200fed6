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
|| Board-certified psychiatrist on site
|| Our nurse practitioners hold national board certification.
|| Led by a team of board certified physicians with 20 years of experience.
|| Dr. Lee, a Board-Certified anesthesiologist, founded the clinic.
|| Triple board-certified
|| You will be seen by a board certified doctor.
|| Jane Roe, MD, is board-certified in psychiatry.
|| “I am board certified,” says Dr. Roe.
|| All clinicians are licensed and board-certified.
|| Meet Dr. Roe: board certified, kind and careful.
|| Looking for a board-certified psychiatrist? Call us.
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
|| Jane Roe, MD, American Board of Psychiatry and Neurology
|| Jane Roe is board-certified in psychiatry by the American Board of Psychiatry and Neurology.
|| Dr. Roe (board certified, American Board of Anesthesiology)
|| Board certification is given by a medical board after an exam.
|| What does board certified mean?
|| You may ask which board certified your doctor.
|| None of our nurses claims to be board certified.
|| Our board of directors meets in May.
|| Look for the name of the board: “board certified” by itself is not enough.
|| Certified by ABPN since 2009
|| The Washington Medical Commission licenses doctors; a board certifies them.
|| Dr. Roe is board certified in addiction medicine by the American Board of Preventive Medicine.
|| Dr. Lim is certified by the American Osteopathic Board of Neurology and Psychiatry.
|| PMHNP-BC stands for a certification by the American Nurses Credentialing Center.
"""
