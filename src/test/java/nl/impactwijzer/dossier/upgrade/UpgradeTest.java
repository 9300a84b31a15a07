package nl.impactwijzer.dossier.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import nl.impactwijzer.dossier.Answer;
import nl.impactwijzer.dossier.AtticItem;
import nl.impactwijzer.dossier.Declined;
import nl.impactwijzer.dossier.Dimension;
import nl.impactwijzer.dossier.Dossier;
import nl.impactwijzer.dossier.DossierJson;
import nl.impactwijzer.dossier.Effect;
import nl.impactwijzer.dossier.Place;
import nl.impactwijzer.dossier.Product;
import nl.impactwijzer.dossier.Response;
import nl.impactwijzer.dossier.Risk;
import nl.impactwijzer.dossier.RiskScore;
import nl.impactwijzer.dossier.Row;
import nl.impactwijzer.dossier.SetAside;
import nl.impactwijzer.dossier.Strength;
import nl.impactwijzer.questionnaire.Questionnaire;
import nl.impactwijzer.questionnaire.Role;
import nl.impactwijzer.questionnaire.Stage;
import nl.impactwijzer.testkit.NewVersion;
import nl.impactwijzer.testkit.Questionnaires;
import nl.impactwijzer.text.Messages;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

/// What becomes of one answer for each kind of change. The versions are made up.
class UpgradeTest {

    private static final Questionnaire OLD = Questionnaires.everyKind();
    private static final Questionnaire KIA = Questionnaires.kia();
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    @Test
    void whatNoStepMentionsIsCarriedAsItIs() {
        Dossier dossier = answered("A1", full(new Answer.Single("een")));

        UpgradePlan plan = upgrade(dossier, next().follows());

        assertThat(plan.after().answers()).isEqualTo(dossier.answers());
        assertThat(plan.after().attic()).isEmpty();
        assertThat(plan.after().questionnaire()).isEqualTo(plan.to().ref());
        assertThat(only(plan).fate()).isEqualTo(Fate.UNCHANGED);
        assertThat(plan.remarks()).isEmpty();
    }

    @Test
    void otherWordsForTheSameQuestionKeepTheAnswerAndShowBoth() {
        UpgradePlan plan = upgrade(
                answered("A2", full(new Answer.Single("ja"))),
                next().put("A2", "text", "{'nl': 'Is het echt zo?', 'en': 'Is it really so?'}"));

        assertThat(only(plan).fate()).isEqualTo(Fate.REWORDED);
        assertThat(only(plan).was().orElseThrow().text().in(Messages.DUTCH)).isEqualTo("Is het zo?");
        assertThat(only(plan).is().getFirst().text().in(Messages.DUTCH)).isEqualTo("Is het echt zo?");
        assertCarried(plan, "A2", full(new Answer.Single("ja")));
    }

    @Test
    void aRenamedQuestionTakesItsAnswerWithNoteEvidenceStrengthWhoAndWhen() {
        UpgradePlan plan = upgrade(
                answered("A1", full(new Answer.Single("twee"))),
                next().put("A1", "id", "'B1'").step("{'kind':'renamed','thing':'question','id':'A1','to':'B1'}"));

        assertThat(only(plan).fate()).isEqualTo(Fate.RENAMED);
        assertCarried(plan, "B1", full(new Answer.Single("twee")));
    }

    @Test
    void whatWasDeclinedForAQuestionIsDeclinedForItUnderItsNewNameToo() {
        Declined declined = new Declined(
                Place.of("A1"), "ander", Place.of("X1"), new Answer.Single("twee"), "A. Voorbeeld", Optional.of(NOW));
        Declined elsewhere = new Declined(
                Place.of("A2"), "ander", Place.of("X2"), new Answer.Single("ja"), "A. Voorbeeld", Optional.of(NOW));

        UpgradePlan plan = upgrade(
                answered("A1", full(new Answer.Single("een"))).with(declined).with(elsewhere),
                next().put("A1", "id", "'B1'").step("{'kind':'renamed','thing':'question','id':'A1','to':'B1'}"));

        assertThat(plan.after().declined()).containsExactly(declined.at(Place.of("B1")), elsewhere);
    }

    @Test
    void aQuestionInAnotherSectionKeepsItsAnswer() {
        UpgradePlan plan = upgrade(answered("A5", full(new Answer.Single("mijn tekst"))), next().move("A5", "K"), "K");

        assertThat(only(plan).fate()).isEqualTo(Fate.MOVED);
        assertCarried(plan, "A5", full(new Answer.Single("mijn tekst")));
    }

