"""What a filer concludes, where verbs compete. The companies here are fictional."""

import pytest

from monitor.extract.profile.conclusion import conclusion_of
from monitor.extract.sentences import sentences

NOT_MATERIAL = "incident_not_material"


def state(text: str) -> str:
    return conclusion_of(sentences(text)).state


@pytest.mark.parametrize(
    ("text", "concluded"),
    [
        # incidents admitted, only material ones denied
        ("Although we had experienced cyber incidents, we have had no material incidents.", NOT_MATERIAL),
        ("We have experienced cyber incidents. However, we have not had a material cyber incident.", NOT_MATERIAL),
        ("While we experienced minor cybersecurity threats, none have materially affected us.", NOT_MATERIAL),
        ("The Company experiences cyber incidents from time to time, which were immaterial.", NOT_MATERIAL),
        # 0000811830-25-000012, and the same without `known`
        ("There are no known cybersecurity threats that have materially affected us.", "none_known"),
        (  # 0001213900-25-036882, whose flag is true
            "We have identified risks from known cybersecurity threats, including as a result of any prior incidents, "
            "that have materially affected or are reasonably likely to materially affect us.",
            "affected",
        ),
        ("We have identified risks from our vendors that affected our drills.", "silent"),
        ("There are no cybersecurity threats that have materially affected us.", "none_material"),
        # 0000950170-25-024148
        ("We experience security events from time to time. No incident has materially affected us.", NOT_MATERIAL),
        ("From time to time, we experience security events. No incident has materially affected us.", NOT_MATERIAL),
        ("We may experience events from time to time. No incident has materially affected us.", "none_material"),
        ("We were told that it saw attacks. Such cyberattacks did not have a material impact.", NOT_MATERIAL),
        # what did not reach the threshold of a report (0001193125-26-235425, 0000109380-26-000046)
        ("During the year no cyber incident met the threshold for disclosure to the SEC.", "none_material"),
        ("No incidents to date have met the threshold for materiality.", "none_material"),
        ("None of the cybersecurity incidents in 2025 rose to the level of materiality.", "none_material"),
        ("Cybersecurity incidents that did not meet the threshold for escalation are listed.", "silent"),
        ("If a cyber incident does not meet the threshold for disclosure, it is recorded.", "silent"),
        # told with its effect, or with what it befell (0001799191-26-000007)
        (
            "We determined that a cyber incident affecting a supplier would slow us. This incident did. "
            "We have not identified risks that have materially affected us.",
            NOT_MATERIAL,
        ),
        # of risks and threats there always are some: what is denied is their effect (0001104659-26-029858)
        ("No risks from cyber threats have occurred that have materially affected us.", "none_material"),
        ("There have not been any cyber threats or incidents that have materially affected us.", "none_material"),
        ("There were no cybersecurity incidents in 2025 that have materially affected us.", "none_known"),
        # the effect denied in the rule's own words (0001213900-26-036434)
        (
            "We had no material cyber incidents. We have not been affected by risks from cybersecurity threats.",
            "none_material",
        ),
        # what befalls everybody befell nobody (0000097745-25-000010, 0001631596-25-000012)
        (
            "As is the case for most large companies, we are regularly subject to cyberattacks. "
            "Cyber threats have not materially affected us.",
            "none_material",
        ),
        (
            "Institutions like us have experienced cyberattacks. Cyber threats have not materially affected us.",
            "none_material",
        ),
        ("The Company determined the impact of a past cyber incident was not material.", NOT_MATERIAL),
        ("Cybersecurity events are reviewed by the board, even if not material to us.", "silent"),
        ("We have not, based on what we know at present, identified cyber incidents.", "none_known"),
        # what looks ahead gives way to what looks back
        ("We had no attacks. Cyber threats are not reasonably likely to materially affect us.", "none_known"),
        ("We believe cyber threats are not reasonably likely to materially affect us.", "none_material"),
        # told in the present, or of what came before
        ("Our systems experience sophisticated cyberattacks. They have not materially affected us.", NOT_MATERIAL),
        (
            "From time to time, we experience cyber incidents. Cyber threats have not materially affected us.",
            NOT_MATERIAL,
        ),
        (
            "From time to time, we experience attempted attacks. Cyber threats have not materially affected us.",
            "none_material",
        ),
        ("Prior cyberattacks directed at us have not had a material impact on our results.", NOT_MATERIAL),
        (
            "Although our systems have in the past been, and will likely in the future be, subject to or targets of "
            "unauthorized or fraudulent access, we have not been materially affected by a cybersecurity breach.",
            NOT_MATERIAL,
        ),
        (
            "As disclosed on March 9, 2025, on March 2, 2025 we identified a cybersecurity incident. We do not believe "
            "the identified cybersecurity incident will have a material effect on our business.",
            NOT_MATERIAL,
        ),
        (
            "Despite our processes to detect threats, on June 30, 2025, Quill Mills detected a cybersecurity incident. "
            "Cyber risks have not materially affected it.",
            NOT_MATERIAL,
        ),
        (
            "We cannot assure that, on June 30, 2025, Quill Mills detected a cybersecurity incident. Cyber risks have "
            "not materially affected it.",
            "none_material",
        ),
        ("While prior incidents (mostly phishing) have not had a material impact, later ones could.", NOT_MATERIAL),
        ("Cyber risks, including from the incidents we have disclosed, have not materially affected us.", NOT_MATERIAL),
        (
            "There were no complaints about material data breaches. We do not believe that cyber threats have "
            "materially aected or are reasonably likely to materially aect us.",
            "none_material",
        ),
        (
            "On October 3, 2024, Quill Mills identified unauthorized activity within its computer networks. It has not "
            "experienced a cybersecurity incident that has resulted in a material impact.",
            NOT_MATERIAL,
        ),
        # a risk factor's title in a pointer tells of nothing here
        (
            "We have not identified any cyber incidents that have materially affected us. See Item 1A. Risk Factors We "
            "have been and may in the future be the victim of cyberattacks.",
            "none_known",
        ),
        # what befalls everybody is no incident of this one; what befell it is
        (
            "Like many other companies, we have been the target of cyberattacks. We have experienced no data breach.",
            "none_known",
        ),
        (
            "We have been the target of cyberattacks. We have not experienced a material data breach.",
            NOT_MATERIAL,
        ),
        # exposure is no incident
        ("We are exposed to cyber threats; none of these incidents has materially affected us.", "none_material"),
        # effects are denied before anything else is
        ("Cyber threats have not materially affected us, and we are not aware of any likely to.", "none_material"),
        ("We did not experience any material impact from cyber incidents.", "none_material"),
        ("There have been no risks from cybersecurity threats that have materially affected us.", "none_material"),
        ("No cyber risks have materially affected us, nor have we identified threats likely to.", "none_material"),
        ("We have not had any known instances of material cybersecurity incidents.", "none_known"),
        ("We have not experienced any operational or financial impact from a cyber incident.", "none_material"),
        ("Quill Mills has not determined that any cyber incidents have materially affected it.", "none_known"),
        (
            "While we have not, as of the date of this Annual Report of Form 10-K, experienced cyber threats that "
            "are likely to have a material impact, we may. See Item 1A. Risk Factors.",
            "none_known",
        ),
        ("We have not identified any impacts from cyber threats that have materially affected us.", "none_known"),
        ("There have been no cybersecurity incidents that have materially affected us.", "none_known"),
        # no assurance is no denial
        ("We cannot give assurance that we have not experienced an undetected cyber incident.", "silent"),
        ("No system can guarantee that undetected cyber incidents have not occurred.", "silent"),
        ("No one can be certain that it is safe from cyber threats, we did not identify any incident.", "none_known"),
        ("We have no knowledge that we have experienced a cybersecurity incident.", "none_known"),
        ("There is no system in place to assess whether such incident has materially affected us.", "silent"),
        ("Neither we nor our mills have experienced any material cybersecurity incidents.", "none_known"),
        ("From time to time, Quill Mills experiences cyber incidents, but is unaware of material ones.", NOT_MATERIAL),
        ("We may, from time to time, experience cyber incidents. None has materially affected us.", "none_material"),
        # effects denied in other words
        ("There has not been a material effect on our results as a result of cybersecurity threats.", "none_material"),
        ("No cyber-attacks have had a material impact on our operations or financial reporting.", "none_material"),
        ("In fiscal 2025 no known cybersecurity threats materially affected us.", "none_material"),
        ("No cyber risks, including as a result of previous incidents, materially affected us.", "none_material"),
        ("We do not have any general processes for managing material cybersecurity risks.", "silent"),
        ("No unauthorized access to our data occurred as a result of cybersecurity incidents.", "none_known"),
        # a day makes what is told of it one that happened
        ("On March 1, 2025, Quill had suffered a cyber attack. It had no material impact.", NOT_MATERIAL),
        ("In May 2024, a threat actor used logins to open an immaterial number of files. See Item 1A.", NOT_MATERIAL),
        ("Since 2015, we have not experienced any material cybersecurity incidents.", "none_known"),
        (
            "Our systems have been, and will continue to be, subject to threats such as spam and other cyberattacks. "
            "We are not aware that our business has been materially impacted by these cyberattacks.",
            NOT_MATERIAL,
        ),
        ("We describe how risks from cyber threats could affect us at Item 1A.", "cross_reference_only"),
        # what is told of in passing
        ("Minor incidents that occurred were treated. We had no material cyber incident.", NOT_MATERIAL),
        ("Cyber attacks and incidents have occurred. We are not aware of a material one.", NOT_MATERIAL),
        ("If incidents occurred, we would report them. We are not aware of a cyber incident.", "none_known"),
        ("We have been notified of cyber breaches of vendors, but none had a material impact.", NOT_MATERIAL),
        ("We saw cyber incidents, but have not (directly or else) been subject to material attacks.", "none_known"),
        ("We have not experienced any material losses from cybersecurity incidents.", "none_material"),
        # no insurer's assurance denies anything
        (
            "There can be no assurance that insurers pay for a cyber event, in which event, our costs would rise and "
            "have a material adverse effect.",
            "silent",
        ),
        # what is excepted from a denial of effects had one, unless it was called harmless
        (
            "In May 2025 we suffered a cyberattack. Other than as described above, we were not materially affected by "
            "cyber incidents.",
            "affected",
        ),
        (
            "In May 2025 we suffered a cyberattack. It did not have a material impact. Except as described above, we "
            "were not materially affected by cyber incidents.",
            NOT_MATERIAL,
        ),
        # `the foregoing` is an incident where one was told
        (
            "During the year ended December 31, 2023, we experienced a cybersecurity incident. Other than the "
            "foregoing, we are not aware of cyber incidents that materially affected us.",
            "affected",
        ),
        ("Other than the foregoing, we are not aware of cyber incidents that materially affected us.", "none_known"),
        # what is attempted has not happened, and a rule's hours deny nothing
        ("We are regularly the target of attempted cyber intrusions. We have had no cyber incident.", "none_known"),
        ("A bank tells its regulator no later than 36 hours after it finds that a cyber incident occurred.", "silent"),
        # the sentence that answers the rule in its own words counts before another
        (
            "We believe these cyber risks did not have a material impact. We have not identified cyber threats that "
            "affected or are reasonably likely to materially affect us.",
            "none_known",
        ),
        ("We do, from time to time, experience cyber incidents. We had no material cyber attack.", NOT_MATERIAL),
        # what it cost
        (
            "In April 2022, we experienced a cybersecurity incident. We incurred significant costs to remediate it.",
            "affected",
        ),
        ("The 2023 cyber incident adversely impacted our financial results.", "affected"),
        ("We plan for incidents. If one occurs, we could have incurred significant costs.", "silent"),
        # what only sounds like a conclusion
        ("Cyber incidents are escalated even if immaterial to us.", "silent"),
        ("Cyber advice on our site is not incorporated by reference in this annual report.", "silent"),
        ("As a blank check we do not have any operations that face material cybersecurity threats.", "silent"),
        # risks that were identified are no incidents (0000950170-25-024745)
        (
            "We do not believe that any risks we have identified to date from cybersecurity threats, including as a "
            "result of any previous cybersecurity incidents, have materially affected us.",
            "none_material",
        ),
        # no risks that have occurred, nor have been (0001628280-25-007980): their effect is denied
        ("There have not been any risks from cyber threats which have materially affected us.", "none_material"),
        # the rule's own words go before (0001144879-25-000021)
        (
            "We have not experienced any material cyber incidents, nor a series of immaterial incidents. Our business "
            "strategy has not, to date, been affected by risks from cybersecurity threats.",
            "none_material",
        ),
        # a policy, and a question, conclude nothing (0000100122-25-000004, 0001517413-25-000063)
        ("The committee timely reviews cybersecurity events, even if not material to us.", "silent"),
        (
            "We reassess whether or not they have experienced any material changes. We have not identified risks from "
            "cybersecurity threats that have materially affected us.",
            "none_known",
        ),
        # a pointer within the section (0001647088-26-000011)
        ("As discussed in more detail under the Governance heading, the committee oversees our cyber risks.", "silent"),
        # one that is looked back upon (0001934850-25-000015)
        ("At this time, we do not believe the incident will have a material impact on our business.", NOT_MATERIAL),
        # said after `we cannot guarantee` and its comma (0000950170-25-026433)
        (
            "While we cannot guarantee that these cyber threats will not harm us, these threats did not materially "
            "affect us in 2024.",
            "none_material",
        ),
        # institutions like a named one (0001628280-26-019903)
        (
            "Our results were not materially affected by cyber incidents. However, institutions like Halverson, and "
            "their suppliers, have experienced cyberattacks in the past.",
            "none_material",
        ),
        # an occurrence is a noun (0001213900-26-023889), and who has had no risks has had effects of none
        ("No cyber events, alone or in the aggregate of occurrences, have materially affected us.", "none_material"),
        ("Halverson has had no risks from cyber threats that have materially affected it.", "none_material"),
        # 0001013762-25-004037, 0000316709-26-000009, 0001436126-25-000026
        ("We did suffer a cyber incident in 2023. We have not identified material cyber threats.", NOT_MATERIAL),
        ("The impact of prior cyber events experienced by the Company has not been material.", NOT_MATERIAL),
        ("None of the cyber incidents that we have identified to date have materially affected us.", NOT_MATERIAL),
        ("None of our banks have identified cyber incidents that materially affected them.", "none_known"),
        ("We have had cyber incidents in the past, but they were not material.", NOT_MATERIAL),
        ("Cyber incidents that occurred in 2025 were not material.", NOT_MATERIAL),
        ("The cyber incidents we faced in 2025 did not materially affect us.", NOT_MATERIAL),
        # 0000950170-25-087926, 0000799292-26-000006, 0000771497-25-000031
        ("In fiscal 2025, Halverson experienced cyber incidents that had no material effect.", NOT_MATERIAL),
        (
            "We face cyber risks and, from time to time, experience threats to our data, including virus attacks. We "
            "have not identified any material cyber incident.",
            NOT_MATERIAL,
        ),
        (
            "We have experienced, and expect to continue to be subject to, cybersecurity threats. We have not "
            "identified any material cyber incident.",
            NOT_MATERIAL,
        ),
        # experience in managing threats is no threat that was experienced (0001193125-25-314147)
        (
            "Each has experience managing risks from cyber threats. We do not believe that risks from cybersecurity "
            "threats have materially affected us.",
            "none_material",
        ),
        # an effect that is excepted is admitted (0000950170-25-024488)
        (
            "Cyber threats have not materially affected us, with the exception of an incident in the fourth quarter.",
            "affected",
        ),
        ("Cyber threats have not materially affected us, except as any event may do.", "none_material"),
        # incidents among what is denied an effect (0001628280-26-022057)
        (
            "No risks from cyber threats, including as a result of cyber incidents we have experienced in the past, "
            "have materially affected us.",
            NOT_MATERIAL,
        ),
        # what no program can do, an `if not` and a `no less` deny nothing
        # (0001356576-26-000011, 0001628280-25-015649, 0001558370-25-003292)
        ("Because no cyber program can ensure that an incident will not occur, we have a plan.", "silent"),
        ("The board hears of material cyber incidents, if any, and if not previously reported.", "silent"),
        ("It is told no less frequently than monthly, or when cyber incidents are identified.", "silent"),
        # 0001144215-25-000082, 0001193125-26-131800
        ("While prior compromises of our security have not had a material cyber impact, risks continue.", NOT_MATERIAL),
        (
            "Our systems have been, and likely will continue to be, subject to phishing and other cyber-incidents, "
            "none of which has had a material impact on us.",
            NOT_MATERIAL,
        ),
        # torn by a tag (0001376139-26-000014, 0001437749-26-009993)
        ("The Company has not ex perienced any cyber incidents that materially affected it.", "none_known"),
        ("We did not id entify any cyber threats that have materially affected us.", "none_known"),
        # everybody's attacks in many words (0001628280-26-007697)
        (
            "We, like other businesses, have been, and expect to continue to be, subject to attempts of unauthorized "
            "access, mishandling or misuse, computer viruses or malware, cyber-attacks and intrusions. To date, we "
            "have not experienced a material cyber incident.",
            "none_known",
        ),
        # an incident that nobody may have noticed is denied by nobody
        ("We may have experienced cyber incidents of which we are not aware.", "silent"),
        ("Our risk factors contain a discussion of cyber threats that may affect us.", "cross_reference_only"),
    ],
)  # fmt: skip
def test_the_conclusion_is_read_by_the_verb_that_comes_first(text: str, concluded: str) -> None:
    assert state(text) == concluded


