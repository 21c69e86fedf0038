// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/orders/photo_panel.h"

#include "domain/values/refusal.h"
#include "gui/photos/photo_strip.h"
#include "gui/user_settings.h"
#include "gui/widgets/chip.h"
#include "gui/widgets/field_row.h"
#include "gui/widgets/inline_message.h"
#include "services/multi_point_service.h"
#include "services/photo_service.h"

#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPixmap>
#include <QPushButton>

namespace baydesk {

namespace {

constexpr int newestShown = 12;
const QByteArray folderSetting = "photos/camera_folder";

/// What an entry of the list of kinds stands for: kinds first, then the marks, then the items by their id.
constexpr qlonglong firstMark = 100;
constexpr qlonglong firstItem = 1000;

} // namespace

PhotoPanel::PhotoPanel(Desk& desk, const OrderView& view) : OrderPanel(desk, view, tr("Add photos")) {
    setAcceptDrops(true);
    addField("kind", tr("Of"), kind_ = new QComboBox);
    fillKinds();
    addText("note", tr("Note"))->setMaxLength(120);
    note_ = qobject_cast<QLineEdit*>(rows().back()->field());
    addCamera();
    addReady();
    addButton(tr("Keep the photos"));
    connect(&reading_, &PhotoReading::pictureRead, this, &PhotoPanel::takePicture);
    connect(&reading_, &PhotoReading::pictureRefused, this,
            [this](const Refusal& refusal) { message()->showRefusal(refusal); });
    connect(&camera_, &CameraFolder::found, this, &PhotoPanel::showNewest);
    listNewest();
}

void PhotoPanel::fillKinds() {
    kind_->addItem(label(PhotoKind::WalkAround), static_cast<qlonglong>(PhotoKind::WalkAround));
    qlonglong number = 0;
    for (const DamageMark& mark : view().order.header().walkAround.damages) {
        ++number;
        kind_->addItem(tr("Damage mark %1: %2, %3").arg(number).arg(label(mark.zone), label(mark.kind)),
                       firstMark + number);
    }
    kind_->addItem(label(PhotoKind::Other), static_cast<qlonglong>(PhotoKind::Other));
    desk().backroom.read(
        this,
        [context = desk().context()](Session& session) {
            return MultiPointService(session, context).sheet();
        },
        [this](const std::optional<MultiPointTemplate>& sheet) {
            for (const TemplateItem& item : sheet ? sheet->items : std::vector<TemplateItem>()) {
                kind_->addItem(QStringLiteral("%1: %2").arg(item.group, item.name),
                               firstItem + item.id->value());
            }
        });
    kind_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    kind_->setMinimumContentsLength(12);
}

void PhotoPanel::addCamera() {
    body()->addWidget(folder_ = makeLabel({}, "note"));
    folder_->setWordWrap(true);
    newest_ = new QListWidget;
    newest_->setObjectName(QStringLiteral("newestPhotos"));
    newest_->setAccessibleName(tr("Newest photos of the camera's folder"));
    newest_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    newest_->setMinimumHeight(120);
    newest_->installEventFilter(this);
    connect(newest_, &QListWidget::itemDoubleClicked, this, &PhotoPanel::addChosen);
    body()->addWidget(newest_, 2);
    auto* foot = new QHBoxLayout;
    auto* folder = new QPushButton(tr("Camera folder…"));
    folder->setObjectName(QStringLiteral("cameraFolder"));
    auto* files = new QPushButton(tr("Files…"));
    files->setObjectName(QStringLiteral("photoFiles"));
    connect(folder, &QPushButton::clicked, this, &PhotoPanel::chooseFolder);
    connect(files, &QPushButton::clicked, this, &PhotoPanel::chooseFiles);
    foot->addWidget(folder);
    foot->addWidget(files);
    foot->addStretch(1);
    body()->addLayout(foot);
}

void PhotoPanel::addReady() {
    body()->addWidget(makeLabel(tr("To be kept:"), "note"));
    ready_ = new QListWidget;
    ready_->setObjectName(QStringLiteral("photosToKeep"));
    ready_->setAccessibleName(tr("Photos to be kept"));
    ready_->setViewMode(QListView::IconMode);
    ready_->setMovement(QListView::Static);
    ready_->setResizeMode(QListView::Adjust);
    ready_->setIconSize({88, 66});
    ready_->setMinimumHeight(84);
    ready_->installEventFilter(this);
    body()->addWidget(ready_, 1);
}

QWidget* PhotoPanel::firstField() const {
    return camera_.isLooking() || newest_->count() > 0 ? static_cast<QWidget*>(newest_) : kind_;
}

void PhotoPanel::listNewest() {
    newest_->clear();
    const QString path = userSetting(folderSetting).toString();
    newest_->setVisible(!path.isEmpty());
    if (path.isEmpty()) {
        folder_->setText(tr("Choose the folder the camera writes to, or drop photos here."));
        return;
    }
    folder_->setText(tr("Looking into %1 …").arg(QDir::toNativeSeparators(path)));
    camera_.look(path, newestShown);
}

void PhotoPanel::showNewest(const QString& path, const std::vector<FolderPhoto>& photos) {
    for (const FolderPhoto& photo : photos) {
        auto* item = new QListWidgetItem(
            QStringLiteral("%1  %2").arg(photo.changed.toString(QStringLiteral("MM-dd HH:mm")), photo.name),
            newest_);
        item->setData(Qt::UserRole, photo.path);
        item->setToolTip(photo.name);
    }
    newest_->setCurrentRow(0);
    const QString folder = QDir::toNativeSeparators(path);
    folder_->setText(photos.empty() ? tr("There is no photo in %1.").arg(folder)
                                    : tr("Newest in %1; Enter takes what is marked").arg(folder));
    if (photos.empty()) {
        if (newest_->hasFocus()) {
            kind_->setFocus(Qt::OtherFocusReason);
        }
        newest_->hide();
    }
}

void PhotoPanel::chooseFolder() {
    auto* dialog = new QFileDialog(this, tr("Camera folder"), userSetting(folderSetting).toString());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        saveUserSetting(folderSetting, path);
        listNewest();
        firstField()->setFocus(Qt::OtherFocusReason);
    });
    dialog->open();
}

