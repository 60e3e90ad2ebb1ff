package org.tollkeeper.ingest.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tollkeeper.domain.claim.Assertion;
import org.tollkeeper.domain.claim.Assertion.Decision;
import org.tollkeeper.domain.claim.Assertion.Target;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.domain.claim.Cell;
import org.tollkeeper.domain.claim.Claim;
import org.tollkeeper.domain.claim.ClaimDocument;
import org.tollkeeper.domain.claim.Claimant;
import org.tollkeeper.domain.claim.Confidence;
import org.tollkeeper.domain.claim.Evidence;
import org.tollkeeper.domain.claim.Harm;
import org.tollkeeper.domain.claim.Moment;
import org.tollkeeper.domain.claim.Quantity;
import org.tollkeeper.domain.claim.Stance;
import org.tollkeeper.domain.claim.Standing;
import org.tollkeeper.domain.claim.StoryRef;
import org.tollkeeper.domain.claim.Verification;
import org.tollkeeper.domain.claim.Window;
import org.tollkeeper.ingest.field.FieldException;
import org.tollkeeper.ingest.field.FieldWarning;

class ClaimReaderTest {
    private static final Cell NORTH = new Cell("north", Category.MILITARY, Harm.KILLED);
    private static final Window DAYS = new Window(Moment.parse("2031-05-01"), Moment.parse("2031-05-03"));

    @Test
    void a_claim_says_no_more_than_was_posted() {
        var claim = Strait.claim("'id':'c1'");

        assertThat(claim)
                .isEqualTo(new Claim(
                        "c1",
                        "strait",
                        new Claimant("north-mod"),
                        new Assertion.Total(NORTH, new Quantity.Exact(4), DAYS, null),
                        null,
                        List.of(),
                        null,
                        null,
                        Strait.NOW,
                        null,
                        Verification.ASSERTED,
                        null,
                        Standing.PUBLISHED,
                        null,
                        null));
    }

    @Test
    void everything_about_a_claim_can_be_posted() {
        var claim = Strait.claim(
                "'id':'c1','claimant':{'name':'the ministry','party':'north-mod','alignment':'north'}",
                "'origin':'2031-05','stance':'PRESS','carriers':['harbour-news'],'statedAt':'2031-05-03T10:00:00+02:00'",
                "'story':{'provider':'harbour-news','key':'ferry','version':2,'order':7}",
                "'evidence':{'text':'four dead','start':3,'end':12},'verification':'DISPUTED','confidence':0.875",
                "'standing':'HELD','reason':'embargo','partOf':'c0','recordedAt':'2031-05-03T11:00:00.5Z'");

        assertThat(claim)
                .isEqualTo(new Claim(
                        "c1",
                        "strait",
                        new Claimant("the ministry", "north-mod", "north"),
                        new Assertion.Total(NORTH, new Quantity.Exact(4), DAYS, Moment.parse("2031-05")),
                        Stance.PRESS,
                        List.of("harbour-news"),
                        new StoryRef("harbour-news", "ferry", "2", 7L),
                        Moment.parse("2031-05-03T08:00:00Z"),
                        Instant.parse("2031-05-03T11:00:00.500Z"),
                        new Evidence("four dead", 3, 12),
                        Verification.DISPUTED,
                        new Confidence(88),
                        Standing.HELD,
                        "embargo",
                        "c0"));
    }

    @Test
    void a_claim_without_an_id_is_known_by_its_content_whenever_it_comes() {
        var first = Strait.reader(true).read(Strait.json(), Strait.NOW).claim();
        var retry = Strait.reader(true)
                .read(Strait.json(), Strait.NOW.plusSeconds(60))
                .claim();
        var other = Strait.claim("'quantity':{'low':5,'high':5}");

        assertThat(first.id()).isEqualTo(ClaimDocument.derivedId(first)).isEqualTo(retry.id());
        assertThat(other.id()).isNotEqualTo(first.id());
    }

    @Test
    void null_is_absent() {
        assertThat(Strait.claim("'group':null,'origin':null,'carriers':null,'story':null,'evidence':null,'id':null"))
                .isEqualTo(Strait.claim());
    }

    @Test
    void null_is_a_warning_only_for_a_field_that_no_claim_has() {
        var posted = Strait.posted(
                "'person':null,'claim':null,'incident':null,'parts':null,'decision':null,'kill':null,'zzz':null",
                "'quantity':{'low':4,'high':4,'about':null},'window':{'from':'2031-05-01','to':'2031-05-03','inferred':null}");

        assertThat(posted.claim()).isEqualTo(Strait.claim());
        assertThat(posted.warnings())
                .containsExactly(new FieldWarning("zzz", "no field that is read here; it was passed over"));
    }