@pytest.mark.parametrize(
    "text",
    [
        # a time between the negation and its verb (0000950170-25-046745)
        "While we have not, at the date of this Annual Report, experienced a cyber incident that was material, …",
        "We have not, as of December 31, 2025, experienced any cyber incident.",
        "We have not in the three most recently completed fiscal years identified any material cyber incident.",
        "We have not, in the past three years, experienced a material cyber incident.",
        "We haven’t experienced any material cyber incidents.",
        "We don't know of any material cyber incidents.",
        "We do not have knowledge of any cyber incident that materially affected us.",
        "It has not come to management’s attention that any cyber incident has materially affected us.",
        "We have no reason to believe that we have experienced a material cyber incident.",
        "The Company has not fallen victim to any cyber attack.",
        "The Company has been free of material cyber incidents.",
        "Our cyber systems have not been breached or compromised.",
        "We have not seen any cyber incidents which materially affected us.",
        "No known cyber incidents have taken place in fiscal 2025.",
        "There were zero material cyber incidents during the year.",
        "There are no known cyber incidents that materially affected us.",
        "We have no cyber incidents to report.",
        "We have not received notice of any cyber incidents at our vendors.",
        "There has never been a cyber incident at the Company.",
        "At no time during 2025 did we experience a material cyber incident.",
        "As of today, the Company has no record of any material cyber incident.",
        "Neither the Company nor any of its subsidiaries has been subject to a material cyber incident.",
        "We have so far not been exposed to any material cyberattack.",
        "No cyber incidents requiring disclosure took place in 2025.",
    ],
)
def test_there_are_many_ways_to_know_of_no_incident(text: str) -> None:
    assert state(text) == "none_known"


