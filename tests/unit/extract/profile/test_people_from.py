"""Teams that only people come from. The companies here are fictional, the wordings those of the filings named."""

import pytest

from monitor.extract.profile.bodies import bodies_of


def names(sentence: str) -> list[str]:
    return [body.name for body in bodies_of((sentence,))]


@pytest.mark.parametrize(
    "sentence",
    [
        # Repay, 0000950170-25-030855
        "The panel includes representatives from our legal department, our finance department and various units.",
        # Sixth Street Lending, 0000950170-25-019845
        "The panel includes members of Quill’s senior management and Legal team.",
        "The working panel is comprised of leaders from our Legal, IT and Security Services teams.",
        # Nebius, 0001558370-25-005991, and Repay once more
        "There is a process under which leaders from our legal and accounting teams will assess the impact.",
        "Such incident responses are overseen by leaders from our information technology, legal and compliance teams.",
        # Currenc, 0001213900-25-103497
        "Our head of information technology department oversees it.",
        # Travelers, 0000086312-26-000065
        "The Chief Financial Officer of the Technology and Security group reviews it.",
        "She is a member of the Security team.",
        # Philip Morris, 0001413329-25-000013
        "The GC has served at Quill for 18 years in several positions within the Legal & Compliance department.",
        # Nano-X, 0001213900-26-050191
        "Main points addressed in tabletops include the functions of an incident response team.",
        # Amer Sports, 0001628280-25-011314
        "Specific security awareness trainings are conducted for employees working in our IT operations department.",
        # Andina, 0001104659-26-038506
        "The technology team also receives training on the various guidelines.",
        # Independence Realty, 0001466085-25-000021
        "He has gained his knowledge in six years of work experience on the security team.",
        "Members of the Security leadership team have served in various roles.",
        # OSI Systems, 0001410578-25-001887; TrueBlue, 0000768899-25-000043
        "There is a forum that connects our Information Security, IT, Finance, and Investor Relations teams.",
        # Ingram Micro, 0001628280-26-013588
        "Leaders from our legal, finance, communications, and risk management teams participate in incident training.",
        # G-III, 0001104659-26-033891
        "Participants include IT leadership, finance, legal, insurance, and operations teams across all subsidiaries.",
        # Elme, 0000104894-25-000020
        "She is a member of the Cyber Consortium, the National Housing Council’s Privacy and Security Committee.",
        "She is a member of the Estate Cyber Consortium, and the RE-ISAC Cybersecurity Working Group.",
        # CCO Holdings, 0001271833-25-000005; Liberty Broadband, 0001193125-26-010397
        "The panel is led by senior executives in our information technology and technology operations groups.",
        "We have a panel with executives from our Legal, Accounting, Cybersecurity and Technology departments.",
        # MKS, 0000950170-25-026433; Verizon, 0000732712-26-000007; Grab, 0001855612-25-000013
        "Within our information technology organization, our CISO provides reports.",
        "Our CISO and other key members of our information security team provide regular reports to our CIO.",
        "The CISO and members of her leadership team also meet regularly with senior leaders.",
        "She is a highly experienced senior member of the existing Cybersecurity management team.",
        # Kirkland's, 0000950170-25-062753; Kidoz, 0001641172-25-006049; Intensity, 0001567264-26-000024
        "Annually, members of the IT department are required to take IT specific training.",
        "As needed we engage our Cyber Security division experts for risk assessment.",
        "These management team members are informed about and monitor the prevention of incidents.",
        # Dianthus, 0000950170-25-037131
        "We rely on a team of many disciplines (including from our IT function and others).",
        "The service provides a named officer as part of an advisory team.",
        # Amerant, 0001734342-25-000023
        "Our CISO, a key member of our risk management organization, presents reports.",
        # The heads of two departments; somebody's past; those who are trained
        "They hear updates from the heads of the IT Security and Internal Audit departments.",
        "Our leaders have decades of experience as part of our IT team.",
        "She has extensive experience working in and leading the Companys technology team.",
        "We have awareness training of our employees, software development teams, and others.",
        # Copel, 0001292814-25-018102
        "We conduct awareness training for employees, interns, contractors and executive management team involved.",
        # Etsy, 0001370637-25-000017
        "Risks are monitored by a management level panel that includes our Executive Team.",
    ],
)
def test_a_team_that_only_people_come_from_has_no_part(sentence: str) -> None:
    assert names(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "named"),
    [
        # Volato, 0001628280-26-017343
        ("The measures include the following: The members of the information technology team monitor threats.",
         ["information technology team"]),
        ("We train our employees in collaboration with the administrative department.", ["administrative department"]),
        ("The panel includes members of the legal team and reports to our security team.", ["security team"]),
        ("She is a member of the Disclosure Committee.", ["Disclosure Committee"]),
        # Belden, 0000913142-25-000005
        ("Members of our information technology team are responsible for managing risks.",
         ["information technology team"]),
        ("They inform other necessary members of any cybersecurity response team.", ["cybersecurity response team"]),
        # TrueBlue, 0000768899-25-000043
        ("Our Information Security Team, led by our CISO, consists of a Cybersecurity function and a Risk function.",
         ["Information Security Team"]),
    ],
)  # fmt: skip
def test_one_that_acts_or_is_told_and_a_committee_have(sentence: str, named: list[str]) -> None:
    assert names(sentence) == named
