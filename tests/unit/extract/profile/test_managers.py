"""Managers of funds by name. All are fictional."""

from monitor.extract.profile.managers import managers_of
from monitor.extract.profile.own_names import own_names
from monitor.extract.profile.third_parties import third_parties_of
from monitor.extract.sentences import sentences

FUND = "The Fund is managed by the Adviser. Quillmore has a program. {} Quillmore trains everybody."


def names(text: str) -> list[str]:
    return [firm.name for firm in managers_of(sentences(text))]


def test_a_fund_tells_of_its_manager_by_name() -> None:
    assert names(FUND.format("Quillmore’s CISO reports to our board.")) == ["Quillmore"]
    assert names(FUND.format("The team at Quillmore watches.")) == ["Quillmore"]


def test_a_possessive_may_have_lost_its_apostrophe() -> None:
    assert names(FUND.format("Quillmores information security program covers us.")) == ["Quillmore"]
    text = "The Adviser relies on Hill Quills. Hill Quills cybersecurity processes cover us."
    assert names(text) == ["Hill Quills"]


def test_a_name_is_not_read_from_its_second_half() -> None:
    # 0001939433-25-000041
    text = (
        "The Adviser and Hart & Quills CISO report on its CTO Hart & Quills cybersecurity program. Hart & Quills leads."
    )
    assert names(text) == ["Hart & Quills"]


def test_whoever_is_part_of_anothers_program_tells_whose_it_is() -> None:
    """As in 0002089661-26-000016."""
    text = "Quillmore owns us. We are part of Quillmores shared services cybersecurity program."
    assert names(text) == ["Quillmore"]


def test_the_parent_of_an_adviser_is_named_as_such() -> None:
    """As in 0000950170-25-040492."""
    assert names("The Sponsor and Quillmore Asset Management, Inc. (QAM), the parent of the Sponsor, train all.") == [
        "Quillmore Asset Management"
    ]
    assert names("We train with Quillmore Asset Management, the parent of a mill.") == []


def test_whose_officer_is_told_of_names_a_firm() -> None:
    """As in 0001193125-26-104513."""
    assert names("The Adviser and the CISO of Quillmore Holding Ltd., a subsidiary, meet.") == ["Quillmore Holding"]
    assert names("The Adviser and the former CISO of Quillmore Holding meet.") == []


def test_a_related_party_that_employs_an_officer_is_named() -> None:
    """As in 0001772253-25-000011."""
    assert names("Meetings are led by the CISO, who is employed by related party Quillmore Ocean Management AS.") == [
        "Quillmore Ocean Management"
    ]


def test_one_of_several_managers_is_named() -> None:
    """As in 0000945394-25-000014."""
    assert names("We rely on systems maintained by our managers, including QRM, and others. QRM has a plan.") == ["QRM"]


def test_letters_that_a_bracket_explains_stand_for_the_whole_name() -> None:
    """As in 0001193125-26-117414."""
    text = FUND.replace("Quillmore", "QAM").format("The staff of Quillmore Asset Management, Inc. (“QAM”) is trained.")
    text += " QAM’s cybersecurity program is managed by its staff."
    assert [firm.name for firm in third_parties_of(sentences(text))] == ["Quillmore Asset Management"]
    assert [firm.name for firm in third_parties_of(sentences(text.replace("(“QAM”) ", "")))] == ["QAM"]


def test_who_speaks_of_no_adviser_speaks_of_himself() -> None:
    assert names("Quillmore has a program. Quillmore’s CISO reports to our board.") == []


def test_parties_are_whoever_the_report_calls_so() -> None:
    """As in 0000950170-25-040578."""
    assert names(FUND.format("We rely on the program implemented by the Adviser and the Quillmore Parties.")) == []


def test_plain_words_are_no_managers() -> None:
    assert names(FUND.format("It follows Standards information security people know. Our standards are high.")) == []


def test_an_adviser_named_in_full_or_after_its_part_is_a_firm() -> None:
    text = "We depend on the systems of House Quill, LLC (the Investment Adviser)."
    assert [firm.name for firm in third_parties_of(sentences(text))] == ["House Quill"]
    text = "We rely on the systems maintained by our manager, QMR, and on its staff."
    assert [firm.name for firm in third_parties_of(sentences(text))] == ["QMR"]


def test_our_provider_is_a_firm_whatever_is_said_of_somebody_s_years() -> None:
    text = "Our VP, with 10 years of experience, manages our managed security service provider, QuillNet."
    assert [firm.name for firm in third_parties_of(sentences(text))] == ["QuillNet"]


def test_whose_program_is_relied_on_is_told_without_an_adviser() -> None:
    assert names("Quillmore owns us. The Company utilizes Quillmore’s cybersecurity program.") == ["Quillmore"]
    assert names("Quillmore is here. Partners are part of Quillmore’s cybersecurity program.") == []


def test_whose_systems_a_registrant_without_people_has_is_its_manager() -> None:
    text = "We rely on the systems maintained by Quillmore and their employees. Quillmore trains them."
    assert names(text) == ["Quillmore"]
    text = "Our reliance on Quill Bank in managing these risks is told below. Quill Bank trains its people."
    assert names(text) == ["Quill Bank"]


def test_a_general_partner_manages_too() -> None:
    text = "The Partnership is run by its General Partner, and the General Partner by Quillmore. {} Quillmore trains."
    assert names(text.format("Quillmores Chief Information Officer reports to it.")) == ["Quillmore"]