def test_what_is_not_in_the_register_was_not_looked_for() -> None:
    assert (
        state("Cyber risks not in the register are identified by our team, which has not had one of its own.")
        == "silent"
    )


def test_the_rules_other_words_speak_of_its_subject_too() -> None:
    """`These risks` of 0001193125-26-116518 are known by `our business strategy`."""
    assert (
        state("As of year-end, these risks have not significantly impacted us or our business strategy.")
        == "none_material"
    )


@pytest.mark.parametrize(
    "text",
    [
        "We believe that risks from cyber threats are unlikely to materially affect us.",
        "No risk from a cyber threat is reasonably likely to materially affect us.",
        "We were not impacted by any cyber incident.",
    ],
)
def test_an_effect_is_denied_in_more_words_than_the_rules(text: str) -> None:
    assert state(text) == "none_material"


@pytest.mark.parametrize(
    ("text", "concluded"),
    [
        ("In 2023 a vendor suffered a ransomware attack. We do not believe it harmed us materially.", NOT_MATERIAL),
        ("We routinely face cyberattacks, none of which has materially affected us.", NOT_MATERIAL),
        ("A cyberattack on one of our plants did not have a material effect on us.", NOT_MATERIAL),
        (
            "We have had instances of unauthorized access, none of which materially affected our cyber estate.",
            NOT_MATERIAL,
        ),
        # believed of incidents that there were (0001185185-26-001363)
        (
            "We are not aware of any cyber incidents that materially affected us. We believe that none of the cyber "
            "incidents that we have encountered to date have materially affected us.",
            NOT_MATERIAL,
        ),
        # risks that are faced are no incidents (0001803599-25-000022)
        ("We routinely face risks of cyber incidents. We are not aware of any cyber incident.", "none_known"),
        ("In 2024 we experienced a cyberattack that materially affected our results.", "affected"),
        ("If we experienced a cyberattack that materially affected our results, we would tell it.", "silent"),
        ("Other than the March 2025 cyber incident, no cyber threats have materially affected us.", "affected"),
    ],
)
def test_what_happened_is_told_in_many_ways(text: str, concluded: str) -> None:
    assert state(text) == concluded


