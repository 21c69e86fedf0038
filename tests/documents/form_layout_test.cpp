// SPDX-License-Identifier: GPL-3.0-or-later
// How it stands on the paper: nothing over another thing, nothing beyond the edge, the same pages everywhere.
#include "documents/form_output.h"
#include "documents/pdf_text.h"
#include "documents/qr_code.h"
#include "support/form_scene.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace baydesk {
namespace {

constexpr double pointsPerMillimetre = 72 / 25.4;

QString s(const char* text) {
    return QString::fromUtf8(text);
}

/// Names that try a form: 300 characters without a blank, emoji, writing from right to left.
FormContent withLongNames(FormContent content) {
    return std::visit(
        [](auto form) -> FormContent {
            form.facts.owner = QString(300, QChar(0x5F20));
            form.facts.sender = s("محمد عبد الله الأحمد بن سعيد آل نهيان");
            form.facts.vehicle.model = s("😀🚗 ") + QString(60, QLatin1Char('W'));
            return form;
        },
        std::move(content));
}

void expectWithinAndApart(const PdfText& paper, const PaperSetup& setup, const std::string& what) {
    const QSizeF size = sizeOf(setup.paper) * pointsPerMillimetre;
    for (const PdfText::Page& page : paper.pages()) {
        EXPECT_NEAR(page.size.width(), size.width(), 1) << what;
        EXPECT_NEAR(page.size.height(), size.height(), 1) << what;
        const QRectF box(setup.left * pointsPerMillimetre, setup.top * pointsPerMillimetre,
                         size.width() - (setup.left + setup.right) * pointsPerMillimetre,
                         size.height() - (setup.top + setup.bottom) * pointsPerMillimetre);
        std::vector<QRectF> middles;
        for (const PdfText::Word& word : page.words) {
            // The ink, without the room a font keeps above and below it.
            const QRectF ink =
                word.box.adjusted(0.3, word.box.height() * 0.3, -0.3, -word.box.height() * 0.3);
            EXPECT_TRUE(box.adjusted(-1, -1, 1, 1).contains(ink)) << what << ": " << word.text.toStdString();
            for (const QRectF& other : middles) {
                EXPECT_FALSE(ink.intersects(other))
                    << what << ": over another word: " << word.text.toStdString();
            }
            middles.push_back(ink);
        }
    }
}

class FormLayout : public testing::Test {
  protected:
    static void SetUpTestSuite() {
        shop = new TestShop;
        scene = new FormScene(*shop);
        scene->receive();
        scene->writeLines();
        shop->act<OrderService>([&](OrderService& orders) {
            for (int i = 0; i < 40; ++i) {
                const Money price = Money::fromFen(12'345 + i);
                orders.addLine(scene->id(), 1,
                               scene->part(scene->disc(), "前制动盘总成（含传感器）", 1, price));
            }
        });
    }
    static void TearDownTestSuite() {
        delete scene;
        delete shop;
    }
    static PdfText printed(const FormContent& content, const PaperSetup& setup,
                           FormLanguage language = FormLanguage::Chinese) {
        const FormDocument form(content, language, setup);
        return PdfText(pdfOf(std::span(&form, 1)));
    }
    static TestShop* shop;
    static FormScene* scene;
};
TestShop* FormLayout::shop = nullptr;
FormScene* FormLayout::scene = nullptr;

TEST_F(FormLayout, FortyLinesAndLongNamesOverlapNothingOnAnyPaper) {
    const FormContent agreement = withLongNames(scene->form(FormKind::Agreement));
    for (const PaperKind paper : allValues<PaperKind>()) {
        const PaperSetup setup = PaperSetup::usual(paper);
        const PdfText pdf = printed(agreement, setup);
        EXPECT_GT(pdf.pages().size(), 1u);
        expectWithinAndApart(pdf, setup, code(paper).toStdString());
    }
}

TEST_F(FormLayout, EachPageSaysWhichOfHowManyItIs) {
    const PdfText pdf =
        printed(scene->form(FormKind::Estimate), PaperSetup::usual(PaperKind::HalfContinuous));
    const auto pages = static_cast<int>(pdf.pages().size());
    ASSERT_GT(pages, 2);
    for (int page = 1; page <= pages; ++page) {
        const QString& text = pdf.pages()[static_cast<std::size_t>(page - 1)].text;
        EXPECT_TRUE(text.contains(s("第%1页/共%2页").arg(page).arg(pages))) << text.toStdString();
        EXPECT_TRUE(text.contains(s("沪A·12345"))) << "and whose car it is";
    }
}

TEST_F(FormLayout, TheTotalStandsOnceAndOnTheLastPageOfTheLines) {
    const FormContent estimate = scene->form(FormKind::Estimate);
    const QString total = std::get<EstimateForm>(estimate).estimate.total->toString();
    const PdfText pdf = printed(estimate, PaperSetup::usual(PaperKind::A4));
    ASSERT_GT(pdf.pages().size(), 1u);
    EXPECT_EQ(pdf.count(total), 1);
    EXPECT_TRUE(pdf.pages().back().text.contains(total));
}

TEST_F(FormLayout, ThePlateIsTheLargestText) {
    for (const PaperKind paper : allValues<PaperKind>()) {
        const PdfText pdf = printed(scene->form(FormKind::Agreement), PaperSetup::usual(paper));
        const auto& words = pdf.pages().front().words;
        const auto largest =
            std::ranges::max_element(words, {}, [](const PdfText::Word& word) { return word.box.height(); });
        EXPECT_TRUE(largest->text.contains(s("12345"))) << largest->text.toStdString();
    }
}

TEST_F(FormLayout, AnOffsetMovesEverythingByAsMuch) {
    const FormContent form = scene->form(FormKind::WalkAround);
    PaperSetup setup = PaperSetup::usual(PaperKind::Continuous);
    const QRectF before = printed(form, setup).pages().front().words.front().box;
    setup.offsetX = 3;
    setup.offsetY = -2;
    const QRectF after = printed(form, setup).pages().front().words.front().box;
    EXPECT_NEAR(after.left() - before.left(), 3 * pointsPerMillimetre, 0.2);
    EXPECT_NEAR(after.top() - before.top(), -2 * pointsPerMillimetre, 0.2);
}

TEST_F(FormLayout, APreviewHasThePagesOfThePdf) {
    const FormDocument form(scene->form(FormKind::Agreement), FormLanguage::English,
                            PaperSetup::usual(PaperKind::A5));
    EXPECT_EQ(PdfText(pdfOf(std::span(&form, 1))).pages().size(), static_cast<std::size_t>(form.pageCount()));
    const QImage picture = pagePicture(form, form.pageCount() - 1, 40);
    EXPECT_EQ(picture.size(), QSize(233, 331));
    bool hasInk = false;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            hasInk = hasInk || qGray(picture.pixel(x, y)) < 128;
        }
    }
    EXPECT_TRUE(hasInk);
}