    @Test
    void aSplitQuestionAnswersEachPartThatItsAnswerSpeaksOf() {
        UpgradePlan plan = upgrade(
                answered("A4", full(new Answer.Multiple(List.of("a", "b")))),
                next().remove("A4")
                        .add("A", yesNo("A4x"))
                        .add("A", yesNo("A4y"))
                        .add("A", yesNo("A4z"))
                        .step("""
                            {'kind':'split','id':'A4','into':[
                              {'question':'A4x','codes':{'a':['ja'],'b':[],'geen':['nee']}},
                              {'question':'A4y','codes':{'a':[],'b':['ja'],'geen':['nee']}},
                              {'question':'A4z','codes':{'a':[],'b':[],'geen':['nee']}}]}\
                            """));

        assertThat(only(plan).fate()).isEqualTo(Fate.SPLIT);
        assertThat(plan.after().response("A4x")).isEqualTo(full(new Answer.Single("ja")));
        assertThat(plan.after().response("A4y")).isEqualTo(full(new Answer.Single("ja")));
        assertThat(plan.after().response("A4z")).isEqualTo(Response.NONE);
        assertThat(plan.after().attic()).isEmpty();
    }

    @Test
    void aSplitAnswerThatSpeaksOfNoPartGoesToTheAtticAndEveryPartIsAsked() {
        UpgradePlan plan = upgrade(
                answered("A2", full(new Answer.Single("nee"))),
                next().remove("A2")
                        .add("A", yesNo("A2x"))
                        .add("A", yesNo("A2y"))
                        .step("""
                            {'kind':'split','id':'A2','into':[
                              {'question':'A2x','codes':{'nee':[]}},{'question':'A2y','codes':{'nee':[]}}]}\
                            """));

        assertAgain(plan, "A2", AtticItem.Why.OPTION, "A2x", "A2y");
    }

    @Test
    void mergedAnswersThatSayTheSameBecomeOneWithAllNotesAndEvidence() {
        Dossier dossier = empty().with(
                        Place.of("A2"), response(new Answer.Single("ja"), "een", "e1", Strength.OWN_TEST, 1))
                .with(Place.of("A3"), response(new Answer.Single("volledig"), "twee", "e2", Strength.CLAIM, 2));

        UpgradePlan plan = upgrade(
                dossier, next().remove("A2").remove("A3").add("A", yesNo("A23")).step("""
                    {'kind':'merged','ids':['A2','A3'],'to':'A23','how':'same',
                     'codes':{'A3':{'niet':['nee'],'deels':[],'grotendeels':['ja'],'volledig':['ja']}}}\
                    """));

        assertThat(plan.after().response("A23"))
                .isEqualTo(new Response(
                        new Answer.Single("ja"),
                        "een\n\ntwee",
                        List.of("e1", "e2"),
                        Optional.of(Strength.CLAIM),
                        "A. Voorbeeld",
                        Optional.of(NOW.plusSeconds(2))));
        assertThat(plan.lines())
                .filteredOn(line -> line.was().isPresent())
                .allMatch(line -> line.fate() == Fate.MERGED);
        assertThat(plan.after().attic()).isEmpty();
    }

    @Test
    void mergedAnswersThatDifferMustBeGivenAgain() {
        Dossier dossier = answered("A2", full(new Answer.Single("nee")))
                .with(Place.of("A3"), full(new Answer.Single("volledig")));

        UpgradePlan plan = upgrade(
                dossier, next().remove("A2").remove("A3").add("A", yesNo("A23")).step("""
                    {'kind':'merged','ids':['A2','A3'],'to':'A23','how':'same',
                     'codes':{'A3':{'niet':['nee'],'deels':[],'grotendeels':['ja'],'volledig':['ja']}}}\
                    """));

        assertThat(plan.after().response("A23")).isEqualTo(Response.NONE);
        assertThat(plan.after().attic())
                .extracting(AtticItem::question, AtticItem::why)
                .containsExactly(Tuple.tuple("A2", AtticItem.Why.DIFFERS), Tuple.tuple("A3", AtticItem.Why.DIFFERS));
    }

    @Test
    void aMergeOfWhichOneQuestionWasLeftOpenMustBeAnsweredAgain() {
        UpgradePlan plan = upgrade(
                answered("A2", full(new Answer.Single("ja"))),
                next().remove("A2")
                        .remove("A1")
                        .add("A", yesNo("A12"))
                        .step("{'kind':'merged','ids':['A1','A2'],'to':'A12','how':'same'}"));

        assertAgain(plan, "A2", AtticItem.Why.DIFFERS, "A12");
    }

