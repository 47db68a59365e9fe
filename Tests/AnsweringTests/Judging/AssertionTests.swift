import Analysis
import Testing

@testable import Answering

/// What a sentence affirms, denies or leaves unproven, word by word.
///
/// In each row one word is marked by stars; the test reads whether it is affirmed, denied or
/// unproven.
@Suite struct AssertionTests {
    private func assertion(of marked: String) -> Assertion? {
        let text = marked.replacing("*", with: "")
        let words = marked.split(separator: "*", omittingEmptySubsequences: false)
        guard words.count == 3 else { return nil }
        let start = words[0].utf8.count
        let reading = SentenceReading(text)
        let place = reading.tokens.firstIndex { $0.span.start >= start }
        return place.map { reading.assertions[$0] }
    }

    @Test(arguments: Self.affirmed)
    func isAffirmed(text: String) {
        #expect(assertion(of: text) == .affirmed)
    }

    @Test(arguments: Self.denied)
    func isDenied(text: String) {
        #expect(assertion(of: text) == .denied)
    }

    @Test(arguments: Self.unproven)
    func isUnproven(text: String) {
        #expect(assertion(of: text) == .unproven)
    }

    static let affirmed = [
        "Early walking *shortened* the stay.",
        "The splint *improved* grip after six weeks.",
        "Not only did the cast hold, it *reduced* pain.",
        "The brace did not slip, but swelling *increased*.",
        "No rash was seen; itching *decreased*.",
        "There was no fever, and the wound *improved* within days.",
        "Although no child vomited, appetite *fell*.",
        "Without a drain the wound stayed dry, whereas seromas *increased* with one.",
        "At least half of the swimmers *improved*.",
        "A few patients *improved* after the first session.",
        "A little swelling *increased* the discomfort.",
        "No patient was lost to follow-up because adherence *increased*.",
        "The rate was not recorded (bleeding *decreased*).",
        "Mortality was no concern; hospital stay *increased*.",
        "The trial was not blinded, but the *difference* was large.",
        "Nurses did not object, since workload *decreased*.",
        "The gel *prevents* blisters in recruits.",
        "Sleep *improved* while appetite did not.",
        "Pain *fell* without any change in strength.",
        "Yoga *reduced* stiffness but not fatigue.",
        "Strength *increased*, although walking speed did not.",
        "No longer than a week is needed if swelling *decreases*.",
        "Rinsing was *effective* in all but two men.",
        "The vaccine is *safe*, however fever is not rare.",
        "Warm baths *reduced* cramps despite no change in drugs.",
        "The device is *reliable* unless it is not charged.",
        "Not surprisingly, walkers *improved* most.",
    ]

    static let denied = [
        "The lotion did not *reduce* itching.",
        "There was no *difference* between the sling and the cast.",
        "Neither heat nor cold *improved* the range of motion.",
        "Grip strength was not *increased* by the splint.",
        "Swelling was not significantly *reduced*.",
        "The brace never *improved* balance.",
        "Walking aids cannot *prevent* every fall.",
        "Magnesium did not *affect* cramps.",
        "The exercise programme had no *effect* on balance.",
        "No significant *differences* in pain, function, or sleep were measured.",
        "No differences in pain, *improvement*, or mood were measured.",
        "Daily weighing isn't *effective* for swelling.",
        "The rinse doesn't *prevent* caries.",
        "Stretching didn't *reduce* injuries.",
        "The patch wasn't *better* than the tablet.",
        "Honey was not *inferior* to the ointment.",
        "Ice was no *better* than rest.",
        "Massage was not *associated* with fewer sick days.",
        "Shift work is not *related* to gout.",
        "The test lacks *reliable* cut-offs.",
        "A lack of *improvement* was recorded in the control ward.",
        "The absence of a *difference* at one year was expected.",
        "Little *change* in weight was measured.",
        "Few *benefits* lasted beyond a month.",
        "The cream hardly *improved* the scar.",
        "Falls were rarely *reduced* by lighting alone.",
        "Tape alone was unable to *prevent* sprains.",
        "Without any *effect* on sleep, the lamp was withdrawn.",
        "The pillow failed to *improve* neck pain.",
        "The school programme fails to *reduce* smoking.",
        "Nothing *improved* in the waiting group.",
        "The two scales do not *differ*.",
        "Salt intake had neither an *effect* on weight nor on mood.",
        "Coffee has no *influence* on the bone.",
        "Wound glue did not *increase* infections.",
        "The shorter course did not *worsen* outcome.",
        "Screening by letter is not *useful*.",
        "Routine films are not *necessary*.",
        "A second dose should not be *recommended*.",
        "Bed rest can't be *recommended*.",
        "There were no *harmful* events.",
        "The score cannot *predict* falls.",
        "Age did not *influence* healing.",
        "Clay packs do not *accelerate* healing.",
        "Higher doses were not more *effective*.",
        "No *increase* in bleeding was seen with the lower dose.",
        "Barefoot running did not lead to *fewer* injuries.",
        "The insole never *altered* gait.",
        "Compression would not *reduce* ulcers in such patients.",
        "Early feeding doesn't *raise* the risk.",
        "The rate of leaks was not *higher* after the short course.",
    ]

    static let unproven = [
        "There is no evidence that zinc *shortens* colds.",
        "We found no evidence of a *benefit* from the splint.",
        "The trial failed to show an *improvement* in balance.",
        "The data do not support an *effect* of bracing.",
        "Our results do not show that taping *reduces* sprains.",
        "The study did not demonstrate *superiority* of the cast.",
        "The study could not demonstrate any *reduction* in falls.",
        "There was insufficient proof and no data to suggest a *difference*.",
        "No convincing evidence of *harm* was found.",
        "Not enough evidence exists that massage *prevents* cramps.",
        "The review did not find that magnets *improve* sleep.",
        "There is no evidence that the drug does not *reduce* pain.",
        "There is little evidence that lamps *improve* mood.",
        "Few data suggest that tea *lowers* pressure.",
        "The hypothesis that noise *increases* gout was not supported.",
        "An *effect* of the splint was not demonstrated.",
        "A *reduction* in swelling was not observed.",
        "The *improvement* was not significant.",
        "The *increase* in weight was not statistically significant.",
        "The *difference* did not reach significance.",
        "*Benefits* of the night splint were not confirmed.",
        "A *relation* to diet was not established.",
        "A lasting *effect* is unlikely.",
        "*Superiority* of the shorter course has not been shown, and was not found here.",
        "The trial cannot exclude an *increase* in bleeding.",
        "We did not detect a *difference* in healing.",
        "The survey did not identify a *relationship* with diet.",
        "There is a lack of evidence that rest *improves* recovery.",
        "The absence of evidence for *efficacy* should be noted.",
        "No study has proven that barefoot running *prevents* injury.",
        "The committee found no support for a *role* of copper bands.",
        "The findings did not confirm that heat *improves* motion.",
        "The analysis did not reveal an *association* with height.",
        "The figures do not justify the claim that the gel *prevents* blisters.",
    ]
}