def test_letters_that_stand_for_a_manager_or_for_its_department_are_no_firm() -> None:
    # Letters of the group (`QHM` beside `Quillmore`), and of a department that somebody heads.
    text = FUND.format(
        "QHM’s CISO reports. Quillmore’s CISO reports. The Head of DRT leads, and DRT’s cybersecurity work."
    )
    text += " QHM leads. DRT is a department."
    assert names(text) == ["QHM", "Quillmore", "DRT"]
    assert [firm.name for firm in third_parties_of(sentences(text))] == ["Quillmore"]


def test_the_group_that_the_filer_is_a_part_of_is_no_outside_firm() -> None:
    text = "We are a subsidiary of Quillmore Power. Our systems are maintained by Quillmore Power under {}. It leads."
    text += " Quillmore Power watches."
    assert names(text.format("its own rules")) == ["Quillmore Power"]
    assert third_parties_of(sentences(text.format("its own rules"))) == ()
    served = third_parties_of(sentences(text.format("a services agreement")))
    assert [firm.name for firm in served] == ["Quillmore Power"]


def test_a_program_is_attributed_to_a_manager_without_a_possessive() -> None:
    assert names(FUND.format("The Quillmore cybersecurity program covers us.")) == ["Quillmore"]
    assert names(FUND.format("The Acting CISO reports to our board. Acting alone, he leads.")) == []


def test_who_implements_it_together_with_the_adviser_is_a_manager() -> None:
    # 0001838126-25-000017
    text = FUND.format("We rely on the strategy and policies implemented by the Adviser and QMR. QMR trains.")
    assert names(text) == ["QMR"]
    assert names(FUND.format("We rely on procedures implemented by QMR. QMR trains.")) == ["QMR"]


def test_who_owns_the_manager_is_outside() -> None:
    # 0001437749-25-004734
    text = "We are externally managed by our Manager, which is a wholly owned subsidiary of Hartmore. Hartmore leads."
    assert names(text) == ["Hartmore"]
    assert (
        names("We have a plan. Our bank, which is a wholly owned subsidiary of Hartmore, has it. Hartmore is old.")
        == []
    )


def test_a_managers_name_may_hold_words_that_are_written_small_too() -> None:
    # 0001628280-26-017626
    said = "The Future Quill CISO reports to us. Future Quill trains. Future Quill tests. We rely on Future Quill."
    assert names(FUND.format(f"{said} In the future a quill may break.")) == ["Future Quill"]
    said = "Information Security Team’s IT security is good. Information Security Team acts. " * 2
    assert names(FUND.format(f"{said} It has information and a security team.")) == []


def test_a_manager_that_bears_the_funds_name_may_be_named_once() -> None:
    # 0001214659-25-003515
    text = "The Manager leads. Quill Hart’s Corporate IT Security program covers us."
    assert [one.name for one in third_parties_of(sentences(text), own_names(["QUILL HART A-1 FUND LLC"]))] == [
        "Quill Hart"
    ]
    text = "The Manager leads. The board oversees Quillmore’s cybersecurity risk."  # 0002017206-26-000002
    assert third_parties_of(sentences(text), own_names(["QUILLMORE PROPERTIES, INC."])) == ()


def test_who_is_relied_on_for_the_program_is_named_by_letters_too() -> None:
    # 0002051820-26-000039
    text = "Our business is dependent on the communications and information systems of QMRA. QMRA watches us."
    assert names(text) == ["QMRA"]
    assert names("We are reliant on Quillmore for assessing cyber risks. Quillmore has a program.") == ["Quillmore"]
    assert names("We rely on Internal Audit to assess controls. Internal Audit acts: an internal audit.") == []


def test_the_filer_s_own_parent_is_no_outside_firm() -> None:
    """As in 0001974395-26-000006."""
    text = "Our program is a part of that of our ultimate parent company, QHT. The Advisor works with QHT’s CISO."
    assert [firm.name for firm in third_parties_of(sentences(text), own_names(("Quill Certificates Co",)))] == []


def test_who_stands_beside_us_is_another() -> None:
    """As in 0001140361-26-008268, whose filer bears the first of its parent's words."""
    text = (
        "The boards of Quill Mutual and us meet. Quill Mutuals security officer reports to them. Quill Mutual trains."
    )
    assert [firm.name for firm in third_parties_of(sentences(text), own_names(("QUILL GROUP INC",)))] == [
        "Quill Mutual"
    ]


def test_whose_employees_serve_us_is_outside() -> None:
    """As in 0001104659-26-026432."""
    text = "Training is completed by employees of Quill Capital Management who provide services to us."
    assert names(text) == ["Quill Capital Management"]


def test_a_managing_owner_s_parent_is_named() -> None:
    """As in 0001193125-26-083548."""
    parent = "Quillmore Ltd. (Quillmore), the Managing Owners parent company, has a chief."
    text = f"{parent} The Managing Owner relies on Quillmore."
    assert names(text) == ["Quillmore"]


def test_a_fund_called_after_somebody_tells_of_whose_program_it_has() -> None:
    """As in 0002061670-26-000022; a company that speaks of itself by its name does the same."""
    text = "Our cybersecurity program is managed by Quill Harts cybersecurity team. Quill Hart trains."
    assert [f.name for f in managers_of(sentences(text), own_names(("QUILL HART INCOME PLUS CORP",)))] == ["Quill Hart"]
    assert managers_of(sentences(text), own_names(("QUILL HART INC",))) == ()


def test_a_sponsor_is_relied_on_by_name_and_an_adviser_has_an_affiliate() -> None:
    """As in 0001628280-26-022047 and 0001185185-26-001079."""
    assert names("We rely on Quillson, our Sponsor, for the implementation of policies. Quillson trains.") == [
        "Quillson"
    ]
    assert names("We are managed by the Advisor, an affiliate of Quillstone. Quillstone trains.") == ["Quillstone"]