    @Test
    void mergedTextsStandUnderEachOther() {
        Dossier dossier = answered("A5", Response.of(new Answer.Single("Boven.")))
                .with(Place.of("A10"), Response.of(new Answer.Single("Onder.")));

        UpgradePlan plan = upgrade(
                dossier, next().remove("A10").step("{'kind':'merged','ids':['A5','A10'],'to':'A5','how':'all'}"));

        assertThat(plan.after().response("A5").answer()).isEqualTo(new Answer.Single("Boven.\n\nOnder."));
    }

    @Test
    void anOptionWithAnotherCodeIsMapped() {
        UpgradePlan plan = upgrade(
                answered("A1", full(new Answer.Single("een"))),
                next().put("A1", "options", options("eerst", "twee"))
                        .step("{'kind':'recoded','id':'A1','codes':{'een':['eerst'],'drie':[]}}"));

        assertThat(only(plan).fate()).isEqualTo(Fate.RECODED);
        assertCarried(plan, "A1", full(new Answer.Single("eerst")));
    }

    @Test
    void aChosenOptionThatIsDroppedMustBeChosenAgain() {
        UpgradePlan plan = upgrade(
                answered("A1", full(new Answer.Single("drie"))),
                next().put("A1", "options", options("een", "twee"))
                        .step("{'kind':'recoded','id':'A1','codes':{'drie':[]}}"));

        assertAgain(plan, "A1", AtticItem.Why.OPTION, "A1");
    }

    @Test
    void anOptionThatVanishedWithoutAWordMustBeChosenAgainToo() {
        UpgradePlan plan = upgrade(
                answered("A1", full(new Answer.Single("drie"))), next().put("A1", "options", options("een", "twee")));

        assertAgain(plan, "A1", AtticItem.Why.OPTION, "A1");
        assertThat(plan.remarks()).hasSize(1);
    }

    @Test
    void ofSeveralChosenOptionsTheDroppedOneStaysBehindAndTheWholeAnswerIsKept() {
        UpgradePlan plan = upgrade(
                answered("A4", full(new Answer.Multiple(List.of("a", "b")))),
                next().put("A4", "options", options("a")).step("{'kind':'recoded','id':'A4','codes':{'b':[]}}"));

        assertThat(plan.after().response("A4")).isEqualTo(full(new Answer.Multiple(List.of("a"))));
        assertThat(plan.after().attic())
                .singleElement()
                .extracting(AtticItem::response)
                .isEqualTo(full(new Answer.Multiple(List.of("a", "b"))));
    }

    @Test
    void oneChoiceBecomesSeveralChoices() {
        UpgradePlan plan = upgrade(
                answered("A1", full(new Answer.Single("een"))),
                next().put("A1", "kind", "'choices'").step("{'kind':'retyped','id':'A1'}"));

        assertThat(only(plan).fate()).isEqualTo(Fate.CONVERTED);
        assertCarried(plan, "A1", full(new Answer.Multiple(List.of("een"))));
    }

    @Test
    void severalChoicesBecomeOneOnlyWhenJustOneWasChosen() {
        NewVersion one = next().put("A4", "kind", "'choice'").step("{'kind':'retyped','id':'A4'}");

        assertCarried(
                upgrade(answered("A4", full(new Answer.Multiple(List.of("b")))), one),
                "A4",
                full(new Answer.Single("b")));
        assertAgain(
                upgrade(answered("A4", full(new Answer.Multiple(List.of("a", "b")))), one),
                "A4",
                AtticItem.Why.OPTION,
                "A4");
    }

    @Test
    void yesAndNoBecomeAScaleByTheirCodes() {
        NewVersion scale = next().put("A2", "kind", "'scale'")
                .put("A2", "scale", "'geborgd'")
                .step("{'kind':'retyped','id':'A2','codes':{'ja':['volledig'],'nee':['niet']}}");

        assertCarried(
                upgrade(answered("A2", full(new Answer.Single("ja"))), scale),
                "A2",
                full(new Answer.Single("volledig")));
    }

    @ParameterizedTest
    @CsvSource({"12,12", "'12,5',12.5", "12.5,12.5", "' 7 ',7"})
    void aTextThatIsANumberBecomesOne(String text, BigDecimal number) {
        assertCarried(
                upgrade(answered("A10", full(new Answer.Single(text))), numeric()),
                "A10",
                full(new Answer.Amount(number)));
    }

    @ParameterizedTest
    @CsvSource({"ongeveer 12", "1.500", "12 à 13", "2e3", "-", "0x10"})
    void aTextThatIsNotSurelyANumberMustBeAnsweredAgain(String text) {
        assertAgain(
                upgrade(answered("A10", full(new Answer.Single(text))), numeric()), "A10", AtticItem.Why.KIND, "A10");
    }

