"""Degrees by level and field. The companies and persons here are fictional."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.extract.profile.degrees import degrees_in


def degrees(sentence: str) -> list[str]:
    return [name for _, name in degrees_in(sentence)]


@pytest.mark.parametrize(
    ("sentence", "held"),
    [
        ("He holds a Bachelor of Science degree in Information Systems.", ["Bachelor’s in Information Systems"]),
        ("Our CISO has a bachelors degree in computer science and over ten years.", ["Bachelor’s in Computer Science"]),
        ("She has a B.S. in Finance from Quill College and an M.B.A.", ["Bachelor’s in Finance", "MBA"]),
        ("He holds a master’s degree in business administration.", ["MBA"]),
        (
            "The CSO holds an MS in Cybersecurity Policy, and a JD from Quill.",
            ["Master’s in Cybersecurity Policy", "JD"],
        ),
        ("She holds an MSc. in Information Security.", ["Master’s in Information Security"]),
        ("The CTO holds a PhD in engineering and degrees in law.", ["PhD in Engineering", "Degree in Law"]),
        ("He has a Doctorate in Strategic Intelligence.", ["PhD in Strategic Intelligence"]),
        ("He holds an associate degree in computer support.", ["Associate’s in Computer Support"]),
        ("He holds a Bachelor of Software Engineering.", ["Bachelor’s in Software Engineering"]),
        ("The CISO holds a bachelors degree from Quill College.", ["Bachelor’s degree"]),
        (
            "He received both his bachelors and masters degrees in information management.",
            ["Bachelor’s in Information Management", "Master’s in Information Management"],
        ),
        (
            "Both hold undergraduate and graduate degrees in their respective fields.",
            ["Undergraduate degree", "Graduate degree"],
        ),
        ("He holds degrees in information security and Certified Ethical Hacker.", ["Degree in Information Security"]),
    ],
)
def test_a_degree_by_level_and_field(sentence: str, held: list[str]) -> None:
    assert degrees(sentence) == held


@pytest.mark.parametrize(
    "sentence",
    [
        "She is completing her MSc in Cybersecurity.",
        "Members are Zsuzsa Quill, Ph.D., and others, all of whom are independent directors.",
        "He has a Masters Certificate in Project Management.",
        "Under our master service agreement in force, vendors tell us.",
        "We look at the degree to which vendors reach our systems, to a degree in which we trust.",
        "We use MS Windows and keep master data in one system.",
    ],
)
def test_what_is_no_degree(sentence: str) -> None:
    assert degrees(sentence) == []


_WORDS = "a master of science degree in MBA and B.S. our PhD ( ” , . information".split()  # noqa: SIM905


@given(st.lists(st.sampled_from(_WORDS)))
def test_places_are_in_order_and_inside(words: list[str]) -> None:
    sentence = " ".join(words)
    places = [at for at, _ in degrees_in(sentence)]

    assert places == sorted(set(places))
    assert all(0 <= at < len(sentence) for at in places)


def test_a_hostile_sentence_costs_little() -> None:
    began = time.process_time()

    degrees_in("holds a bachelors and masters degree in a degree in " * 4_000)

    assert time.process_time() - began < 1