TEST(Paper, KeepsRoomToPrintOnWhateverIsTyped) {
    PaperSetup wild;
    wild.left = 500;
    wild.top = -3;
    wild.offsetX = -90;
    const PaperSetup setup = wild.inBounds();
    EXPECT_EQ(setup.left, widestMargin);
    EXPECT_EQ(setup.top, 0);
    EXPECT_EQ(setup.offsetX, -farthestOffset);
}

TEST(Paper, ATestPageNamesItsPaperAndHasARulerInMillimetres) {
    const PaperSetup setup = PaperSetup::usual(PaperKind::HalfContinuous);
    const PdfText page(testPagePdf(setup));
    ASSERT_EQ(page.pages().size(), 1u);
    EXPECT_TRUE(page.holds(s("241 × 140")));
    const auto& words = page.pages().front().words;
    const auto at = std::ranges::find(words, s("230"), &PdfText::Word::text);
    ASSERT_NE(at, words.end());
    EXPECT_NEAR(at->box.left(), 230 * pointsPerMillimetre, 2);
}

TEST(QrCode, IsThereForANumberAndNotForNothing) {
    const QImage code = qrCode(s("R261121-001"));
    EXPECT_FALSE(code.isNull());
    EXPECT_EQ(code.width(), code.height());
    EXPECT_EQ(qGray(code.pixel(0, 0)), 255) << "the quiet zone";
    EXPECT_EQ(qGray(code.pixel(2 * 8, 2 * 8)), 0) << "the corner of the first finder";
    EXPECT_TRUE(qrCode({}).isNull());
}

TEST(SavedPdf, IsThereWholeOrNotAtAllAndSaysWhy) {
    TestShop shop;
    FormScene made(shop);
    made.receive();
    const FormDocument form(made.form(FormKind::Agreement), FormLanguage::English, PaperSetup());
    const QString file = shop.path(s("agreement.pdf"));
    EXPECT_EQ(savePdf(std::span(&form, 1), file), QString());
    EXPECT_TRUE(QFile::exists(file));
    const QString nowhere = shop.path(s("no/such/folder/agreement.pdf"));
    EXPECT_TRUE(savePdf(std::span(&form, 1), nowhere).contains(nowhere));
    EXPECT_TRUE(printForm(form, s("a printer that is gone"), 1).contains(s("no longer there")));
    EXPECT_FALSE(printForm(form, {}, 1).isEmpty());
}

} // namespace
} // namespace baydesk