    @Test
    void anotherKindWithoutAStepMustBeAnsweredAgain() {
        UpgradePlan plan =
                upgrade(answered("A1", full(new Answer.Single("een"))), next().put("A1", "kind", "'choices'"));

        assertAgain(plan, "A1", AtticItem.Why.KIND, "A1");
    }

    @Test
    void aRemovedQuestionLeavesItsAnswerInTheAtticWithTheReason() {
        UpgradePlan plan = upgrade(
                answered("A7", full(new Answer.Single("2026-03-01"))),
                next().remove("A7")
                        .step("{'kind':'removed','thing':'question','id':'A7','reason':{'nl':'De wet vraagt het niet"
                                + " meer.'}}"));

        AtticItem item = plan.after().attic().getFirst();
        assertThat(only(plan).fate()).isEqualTo(Fate.ATTIC);
        assertThat(item.why()).isEqualTo(AtticItem.Why.REMOVED);
        assertThat(item.reason().in(Messages.DUTCH)).isEqualTo("De wet vraagt het niet meer.");
        assertThat(item.text().in(Messages.DUTCH)).isEqualTo("Wanneer was het?");
        assertThat(item.words().in(Messages.DUTCH)).isEqualTo("1 maart 2026");
        assertThat(item.words().in(Messages.ENGLISH)).isEqualTo("1 March 2026");
        assertThat(item.response()).isEqualTo(full(new Answer.Single("2026-03-01")));
        assertThat(item.from()).isEqualTo(OLD.ref());
        assertThat(item.at()).contains(NOW);
        assertThat(plan.after().answers()).isEmpty();
    }

    @Test
    void aQuestionThatMeansSomethingElseMustBeAnsweredAgainAlsoWhenItsIdStayed() {
        UpgradePlan plan = upgrade(
                answered("A2", full(new Answer.Single("ja"))),
                next().step("{'kind':'reworded','id':'A2','reason':{'nl':'Het gaat nu om leerlingen.'}}"));

        assertAgain(plan, "A2", AtticItem.Why.REWORDED, "A2");
        assertThat(only(plan).reason().in(Messages.DUTCH)).isEqualTo("Het gaat nu om leerlingen.");
    }

    @Test
    void anAnswerThatIsNoLongerAllowedMustBeGivenAgain() {
        UpgradePlan plan =
                upgrade(answered("A6", full(new Answer.Amount(BigDecimal.valueOf(90)))), next().put("A6", "max", "50"));

        assertAgain(plan, "A6", AtticItem.Why.VALUE, "A6");
    }

    @Test
    void notKnowingAndNotApplyingGoAlongWhereTheyAreAnAnswer() {
        Dossier dossier = answered("A1", full(new Answer.Unknown()))
                .with(Place.of("A2"), full(new Answer.NotApplicable("geen leerlingen")))
                .with(Place.of("A3"), full(new Answer.Unknown()));

        UpgradePlan plan = upgrade(
                dossier,
                next().put("A1", "id", "'B1'")
                        .step("{'kind':'renamed','thing':'question','id':'A1','to':'B1'}")
                        .put("A3", "unknown", "false"));

        assertThat(plan.after().response("B1")).isEqualTo(full(new Answer.Unknown()));
        assertThat(plan.after().response("A2")).isEqualTo(full(new Answer.NotApplicable("geen leerlingen")));
        assertThat(plan.after().response("A3")).isEqualTo(Response.NONE);
        assertThat(plan.after().attic())
                .singleElement()
                .extracting(AtticItem::why)
                .isEqualTo(AtticItem.Why.VALUE);
    }

    @Test
    void aHiddenAnswerGoesAlongAsWell() {
        // A4.welke is asked only when A4 is a.
        Dossier dossier = answered("A4", Response.of(new Answer.Multiple(List.of("b"))))
                .with(Place.of("A4.welke"), full(new Answer.Single("Elstar")));

        assertThat(upgrade(dossier, next().follows()).after().answers()).isEqualTo(dossier.answers());
    }

    @Test
    void onlyANoteOrEvidenceIsKeptToo() {
        Response noted = full(new Answer.None());

        UpgradePlan plan = upgrade(answered("A1", noted), next().remove("A1"));

        assertThat(plan.after().attic())
                .singleElement()
                .extracting(AtticItem::response)
                .isEqualTo(noted);
        assertThat(plan.after().attic().getFirst().words().isEmpty()).isTrue();
    }