@pytest.mark.parametrize(
    "text",
    [
        "We report cyber incidents to our board, including those not deemed material.",
        # a name that is given and a section's pointer to itself (0001104659-26-026351, 0001581760-26-000016)
        "For purposes of this Item 1C, we refer to the Cyber Risk Factors Committee as the Committee.",
        "Alerts are made by cyber tools, including those described in Item 1C. Cybersecurity.",
        "No cyber program is perfect, and incidents may be experienced.",
        "Cyber incidents that are not identified as material are closed by the security team.",
        "Employees who have not experienced a phishing attack are trained with a simulated cyber attack.",
    ],
)
def test_a_plan_for_incidents_denies_none(text: str) -> None:
    assert state(text) == "silent"


@pytest.mark.parametrize(
    "text",
    [
        "A description of risks from cyber threats is set out in Item 3.D, Risk Factors.",
        "We refer you to Risk Factors for a discussion of cyber risks.",
        # 0000059478-26-000013, 0000107263-25-000031, 0000037785-25-000030
        "We describe certain risks faced by us from identified cyber threats in Item 1A, Risk Factors.",
        "We describe how cyber threats could affect us as part of our risk factor disclosures at Part I.",
        "As noted in Item 1A. Risk Factors, cyber threats may create significant risks for us.",
    ],
)
def test_a_pointer_may_be_set_out_politely(text: str) -> None:
    assert state(text) == "cross_reference_only"
