// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/clock_store.h"

namespace baydesk {

namespace {

QString letterOf(std::int64_t position) {
    Job job;
    job.position = static_cast<int>(position);
    return job.letter();
}

ClockEntry readEntry(const Row& row) {
    ClockEntry entry;
    entry.id = row.id<ClockEntryId>(0);
    entry.activity = fromCode<ClockActivity>(row.text(1));
    entry.job = row.optionalId<JobId>(2);
    entry.bay = row.optionalId<BayId>(3);
    entry.start = row.timestamp(4);
    entry.end = row.optionalTimestamp(5);
    entry.replaces = row.optionalId<ClockEntryId>(6);
    entry.reason = row.text(7);
    if (entry.job) {
        entry.jobName = row.text(8) + QLatin1Char(' ') + letterOf(row.integer(9));
    }
    return entry;
}

ClockLine readLine(const Row& row) {
    ClockLine line;
    line.id = row.id<ClockEntryId>(0);
    line.technician = row.id<TechnicianId>(1);
    line.activity = fromCode<ClockActivity>(row.text(2));
    line.start = row.timestamp(3);
    line.end = row.optionalTimestamp(4);
    line.bay = row.optionalId<BayId>(5);
    line.bayName = row.text(6);
    line.reason = row.text(7);
    line.isCorrection = !row.isNull(8);
    line.isReplaced = row.boolean(9);
    line.job = row.optionalId<JobId>(10);
    if (line.job) {
        line.order = row.id<OrderId>(11);
        line.orderNumber = row.text(12);
        line.plate = row.text(13);
        line.jobLetter = letterOf(row.integer(14));
        line.complaint = row.text(15);
    }
    return line;
}

} // namespace

std::optional<ClockStore::Place> ClockStore::placeOf(ClockEntryId id) {
    return session_.first("SELECT technician_id, day_on FROM clock_entries WHERE id = ?", {id},
                          [](const Row& row) {
                              return Place{row.id<TechnicianId>(0), row.date(1)};
                          });
}

std::optional<QDate> ClockStore::runningSince(TechnicianId technician) {
    return session_.first("SELECT day_on FROM clock_entries WHERE technician_id = ? AND ended_at IS NULL",
                          {technician}, [](const Row& row) { return row.date(0); });
}

std::optional<QString> ClockStore::technicianIn(BayId bay) {
    return session_.first("SELECT s.name FROM clock_entries e JOIN technicians t ON t.id = e.technician_id "
                          "JOIN staff s ON s.id = t.staff_id WHERE e.bay_id = ? AND e.ended_at IS NULL "
                          "ORDER BY s.name LIMIT 1",
                          {bay}, [](const Row& row) { return row.text(0); });
}

std::vector<TechnicianId> ClockStore::techniciansOn(JobId job) {
    return session_.list("SELECT technician_id FROM clock_entries WHERE job_id = ? AND ended_at IS NULL "
                         "ORDER BY technician_id",
                         {job}, [](const Row& row) { return row.id<TechnicianId>(0); });
}

std::vector<ClockEntry> ClockStore::entries(TechnicianId technician, Timestamp start, Timestamp end) {
    return session_.list("SELECT c.id, c.activity, c.job_id, c.bay_id, c.started_at, c.ended_at, "
                         "c.replaces_id, c.reason, o.number, "
                         "j.position FROM clock_entries c LEFT JOIN jobs j ON j.id = c.job_id LEFT JOIN "
                         "orders o ON o.id = j.order_id "
                         "WHERE c.technician_id = ? AND c.started_at >= ? AND c.started_at < ? "
                         "AND NOT EXISTS (SELECT 1 FROM clock_entries r WHERE r.replaces_id = c.id) ORDER BY "
                         "c.started_at, c.id",
                         {technician, start, end}, readEntry);
}

std::vector<ClockLine> ClockStore::lines(QDate day) {
    return session_.list(
        "SELECT c.id, c.technician_id, c.activity, c.started_at, c.ended_at, c.bay_id, COALESCE(b.name, ''), "
        "c.reason, "
        "c.replaces_id, EXISTS (SELECT 1 FROM clock_entries r WHERE r.replaces_id = c.id), c.job_id, "
        "j.order_id, "
        "o.number, v.plate, j.position, j.complaint FROM clock_entries c LEFT JOIN bays b ON b.id = c.bay_id "
        "LEFT JOIN jobs j ON j.id = c.job_id LEFT JOIN orders o ON o.id = j.order_id "
        "LEFT JOIN vehicles v ON v.id = o.vehicle_id WHERE c.day_on = ? ORDER BY c.technician_id, "
        "c.started_at, c.id",
        {day}, readLine);
}

std::vector<ClockLine> ClockStore::lines(QDate day, TechnicianId technician) {
    std::vector<ClockLine> all = lines(day);
    std::erase_if(all, [technician](const ClockLine& line) { return line.technician != technician; });
    return all;
}

Hours ClockStore::workedOn(JobId job, Timestamp now) {
    return session_.one(
        "SELECT COALESCE(CAST(SUM(COALESCE(c.ended_at, ?) - c.started_at) AS BIGINT), 0) / 1000 FROM "
        "clock_entries c "
        "WHERE c.job_id = ? AND NOT EXISTS (SELECT 1 FROM clock_entries r WHERE r.replaces_id = c.id)",
        {now, job}, [](const Row& row) { return row.hours(0); });
}

Hours ClockStore::worked(TechnicianId technician, QDate day, Timestamp now) {
    return session_.one("SELECT COALESCE(CAST(SUM(COALESCE(c.ended_at, ?) - c.started_at) AS BIGINT), 0) / "
                        "1000 FROM clock_entries c "
                        "WHERE c.day_on = ? AND c.technician_id = ? AND c.activity = 'job' "
                        "AND NOT EXISTS (SELECT 1 FROM clock_entries r WHERE r.replaces_id = c.id)",
                        {now, day, technician}, [](const Row& row) { return row.hours(0); });
}

void ClockStore::apply(TechnicianId technician, QDate day, const ClockChanges& changes, StaffId actor,
                       Timestamp now) {
    for (const ClockEnd& end : changes.ends) {
        session_.execute("UPDATE clock_entries SET ended_at = ? WHERE id = ? AND ended_at IS NULL",
                         {end.end, end.entry});
    }
    for (const ClockEntry& entry : changes.added) {
        session_.insert(
            "INSERT INTO clock_entries (technician_id, activity, job_id, bay_id, started_at, ended_at, "
            "day_on, replaces_id, reason, actor_id, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            {technician, code(entry.activity), entry.job, entry.bay, entry.start, entry.end, day,
             entry.replaces, entry.reason, actor, now});
    }
    session_.mark(Topic::Workshop);
}

} // namespace baydesk