    @Test
    void rowsKeepTheirIdsAndTitlesWhenTheirKeyAndQuestionsAreRenamed() {
        Dossier dossier = empty().withRows(
                        "functies",
                        List.of(
                                new Row("f1", "Schrijfhulp", Map.of("F1", full(new Answer.Single("ja")))),
                                new Row("f2", "Leeg", Map.of())));

        UpgradePlan plan = upgrade(
                dossier,
                renamedRows()
                        .put("F1", "id", "'G1'")
                        .step("{'kind':'renamed','thing':'question','id':'F1','to':'G1'}"));

        assertThat(plan.after().rows("ai"))
                .containsExactly(
                        new Row("f1", "Schrijfhulp", Map.of("G1", full(new Answer.Single("ja")))),
                        new Row("f2", "Leeg", Map.of()));
        assertThat(plan.after().answers()).containsOnlyKeys("ai");
    }

    @Test
    void rowsThatAreGoneGoToTheAtticRowByRowWithTheirNames() {
        Dossier dossier = empty().withRows(
                        "functies",
                        List.of(
                                new Row("f1", "Schrijfhulp", Map.of("F1", full(new Answer.Single("ja")))),
                                new Row("f2", "Alleen een naam", Map.of())));
        NewVersion without = next();
        without.root().withArray("parts").remove(1);

        UpgradePlan plan = upgrade(dossier, without);

        assertThat(plan.after().answers()).isEmpty();
        assertThat(plan.after().attic())
                .extracting(AtticItem::place, AtticItem::row)
                .containsExactly(
                        Tuple.tuple("answers/functies/f1/F1", "Schrijfhulp"),
                        Tuple.tuple("answers/functies/f2", "Alleen een naam"));
    }

    @Test
    void aQuestionMovesIntoRowsWhenThereIsOneRowOrWhenItHoldsForEach() {
        Dossier one = answered("A2", full(new Answer.Single("ja")))
                .withRows("functies", List.of(new Row("f1", "Schrijfhulp", Map.of())));
        Dossier two = answered("A2", full(new Answer.Single("ja")))
                .withRows(
                        "functies",
                        List.of(new Row("f1", "Schrijfhulp", Map.of()), new Row("f2", "Rooster", Map.of())));
        NewVersion same = next().move("A2", "F").step("{'kind':'moved','id':'A2','rows':'same'}");
        NewVersion each = next().move("A2", "F").step("{'kind':'moved','id':'A2','rows':'each'}");

        assertThat(upgrade(one, same).after().response(Place.inRow("functies", "f1", "A2")))
                .isEqualTo(full(new Answer.Single("ja")));
        assertAgain(upgrade(two, same), "A2", AtticItem.Why.ROWS, "A2");
        assertThat(upgrade(two, each).after().rows("functies"))
                .allMatch(row -> row.response("A2").equals(full(new Answer.Single("ja"))));
        assertAgain(upgrade(one, next().move("A2", "F")), "A2", AtticItem.Why.ROWS, "A2");
    }

    @Test
    void aQuestionMovesOutOfRowsWhenAllRowsSayTheSame() {
        NewVersion out = next().move("F1", "A").step("{'kind':'moved','id':'F1','rows':'same'}");

        assertThat(upgrade(rowsSaying("ja", "ja"), out).after().response("F1").answer())
                .isEqualTo(new Answer.Single("ja"));
        UpgradePlan differing = upgrade(rowsSaying("ja", "nee"), out);
        assertThat(differing.after().response("F1")).isEqualTo(Response.NONE);
        assertThat(differing.after().attic()).hasSize(2).allMatch(item -> item.why() == AtticItem.Why.ROWS);
        assertThat(differing.after().rows("functies")).extracting(Row::id).containsExactly("f1", "f2");
    }

    @Test
    void aFieldOfRowsIsRenamedRecodedOrLeftBehindByItself() {
        Dossier dossier = answered(
                "A8",
                Response.of(new Answer.Rows(List.of(new Row(
                        "x1",
                        "Noor",
                        Map.of("naam", full(new Answer.Single("Noor")), "rol", full(new Answer.Single("l"))))))));
        NewVersion edited = next().step("{'kind':'renamed','thing':'question','id':'A8/naam','to':'A8/wie'}")
                .step("{'kind':'recoded','id':'A8/rol','codes':{'l':[]}}");
        ((ObjectNode) edited.question("A8").get("fields").get(0)).put("id", "wie");

        UpgradePlan plan = upgrade(dossier, edited);

        assertThat(plan.after().rows("A8"))
                .containsExactly(new Row("x1", "Noor", Map.of("wie", full(new Answer.Single("Noor")))));
        assertThat(plan.after().attic())
                .singleElement()
                .satisfies(item -> assertThat(item.place()).isEqualTo("answers/A8/x1/rol"))
                .satisfies(item -> assertThat(item.response()).isEqualTo(full(new Answer.Single("l"))));
    }