    @Test
    void what_an_act_leaves_out_may_be_null_too() {
        assertThat(Strait.posted(
                                "'kind':'RETRACTION','claim':'c0'",
                                "'side':null,'category':null,'harm':null,'window':null")
                        .warnings())
                .isEqualTo(Strait.posted(
                                "'kind':'RETRACTION','claim':'c0','side':null,'category':null,'harm':null,'window':null,'quantity':null")
                        .warnings())
                .isEmpty();
    }

    @Test
    void an_unknown_field_is_a_warning_with_its_path() {
        assertThat(Strait.posted("'mood':'grim','incident':'x','quantity':{'low':4,'high':4,'unit':'people'}")
                        .warnings())
                .containsExactly(
                        new FieldWarning("mood", "no field that is read here; it was passed over"),
                        new FieldWarning("incident", "no field that is read here; it was passed over"),
                        new FieldWarning("quantity.unit", "no field that is read here; it was passed over"));
    }

    @Test
    void what_other_answers_add_to_a_claim_is_passed_over_in_silence() {
        assertThat(Strait.posted("'state':'COUNTED','proposed':false").warnings())
                .isEmpty();
    }

    @Test
    void a_proposed_claim_waits_for_an_editor() {
        assertThat(Strait.claim("'proposed':true").standing()).isEqualTo(Standing.PROPOSED);
    }

    @Test
    void the_end_of_a_window_is_inferred_from_when_it_was_said() {
        var total = (Assertion.Total) Strait.claim("'window':{'from':'2031-05-01'},'statedAt':'2031-05-02'")
                .says();

        assertThat(total.window()).isEqualTo(new Window(Moment.parse("2031-05-01"), Moment.parse("2031-05-02"), true));
    }

    @Test
    void a_window_may_be_one_day_or_less() {
        assertThat(Strait.claim("'window':{'from':'2031-05-01','to':'2031-05-01'}")
                        .says())
                .isInstanceOf(Assertion.Total.class);
        assertThat(Strait.claim("'window':{'from':'2031-05-01T09:00:00Z','to':'2031-05-01'}")
                        .says())
                .isInstanceOf(Assertion.Total.class);
    }

    @Test
    void the_parts_of_a_sum_share_what_it_says_once() {
        var sum = (Assertion.Sum) Strait.claim(
                        "'kind':'SUM','side':null,'category':'CIVILIAN'",
                        "'parts':[{'side':'north'},{'side':'south','category':'ALL'}]")
                .says();

        assertThat(sum.parts())
                .containsExactly(
                        new Cell("north", Category.CIVILIAN, Harm.KILLED),
                        new Cell("south", Category.ALL, Harm.KILLED));
    }

    @Test
    void a_retraction_names_a_claim_or_the_versions_of_a_story() {
        var ofClaim = Strait.claim("'kind':'RETRACTION','claim':'c1'");
        var ofStory = Strait.claim(
                "'kind':'RETRACTION','kill':true,'story':{'provider':'harbour-news','key':'ferry','version':'2'}");

        assertThat(ofClaim.says()).isEqualTo(new Assertion.Retraction(new Target.OfClaim("c1"), false));
        assertThat(ofStory.says())
                .isEqualTo(
                        new Assertion.Retraction(new Target.OfStory(new StoryRef("harbour-news", "ferry", "2")), true));
        assertThat(ofStory.story()).isNull();
    }