void PhotoPanel::chooseFiles() {
    auto* dialog = new QFileDialog(this, tr("Photos"), userSetting(folderSetting).toString(),
                                   tr("Photos (%1)").arg(picturePatterns().join(u' ')));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &PhotoPanel::add);
    dialog->open();
}

void PhotoPanel::add(const QStringList& paths) {
    message()->clear();
    reading_.read(paths);
}

void PhotoPanel::addChosen() {
    QStringList paths;
    for (const QListWidgetItem* item : newest_->selectedItems()) {
        paths.append(item->data(Qt::UserRole).toString());
    }
    add(paths);
}

void PhotoPanel::takePicture(const KeptPicture& picture) {
    pictures_.push_back(picture);
    QPixmap small;
    small.loadFromData(picture.thumbnail, "jpeg");
    new QListWidgetItem(QIcon(small), {}, ready_);
    ready_->setCurrentRow(ready_->count() - 1);
}

PhotoDraft PhotoPanel::draft() const {
    PhotoDraft draft;
    const qlonglong chosen = kind_->currentData().toLongLong();
    if (chosen >= firstItem) {
        draft.kind = PhotoKind::Inspection;
        draft.item = MultiPointItemId(chosen - firstItem);
    } else if (chosen > firstMark) {
        draft.kind = PhotoKind::Damage;
        draft.damage = static_cast<int>(chosen - firstMark);
    } else {
        draft.kind = static_cast<PhotoKind>(chosen);
    }
    draft.note = note_->text();
    return draft;
}

void PhotoPanel::save() {
    if (reading_.isReading()) {
        showRefusal(Refusal("photo.reading", tr("The photos are still being read."), tr("Wait a moment.")));
        return;
    }
    std::vector<PhotoDraft> photos;
    for (const KeptPicture& picture : pictures_) {
        PhotoDraft photo = draft();
        photo.jpeg = picture.jpeg;
        photo.thumbnail = picture.thumbnail;
        photos.push_back(std::move(photo));
    }
    const auto count = static_cast<int>(photos.size());
    act([id = orderId(), photos = std::move(photos)](
            Session& session, const Context& context) { PhotoService(session, context).add(id, photos); },
        tr("%n photo(s) kept", nullptr, count));
}

void PhotoPanel::dragEnterEvent(QDragEnterEvent* event) {
    if (!localFiles(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void PhotoPanel::dropEvent(QDropEvent* event) {
    event->setDropAction(Qt::CopyAction); // the original stays where it is
    event->accept();
    add(localFiles(event->mimeData()));
}

bool PhotoPanel::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isPlain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (watched == newest_ && isPlain && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            addChosen();
            return true;
        }
        if (watched == ready_ && key->key() == Qt::Key_Delete && ready_->currentRow() >= 0) {
            pictures_.erase(pictures_.begin() + ready_->currentRow());
            delete ready_->takeItem(ready_->currentRow());
            return true;
        }
    }
    return OrderPanel::eventFilter(watched, event);
}

} // namespace baydesk