    @Test
    void aNewQuestionIsShownAsNew() {
        UpgradePlan plan = upgrade(empty(), next().add("A", yesNo("A11")));

        assertThat(plan.lines(Fate.Group.NEW))
                .singleElement()
                .satisfies(line -> assertThat(line.is().getFirst().id()).isEqualTo("A11"));
    }

    @Test
    void aRiskWhoseCatalogueRiskIsGoneStaysAsAnOwnRisk() {
        Risk risk = Risk.own("r1", "Profilering", "kia");
        Risk known = new Risk(
                "r1",
                Optional.of("R1"),
                risk.title(),
                "",
                "",
                List.of(),
                List.of(),
                "kia",
                Map.of(Stage.NOW, new RiskScore(Map.of(Dimension.LIKELIHOOD, 3), false, false, "")),
                Optional.empty(),
                "",
                List.of("e1"),
                Optional.of(new Risk.LevelOverride("hoog", "omdat", "A. Voorbeeld", Optional.of(NOW))),
                "");
        String first = KIA.definition().risks().getFirst().id();
        Dossier dossier = kia().withRisks(List.of(withCatalogue(known, first)));

        UpgradePlan plan = upgrade(
                KIA,
                dossier,
                NewVersion.after(KIA, "1.1.0")
                        .removeFrom("risks", first)
                        .removeFrom("levels", "hoog")
                        .follows());

        Risk moved = plan.after().risks().getFirst();
        assertThat(moved.catalogue()).isEmpty();
        assertThat(moved.scores()).isEqualTo(known.scores());
        assertThat(moved.override()).isEmpty();
        assertThat(moved.evidence()).containsExactly("e1");
        assertThat(plan.after().attic())
                .extracting(AtticItem::place)
                .containsExactly("risks/r1/catalogue", "risks/r1/override");
        assertThat(plan.after().attic().getLast().response())
                .isEqualTo(new Response(
                        new Answer.Single("hoog"),
                        "omdat",
                        List.of(),
                        Optional.empty(),
                        "A. Voorbeeld",
                        Optional.of(NOW)));
    }

    @Test
    void aRenamedCatalogueRiskAndProfileKeepTheirRisksAndWhatWasSetAside() {
        String first = KIA.definition().risks().getFirst().id();
        String second = KIA.definition().risks().get(1).id();
        Risk risk = withCatalogue(Risk.own("r1", "Profilering", "rijksmodel"), first);
        Dossier dossier = kia().withRisks(List.of(risk))
                .withSetAside(List.of(new SetAside(second, "speelt niet", "A. Voorbeeld", Optional.of(NOW))));
        NewVersion version = NewVersion.after(KIA, "1.1.0")
                .step("{'kind':'renamed','thing':'risk','id':'" + first + "','to':'NIEUW'}")
                .step("{'kind':'removed','thing':'risk','id':'" + second + "','reason':{'nl':'Vervallen.'}}");
        version.removeFrom("risks", second);
        ((ObjectNode) version.root().get("risks").get(0)).put("id", "NIEUW");

        UpgradePlan plan = upgrade(KIA, dossier, version);

        assertThat(plan.after().risks().getFirst().catalogue()).contains("NIEUW");
        assertThat(plan.after().setAside()).isEmpty();
        assertThat(plan.after().attic()).singleElement().satisfies(item -> {
            assertThat(item.place()).isEqualTo("setAside/" + second);
            assertThat(item.response().note()).isEqualTo("speelt niet");
            assertThat(item.reason().in(Messages.DUTCH)).isEqualTo("Vervallen.");
        });
    }

    @Test
    void scoresOfAProfileThatIsGoneMustBeGivenAgain() {
        RiskScore score = new RiskScore(Map.of(Dimension.LIKELIHOOD, 2, Dimension.IMPACT, 3), true, false, "");
        Risk risk = Risk.own("r1", "Profilering", "product-4x4")
                .edit()
                .score(Stage.PLAN, score)
                .done();

        UpgradePlan plan = upgrade(
                KIA,
                kia().withRisks(List.of(risk)),
                NewVersion.after(KIA, "1.1.0").removeFrom("profiles", "product-4x4"));

        assertThat(plan.after().risks().getFirst().scores()).isEmpty();
        assertThat(plan.after().risks().getFirst().profile())
                .isEqualTo(KIA.definition().profiles().getFirst().id());
        assertThat(plan.after().attic())
                .singleElement()
                .satisfies(item -> assertThat(item.place()).isEqualTo("risks/r1/plan"));
        assertThat(plan.after().attic().getFirst().response().answer().toString())
                .contains("likelihood", "impact", "vulnerable");
    }