    @Test
    void a_ruling_decides_about_a_claim() {
        assertThat(Strait.claim("'kind':'RULING','claimant':'editor','decision':'accept','claim':'c1'")
                        .says())
                .isEqualTo(new Assertion.Ruling(Decision.ACCEPT, new Target.OfClaim("c1")));
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "'conflict':'nowhere' | conflict | conflict is \"nowhere\"; no conflict of that id is defined; PUT /conflicts/{id}",
                "'conflict':null | conflict | conflict is absent; a claim is about one, by its id",
                "'side':'east' | side | side is \"east\"; it must be one of the conflict's sides [north, south] or UNATTRIBUTED, UNALIGNED or ALL",
                "'side':null | side | side is absent; it must be one of the conflict's sides [north, south] or UNATTRIBUTED, UNALIGNED or ALL",
                "'harm':'HURT' | harm | harm is \"HURT\"; it must be one of [KILLED, WOUNDED, MISSING, CAPTURED, KILLED_OR_WOUNDED]",
                "'kind':null | kind | kind is absent; it must be one of [TOTAL, INCREMENT, SUM, ITEM, NOT_DISCLOSED, DENIAL, CONTEXT, RETRACTION, RULING]",
                "'claimant':null | claimant | claimant is absent; a claim is somebody's: a party's id, or a name",
                "'claimant':'editor' | claimant | claimant is \"editor\"; an editor decides about claims and makes none",
                "'claimant':{} | claimant.name | claimant.name is absent; a claimant has a name, or is a party by its id",
                "'quantity':null | quantity | quantity is absent; this kind of claim has one; a figure withheld is NOT_DISCLOSED",
                "'window':{'from':'2031-05-03','to':'2031-05-02'} | window | window is {\"from\":\"2031-05-03\",\"to\":\"2031-05-02\"}; it ends before it starts",
                "'window':null | window | window is absent; a claim says the time it speaks of, window.to, or when it was said, statedAt, from which that is inferred",
                "'window':{'to':'yesterday'} | window.to | window.to is \"yesterday\"; a time is an instant with its offset (2020-09-28T18:00:00Z), a day, a month or a year",
                "'window':{'to':'2031-02-30'} | window.to | window.to is \"2031-02-30\"; a time is an instant with its offset (2020-09-28T18:00:00Z), a day, a month or a year",
                "'window':{'to':'0000'} | window.to | window.to is \"0000\"; a time is an instant with its offset (2020-09-28T18:00:00Z), a day, a month or a year",
                "'quantity':{'low':9223372036854775807} | quantity.low | quantity.low is 9223372036854775807; a number of people is at most 10000000000, more than are alive",
                "'kind':'NOT_DISCLOSED','quantity':{'low':1} | quantity | quantity is {\"low\":1}; who does not disclose a figure gives none",
                "'kind':'ITEM' | person | person is absent; an ITEM is one person, by name or description",
                "'kind':'ITEM','person':'a pilot','quantity':{'low':2,'high':2} | quantity | quantity is {\"low\":2,\"high\":2}; an ITEM is one person",
                "'kind':'SUM' | parts | parts is absent; a SUM lists the cells it adds up",
                "'kind':'SUM','parts':[{'side':'west'}] | parts[0].side | parts[0].side is \"west\"; it must be one of the conflict's sides [north, south] or UNATTRIBUTED, UNALIGNED or ALL",
                "'kind':'SUM','parts':[{'side':'north'},{'side':'north'}] | parts | parts is [{\"side\":\"north\"},{\"side\":\"north\"}]; a SUM lists each cell once",
                "'kind':'SUM','parts':[{'harm':'WOUNDED'}] | parts | parts is [{\"harm\":\"WOUNDED\"}]; harms are never merged; every part of a SUM has the same one",
                "'kind':'RETRACTION' | claim | claim is absent; name the claim by its id, or a story by provider, key and version",
                "'kind':'RETRACTION','story':{'provider':'p','key':'k'} | story.version | story.version is absent; a story is named by provider, key and version",
                "'kind':'RULING','claim':'c1' | decision | decision is absent; it must be one of [ACCEPT, REJECT, HOLD, RELEASE]",
                "'recordedAt':'2031-05-03' | recordedAt | recordedAt is \"2031-05-03\"; it must be an instant, as 2020-09-28T19:12:03Z",
                "'recordedAt':'2031-05-04T12:01:00.124Z' | recordedAt | recordedAt is \"2031-05-04T12:01:00.124Z\"; it must be not later than now, 2031-05-04T12:00:00Z, and a minute for clocks that differ",
                "'confidence':1.2 | confidence | confidence is 1.2; it must be a number from 0 to 1",
                "'extractor':{'version':'v','lexicon':'l'} | extractor | extractor is {\"version\":\"v\",\"lexicon\":\"l\"}; only a claim with a confidence was read by one",
                "'confidence':0.9,'extractor':{'version':'v'} | extractor.lexicon | extractor.lexicon is absent; it tells what the extractor knew",
                "'carriers':[1] | carriers | carriers is [1]; it must be a list of texts, none of them blank",
                "'id':' ' | id | id is \" \"; it must be a text that is not blank"
            })
    void what_cannot_be_a_claim_is_refused_by_name(String otherwise, String field, String problem) {
        var refused = Strait.refused(otherwise);

        assertThat(refused.field()).isEqualTo(field);
        assertThat(refused.problem()).isEqualTo(problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1915-04-24T00:00:00Z", "2031-05-04T12:00:00.123Z", "2031-05-04T12:01:00.123Z"})
    void an_importer_fills_the_past_and_its_clock_may_be_a_minute_ahead(String recordedAt) {
        assertThat(Strait.claim("'recordedAt':'" + recordedAt + "'").recordedAt())
                .isEqualTo(Instant.parse(recordedAt));
    }

    @Test
    void only_an_importer_says_when_a_claim_was_recorded() {
        assertThatThrownBy(
                        () -> Strait.reader(false).read(Strait.json("'recordedAt':'2031-05-03T11:00:00Z'"), Strait.NOW))
                .isInstanceOfSatisfying(
                        FieldException.class, e -> assertThat(e.field()).isEqualTo("recordedAt"));
    }
}