    @Test
    void anEffectKeepsEverythingButTheStepsThatAreGone() {
        Effect effect = Effect.named("g1", "Meer plezier")
                .sized(OptionalInt.of(4))
                .likely(OptionalInt.of(1))
                .withEvidence(List.of("e1"));
        NewVersion version = NewVersion.after(KIA, "1.1.0");
        version.root().remove("effects");

        UpgradePlan plan = upgrade(KIA, kia().withEffects(List.of(effect)), version);

        assertThat(plan.after().effects())
                .containsExactly(effect.sized(OptionalInt.empty()).likely(OptionalInt.empty()));
        assertThat(plan.after().attic())
                .extracting(AtticItem::place)
                .containsExactly("effects/g1/likelihood", "effects/g1/size");
    }

    @Test
    void aChainOfVersionsUsesTheStepsOfEach() {
        Questionnaire middle = next().put("A1", "id", "'B1'")
                .step("{'kind':'renamed','thing':'question','id':'A1','to':'B1'}")
                .made();
        Questionnaire last = NewVersion.after(middle, "2.0.0")
                .put("B1", "options", options("i", "ii", "iii"))
                .step("{'kind':'recoded','id':'B1','codes':{'een':['i'],'twee':['ii'],'drie':['iii']}}")
                .made();

        UpgradePlan plan = Upgrade.plan(
                UpgradePath.between(OLD, last, List.of(middle, KIA)),
                answered("A1", full(new Answer.Single("twee"))),
                NOW);

        assertCarried(plan, "B1", full(new Answer.Single("ii")));
        assertThat(only(plan).was().orElseThrow().id()).isEqualTo("A1");
        assertThat(only(plan).is())
                .singleElement()
                .satisfies(spot -> assertThat(spot.id()).isEqualTo("B1"));
        assertThat(plan.remarks()).isEmpty();
    }

    @Test
    void withoutTheVersionInBetweenOnlyWhatIsTheSameGoesAlongAndThatIsSaid() {
        Questionnaire middle = next().put("A1", "id", "'B1'")
                .step("{'kind':'renamed','thing':'question','id':'A1','to':'B1'}")
                .made();
        Questionnaire last = NewVersion.after(middle, "2.0.0").follows().made();
        Dossier dossier =
                answered("A1", full(new Answer.Single("twee"))).with(Place.of("A2"), full(new Answer.Single("ja")));

        UpgradePlan plan = Upgrade.plan(UpgradePath.between(OLD, last, List.of()), dossier, NOW);

        assertThat(plan.after().response("A2")).isEqualTo(full(new Answer.Single("ja")));
        assertThat(plan.after().attic())
                .singleElement()
                .extracting(AtticItem::why)
                .isEqualTo(AtticItem.Why.GONE);
        assertThat(Messages.in(Messages.DUTCH).get(plan.remarks().getFirst()))
                .isEqualTo("Versie 2.0.0 zegt niet wat er veranderde sinds versie 1.0.0."
                        + " Alleen wat er nog precies zo is, gaat mee.");
    }

    @Test
    void aSecondUpgradeLeavesTheAtticAloneAndFollowsWhereThingsAreAskedNow() {
        Questionnaire middle = next().step("{'kind':'reworded','id':'A2','reason':{'nl':'Anders.'}}")
                .made();
        Questionnaire last = NewVersion.after(middle, "2.0.0")
                .put("A2", "id", "'C2'")
                .step("{'kind':'renamed','thing':'question','id':'A2','to':'C2'}")
                .made();
        Dossier once = Upgrade.plan(
                        UpgradePath.between(OLD, middle, List.of()), answered("A2", full(new Answer.Single("ja"))), NOW)
                .after();

        Dossier twice = Upgrade.plan(UpgradePath.between(middle, last, List.of()), once, NOW.plusSeconds(60))
                .after();

        assertThat(twice.attic()).containsExactly(once.attic().getFirst().askedIn(List.of("C2")));
    }

    @Test
    void movingToTheVersionItHasChangesNothing() {
        Dossier dossier = answered("A1", full(new Answer.Single("een")));
        UpgradePlan plan = Upgrade.plan(UpgradePath.between(OLD, OLD, List.of()), dossier, NOW);

        assertThat(plan.after()).isSameAs(dossier);
        assertThat(plan.lines()).isEmpty();
    }

    @Test
    void theAtticIsWrittenAndReadWithTheDossier() {
        Dossier moved = upgrade(answered("A1", full(new Answer.Single("een"))), next().remove("A1"))
                .after();

        byte[] json = DossierJson.write(moved);

        assertThat(DossierJson.readWithRemarks(json).leftOut()).isEmpty();
        assertThat(DossierJson.read(json)).isEqualTo(moved);
        assertThat(DossierJson.write(DossierJson.read(json))).isEqualTo(json);
    }

    private static NewVersion next() {
        return NewVersion.after(OLD, "1.1.0");
    }

    private static NewVersion numeric() {
        return next().put("A10", "kind", "'number'").put("A10", "decimals", "1").step("{'kind':'retyped','id':'A10'}");
    }

    private static NewVersion renamedRows() {
        NewVersion version = next().step("{'kind':'renamed','thing':'rows','id':'functies','to':'ai'}");
        ((ObjectNode) version.section("F").get("repeat")).put("id", "ai");
        return version;
    }

    private static Dossier rowsSaying(String first, String second) {
        return empty().withRows(
                        "functies",
                        List.of(
                                new Row("f1", "Een", Map.of("F1", full(new Answer.Single(first)))),
                                new Row("f2", "Twee", Map.of("F1", full(new Answer.Single(second))))));
    }

    private static UpgradePlan upgrade(Dossier dossier, NewVersion version) {
        return upgrade(OLD, dossier, version);
    }

    private static UpgradePlan upgrade(Dossier dossier, NewVersion version, String sectionThatExists) {
        assertThat(version.section(sectionThatExists)).isNotNull();
        return upgrade(OLD, dossier, version);
    }

    private static UpgradePlan upgrade(Questionnaire old, Dossier dossier, NewVersion version) {
        return Upgrade.plan(UpgradePath.between(old, version.made(), List.of()), dossier, NOW);
    }

    private static Line only(UpgradePlan plan) {
        List<Line> lines =
                plan.lines().stream().filter(line -> line.was().isPresent()).toList();
        assertThat(lines).hasSize(1);
        return lines.getFirst();
    }

    private static void assertCarried(UpgradePlan plan, String question, Response response) {
        assertThat(plan.after().answers()).isEqualTo(Map.of(question, response));
        assertThat(plan.after().attic()).isEmpty();
        assertThat(only(plan).is())
                .singleElement()
                .satisfies(spot -> assertThat(spot.response()).isEqualTo(response));
    }

    private static void assertAgain(UpgradePlan plan, String old, AtticItem.Why why, String... questions) {
        Line line = only(plan);
        assertThat(line.fate()).isEqualTo(Fate.AGAIN);
        assertThat(line.is()).extracting(Spot::id).containsExactly(questions);
        for (String question : questions) {
            assertThat(plan.after().response(question)).isEqualTo(Response.NONE);
        }
        assertThat(plan.after().attic()).singleElement().satisfies(item -> {
            assertThat(item.question()).isEqualTo(old);
            assertThat(item.why()).isEqualTo(why);
            assertThat(item.again()).containsExactly(questions);
            assertThat(item.response()).isEqualTo(line.was().orElseThrow().response());
        });
    }

    private static String yesNo(String id) {
        return "{'id':'" + id + "','kind':'yesNo','text':{'nl':'Vraag " + id + "?','en':'Question " + id + "?'}}";
    }

    private static String options(String... codes) {
        return Arrays.stream(codes)
                .map(code -> "{'code':'" + code + "','label':{'nl':'" + code + "','en':'" + code + "'}}")
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static Risk withCatalogue(Risk risk, String id) {
        return new Risk(
                risk.id(),
                Optional.of(id),
                risk.title(),
                risk.description(),
                risk.category(),
                risk.principles(),
                risk.rights(),
                risk.profile(),
                risk.scores(),
                risk.strength(),
                risk.rationale(),
                risk.evidence(),
                risk.override(),
                risk.sourceLabel());
    }

    private static Dossier kia() {
        return Dossier.start(
                "d1",
                KIA.ref(),
                new Product("p1", "Rekenwijzer", "Fictief BV", "4", List.of(), List.of(), ""),
                Role.ASSESSOR,
                "A. Voorbeeld",
                NOW);
    }

    private static Dossier empty() {
        return kia().withQuestionnaire(OLD.ref());
    }

    private static Dossier answered(String question, Response response) {
        return empty().with(Place.of(question), response);
    }

    private static Response full(Answer answer) {
        return response(answer, "mijn toelichting", "e1", Strength.DOCUMENT, 0);
    }

    private static Response response(Answer answer, String note, String evidence, Strength strength, int seconds) {
        return new Response(
                answer,
                note,
                List.of(evidence),
                Optional.of(strength),
                "A. Voorbeeld",
                Optional.of(NOW.plusSeconds(seconds)));
    }
}
