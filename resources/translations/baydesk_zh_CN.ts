<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>baydesk::ActPanel</name>
    <message>
        <source>Esc leaves</source>
        <translation>Esc 离开</translation>
    </message>
</context>
<context>
    <name>baydesk::Actions</name>
    <message>
        <source>Today</source>
        <translation>今日前台</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>车间看板</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>配件</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>经营看板</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>结算</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Work in the shop</source>
        <translation>在厂工单</translation>
    </message>
    <message>
        <source>Part look-up</source>
        <translation>查配件</translation>
    </message>
    <message>
        <source>Add labour</source>
        <translation>加工时</translation>
    </message>
    <message>
        <source>Add part</source>
        <translation>加配件</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>接车开单</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>客户同意</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Settle and pay</source>
        <translation>结算收款</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>派工</translation>
    </message>
    <message>
        <source>Hold part</source>
        <translation>预留配件</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>保存并继续</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>筛选列表</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>往前</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>往后</translation>
    </message>
    <message>
        <source>First offer</source>
        <translation>第一项建议</translation>
    </message>
    <message>
        <source>Second offer</source>
        <translation>第二项建议</translation>
    </message>
    <message>
        <source>Third offer</source>
        <translation>第三项建议</translation>
    </message>
    <message>
        <source>Fourth offer</source>
        <translation>第四项建议</translation>
    </message>
    <message>
        <source>Fifth offer</source>
        <translation>第五项建议</translation>
    </message>
    <message>
        <source>Sixth offer</source>
        <translation>第六项建议</translation>
    </message>
    <message>
        <source>Seventh offer</source>
        <translation>第七项建议</translation>
    </message>
    <message>
        <source>Eighth offer</source>
        <translation>第八项建议</translation>
    </message>
    <message>
        <source>Ninth offer</source>
        <translation>第九项建议</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>入库</translation>
    </message>
    <message>
        <source>Tenth offer</source>
        <translation>第十项建议</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>换人登录</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Book an appointment</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>合规</translation>
    </message>
    <message>
        <source>Add the campaign</source>
        <translation>加入召回项目</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>估价版本</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Inspect the car</source>
        <translation>全车检查</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>建议项目</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Answer the discount</source>
        <translation>答复优惠申请</translation>
    </message>
    <message>
        <source>Simple or complex</source>
        <translation>一般或疑难故障</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>优惠</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
</context>
<context>
    <name>baydesk::AdministratorStep</name>
    <message>
        <source>The administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Whoever this is adds the staff, gives them their first passwords and may do everything. A lost password of the only administrator cannot be given anew: keep it safe.</source>
        <translation>管理员负责添加员工、发放初始密码，拥有全部权限。唯一的管理员若忘记密码，无法重新发放：请妥善保管。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再输一次</translation>
    </message>
    <message>
        <source>A name of 1 to %1 characters is needed.</source>
        <translation>需要 1 至 %1 个字符的姓名。</translation>
    </message>
    <message>
        <source>This is not the same as above.</source>
        <translation>与上面输入的不一致。</translation>
    </message>
</context>
<context>
    <name>baydesk::Appointment</name>
    <message>
        <source>At most %1 characters fit here.</source>
        <translation>此处最多 %1 个字。</translation>
    </message>
    <message>
        <source>%1 is over.</source>
        <translation>%1 已经过去。</translation>
    </message>
    <message>
        <source>Choose a time from now on; a car that is here already is received with F6.</source>
        <translation>请选择此刻以后的时间；已经到店的车按 F6 接车。</translation>
    </message>
    <message>
        <source>%1 is more than a year ahead.</source>
        <translation>%1 在一年以后。</translation>
    </message>
    <message>
        <source>Choose an earlier day.</source>
        <translation>请选择更早的日期。</translation>
    </message>
    <message>
        <source>The shop is closed at %1.</source>
        <translation>%1 门店不营业。</translation>
    </message>
    <message>
        <source>Choose a time from %1 to before %2.</source>
        <translation>请选择 %1 至 %2 之前的时间。</translation>
    </message>
    <message>
        <source>This car has arrived already: %1 opened order %2 for it at %3.</source>
        <translation>该车已到店：%1 已于 %3 开工单 %2。</translation>
    </message>
    <message>
        <source>%1 recorded at %2 that the customer did not come.</source>
        <translation>%1 已于 %2 登记客户爽约。</translation>
    </message>
    <message>
        <source>%1 cancelled this appointment at %2: %3.</source>
        <translation>%1 已于 %2 取消此预约：%3。</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>已预约</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>已到店</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>爽约</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>an appointment</comment>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>请写明要做什么。</translation>
    </message>
    <message>
        <source>Write it, or choose a maintenance package.</source>
        <translation>请填写，或选择保养套餐。</translation>
    </message>
    <message>
        <source>The expected hours are more than 0 and at most 100.</source>
        <translation>预计工时须大于 0，且不超过 100。</translation>
    </message>
    <message>
        <source>Write them as 1.5.</source>
        <translation>请按 1.5 的格式填写。</translation>
    </message>
    <message>
        <source>Say why, in 1 to %1 characters.</source>
        <translation>请写明原因，1 至 %1 个字。</translation>
    </message>
    <message>
        <source>Whoever wants to come again books a new appointment.</source>
        <translation>客户要再来，请重新预约。</translation>
    </message>
    <message>
        <source>It is %1 on this computer, but %2 changed this appointment at %3.</source>
        <translation>本机时间为 %1，但 %2 已于 %3 改过此预约。</translation>
    </message>
    <message>
        <source>Set the computer&apos;s clock right.</source>
        <translation>请校准本机时钟。</translation>
    </message>
    <message>
        <source>This appointment is for %1, and today is %2.</source>
        <translation>此预约是 %1 的，今天是 %2。</translation>
    </message>
    <message>
        <source>Move it to today, or receive the car without it.</source>
        <translation>请改约到今天，或不按此预约接车。</translation>
    </message>
    <message>
        <source>The customer may still come: the shop closes on %1 at %2.</source>
        <translation>客户仍可能到店：%1 营业至 %2。</translation>
    </message>
    <message>
        <source>Move or cancel the appointment, or record the no-show after closing time.</source>
        <translation>请改约或取消，或在打烊后登记爽约。</translation>
    </message>
</context>
<context>
    <name>baydesk::AppointmentBoard</name>
    <message>
        <source>Appointments</source>
        <translation>预约</translation>
    </message>
</context>
<context>
    <name>baydesk::AppointmentCanvas</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>parts short</source>
        <translation>缺件</translation>
    </message>
</context>
<context>
    <name>baydesk::AppointmentCard</name>
    <message>
        <source>%1 × %2 held</source>
        <translation>%1 × %2 已暂留</translation>
    </message>
    <message>
        <source>%1 × %2 short, seen to by %3</source>
        <translation>%1 × %2 缺件，%3 已处理</translation>
    </message>
    <message>
        <source>%1 × %2 short</source>
        <translation>%1 × %2 缺件</translation>
    </message>
    <message>
        <source>%1 on %2 or at %3</source>
        <translation>%1：%2 或 %3</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Receives</source>
        <translation>接待</translation>
    </message>
    <message>
        <source>Bay, technician</source>
        <translation>工位、技师</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>上次进厂</translation>
    </message>
    <message>
        <source>Service due</source>
        <translation>保养到期</translation>
    </message>
    <message>
        <source>Declined before</source>
        <translation>上次未做</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>配件</translation>
    </message>
    <message>
        <source>the customer waits</source>
        <translation>客户在店等候</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n time(s).</source>
        <translation>
            <numerusform>已改约 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Beyond the capacity: %1.</source>
        <translation>超出产能：%1。</translation>
    </message>
    <message>
        <source>Cancelled by %1: %2.</source>
        <translation>%1 取消：%2。</translation>
    </message>
    <message>
        <source>Order %1.</source>
        <translation>工单 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) short.</source>
        <translation>
            <numerusform>缺 %n 种配件。</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the car&apos;s first visit.</source>
        <translation>该车首次进厂。</translation>
    </message>
    <message>
        <source>insufficient data</source>
        <translation>数据不足</translation>
    </message>
</context>
<context>
    <name>baydesk::AppointmentService</name>
    <message>
        <source>There is no appointment with the number %1.</source>
        <translation>没有编号为 %1 的预约。</translation>
    </message>
    <message>
        <source>%1 is known already: %2.</source>
        <translation>%1 已有档案：%2。</translation>
    </message>
    <message>
        <source>a car with its history</source>
        <translation>有进厂记录的车</translation>
    </message>
    <message>
        <source>Find it with Ctrl+K and press Ctrl+B on it.</source>
        <translation>请按 Ctrl+K 查到该车后按 Ctrl+B。</translation>
    </message>
    <message>
        <source>Choose another time, or write why it has to be then.</source>
        <translation>请换个时间，或写明为何必须约在此时。</translation>
    </message>
    <message>
        <source>There is no such maintenance package any more.</source>
        <translation>该保养套餐已不存在。</translation>
    </message>
    <message>
        <source>%1 confirmed this appointment already.</source>
        <translation>%1 已确认此预约。</translation>
    </message>
    <message>
        <source>This car is booked for that day already, at %1.</source>
        <translation>这台车当天 %1 已有预约。</translation>
    </message>
    <message>
        <source>Move that appointment, or choose another day.</source>
        <translation>请改约那次预约，或另选一天。</translation>
    </message>
</context>
<context>
    <name>baydesk::AppointmentStore</name>
    <message>
        <source>Another desk changed this appointment in the meantime.</source>
        <translation>此预约刚被另一台电脑修改。</translation>
    </message>
    <message>
        <source>Look at it as it is now and do it again.</source>
        <translation>请查看最新内容后再操作。</translation>
    </message>
</context>
<context>
    <name>baydesk::AppointmentTimePanel</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>2  When</source>
        <translation>2  时间</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>工时</translation>
    </message>
    <message>
        <source>3  Hours</source>
        <translation>3  工时</translation>
    </message>
    <message>
        <source>Why all the same</source>
        <translation>为何仍约此时</translation>
    </message>
    <message>
        <source>This is no time.</source>
        <translation>这不是时间。</translation>
    </message>
    <message>
        <source>Type it as 9:00, 11-23 9:00 or 2026-11-23 9:00.</source>
        <translation>请按 9:00、11-23 9:00 或 2026-11-23 9:00 填写。</translation>
    </message>
</context>
<context>
    <name>baydesk::AppointmentWords</name>
    <message>
        <source>not closed</source>
        <translation>未登记结果</translation>
    </message>
    <message>
        <source>late</source>
        <translation>已过时间</translation>
    </message>
</context>
<context>
    <name>baydesk::AppointmentsPage</name>
    <message>
        <source>Ticked off.</source>
        <translation>已勾销。</translation>
    </message>
    <message>
        <source>Appointments · %1 to %2</source>
        <translation>预约 · %1 至 %2</translation>
    </message>
    <message>
        <source>Appointments · %1</source>
        <translation>预约 · %1</translation>
    </message>
    <message>
        <source>%1 of %2 booked</source>
        <translation>已约 %1，产能 %2</translation>
    </message>
    <message>
        <source>%1 booked, capacity: insufficient data</source>
        <translation>已约 %1，产能：数据不足</translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>%n 个预约</numerusform>
        </translation>
    </message>
    <message>
        <source>Home: today</source>
        <translation>Home 回到今天</translation>
    </message>
    <message>
        <source>Nothing is booked. Ctrl+B books an appointment: from the search, Ctrl+K, for a car that is known, from here for somebody new.</source>
        <translation>没有预约。Ctrl+B 预约：在查找框（Ctrl+K）为已知车辆预约，在此处为新客户预约。</translation>
    </message>
    <message>
        <source>What is booked against what the workshop can do: technicians who are here, and bays. Arrow keys go from car to car, Enter receives it or opens its order. Ctrl+B books: for the car marked in the search, for the one a page is about, or for somebody new. The preparation holds the parts of a day and lists what is short.</source>
        <translation>预约对照车间产能：在岗技师与工位。方向键逐车移动，回车接车或打开其工单。Ctrl+B 预约：查找框选中的车、当前页面的车，或新客户。预约准备为一天的预约暂留配件并列出缺件。</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>预约准备</translation>
    </message>
    <message>
        <source>Confirmed.</source>
        <translation>已确认。</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Is here</source>
        <translation>到店接车</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>改约</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>取消预约</translation>
    </message>
    <message>
        <source>Recorded as a no-show.</source>
        <translation>已登记爽约。</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>爽约</translation>
    </message>
    <message>
        <source>Hold parts</source>
        <translation>暂留配件</translation>
    </message>
    <message>
        <source>Pencil in</source>
        <translation>预排</translation>
    </message>
    <message>
        <source>Hold parts of the day</source>
        <translation>暂留当天配件</translation>
    </message>
    <message>
        <source>Parts are held for %1, as far as they are there.</source>
        <translation>已为 %1 暂留现有配件。</translation>
    </message>
    <message numerus="yes">
        <source>Parts are held for %n appointment(s), as far as they are there.</source>
        <translation>
            <numerusform>已为 %n 个预约暂留现有配件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baydesk::Backroom</name>
    <message>
        <source>The program could not show the result of what it did. Please report what the log file says.</source>
        <translation>程序无法显示操作结果。请报告日志文件的内容。</translation>
    </message>
</context>
<context>
    <name>baydesk::Backup</name>
    <message>
        <source>No shop is set up in this database.</source>
        <translation>此数据库中尚未建立门店。</translation>
    </message>
    <message>
        <source>Another window is making a backup in this folder.</source>
        <translation>另一个窗口正在向此文件夹备份。</translation>
    </message>
    <message>
        <source>Wait until it is done.</source>
        <translation>请等它完成。</translation>
    </message>
    <message>
        <source>The copy is kept as %1. Restore an earlier backup, or ask for help.</source>
        <translation>该副本保存为 %1。请恢复较早的备份，或寻求帮助。</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>the folder is not there</source>
        <translation>文件夹不存在</translation>
    </message>
    <message>
        <source>the folder is write-protected</source>
        <translation>文件夹不可写</translation>
    </message>
    <message>
        <source>the database is damaged</source>
        <translation>数据库已损坏</translation>
    </message>
    <message>
        <source>a rule of the stored data does not hold</source>
        <translation>数据自检未通过</translation>
    </message>
    <message>
        <source>the history was changed from outside</source>
        <translation>历史记录被外部改动</translation>
    </message>
    <message>
        <source>the log file says why</source>
        <translation>原因见日志文件</translation>
    </message>
    <message>
        <source>It was cancelled; nothing was changed.</source>
        <translation>已取消，未作任何改动。</translation>
    </message>
    <message>
        <source>Nothing is lost: the backup holds all that the database holds.</source>
        <translation>不会丢失任何内容：数据库中的内容备份里都有。</translation>
    </message>
    <message>
        <source>What was done from %1 to %2 is lost:</source>
        <translation>将丢失 %1 至 %2 期间的操作：</translation>
    </message>
    <message>
        <source>Entries of the history: %1</source>
        <translation>历史记录：%1 条</translation>
    </message>
    <message>
        <source>Orders opened: %1</source>
        <translation>新开工单：%1 张</translation>
    </message>
    <message>
        <source>Orders changed: %1</source>
        <translation>改动过的工单：%1 张</translation>
    </message>
    <message>
        <source>Payments: %1, together %2</source>
        <translation>收款：%1 笔，合计 %2</translation>
    </message>
    <message>
        <source>Stock movements: %1</source>
        <translation>库存流水：%1 条</translation>
    </message>
    <message>
        <source>The backup holds %1 entries of history that this database does not know: it belongs to another shop, or to a state before an earlier restore.</source>
        <translation>备份中有 %1 条历史记录是当前数据库没有的：它属于另一家门店，或早先一次恢复之前的状态。</translation>
    </message>
    <message>
        <source>A passphrase of %1 to %2 characters is needed.</source>
        <translation>口令须为 %1 到 %2 个字符。</translation>
    </message>
    <message>
        <source>The copy was not proved: %1</source>
        <translation>副本未通过验证：%1</translation>
    </message>
    <message>
        <source>No shop is set up in this backup.</source>
        <translation>此备份中没有门店。</translation>
    </message>
    <message>
        <source>This is the database itself. Choose a backup.</source>
        <translation>这是数据库本身，请选择备份文件。</translation>
    </message>
    <message>
        <source>This backup is sealed. Its passphrase is needed.</source>
        <translation>此备份已加密，需要口令。</translation>
    </message>
    <message>
        <source>This database is being restored by another window.</source>
        <translation>另一个窗口正在恢复此数据库。</translation>
    </message>
    <message>
        <source>This backup cannot be trusted. %1</source>
        <translation>此备份不可信。%1</translation>
    </message>
    <message>
        <source>Another desk is making a backup of this shop.</source>
        <translation>另一台电脑正在备份本店。</translation>
    </message>
    <message>
        <source>The backup was read to its end and the shop itself proved, but the backup was not restored on trial. %1</source>
        <translation>备份已从头读到尾，门店数据本身也已验证，但未试恢复。%1</translation>
    </message>
    <message>
        <source>A shop on a server is backed up and restored with the program %1, which is not on this computer. Install the package %2, or a newer one.</source>
        <translation>服务器上的门店须用程序 %1 备份和恢复，本机没有安装。请安装软件包 %2 或更新版本。</translation>
    </message>
    <message>
        <source>The program %1 on this computer is of version %2, too old for the server, which is of version %3. Install the package %4, or a newer one.</source>
        <translation>本机的程序 %1 为版本 %2，低于服务器的版本 %3。请安装软件包 %4 或更新版本。</translation>
    </message>
    <message>
        <source>The program %1 was ended before it was done. Nothing of it was kept; do it again.</source>
        <translation>程序 %1 未完成就被终止，没有保留任何内容；请重做一次。</translation>
    </message>
    <message>
        <source>The database user may not read or write everything in the shop, which %1 needs. Use the user who made the shop.</source>
        <translation>数据库用户无权读写门店的全部内容，而 %1 需要这些权限。请使用建立门店的数据库用户。</translation>
    </message>
    <message>
        <source>The program %1 could not do its work. Nothing of it was kept; the details say why.</source>
        <translation>程序 %1 未能完成，没有保留任何内容；原因见详情。</translation>
    </message>
    <message>
        <source>This is the backup of a shop on a server. Restore it to a server: postgresql://user@server/name.</source>
        <translation>这是服务器上门店的备份，请恢复到服务器：postgresql://user@server/name。</translation>
    </message>
    <message>
        <source>This is not the backup of a shop on a server. Choose another one, or restore it to a file.</source>
        <translation>这不是服务器上门店的备份。请另选一份，或恢复到文件。</translation>
    </message>
    <message>
        <source>Let whoever looks after the server run: ALTER ROLE %1 CREATEDB; and let this user connect to all databases.</source>
        <translation>请服务器管理员执行：ALTER ROLE %1 CREATEDB; 并允许该用户连接所有数据库。</translation>
    </message>
    <message>
        <source>Another desk is restoring this shop.</source>
        <translation>另一台电脑正在恢复本店。</translation>
    </message>
    <message>
        <source>The database user %1 may not make a database on the server.</source>
        <translation>数据库用户 %1 无权在服务器上新建数据库。</translation>
    </message>
    <message>
        <source>The database %1 belongs to the database user %2.</source>
        <translation>数据库 %1 属于数据库用户 %2。</translation>
    </message>
    <message>
        <source>Restore it as that user: an address with user=%1.</source>
        <translation>请以该用户恢复：地址中写 user=%1。</translation>
    </message>
    <message>
        <source>The server does not let the database user %1 into a database that this user has made.</source>
        <translation>服务器不允许数据库用户 %1 连接其自己新建的数据库。</translation>
    </message>
    <message>
        <source>Still connected to this shop&apos;s database: %1 (%2). Close Baydesk at every other desk, then restore again; nothing was changed.</source>
        <translation>仍有 %1 台电脑或程序连接本店数据库（%2）。请关闭其他电脑上的 Baydesk 再恢复；没有改动任何内容。</translation>
    </message>
    <message>
        <source>Another window is making a sealed backup of this shop.</source>
        <translation>另一个窗口正在为本店制作加密备份。</translation>
    </message>
</context>
<context>
    <name>baydesk::BackupDialog</name>
    <message>
        <source>proved</source>
        <translation>已验证</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>A backup is made every day, while everybody goes on working. Each copy is opened and proved before it counts. Keep one outside the house now and then.</source>
        <translation>每天自动备份一次，不影响营业。每份副本都打开验证后才算数。请不时在店外另存一份。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>No backup is on record yet.</source>
        <translation>尚无备份记录。</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>立即备份(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Sealed backup …</source>
        <translation>加密备份(&amp;S) …</translation>
    </message>
    <message>
        <source>&amp;Restore …</source>
        <translation>恢复(&amp;R) …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The backup is made and proved.</source>
        <translation>备份已完成并通过验证。</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>正在备份</translation>
    </message>
</context>
<context>
    <name>baydesk::BackupSign</name>
    <message>
        <source>No backup yet</source>
        <translation>尚无备份</translation>
    </message>
    <message>
        <source>Backup just made</source>
        <translation>刚刚备份</translation>
    </message>
    <message>
        <source>Backup %1 ago</source>
        <translation>%1前备份</translation>
    </message>
    <message>
        <source>The newest proved backup. Click to make one now.</source>
        <translation>最近一次已验证的备份。点击立即备份。</translation>
    </message>
    <message>
        <source>Backup failed</source>
        <translation>备份失败</translation>
    </message>
    <message>
        <source>The last attempt failed: %1. %2.</source>
        <translation>最近一次备份失败：%1。%2。</translation>
    </message>
    <message>
        <source>Backing up %1 %</source>
        <translation>备份中 %1 %</translation>
    </message>
    <message>
        <source>Backing up …</source>
        <translation>备份中 …</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Proving: every page, every rule, the whole history</source>
        <translation>验证：每一页、每条规则、全部历史</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation>加密</translation>
    </message>
</context>
<context>
    <name>baydesk::BayKind</name>
    <message>
        <source>Mechanical bay</source>
        <translation>机修工位</translation>
    </message>
    <message>
        <source>Body bay</source>
        <translation>钣金工位</translation>
    </message>
    <message>
        <source>Paint booth</source>
        <translation>烤漆房</translation>
    </message>
</context>
<context>
    <name>baydesk::BayUsePanel</name>
    <message>
        <source>Take %1 out of use</source>
        <translation>停用 %1</translation>
    </message>
    <message>
        <source>Take %1 into use</source>
        <translation>启用 %1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Key figures count the bays in use, those of earlier months, too.</source>
        <translation>指标按启用的工位数计算，以前月份也是。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The bay is out of use.</source>
        <translation>工位已停用。</translation>
    </message>
    <message>
        <source>The bay is in use.</source>
        <translation>工位已启用。</translation>
    </message>
</context>
<context>
    <name>baydesk::BillingService</name>
    <message>
        <source>At most 200 characters fit here.</source>
        <translation>此处最多 200 个字符。</translation>
    </message>
    <message>
        <source>%1 were counted and %2 are recorded: the difference is %3.</source>
        <translation>清点为 %1，账面为 %2：相差 %3。</translation>
    </message>
    <message>
        <source>Count again, or say the reason.</source>
        <translation>请重新清点，或说明原因。</translation>
    </message>
    <message>
        <source>This was counted for %1, and that day is over.</source>
        <translation>这是为 %1 清点的金额，那一天已经结束。</translation>
    </message>
    <message>
        <source>Nothing is recorded. Note the figures, empty the fields and count again for today.</source>
        <translation>未作记录。请记下金额，清空各栏，再为今天重新清点。</translation>
    </message>
</context>
<context>
    <name>baydesk::BoardCardView</name>
    <message>
        <source>parts here</source>
        <translation>配件齐</translation>
    </message>
    <message>
        <source>parts %1</source>
        <translation>件 %1 到</translation>
    </message>
    <message>
        <source>parts coming</source>
        <translation>配件在途</translation>
    </message>
    <message>
        <source>parts short</source>
        <translation>缺件</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>未派工</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>在等</translation>
    </message>
</context>
<context>
    <name>baydesk::BookingPanel</name>
    <message>
        <source>Book an appointment</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Book for somebody new</source>
        <translation>新客户预约</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>车牌</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Brake noise, or part of a package&apos;s name</source>
        <translation>刹车异响，或套餐名的一部分</translation>
    </message>
    <message>
        <source>1  What</source>
        <translation>1  做什么</translation>
    </message>
    <message>
        <source>Receives</source>
        <translation>接待</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>3 fields; time and hours are suggested. The rest can wait.</source>
        <translation>只需三项；时间和工时已给出建议，其余可稍后。</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Book %1 · %2</source>
        <translation>预约 %1 · %2</translation>
    </message>
    <message>
        <source>Booked for %1.</source>
        <translation>已预约 %1。</translation>
    </message>
    <message>
        <source>waits here</source>
        <translation>在店等候</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
</context>
<context>
    <name>baydesk::BusyBar</name>
    <message>
        <source>Working</source>
        <translation>正在处理</translation>
    </message>
</context>
<context>
    <name>baydesk::CallCard</name>
    <message>
        <source>%1 of 10</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>the car is not right</source>
        <translation>车没修好</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>车型</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>服务顾问</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>交车日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>未选择客户</translation>
    </message>
    <message>
        <source>No phone number</source>
        <translation>没有电话号码</translation>
    </message>
</context>
<context>
    <name>baydesk::CallPanel</name>
    <message>
        <source>Call about %1</source>
        <translation>回访 %1</translation>
    </message>
    <message>
        <source>Score 0–10</source>
        <translation>得分 0–10</translation>
    </message>
    <message>
        <source>How satisfied is the customer? 10 is the best.</source>
        <translation>客户满意吗？10 分最满意。</translation>
    </message>
    <message>
        <source>The car</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Is right</source>
        <translation>已修好</translation>
    </message>
    <message>
        <source>Is not right</source>
        <translation>没修好</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>客户原话</translation>
    </message>
    <message>
        <source>Needed up to %1, or where the car is not right.</source>
        <translation>%1 分及以下或没修好时必填。</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Record the call</source>
        <translation>保存回访</translation>
    </message>
    <message>
        <source>Call recorded</source>
        <translation>回访已保存</translation>
    </message>
</context>
<context>
    <name>baydesk::CallsPage</name>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1, not right</source>
        <translation>%1，没修好</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>车牌</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>服务顾问</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>交车日期</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Follow-up calls</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Record the call</source>
        <translation>保存回访</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未接通</translation>
    </message>
    <message>
        <source>Did not want to</source>
        <translation>不愿受访</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>打开工单</translation>
    </message>
    <message>
        <source>To be called</source>
        <translation>待回访</translation>
    </message>
    <message>
        <source>Called in the last 30 days</source>
        <translation>近 30 天的回访</translation>
    </message>
    <message>
        <source>0–9 begins the answer · N not reached</source>
        <translation>0–9 开始记得分 · N 未接通</translation>
    </message>
    <message>
        <source>Dissatisfied customers first</source>
        <translation>不满意的在前</translation>
    </message>
    <message>
        <source>Nobody is to be called today. Some days after a hand-over its call stands here; the settings say how many.</source>
        <translation>今天没有要回访的客户。交车后过几天，回访会列在这里；天数在设置中。</translation>
    </message>
    <message>
        <source>Nobody was called yet.</source>
        <translation>还没有回访记录。</translation>
    </message>
    <message>
        <source>Made calls</source>
        <translation>已回访</translation>
    </message>
    <message>
        <source>Calls to be made</source>
        <translation>待回访</translation>
    </message>
    <message numerus="yes">
        <source>%n to be called</source>
        <translation>
            <numerusform>%n 位待回访</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dissatisfied</source>
        <translation>
            <numerusform>%n 位不满意</numerusform>
        </translation>
    </message>
    <message>
        <source>Some days after the hand-over the customer is called. In the list, a digit begins the answer with the score, Enter opens it empty, N says that nobody was reached: then the call comes again the next day, three times at most. Where the car is not right, Ctrl+B books it at once. Alt+1 shows the calls that were made.</source>
        <translation>交车后过几天回访客户。在列表中直接按数字开始记得分，回车打开空白记录，N 表示未接通：第二天再打，最多三次。车没修好时按 Ctrl+B 立即预约。Alt+1 显示已做的回访。</translation>
    </message>
    <message>
        <source>%1 is not right.</source>
        <translation>%1 车辆仍有问题。</translation>
    </message>
    <message>
        <source>Ctrl+B books it.</source>
        <translation>按 Ctrl+B 为该车预约。</translation>
    </message>
</context>
<context>
    <name>baydesk::Campaign</name>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少%1。</translation>
    </message>
    <message>
        <source>%1 has more than %2 characters.</source>
        <translation>%1超过 %2 个字符。</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>召回</translation>
    </message>
    <message>
        <source>Service campaign</source>
        <translation>服务活动</translation>
    </message>
    <message>
        <source>The campaign&apos;s number</source>
        <translation>活动编号</translation>
    </message>
    <message>
        <source>The title</source>
        <translation>活动名称</translation>
    </message>
    <message>
        <source>The maker</source>
        <translation>厂家</translation>
    </message>
    <message>
        <source>The first day is missing.</source>
        <translation>缺少开始日期。</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>结束日期早于开始日期。</translation>
    </message>
    <message>
        <source>The VIN &quot;%1&quot; is wrong: %2.</source>
        <translation>车架号“%1”有误：%2。</translation>
    </message>
</context>
<context>
    <name>baydesk::CampaignFile</name>
    <message>
        <source>The first line names no column for: %1.</source>
        <translation>第一行缺少以下列：%1。</translation>
    </message>
    <message>
        <source>Name the columns in the first line, such as: number, title, maker, kind, from, until, vin.</source>
        <translation>请在第一行写明列名，例如：活动编号、活动名称、厂家、类型、开始日期、结束日期、车架号。</translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed.</source>
        <translation>引号只有前半，没有后半。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a recall nor a service campaign.</source>
        <translation>“%1”既不是召回，也不是服务活动。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day such as 2026-03-01.</source>
        <translation>“%1”不是日期，应写成 2026-03-01。</translation>
    </message>
    <message>
        <source>The file is written neither in UTF-8 nor in GB18030.</source>
        <translation>文件编码既不是 UTF-8，也不是 GB18030。</translation>
    </message>
    <message>
        <source>Save it as a table in text form (CSV).</source>
        <translation>请另存为 CSV 文本表格。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>Give the maker&apos;s list as a table in text form (CSV).</source>
        <translation>请提供厂家清单的 CSV 文本表格。</translation>
    </message>
</context>
<context>
    <name>baydesk::CampaignImportPanel</name>
    <message>
        <source>Take in a maker&apos;s list</source>
        <translation>导入厂家清单</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt)</source>
        <translation>表格 (*.csv *.txt)</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>放弃导入</translation>
    </message>
    <message>
        <source>One vehicle a line; the first line names the columns: number, title, maker, kind, from, until, vin (活动编号, 活动名称, 厂家, 类型, 开始日期, 结束日期, 车架号).</source>
        <translation>每行一辆车；第一行为列名：活动编号、活动名称、厂家、类型、开始日期、结束日期、车架号（也可用英文 number, title, maker, kind, from, until, vin）。</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Campaigns: %1 new, %2 changed. Vehicles: %3 new, %4 known already.</source>
        <translation>活动：新增 %1，变更 %2。车辆：新增 %3，已有 %4。</translation>
    </message>
</context>
<context>
    <name>baydesk::CampaignService</name>
    <message>
        <source>Campaign %1 is described otherwise in line %2.</source>
        <translation>活动 %1 与第 %2 行的说法不一致。</translation>
    </message>
    <message>
        <source>The import was given up; nothing of it was kept.</source>
        <translation>已放弃导入，未保留任何内容。</translation>
    </message>
    <message>
        <source>This campaign does not name this vehicle.</source>
        <translation>该活动不涉及此车。</translation>
    </message>
    <message>
        <source>Check the VIN on the vehicle.</source>
        <translation>请核对车辆的车架号。</translation>
    </message>
    <message>
        <source>%1 is done on this vehicle already.</source>
        <translation>此车已完成 %1。</translation>
    </message>
    <message>
        <source>%1 is on order %2 already.</source>
        <translation>%1 已在工单 %2 上。</translation>
    </message>
    <message>
        <source>On an internal order the maker does not pay.</source>
        <translation>内部工单上厂家不付款。</translation>
    </message>
    <message>
        <source>Open a customer&apos;s order for the campaign.</source>
        <translation>请为该活动另开客户工单。</translation>
    </message>
    <message>
        <source>%1 begins on %2.</source>
        <translation>%1 从 %2 开始。</translation>
    </message>
    <message>
        <source>%1 ended on %2: the maker does not pay for it any more.</source>
        <translation>%1 已于 %2 结束，厂家不再付款。</translation>
    </message>
    <message>
        <source>Add it from that day on.</source>
        <translation>从那天起再加入。</translation>
    </message>
    <message>
        <source>Ask the maker for a longer campaign and take in the new list, or write the work as a job of the order.</source>
        <translation>请厂家延长活动并导入新清单，或把这项工作作为工单的普通项目录入。</translation>
    </message>
</context>
<context>
    <name>baydesk::CancelAppointmentPanel</name>
    <message>
        <source>Cancel the appointment of %1</source>
        <translation>取消 %1 的预约</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>It stays in the book, and its parts and its room are free again.</source>
        <translation>记录保留在预约本中，配件和时段随即空出。</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>取消预约</translation>
    </message>
    <message>
        <source>The appointment is cancelled.</source>
        <translation>预约已取消。</translation>
    </message>
</context>
<context>
    <name>baydesk::CarCard</name>
    <message>
        <source>no jobs</source>
        <translation>没有项目</translation>
    </message>
    <message>
        <source>%1 on account is not paid yet.</source>
        <translation>挂账 %1 尚未付清。</translation>
    </message>
    <message>
        <source>This is the car&apos;s first visit.</source>
        <translation>该车首次到店。</translation>
    </message>
    <message>
        <source>Order %1 of %2 is still open: %3. %4</source>
        <translation>%2 的工单 %1 尚未结束：%3。%4</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Not a comeback</source>
        <translation>不是返修</translation>
    </message>
    <message>
        <source>Comeback</source>
        <translation>返修</translation>
    </message>
    <message>
        <source>Last visit %1 at %2: %3.</source>
        <translation>上次到店 %1，%2：%3。</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier visit(s).</source>
        <translation>
            <numerusform>以前到店 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>The VIN is not known yet.</source>
        <translation>VIN 尚未登记。</translation>
    </message>
    <message>
        <source>Plate or VIN failed its check and was kept: %1.</source>
        <translation>车牌或 VIN 校验未通过，但已保留：%1。</translation>
    </message>
    <message>
        <source>Plate and VIN pass their checks.</source>
        <translation>车牌和 VIN 校验通过。</translation>
    </message>
    <message>
        <source>Comes to the appointment of %1: %2.</source>
        <translation>按 %1 的预约到店：%2。</translation>
    </message>
    <message>
        <source>Booked for today at %1: %2.</source>
        <translation>今天 %1 有预约：%2。</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>按预约接车</translation>
    </message>
    <message>
        <source>%1: becomes a job of this visit, the maker pays.</source>
        <translation>%1：作为本次进厂的项目，厂家付款。</translation>
    </message>
    <message>
        <source>%1 is not done on this car. The maker pays.</source>
        <translation>此车尚未完成：%1。厂家付款。</translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation>本次不做</translation>
    </message>
    <message>
        <source>Add as a job</source>
        <translation>加为项目</translation>
    </message>
    <message>
        <source>The insurance ended on %1.</source>
        <translation>保险已于 %1 到期。</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>车辆证件</translation>
    </message>
    <message numerus="yes">
        <source>%n further recommendation(s): Ctrl+M on the order&apos;s page.</source>
        <translation>
            <numerusform>另有 %n 项建议：在工单上按 Ctrl+M。</numerusform>
        </translation>
    </message>
    <message>
        <source>Recommended and declined before: %1 (order %2).</source>
        <translation>曾建议、客户拒绝：%1（工单 %2）。</translation>
    </message>
    <message>
        <source>Recommended: %1 (%2, order %3).</source>
        <translation>建议：%1（%2，工单 %3）。</translation>
    </message>
    <message>
        <source>Add the job</source>
        <translation>加为项目</translation>
    </message>
    <message>
        <source>Possible comeback: %1 %2 %3, guaranteed until %4 or %5.</source>
        <translation>可能返修：%1 %2 %3，质保至 %4 或 %5。</translation>
    </message>
    <message>
        <source>Booked for %1: %2. That stays; Ctrl+0 moves or cancels it.</source>
        <translation>已预约 %1：%2。该预约保留；按 Ctrl+0 改约或取消。</translation>
    </message>
</context>
<context>
    <name>baydesk::CarOutline</name>
    <message>
        <source>Arrow keys move between the parts of the body; S scratch, D dent, C crack, Delete takes back</source>
        <translation>方向键在车身部位间移动；S 划痕，D 凹陷，C 裂纹，Delete 撤销</translation>
    </message>
    <message numerus="yes">
        <source>Car outline, %1, %n mark(s)</source>
        <translation>
            <numerusform>车身图，%1，%n 处标记</numerusform>
        </translation>
    </message>
    <message>
        <source>front</source>
        <translation>车头</translation>
    </message>
</context>
<context>
    <name>baydesk::CarSearch</name>
    <message>
        <source>first visit</source>
        <translation>首次到店</translation>
    </message>
    <message>
        <source>no car yet</source>
        <translation>还没有车</translation>
    </message>
    <message>
        <source>in the shop</source>
        <translation>在厂</translation>
    </message>
    <message>
        <source>Plate, VIN tail, phone, name, initials</source>
        <translation>车牌、VIN 后六位、电话、姓名、拼音首字母</translation>
    </message>
    <message>
        <source>Search for the car</source>
        <translation>查找车辆</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>车牌</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>车型</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>上次到店</translation>
    </message>
    <message>
        <source>Which car?</source>
        <translation>哪台车？</translation>
    </message>
    <message>
        <source>Nothing found for “%1”. Ctrl+Enter enters it as a new car.</source>
        <translation>没有找到“%1”。按 Ctrl+Enter 登记为新车。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>找到 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>↑↓ choose · Enter confirms · %1</source>
        <translation>↑↓ 选择 · 回车确认 · %1</translation>
    </message>
    <message>
        <source>Any part of the plate, the last digits of VIN or phone, a name or its initials.</source>
        <translation>车牌任意一段、VIN 或电话尾号、姓名或拼音首字母。</translation>
    </message>
</context>
<context>
    <name>baydesk::CareEndPanel</name>
    <message>
        <source>End the care of %1</source>
        <translation>结束 %1 的养护</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Such as “sold”; it stands in the car&apos;s history</source>
        <translation>如“已售”；记入该车历史</translation>
    </message>
    <message>
        <source>End the plan</source>
        <translation>结束计划</translation>
    </message>
    <message>
        <source>The car is not looked after by plan any more.</source>
        <translation>该车不再按计划养护。</translation>
    </message>
</context>
<context>
    <name>baydesk::CarePlan</name>
    <message>
        <source>A care plan is for a stock car or a shop car.</source>
        <translation>养护计划只用于库存车或公务车。</translation>
    </message>
    <message>
        <source>A car is looked after every 1 to 365 days.</source>
        <translation>养护间隔为 1 至 365 天。</translation>
    </message>
    <message>
        <source>Type a number of days, such as 30.</source>
        <translation>请填天数，如 30。</translation>
    </message>
    <message>
        <source>Say what is done each time, in 1 to 120 characters.</source>
        <translation>请写明每次养护的内容，1 至 120 个字。</translation>
    </message>
    <message>
        <source>No car is known by “%1”.</source>
        <translation>没有找到“%1”对应的车辆。</translation>
    </message>
    <message>
        <source>This car has a care plan already.</source>
        <translation>该车已有养护计划。</translation>
    </message>
    <message>
        <source>Change it in the list.</source>
        <translation>请在列表中修改。</translation>
    </message>
    <message>
        <source>This care plan has ended.</source>
        <translation>该养护计划已结束。</translation>
    </message>
    <message>
        <source>Another desk has changed this care plan.</source>
        <translation>另一台电脑已修改该养护计划。</translation>
    </message>
    <message>
        <source>Look at what it says now and do it again.</source>
        <translation>请查看最新内容后再操作。</translation>
    </message>
    <message>
        <source>Type its whole plate, or the last six characters of its VIN. A car that was never here is received once first (F6).</source>
        <translation>请输入完整车牌或 VIN 后六位。从未来过的车请先接车一次（F6）。</translation>
    </message>
    <message>
        <source>More than one car is called “%1”.</source>
        <translation>“%1”对应不止一辆车。</translation>
    </message>
    <message>
        <source>Type the whole VIN.</source>
        <translation>请输入完整 VIN。</translation>
    </message>
    <message>
        <source>“%1” was never here for the shop itself: it is a customer&apos;s car.</source>
        <translation>“%1”从未以内部工单接过车，是客户的车。</translation>
    </message>
    <message>
        <source>Receive it once for an internal order (F6, Purpose), then plan its care.</source>
        <translation>请先以内部工单接车一次（F6，用途），再列入养护计划。</translation>
    </message>
    <message>
        <source>Say in 1 to 200 characters why the car is not looked after any more, such as “sold”.</source>
        <translation>请用 1 至 200 个字写明不再养护的原因，如“已售”。</translation>
    </message>
</context>
<context>
    <name>baydesk::CarePlanPanel</name>
    <message>
        <source>Look after a car</source>
        <translation>新增养护车辆</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Its plate, or its VIN or the end of it</source>
        <translation>车牌、VIN 或 VIN 尾号</translation>
    </message>
    <message>
        <source>Charge the battery, check the tyres, wash</source>
        <translation>电瓶充电、检查胎压、洗车</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>保存计划</translation>
    </message>
    <message>
        <source>The car is looked after by plan.</source>
        <translation>该车已列入养护计划。</translation>
    </message>
    <message>
        <source>Care of %1</source>
        <translation>%1 的养护</translation>
    </message>
    <message>
        <source>The plan is changed.</source>
        <translation>计划已修改。</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>车辆类别</translation>
    </message>
    <message>
        <source>Every (days)</source>
        <translation>间隔（天）</translation>
    </message>
    <message>
        <source>1 to 365; counted from the last care</source>
        <translation>1 至 365；从上次养护起算</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>养护内容</translation>
    </message>
    <message>
        <source>The care is an internal order of the car: the next one is due so many days after the car was handed over.</source>
        <translation>养护以该车的内部工单为准：交车后满间隔天数即到下次养护。</translation>
    </message>
</context>
<context>
    <name>baydesk::CashUpForm</name>
    <message>
        <source>Cash-up</source>
        <translation>扎账</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>账面</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Counted: %1</source>
        <translation>清点：%1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Count, type the amount, Enter goes on</source>
        <translation>清点后输入金额，回车继续</translation>
    </message>
    <message>
        <source>A day is counted on the day itself</source>
        <translation>只能在当天清点</translation>
    </message>
    <message>
        <source>Something was paid or given back after the count.</source>
        <translation>清点之后又有收款或退款。</translation>
    </message>
    <message>
        <source>%1 of it on account, not received yet</source>
        <translation>其中挂账 %1 尚未收到</translation>
    </message>
    <message>
        <source>This is no amount. Type it like 1,240.00.</source>
        <translation>这不是金额。请像 1,240.00 这样输入。</translation>
    </message>
    <message>
        <source>Why do they differ?</source>
        <translation>为何有差额？</translation>
    </message>
    <message>
        <source>count again</source>
        <translation>请重新清点</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>未清点</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>多 %1</translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation>少 %1</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>相符</translation>
    </message>
    <message>
        <source>Counted</source>
        <comment>money in the till</comment>
        <translation>实点</translation>
    </message>
    <message>
        <source>%1 that stood on account was received</source>
        <translation>其中挂账 %1 已收回</translation>
    </message>
</context>
<context>
    <name>baydesk::ChecklistPanel</name>
    <message>
        <source>Final inspection failed</source>
        <translation>质检未通过</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>不合格之处</translation>
    </message>
    <message>
        <source>Back to work:</source>
        <translation>退回返工：</translation>
    </message>
    <message>
        <source>Send back to work</source>
        <translation>退回返工</translation>
    </message>
    <message>
        <source>Hand over the car</source>
        <translation>交车</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Sent back to work</source>
        <translation>已退回返工</translation>
    </message>
    <message>
        <source>%1 recorded</source>
        <translation>%1已记录</translation>
    </message>
</context>
<context>
    <name>baydesk::Checks</name>
    <message>
        <source>Orders with a line whose amount does not follow from its quantity and price: %1</source>
        <translation>行金额与数量单价不符的工单：%1</translation>
    </message>
    <message>
        <source>Orders with a line whose tax does not follow from its amount and rate: %1</source>
        <translation>行税额与金额税率不符的工单：%1</translation>
    </message>
    <message>
        <source>Orders with a line in a job of another order: %1</source>
        <translation>行属于其他工单项目的工单：%1</translation>
    </message>
    <message>
        <source>Orders without a revision: %1</source>
        <translation>没有版本号的工单：%1</translation>
    </message>
    <message>
        <source>Days on which an order number is missing or doubled: %1</source>
        <translation>工单号缺失或重复的日期：%1</translation>
    </message>
    <message>
        <source>Orders that belong to a visit of another vehicle: %1</source>
        <translation>属于其他车辆台次的工单：%1</translation>
    </message>
    <message>
        <source>Orders whose first or present promise is not the recorded one: %1</source>
        <translation>首次或当前约定与记录不符的工单：%1</translation>
    </message>
    <message>
        <source>Orders without their history: %1</source>
        <translation>没有历史的工单：%1</translation>
    </message>
    <message>
        <source>Orders with a decision that no consent says: %1</source>
        <translation>决定没有同意记录的工单：%1</translation>
    </message>
    <message>
        <source>Settled orders that ask the customer for more than was approved: %1</source>
        <translation>结算超过客户同意的工单：%1</translation>
    </message>
    <message>
        <source>Orders that keep parts for work nobody approved: %1</source>
        <translation>为未同意作业留件的工单：%1</translation>
    </message>
    <message>
        <source>Orders with a settlement that is not the sum of its lines: %1</source>
        <translation>结算与各行合计不符的工单：%1</translation>
    </message>
    <message>
        <source>Orders with a settled line that names another order, day or payer: %1</source>
        <translation>结算行工单、日期或付款方不符的工单：%1</translation>
    </message>
    <message>
        <source>Orders with a reversal that does not mirror what it takes back: %1</source>
        <translation>负结算与原结算不对应的工单：%1</translation>
    </message>
    <message>
        <source>Settled orders whose lines come to another amount: %1</source>
        <translation>各行合计与结算不同的已结工单：%1</translation>
    </message>
    <message>
        <source>Delivered orders that are not settled, paid or dated: %1</source>
        <translation>已交车但未结算、未付款或无日期的工单：%1</translation>
    </message>
    <message>
        <source>Orders that gave more money back than they took: %1</source>
        <translation>退款多于收款的工单：%1</translation>
    </message>
    <message>
        <source>Delivered orders on which a payer paid more than was settled: %1</source>
        <translation>付款多于结算的已交车工单：%1</translation>
    </message>
    <message>
        <source>Technicians who were in two places at once: %1</source>
        <translation>同时在两处的技师：%1</translation>
    </message>
    <message>
        <source>Technicians whose running clock is not their latest: %1</source>
        <translation>进行中的打卡不是最新的技师：%1</translation>
    </message>
    <message>
        <source>Clock corrections of another technician or without a reason, by their ids: %1</source>
        <translation>更正了他人打卡或没有原因的更正（编号）：%1</translation>
    </message>
    <message>
        <source>Orders with work on the clock for a job that was declined: %1</source>
        <translation>在不做的项目上计时的工单：%1</translation>
    </message>
    <message>
        <source>Vehicles that the search does not find, by their ids: %1</source>
        <translation>搜索找不到的车辆（编号）：%1</translation>
    </message>
    <message>
        <source>Customers that the search does not find, by their ids: %1</source>
        <translation>搜索找不到的客户（编号）：%1</translation>
    </message>
    <message>
        <source>%1 search terms lead nowhere.</source>
        <translation>%1 个搜索词没有对应。</translation>
    </message>
    <message>
        <source>The database is damaged: %1</source>
        <translation>数据库已损坏：%1</translation>
    </message>
    <message>
        <source>Rows that name something missing: %1</source>
        <translation>引用缺失内容的行：%1</translation>
    </message>
    <message>
        <source>Orders whose appointment was for another car or another day: %1</source>
        <translation>预约的车辆或日期与工单不符的工单：%1</translation>
    </message>
    <message>
        <source>Orders with a health record that are not settled: %1</source>
        <translation>有健康档案却未结算的工单：%1</translation>
    </message>
    <message>
        <source>Orders with a warranty job whose problem is another car&apos;s, or not the first: %1</source>
        <translation>三包项目所指的同一问题属于他车或并非首次的工单：%1</translation>
    </message>
    <message>
        <source>Vehicles on which a campaign was done twice, by their VIN: %1</source>
        <translation>同一活动做了两次的车辆（车架号）：%1</translation>
    </message>
    <message>
        <source>Orders with a photo whose picture is missing: %1</source>
        <translation>照片缺少图像的工单：%1</translation>
    </message>
    <message>
        <source>Orders of erased customers that still have a picture: %1</source>
        <translation>客户信息已删除但仍有照片的工单：%1</translation>
    </message>
    <message>
        <source>Orders with an inspection whose results are not those of its sheet: %1</source>
        <translation>检查结果与检查单不符的工单：%1</translation>
    </message>
    <message>
        <source>Orders with a recommendation their inspection does not say: %1</source>
        <translation>建议项目与检查结果不符的工单：%1</translation>
    </message>
    <message>
        <source>Orders with an answer to a recommendation of another vehicle or job: %1</source>
        <translation>对其他车辆或项目的建议作答的工单：%1</translation>
    </message>
    <message>
        <source>Orders whose follow-up does not stand as its calls say: %1</source>
        <translation>回访状态与通话记录不符的工单：%1</translation>
    </message>
    <message>
        <source>Orders with a comeback of another car&apos;s work, or of a job of another order: %1</source>
        <translation>返修指向其他车辆或其他工单项目的工单：%1</translation>
    </message>
    <message>
        <source>Internal orders on which somebody else pays: %1</source>
        <translation>有其他付款方的内部工单：%1</translation>
    </message>
    <message>
        <source>Orders with a granted discount that no line of theirs is: %1</source>
        <translation>已批准的优惠与明细不符的工单：%1</translation>
    </message>
    <message>
        <source>Settled or closed orders on which a discount is still asked for: %1</source>
        <translation>已结算或已关闭、但仍有优惠申请未答复的工单：%1</translation>
    </message>
</context>
<context>
    <name>baydesk::ChooseBackupPage</name>
    <message>
        <source>Which backup?</source>
        <translation>恢复哪一份备份？</translation>
    </message>
    <message>
        <source>The newest one loses the least. Nothing is changed yet.</source>
        <translation>最新的一份损失最少。此时尚未作任何改动。</translation>
    </message>
    <message>
        <source>The database cannot be opened: %1</source>
        <translation>数据库无法打开：%1</translation>
    </message>
    <message>
        <source>Known backups</source>
        <translation>已知备份</translation>
    </message>
    <message>
        <source>Another &amp;file …</source>
        <translation>其他文件(&amp;F) …</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
</context>
<context>
    <name>baydesk::Cli</name>
    <message>
        <source>%1: all is well</source>
        <translation>%1：一切正常</translation>
    </message>
    <message>
        <source>Check that every rule holds in a database.</source>
        <translation>检查数据库是否符合所有规则。</translation>
    </message>
    <message>
        <source>Try &apos;baydesk-cli --help&apos;.</source>
        <translation>请试 &apos;baydesk-cli --help&apos;。</translation>
    </message>
    <message>
        <source>Baydesk on the console, for one act at a time and for other programs.</source>
        <translation>命令行版 Baydesk：一次一件事，也供其他程序调用。</translation>
    </message>
    <message>
        <source>Usage: baydesk-cli [--language zh_CN] COMMAND ...</source>
        <translation>用法：baydesk-cli [--language zh_CN] 命令 ...</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>What the command takes.</source>
        <translation>命令的参数。</translation>
    </message>
    <message>
        <source>The version of this program.</source>
        <translation>程序版本。</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 refused by a rule, 2 wrong call, 3 file or database, 4 fault in the program.</source>
        <translation>退出码：0 完成，1 规则拒绝，2 用法错误，3 文件或数据库，4 程序错误。</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 无法读取。</translation>
    </message>
    <message>
        <source>import-month needs a file.</source>
        <translation>import-month 需要一个文件。</translation>
    </message>
    <message>
        <source>%1 imported.</source>
        <translation>已导入 %1。</translation>
    </message>
    <message>
        <source>Keep the figures of a month that ran elsewhere.</source>
        <translation>保存在别处经营的月份数字。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no month such as 2026-10.</source>
        <translation>&quot;%1&quot; 不是 2026-10 这样的月份。</translation>
    </message>
    <message>
        <source>The key figures of a month.</source>
        <translation>一个月的关键指标。</translation>
    </message>
    <message>
        <source>The month to read.</source>
        <translation>要读取的月份。</translation>
    </message>
    <message>
        <source>Repair orders with what blocks them.</source>
        <translation>工单及其阻碍。</translation>
    </message>
    <message>
        <source>%1 has no option --%2.</source>
        <translation>%1 没有选项 --%2。</translation>
    </message>
    <message>
        <source>--%1 is given twice.</source>
        <translation>--%1 重复给出。</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 不带值。</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 需要值。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is more than %2 takes.</source>
        <translation>&quot;%1&quot; 超出 %2 的参数。</translation>
    </message>
    <message>
        <source>A fault in the program itself: %1</source>
        <translation>程序本身出错：%1</translation>
    </message>
    <message>
        <source>No command is given.</source>
        <translation>没有给出命令。</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>没有命令 &quot;%1&quot;。</translation>
    </message>
    <message>
        <source>Print JSON for other programs.</source>
        <translation>输出 JSON 供其他程序使用。</translation>
    </message>
    <message>
        <source>%1 needs --%2.</source>
        <translation>%1 需要 --%2。</translation>
    </message>
    <message>
        <source>validate checks one thing at a time.</source>
        <translation>validate 一次检查一项。</translation>
    </message>
    <message>
        <source>validate needs one of --vin, --plate, --phone, --company-code.</source>
        <translation>validate 需要 --vin、--plate、--phone、--company-code 之一。</translation>
    </message>
    <message>
        <source>Check a VIN, plate, phone number or company code.</source>
        <translation>检查 VIN、车牌、电话或统一社会信用代码。</translation>
    </message>
    <message>
        <source>A vehicle identification number (GB 16735).</source>
        <translation>车辆识别代号（GB 16735）。</translation>
    </message>
    <message>
        <source>A licence plate (GA 36-2018).</source>
        <translation>机动车号牌（GA 36-2018）。</translation>
    </message>
    <message>
        <source>A mobile, landline or 400/800 number.</source>
        <translation>手机、座机或 400/800 号码。</translation>
    </message>
    <message>
        <source>A unified social credit code (GB 32100-2015).</source>
        <translation>统一社会信用代码（GB 32100-2015）。</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 已存在。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 无法写入。</translation>
    </message>
    <message>
        <source>--months takes a number from 1 to %1.</source>
        <translation>--months 取 1 至 %1 的数。</translation>
    </message>
    <message>
        <source>--seed takes a whole number.</source>
        <translation>--seed 取整数。</translation>
    </message>
    <message>
        <source>%1 holds a sample shop.</source>
        <translation>%1 已是示例门店。</translation>
    </message>
    <message>
        <source>--grow takes a number from 1 to %1.</source>
        <translation>--grow 取 1 至 %1 的数。</translation>
    </message>
    <message>
        <source>sample needs either --to or --grow.</source>
        <translation>sample 需要 --to 或 --grow 之一。</translation>
    </message>
    <message>
        <source>--%1 does not go with this.</source>
        <translation>--%1 不能与此同用。</translation>
    </message>
    <message>
        <source>Make a sample shop, or write more orders into one.</source>
        <translation>建立示例门店，或向其中增加工单。</translation>
    </message>
    <message>
        <source>How long the shop has been in business; 3 if not given.</source>
        <translation>门店已经营的月数；默认 3。</translation>
    </message>
    <message>
        <source>The same number gives the same shop.</source>
        <translation>同一数字得到同一门店。</translation>
    </message>
    <message>
        <source>How many orders to take from reception to hand-over.</source>
        <translation>从接车到交车的工单数。</translation>
    </message>
    <message>
        <source>Name each order and its total in fen once it is stored.</source>
        <translation>每单保存后列出单号和以分计的总额。</translation>
    </message>
    <message>
        <source>%1 %2: %3 on hand, %4 reserved, %5 held, %6 on order, %7 available</source>
        <translation>%1 %2：账面 %3，预留 %4，暂留 %5，在途 %6，可用 %7</translation>
    </message>
    <message>
        <source>stock needs the number of a part.</source>
        <translation>stock 需要配件编号。</translation>
    </message>
    <message>
        <source>A part&apos;s stock with every movement.</source>
        <translation>配件库存及全部流水。</translation>
    </message>
    <message>
        <source>Only those that are neither delivered nor cancelled.</source>
        <translation>只列未交车、未取消的工单。</translation>
    </message>
    <message>
        <source>The new file, or an empty database on a server.</source>
        <translation>新文件，或服务器上的空数据库。</translation>
    </message>
    <message>
        <source>Others may read the password in %1.</source>
        <translation>%1 中的密码可被他人读取。</translation>
    </message>
    <message>
        <source>Let only yourself read it: chmod 600.</source>
        <translation>请改为仅本人可读：chmod 600。</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the password at.</source>
        <translation>没有可以询问密码的终端。</translation>
    </message>
    <message>
        <source>Give it with --password-file.</source>
        <translation>请用 --password-file 提供。</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>密码：</translation>
    </message>
    <message>
        <source>The shop&apos;s database: a file, or postgresql://user@server/name.</source>
        <translation>门店数据库：文件，或 postgresql://用户@服务器/库名。</translation>
    </message>
    <message>
        <source>Act as this person; asks for the password.</source>
        <translation>以此人身份操作；会询问密码。</translation>
    </message>
    <message>
        <source>Take the password of --as from this file.</source>
        <translation>从此文件读取 --as 的密码。</translation>
    </message>
    <message>
        <source>Chain %1: %2 entries, head %3</source>
        <translation>链 %1：%2 条，末端 %3</translation>
    </message>
    <message>
        <source>The history holds.</source>
        <translation>历史记录完整。</translation>
    </message>
    <message>
        <source>Follow the history&apos;s chain from its first entry to its head.</source>
        <translation>从第一条到末端逐条核对历史记录链。</translation>
    </message>
    <message>
        <source>%1 holds a proved backup (%2).</source>
        <translation>%1 是已验证的备份（%2）。</translation>
    </message>
    <message>
        <source>Copy a shop while it is in use, and prove the copy.</source>
        <translation>在营业中备份门店数据并验证副本。</translation>
    </message>
    <message>
        <source>The new file of the backup.</source>
        <translation>备份的新文件。</translation>
    </message>
    <message>
        <source>Sealed with the first line of this file.</source>
        <translation>以此文件第一行为口令加密。</translation>
    </message>
    <message>
        <source>The database of now cannot be read, so nobody can say what is lost.</source>
        <translation>当前数据库无法读取，无法说明会丢失什么。</translation>
    </message>
    <message>
        <source>With --replace it is moved aside, never deleted.</source>
        <translation>加 --replace 会把它移到一旁，绝不删除。</translation>
    </message>
    <message>
        <source>%1 is restored from %2.</source>
        <translation>%1 已由 %2 恢复。</translation>
    </message>
    <message>
        <source>The database of before is %1.</source>
        <translation>原数据库为 %1。</translation>
    </message>
    <message>
        <source>Prove a backup and put it in the place of a database.</source>
        <translation>验证备份，并放到数据库的位置。</translation>
    </message>
    <message>
        <source>The backup.</source>
        <translation>备份文件。</translation>
    </message>
    <message>
        <source>Move a database that is there aside, and say what is lost.</source>
        <translation>把已有数据库移到一旁，并说明会丢失什么。</translation>
    </message>
    <message>
        <source>Goes:</source>
        <translation>将删除：</translation>
    </message>
    <message>
        <source>Stays:</source>
        <translation>将保留：</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>没有障碍，可以删除。</translation>
    </message>
    <message>
        <source>Not now:</source>
        <translation>暂不能删除：</translation>
    </message>
    <message>
        <source>%1 holds everything that is stored about customer %2.</source>
        <translation>%1 已包含客户 %2 的全部资料。</translation>
    </message>
    <message>
        <source>The data of customer %1 are erased.</source>
        <translation>客户 %1 的个人信息已删除。</translation>
    </message>
    <message>
        <source>privacy needs what to do: due, plan, export or erase.</source>
        <translation>privacy 需要指明操作：due、plan、export 或 erase。</translation>
    </message>
    <message>
        <source>--customer takes the customer&apos;s number, such as 12.</source>
        <translation>--customer 后面是客户编号，例如 12。</translation>
    </message>
    <message>
        <source>A customer&apos;s data: whose time is over, what erasing does, export, erase.</source>
        <translation>客户个人信息：保存期已满名单、删除预览、导出、删除。</translation>
    </message>
    <message>
        <source>The number on the customer&apos;s card.</source>
        <translation>客户资料卡上的编号。</translation>
    </message>
    <message>
        <source>The new file of the export, for its owner only.</source>
        <translation>导出的新文件，仅本人可读。</translation>
    </message>
    <message>
        <source>Why the data are erased.</source>
        <translation>删除个人信息的原因。</translation>
    </message>
    <message>
        <source>The database it becomes: a file, or postgresql://user@server/name.</source>
        <translation>恢复成的数据库：文件，或 postgresql://user@server/name。</translation>
    </message>
    <message>
        <source>Campaigns: %1 new, %2 changed. Vehicles: %3 new, %4 known already.</source>
        <translation>活动：新增 %1，变更 %2。车辆：新增 %3，已有 %4。</translation>
    </message>
    <message>
        <source>Line %1 left out: %2</source>
        <translation>第 %1 行未导入：%2</translation>
    </message>
    <message>
        <source>recalls needs what to do: import or list.</source>
        <translation>recalls 需要说明做什么：import 或 list。</translation>
    </message>
    <message>
        <source>Recalls and service campaigns: take in a maker&apos;s list, show them.</source>
        <translation>召回与服务活动：导入厂家清单、查看。</translation>
    </message>
    <message>
        <source>The maker&apos;s list: CSV in UTF-8 or GB18030.</source>
        <translation>厂家清单：UTF-8 或 GB18030 编码的 CSV。</translation>
    </message>
    <message>
        <source>Nothing is to be sent; no file was written.</source>
        <translation>没有待报送的档案，未写文件。</translation>
    </message>
    <message>
        <source>%1 holds %2 records.</source>
        <translation>%1 含 %2 条档案。</translation>
    </message>
    <message>
        <source>%1 held back: %2</source>
        <translation>%1 暂缓：%2</translation>
    </message>
    <message>
        <source>%1 accepted, %2 refused.</source>
        <translation>接受 %1，退回 %2。</translation>
    </message>
    <message>
        <source>Answer %1 left out: %2</source>
        <translation>第 %1 条回执未采用：%2</translation>
    </message>
    <message>
        <source>There is no order %1.</source>
        <translation>没有工单 %1。</translation>
    </message>
    <message>
        <source>The record of %1 goes out with the next export.</source>
        <translation>%1 的档案将随下次导出报送。</translation>
    </message>
    <message>
        <source>records needs what to do: list, export, answers or again.</source>
        <translation>records 需要说明做什么：list、export、answers 或 again。</translation>
    </message>
    <message>
        <source>Health records: what is open, a file out, the answers in.</source>
        <translation>健康档案：未完成的、导出文件、读入回执。</translation>
    </message>
    <message>
        <source>The accepted ones, too.</source>
        <translation>也列出已接受的。</translation>
    </message>
    <message>
        <source>The file with the answers.</source>
        <translation>回执文件。</translation>
    </message>
    <message>
        <source>The order&apos;s number.</source>
        <translation>工单号。</translation>
    </message>
</context>
<context>
    <name>baydesk::ClockActivity</name>
    <message>
        <source>Job</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Waiting for parts</source>
        <translation>等配件</translation>
    </message>
    <message>
        <source>Waiting for consent</source>
        <translation>等客户</translation>
    </message>
    <message>
        <source>Waiting for a bay</source>
        <translation>等工位</translation>
    </message>
    <message>
        <source>Non-productive work</source>
        <translation>非生产工作</translation>
    </message>
    <message>
        <source>Other work</source>
        <translation>其他工作</translation>
    </message>
</context>
<context>
    <name>baydesk::ClockPanel</name>
    <message>
        <source>The entry stays, the correction stands beside it</source>
        <translation>原记录保留，更正另记一条</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Right start</source>
        <translation>正确开始时间</translation>
    </message>
    <message>
        <source>Right end</source>
        <translation>正确结束时间</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Correct the clock of %1</source>
        <translation>更正 %1 的工时记录</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>There is no entry on this day.</source>
        <translation>这一天没有工时记录。</translation>
    </message>
    <message>
        <source>It still runs; empty lets it run on</source>
        <translation>仍在计时；留空则继续</translation>
    </message>
    <message>
        <source>Write the time like 14:30.</source>
        <translation>请按 14:30 的格式填写时间。</translation>
    </message>
    <message>
        <source>Choose one of the day&apos;s entries.</source>
        <translation>请选择当天的一条记录。</translation>
    </message>
</context>
<context>
    <name>baydesk::ComebackFields</name>
    <message>
        <source>Comeback of</source>
        <translation>返修自</translation>
    </message>
    <message>
        <source>The earlier work the car is back for</source>
        <translation>本次因以前哪项作业返修</translation>
    </message>
    <message>
        <source>Its cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Whose it was to do it right</source>
        <translation>当时由谁负责做好</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 %2 %3, guaranteed until %4</source>
        <translation>%1 %2 %3，质保至 %4</translation>
    </message>
    <message>
        <source>%1 %2 %3, guarantee over since %4</source>
        <translation>%1 %2 %3，质保已于 %4 到期</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>尚未确定</translation>
    </message>
</context>
<context>
    <name>baydesk::CompanyCode</name>
    <message>
        <source>length %1, must be 18</source>
        <translation>长度 %1，应为 18</translation>
    </message>
    <message>
        <source>illegal character %1</source>
        <translation>非法字符 %1</translation>
    </message>
    <message>
        <source>check digit is %1, expected %2</source>
        <translation>校验位为 %1，应为 %2</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>通过</translation>
    </message>
</context>
<context>
    <name>baydesk::CompliancePage</name>
    <message>
        <source>open</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>合规</translation>
    </message>
    <message>
        <source>Recalls and service campaigns, and the health records of repairs</source>
        <translation>召回与服务活动，以及维修电子健康档案</translation>
    </message>
    <message>
        <source>Recalls and service campaigns</source>
        <translation>召回与服务活动</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>厂家</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>清单车数</translation>
    </message>
    <message>
        <source>Ours done</source>
        <translation>本店完成</translation>
    </message>
    <message>
        <source>No maker&apos;s list was taken in yet. Alt+3 takes one in.</source>
        <translation>还没有导入厂家清单。按 Alt+3 导入。</translation>
    </message>
    <message>
        <source>Health records</source>
        <translation>健康档案</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter the health records</source>
        <translation>筛选健康档案</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>车牌</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>结算日</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Take in a list</source>
        <translation>导入清单</translation>
    </message>
    <message>
        <source>Send records</source>
        <translation>报送档案</translation>
    </message>
    <message>
        <source>Read the answers</source>
        <translation>读入回执</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>重新报送</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>全部档案</translation>
    </message>
    <message>
        <source>%1 of %2 of our cars done</source>
        <translation>本店 %2 台中已完成 %1 台</translation>
    </message>
    <message>
        <source>Health records: all</source>
        <translation>健康档案：全部</translation>
    </message>
    <message>
        <source>Health records: open</source>
        <translation>健康档案：未完成</translation>
    </message>
    <message numerus="yes">
        <source>%n to be looked at</source>
        <translation>
            <numerusform>%n 条要处理</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter opens the order</source>
        <translation>回车打开工单</translation>
    </message>
    <message>
        <source>No order was settled yet.</source>
        <translation>还没有结算过的工单。</translation>
    </message>
    <message>
        <source>Every record was accepted. Alt+7 shows them all.</source>
        <translation>档案已全部接受。按 Alt+7 查看全部。</translation>
    </message>
    <message>
        <source>Open records</source>
        <translation>未完成档案</translation>
    </message>
    <message>
        <source>No record chosen</source>
        <translation>未选档案</translation>
    </message>
    <message>
        <source>Alt+2 leads to the records; the one that is chosen stands here.</source>
        <translation>按 Alt+2 到档案列表；所选档案显示在这里。</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>状态：%1</translation>
    </message>
    <message>
        <source>Settled on %1</source>
        <translation>结算日 %1</translation>
    </message>
    <message numerus="yes">
        <source>Sent %n time(s)</source>
        <translation>
            <numerusform>已报送 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>The authority says: %1</source>
        <translation>主管部门回执：%1</translation>
    </message>
    <message>
        <source>Would be refused:</source>
        <translation>会被退回：</translation>
    </message>
    <message>
        <source>The record goes out with the next export.</source>
        <translation>该档案将随下次导出报送。</translation>
    </message>
    <message>
        <source>Above the recalls and service campaigns, with how many of our cars are done; Alt+3 takes in a maker&apos;s list. Below the health records that are not accepted yet, with why the authority would refuse them: Enter opens the order to mend it. Alt+4 writes those that are clean into a file for the authority&apos;s page, Alt+5 reads its answers, Alt+6 sends a record again.</source>
        <translation>上方是召回与服务活动及本店完成台数，Alt+3 导入厂家清单。下方是尚未被接受的健康档案及会被退回的原因：回车打开工单去更正。Alt+4 把合格的档案写成文件供主管部门网页上传，Alt+5 读入回执，Alt+6 重新报送。</translation>
    </message>
</context>
<context>
    <name>baydesk::Config</name>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Keep the settings in this file.</source>
        <translation>把设置保存在此文件。</translation>
    </message>
    <message>
        <source>Speak this language: en or zh_CN.</source>
        <translation>使用此语言：en 或 zh_CN。</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Use this theme: light or dark.</source>
        <translation>使用此主题：light（浅色）或 dark（深色）。</translation>
    </message>
    <message>
        <source>Work with this database: a file, or the address postgresql://user@server/name.</source>
        <translation>使用此数据库：文件，或地址 postgresql://用户@服务器/库名。</translation>
    </message>
    <message>
        <source>database</source>
        <translation>数据库</translation>
    </message>
</context>
<context>
    <name>baydesk::ConflictChoice</name>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Mine: %1</source>
        <translation>我的：%1</translation>
    </message>
    <message>
        <source>The other desk&apos;s: %1</source>
        <translation>另一台电脑的：%1</translation>
    </message>
</context>
<context>
    <name>baydesk::ConsentLadder</name>
    <message>
        <source>Job %1 agreed as offered</source>
        <translation>项目 %1 按报价同意</translation>
    </message>
    <message>
        <source>Job %1 agreed</source>
        <translation>项目 %1 同意</translation>
    </message>
    <message>
        <source>Job %1 declined</source>
        <translation>项目 %1 不做</translation>
    </message>
    <message>
        <source>Job %1 not answered with it</source>
        <translation>项目 %1 当时未答复</translation>
    </message>
    <message>
        <source>Job %1 waits for an answer</source>
        <translation>项目 %1 待答复</translation>
    </message>
    <message>
        <source>Job %1 changed and waits for an answer</source>
        <translation>项目 %1 有变动，待答复</translation>
    </message>
    <message>
        <source>Job %1 came to less than agreed</source>
        <translation>项目 %1 少于已同意金额</translation>
    </message>
    <message>
        <source>Job %1 was taken off</source>
        <translation>项目 %1 已撤销</translation>
    </message>
    <message>
        <source>estimate %1</source>
        <translation>估价 %1</translation>
    </message>
    <message>
        <source>approved %1</source>
        <translation>已同意 %1</translation>
    </message>
    <message>
        <source>additions %1</source>
        <translation>增项 %1</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation>待答复 %1</translation>
    </message>
    <message>
        <source>taken off %1</source>
        <translation>减少 %1</translation>
    </message>
    <message>
        <source>settled %1</source>
        <translation>已结算 %1</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>估价</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已同意</translation>
    </message>
    <message>
        <source>Approved with additions</source>
        <translation>含增项已同意</translation>
    </message>
    <message>
        <source>Customer pays</source>
        <translation>客户应付</translation>
    </message>
    <message>
        <source>If everything is approved</source>
        <translation>全部同意后</translation>
    </message>
</context>
<context>
    <name>baydesk::ConsentPanel</name>
    <message>
        <source>Customer&apos;s consent</source>
        <translation>客户同意</translation>
    </message>
    <message>
        <source>Approves</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Declines</source>
        <translation>不做</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>未答复</translation>
    </message>
    <message>
        <source>Answer to job %1</source>
        <translation>对项目 %1 的答复</translation>
    </message>
    <message>
        <source>Job %1</source>
        <translation>项目 %1</translation>
    </message>
    <message>
        <source>New promise</source>
        <translation>新的约定时间</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>记录答复</translation>
    </message>
    <message>
        <source>This is no time: write 16:30, 11-23 16:30 or +2 for two hours.</source>
        <translation>这不是时间：请写 16:30、11-23 16:30，或 +2 表示两小时后。</translation>
    </message>
    <message>
        <source>The customer&apos;s answer is recorded</source>
        <translation>客户答复已记录</translation>
    </message>
    <message>
        <source>Has approved</source>
        <translation>已同意</translation>
    </message>
    <message>
        <source>No longer wants it</source>
        <translation>不做了</translation>
    </message>
    <message>
        <source>priced after the diagnosis</source>
        <translation>诊断后报价</translation>
    </message>
    <message>
        <source>%1, more after the diagnosis</source>
        <translation>%1，其余诊断后报价</translation>
    </message>
    <message>
        <source>%1, agreed so far %2</source>
        <translation>%1，此前同意 %2</translation>
    </message>
    <message>
        <source>Job %1 is now: %2</source>
        <translation>项目 %1 现为：%2</translation>
    </message>
    <message>
        <source>Approved: job %1, %2. To decline it: %3</source>
        <translation>已同意：项目 %1，%2。如不做：%3</translation>
    </message>
    <message>
        <source>Another desk changed what is asked. Ask the customer again.</source>
        <translation>另一台电脑改动了征询内容，请重新征询客户。</translation>
    </message>
    <message>
        <source>With these answers the customer pays %1</source>
        <translation>按这些答复客户应付 %1</translation>
    </message>
    <message>
        <source>Promised for %1</source>
        <translation>约定 %1 交车</translation>
    </message>
    <message>
        <source>, before %1</source>
        <translation>，原为 %1</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>Each by itself</source>
        <translation>逐项答复</translation>
    </message>
    <message>
        <source>All new jobs</source>
        <translation>全部新项目</translation>
    </message>
    <message>
        <source>Nobody said how the answer was given.</source>
        <translation>尚未选择客户答复的方式。</translation>
    </message>
    <message>
        <source>Choose by signature, phone, message or in person.</source>
        <translation>请选择签字、电话、短信或当面。</translation>
    </message>
    <message>
        <source>For the customer; noted by %1</source>
        <translation>代表客户；由 %1 记录</translation>
    </message>
    <message>
        <source>Left empty it stays at %1</source>
        <translation>留空则仍为 %1</translation>
    </message>
    <message>
        <source>Left empty nothing is promised</source>
        <translation>留空则不约定</translation>
    </message>
    <message>
        <source>16:30, 11-23 16:30, +2</source>
        <translation>16:30、11-23 16:30、+2</translation>
    </message>
    <message>
        <source>What the customer was told</source>
        <translation>告知客户的原因</translation>
    </message>
    <message>
        <source>Has declined</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Approves after all</source>
        <translation>改为同意</translation>
    </message>
    <message>
        <source>The promise stays at %1</source>
        <translation>交车时间仍为 %1</translation>
    </message>
    <message>
        <source>How</source>
        <translation>答复方式</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>答复人</translation>
    </message>
</context>
<context>
    <name>baydesk::CountPanel</name>
    <message>
        <source>Count %1</source>
        <translation>盘点 %1</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>已计入</translation>
    </message>
    <message>
        <source>The books say %1 %2; the movements are listed with Alt+3.</source>
        <translation>账面为 %1 %2；按 Alt+3 查看流水。</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Where less is there than is kept, the work approved last gives way.</source>
        <translation>若少于预留，最晚同意的作业让出。</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>Adjusted.</source>
        <translation>已调整。</translation>
    </message>
</context>
<context>
    <name>baydesk::CounterLinePanel</name>
    <message>
        <source>Issue %1</source>
        <translation>领料 %1</translation>
    </message>
    <message>
        <source>Take back %1</source>
        <translation>退回 %1</translation>
    </message>
    <message>
        <source>job %1</source>
        <translation>项目 %1</translation>
    </message>
    <message>
        <source>bin %1</source>
        <translation>仓位 %1</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>%1 of %2 still to be issued, %3 kept for this line, %4 can be issued now</source>
        <translation>还需领 %1 / %2，此行已留 %3，现可领 %4</translation>
    </message>
    <message>
        <source>%1 issued</source>
        <translation>已领 %1</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>领料</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Issued.</source>
        <translation>已领料。</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>已退回。</translation>
    </message>
</context>
<context>
    <name>baydesk::Customer</name>
    <message>
        <source>A customer&apos;s name has 1 to %1 characters.</source>
        <translation>客户姓名为 1 至 %1 个字符。</translation>
    </message>
    <message>
        <source>The phone number is not valid: %1.</source>
        <translation>电话号码无效：%1。</translation>
    </message>
    <message>
        <source>Type a mobile number, a landline with its area code or a 400 or 800 number.</source>
        <translation>请输入手机号、带区号的座机号，或 400、800 号码。</translation>
    </message>
    <message>
        <source>The company code is not valid: %1.</source>
        <translation>统一社会信用代码无效：%1。</translation>
    </message>
    <message>
        <source>Correct it, or leave it empty.</source>
        <translation>请改正，或留空。</translation>
    </message>
    <message>
        <source>A note has at most %1 characters.</source>
        <translation>备注最多 %1 个字符。</translation>
    </message>
    <message>
        <source>Company code: %1</source>
        <translation>统一社会信用代码：%1</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>单位</translation>
    </message>
</context>
<context>
    <name>baydesk::CustomerSearch</name>
    <message>
        <source>Which customer?</source>
        <translation>哪位客户？</translation>
    </message>
    <message>
        <source>↑↓ choose · Enter opens</source>
        <translation>↑↓ 选择 · 回车打开</translation>
    </message>
    <message>
        <source>Name, initials, phone, plate, VIN tail or order number</source>
        <translation>姓名、拼音首字母、电话、车牌、VIN 后几位或工单号</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>查找客户</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Cars</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>上次进厂</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>查到的客户</translation>
    </message>
    <message>
        <source>Any part of a name or its initials, a phone number, a plate, the end of a VIN, or an order number.</source>
        <translation>输入姓名或首字母、电话、车牌的任意部分，VIN 后几位，或工单号。</translation>
    </message>
    <message>
        <source>Nobody is found. Try fewer characters.</source>
        <translation>没有找到，请少输几个字。</translation>
    </message>
</context>
<context>
    <name>baydesk::CustomerService</name>
    <message>
        <source>Another vehicle has this VIN already: %1.</source>
        <translation>另一台车已有此 VIN：%1。</translation>
    </message>
    <message>
        <source>Open that vehicle; a new plate or owner is entered there.</source>
        <translation>请打开那台车，在那里登记新车牌或车主。</translation>
    </message>
</context>
<context>
    <name>baydesk::CustomerStore</name>
    <message>
        <source>Another desk changed this customer in the meantime.</source>
        <translation>其他电脑刚刚改动了这位客户。</translation>
    </message>
    <message>
        <source>Look at the new data and do it again.</source>
        <translation>请查看新资料后重做。</translation>
    </message>
</context>
<context>
    <name>baydesk::CustomerView</name>
    <message>
        <source>Number</source>
        <translation>客户编号</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Company code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Cars</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>On file since</source>
        <translation>建档日期</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>保存至</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 辆</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, no order was ever written</source>
        <translation>%1（从未开过工单）</translation>
    </message>
    <message>
        <source>%1, by law</source>
        <translation>%1（法定保存期）</translation>
    </message>
    <message>
        <source>%1, which is over</source>
        <translation>%1（已满）</translation>
    </message>
    <message>
        <source>May be used for</source>
        <translation>使用目的</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Purposes and consents</source>
        <translation>使用目的与同意</translation>
    </message>
    <message>
        <source>Enter records what the customer says. Earlier words stay on record.</source>
        <translation>回车记录客户的答复；以前的答复仍留存。</translation>
    </message>
    <message>
        <source>Purposes  Alt+1</source>
        <translation>使用目的  Alt+1</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>开单</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>交车</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Orders of the customer</source>
        <translation>该客户的工单</translation>
    </message>
    <message>
        <source>Enter opens the order.</source>
        <translation>回车打开工单。</translation>
    </message>
    <message>
        <source>Orders  Alt+2</source>
        <translation>工单  Alt+2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>查看位置</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>电脑</translation>
    </message>
    <message>
        <source>Who looked at the data</source>
        <translation>谁查看过个人信息</translation>
    </message>
    <message>
        <source>The first time of a day for each person and place; nobody can delete it.</source>
        <translation>每人每天在每处的首次查看；任何人都不能删除。</translation>
    </message>
    <message>
        <source>Who looked  Alt+3</source>
        <translation>查看记录  Alt+3</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>未选择客户</translation>
    </message>
    <message>
        <source>Choose a customer on the left.</source>
        <translation>请在左侧选择客户。</translation>
    </message>
    <message>
        <source>Erased customer</source>
        <translation>已删除个人信息的客户</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>in the shop</source>
        <translation>在店</translation>
    </message>
    <message>
        <source>owes money</source>
        <translation>有欠款</translation>
    </message>
    <message>
        <source>time of keeping over</source>
        <translation>保存期已满</translation>
    </message>
    <message>
        <source>open</source>
        <translation>至撤回</translation>
    </message>
    <message>
        <source>No order was ever written for this customer.</source>
        <translation>该客户从未开过工单。</translation>
    </message>
    <message>
        <source>Nobody has seen the name and phone number in full yet.</source>
        <translation>还没有人查看过完整的姓名和电话。</translation>
    </message>
    <message>
        <source>The manager and the owner see who looked.</source>
        <translation>查看记录由经理和店主查阅。</translation>
    </message>
    <message>
        <source>How, recorded by</source>
        <translation>方式、记录人</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Three guarantees</source>
        <translation>三包</translation>
    </message>
    <message>
        <source>Insured until</source>
        <translation>保险到期</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Cars of the customer</source>
        <translation>客户的车辆</translation>
    </message>
    <message>
        <source>Enter opens the papers: the day of the sale, household use, the insurance.</source>
        <translation>回车打开车辆证件：销售日期、家用、保险。</translation>
    </message>
    <message>
        <source>Cars  Alt+4</source>
        <translation>车辆  Alt+4</translation>
    </message>
    <message>
        <source>day of the sale not known</source>
        <translation>销售日期未知</translation>
    </message>
    <message>
        <source>not a household car</source>
        <translation>非家用车</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>over since %1</source>
        <translation>%1 已到期</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>one problem %1 times</source>
        <translation>同一问题 %1 次</translation>
    </message>
    <message>
        <source>all done</source>
        <translation>已全部完成</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n 项未做</numerusform>
        </translation>
    </message>
    <message>
        <source>The customer has no car here.</source>
        <translation>该客户在本店没有车辆。</translation>
    </message>
</context>
<context>
    <name>baydesk::CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Personal data, what they may be used for, and their end</source>
        <translation>个人信息：使用目的、查看记录与删除</translation>
    </message>
    <message>
        <source>Cars</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>使用目的</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Who looked</source>
        <translation>查看记录</translation>
    </message>
    <message>
        <source>Consent to a use</source>
        <translation>记录同意</translation>
    </message>
    <message>
        <source>Export all data</source>
        <translation>导出全部资料</translation>
    </message>
    <message>
        <source>Erase the data</source>
        <translation>删除个人信息</translation>
    </message>
    <message>
        <source>Find a customer and press Enter: what is known, what the data may be used for, the orders, and who looked at the data and when. Enter on a purpose records what the customer says. Alt+7 writes everything about the customer into a file, Alt+8 erases what tells who it was; orders, money and stock stay as they are. Below stand the customers whose time of keeping is over.</source>
        <translation>查找客户后按回车：显示已有资料、使用目的、工单，以及谁在何时查看过。在使用目的上按回车，记录客户的答复。Alt+7 把该客户的全部资料写入文件；Alt+8 删除能识别本人的信息，工单、金额和库存保持不变。下方是保存期已满的客户。</translation>
    </message>
    <message>
        <source>Whose time is over</source>
        <translation>保存期已满名单</translation>
    </message>
</context>
<context>
    <name>baydesk::DamageEditor</name>
    <message>
        <source>Body, click or arrow keys</source>
        <translation>外观（点击或方向键）</translation>
    </message>
    <message>
        <source>No damage marked</source>
        <translation>未标记损伤</translation>
    </message>
    <message>
        <source>size, remark</source>
        <translation>尺寸、备注</translation>
    </message>
    <message>
        <source>Take this mark away</source>
        <translation>去掉这个标记</translation>
    </message>
    <message>
        <source>Take mark %1 away</source>
        <translation>去掉标记 %1</translation>
    </message>
</context>
<context>
    <name>baydesk::DashboardPage</name>
    <message>
        <source>as reported, counts unknown</source>
        <translation>按报表数，台数未知</translation>
    </message>
    <message>
        <source>insufficient data: %1</source>
        <translation>数据不足：%1</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>相符</translation>
    </message>
    <message>
        <source>explained</source>
        <translation>已说明</translation>
    </message>
    <message>
        <source>unusual</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>%1 visits</source>
        <translation>%1 台次</translation>
    </message>
    <message>
        <source>%1 jobs</source>
        <translation>%1 个项目</translation>
    </message>
    <message>
        <source>%1 work days</source>
        <translation>%1 个工作日</translation>
    </message>
    <message>
        <source>as entered, no orders behind it</source>
        <translation>按录入数，没有对应工单</translation>
    </message>
    <message>
        <source>every figure opens to its orders</source>
        <translation>每个数字可展开到工单</translation>
    </message>
    <message>
        <source>Dashboard · %1</source>
        <translation>经营看板 · %1</translation>
    </message>
    <message>
        <source>Own orders</source>
        <translation>本店工单</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Entered by %1 on %2</source>
        <translation>%1 于 %2 录入</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>没有数据</translation>
    </message>
    <message>
        <source>Nothing happened in this month and nobody imported it.</source>
        <translation>这个月没有业务，也没有人导入。</translation>
    </message>
    <message>
        <source>Show own orders</source>
        <translation>看本店工单</translation>
    </message>
    <message>
        <source>Show import</source>
        <translation>看导入数据</translation>
    </message>
    <message>
        <source>An imported month says nothing about single technicians.</source>
        <translation>导入的月份没有单个技师的数据。</translation>
    </message>
    <message>
        <source>No technician sold or clocked hours in this month.</source>
        <translation>这个月没有技师的工时。</translation>
    </message>
    <message>
        <source>An imported month says nothing about single advisors.</source>
        <translation>导入的月份没有单个服务顾问的数据。</translation>
    </message>
    <message>
        <source>No advisor received a car in this month.</source>
        <translation>这个月没有服务顾问接车。</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Remarks (%1)</source>
        <translation>备注（%1）</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Technicians</source>
        <translation>技师</translation>
    </message>
    <message>
        <source>Advisors</source>
        <translation>服务顾问</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>经营看板</translation>
    </message>
    <message>
        <source>Output and gross profit</source>
        <translation>产值与毛利</translation>
    </message>
    <message>
        <source>Technicians&apos; hours</source>
        <translation>技师工时</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>From</source>
        <translation>算式</translation>
    </message>
    <message>
        <source>Further figures</source>
        <translation>其他指标</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>技师</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>销售工时</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>实际工时</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>可用工时</translation>
    </message>
    <message>
        <source>Sold ÷ worked</source>
        <translation>销售 ÷ 实际</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>服务顾问</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>台次</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>产值</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Nothing about this month is unusual.</source>
        <translation>这个月没有异常。</translation>
    </message>
    <message>
        <source>One month in key figures. Enter on a tile or a row explains the figure: its formula, its numbers, the orders it counts and those it leaves out. A month comes from this program&apos;s orders or from an import; the two are never mixed.</source>
        <translation>一个月的关键指标。在卡片或行上按回车即可展开：算式、数字、计入和未计入的工单。月份来自本程序的工单或导入数据，两者从不混用。</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>单位：%1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>An imported month says nothing about internal orders.</source>
        <translation>导入的月份没有内部工单的数据。</translation>
    </message>
    <message>
        <source>No internal order was settled in this month.</source>
        <translation>本月没有结算内部工单。</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>内部</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>工时</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Parts cost</source>
        <translation>配件成本</translation>
    </message>
    <message>
        <source>Internal orders, in no figure above</source>
        <translation>内部工单（不计入以上指标）</translation>
    </message>
</context>
<context>
    <name>baydesk::DataConsentPanel</name>
    <message>
        <source>What the customer says</source>
        <translation>客户的答复</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>使用目的</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Allows it</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Does not allow it, or withdraws</source>
        <translation>不同意或撤回同意</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Empty: until it is withdrawn. Else the last day, such as 2027-12-31.</source>
        <translation>留空表示直到撤回；否则填最后一天，如 2027-12-31。</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>What the customer says is recorded.</source>
        <translation>已记录客户的答复。</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
</context>
<context>
    <name>baydesk::DataExportPanel</name>
    <message>
        <source>Export all data of this customer</source>
        <translation>导出该客户的全部资料</translation>
    </message>
    <message>
        <source>Everything that is stored about the customer goes into one file: what is known, cars, orders, money, consents, who looked, and the history. Only you may read the file. The export stands in the history and among those who looked.</source>
        <translation>该客户的全部资料写入一个文件：基本资料、车辆、工单、款项、同意、查看记录和历史。只有您本人能读取该文件。导出本身会记入历史和查看记录。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>A new file; one that is there is never overwritten.</source>
        <translation>新文件；已有文件绝不覆盖。</translation>
    </message>
    <message>
        <source>Choose the file …</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON 文件 (*.json)</translation>
    </message>
    <message>
        <source>%1 holds all data of the customer.</source>
        <translation>%1 已包含该客户的全部资料。</translation>
    </message>
</context>
<context>
    <name>baydesk::DataTable</name>
    <message>
        <source>Nothing here matches “%1”.</source>
        <translation>没有与“%1”相符的内容。</translation>
    </message>
</context>
<context>
    <name>baydesk::DatabaseAddress</name>
    <message>
        <source>The address of the database is wrong: %1 %2</source>
        <translation>数据库地址有误：%1 %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no port.</source>
        <translation>“%1”不是端口。</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535, mostly 5432.</source>
        <translation>端口为 1 至 65535 的数字，通常是 5432。</translation>
    </message>
    <message>
        <source>there is no database of the kind &quot;%1&quot;.</source>
        <translation>没有“%1”这种数据库。</translation>
    </message>
    <message>
        <source>Give the path of a file, or an address such as %1</source>
        <translation>请给出文件路径，或如 %1 的地址</translation>
    </message>
    <message>
        <source>two slashes are missing behind &quot;postgresql:&quot;.</source>
        <translation>“postgresql:”后缺少两条斜线。</translation>
    </message>
    <message>
        <source>Write it as in %1</source>
        <translation>请写成 %1</translation>
    </message>
    <message>
        <source>it holds a password, which everybody could read here.</source>
        <translation>其中含有密码，在此处人人可见。</translation>
    </message>
    <message>
        <source>it cannot be read.</source>
        <translation>无法识别。</translation>
    </message>
    <message>
        <source>the name of the database is missing behind the server.</source>
        <translation>服务器之后缺少数据库名。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no value.</source>
        <translation>“%1”没有值。</translation>
    </message>
    <message>
        <source>Write %1=… or leave it out.</source>
        <translation>请写 %1=… 或去掉它。</translation>
    </message>
    <message>
        <source>there is no option &quot;%1&quot;.</source>
        <translation>没有“%1”这个选项。</translation>
    </message>
    <message>
        <source>It may have: %1.</source>
        <translation>可用：%1。</translation>
    </message>
    <message>
        <source>sslmode cannot be &quot;%1&quot;.</source>
        <translation>sslmode 不能为“%1”。</translation>
    </message>
    <message>
        <source>It is one of: %1.</source>
        <translation>可取：%1。</translation>
    </message>
    <message>
        <source>Take it out: Baydesk asks for it, or write it to the file ~/.pgpass, which only you may read.</source>
        <translation>请去掉密码：Baydesk 会另行询问，也可写入只有您可读的文件 ~/.pgpass。</translation>
    </message>
</context>
<context>
    <name>baydesk::DayLoad</name>
    <message>
        <source>%1 of the %2 the workshop can do on %3 are booked.</source>
        <translation>%3 车间产能 %2，已约 %1。</translation>
    </message>
    <message numerus="yes">
        <source>At %1 all %n place(s) are taken.</source>
        <translation>
            <numerusform>%1 的 %n 个位置已约满。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baydesk::DemandChart</name>
    <message>
        <source>Issued less returned</source>
        <translation>领用减退回</translation>
    </message>
    <message>
        <source>Demand of the last twelve months</source>
        <translation>近 12 个月需求</translation>
    </message>
</context>
<context>
    <name>baydesk::Discount</name>
    <message>
        <source>Ask for it: %1.</source>
        <translation>可向以下岗位申请：%1。</translation>
    </message>
    <message>
        <source>The discounts would come to %1. Your limit is %2 of the customer&apos;s %3, which is %4.</source>
        <translation>优惠合计将达 %1。您的权限是客户应付 %3 的 %2，即 %4。</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>已申请</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>已失效</translation>
    </message>
    <message>
        <source>%1 (up to %2)</source>
        <translation>%1（最多 %2）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>“%1” gives no discounts.</source>
        <translation>“%1”不能给优惠。</translation>
    </message>
    <message>
        <source>A limit is between 0% and 100%.</source>
        <translation>权限必须在 0% 到 100% 之间。</translation>
    </message>
    <message>
        <source>Only a discount of the customer&apos;s share is asked for.</source>
        <translation>只能申请客户付款部分的优惠。</translation>
    </message>
    <message>
        <source>You may give this discount yourself.</source>
        <translation>这项优惠在您的权限之内。</translation>
    </message>
    <message>
        <source>Add the line.</source>
        <translation>直接添加明细即可。</translation>
    </message>
    <message>
        <source>Say in at most 200 characters why the customer should have this discount.</source>
        <translation>请用不超过 200 个字说明为什么给客户这项优惠。</translation>
    </message>
    <message>
        <source>This request is %1 already.</source>
        <translation>这项申请%1。</translation>
    </message>
    <message>
        <source>Ask for the discount again if it is still wanted.</source>
        <translation>如仍需要，请重新申请优惠。</translation>
    </message>
    <message>
        <source>Only who may take off more than %1 answers this.</source>
        <translation>只有优惠权限高于%1的人才能答复。</translation>
    </message>
    <message>
        <source>Say in at most 200 characters why it is refused.</source>
        <translation>请用不超过 200 个字说明拒绝的原因。</translation>
    </message>
    <message>
        <source>Only %1, who asked for it, withdraws this.</source>
        <translation>只有申请人%1可以撤回。</translation>
    </message>
    <message>
        <source>%1 has asked for a discount of %2 on job %3 already, and nobody has answered yet.</source>
        <translation>%1已为项目 %3 申请优惠 %2，尚未答复。</translation>
    </message>
    <message>
        <source>Wait for the answer, or withdraw that request and ask again.</source>
        <translation>等待答复，或撤回该申请后重新申请。</translation>
    </message>
    <message>
        <source>Wait for the answer, or let %1 withdraw that request and ask again.</source>
        <translation>等待答复，或请%1撤回该申请后重新申请。</translation>
    </message>
</context>
<context>
    <name>baydesk::DiscountLimitPanel</name>
    <message>
        <source>Discount limit: %1</source>
        <translation>优惠权限：%1</translation>
    </message>
    <message>
        <source>Limit (%)</source>
        <translation>权限（%）</translation>
    </message>
    <message>
        <source>Of the customer&apos;s share before discounts, from 0 to 100</source>
        <translation>占优惠前客户应付金额的百分比，0 到 100</translation>
    </message>
    <message>
        <source>Discounts that stand stay as they are.</source>
        <translation>已有的优惠不变。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The limit is changed.</source>
        <translation>权限已修改。</translation>
    </message>
</context>
<context>
    <name>baydesk::DiscountPanel</name>
    <message>
        <source>%1 %2, job %3</source>
        <translation>%2 %1，项目 %3</translation>
    </message>
    <message>
        <source>%1 asks for a discount: %2</source>
        <translation>%1申请优惠：%2</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>%1 refused the discount: %2</source>
        <translation>%1拒绝了优惠：%2</translation>
    </message>
    <message>
        <source>The discount that %1 asked for was not answered and lapsed: %2.</source>
        <translation>%1申请的优惠未获答复，已失效：%2。</translation>
    </message>
    <message>
        <source>Discount that was asked for</source>
        <translation>优惠申请</translation>
    </message>
    <message>
        <source>%1 asks for %2</source>
        <translation>%1申请 %2</translation>
    </message>
    <message>
        <source>The discounts of the order come to %1 with it; the customer&apos;s share before them is %2.</source>
        <translation>连同这项，本单优惠合计 %1；优惠前客户应付 %2。</translation>
    </message>
    <message>
        <source>Grant it</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Refuse it</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Who asked reads it on the order</source>
        <translation>申请人会在工单上看到</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>The discount is granted</source>
        <translation>优惠已批准</translation>
    </message>
    <message>
        <source>The discount is refused</source>
        <translation>优惠已拒绝</translation>
    </message>
    <message>
        <source>The request is withdrawn</source>
        <translation>申请已撤回</translation>
    </message>
    <message>
        <source>On the order as it stands now so much is above your own limit.</source>
        <translation>按工单目前的金额，这笔优惠超出您的权限。</translation>
    </message>
    <message>
        <source>A discount is asked for and not answered yet: %1. The amounts here are without it.</source>
        <translation>有优惠申请尚未答复：%1。这里的金额不含该优惠。</translation>
    </message>
</context>
<context>
    <name>baydesk::DispatchPanel</name>
    <message>
        <source>Start work</source>
        <translation>开工</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>派工</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>All open jobs</source>
        <translation>所有未完成项目</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>技师</translation>
    </message>
    <message>
        <source>Type any part of the name</source>
        <translation>输入名称的任意部分</translation>
    </message>
    <message>
        <source>Bay</source>
        <translation>工位</translation>
    </message>
    <message>
        <source>Start the clock</source>
        <translation>开始计时</translation>
    </message>
    <message>
        <source>Choose a technician: type part of the name.</source>
        <translation>选择技师：输入姓名的一部分。</translation>
    </message>
    <message>
        <source>Choose a bay: type part of its name.</source>
        <translation>选择工位：输入名称的一部分。</translation>
    </message>
    <message>
        <source>The clock runs</source>
        <translation>已开始计时</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>已派工</translation>
    </message>
    <message>
        <source>No approved job is open.</source>
        <translation>没有待施工的已同意项目。</translation>
    </message>
</context>
<context>
    <name>baydesk::Due</name>
    <message>
        <source>%1 soon</source>
        <translation>%1 将到</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 超时</translation>
    </message>
</context>
<context>
    <name>baydesk::EditPartPanel</name>
    <message>
        <source>Change %1</source>
        <translation>更改 %1</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>With tax</source>
        <translation>含税</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>仓位</translation>
    </message>
    <message>
        <source>Reorder point</source>
        <translation>补货点</translation>
    </message>
    <message>
        <source>0: nobody watches it</source>
        <translation>0：不监控</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
</context>
<context>
    <name>baydesk::ErasurePanel</name>
    <message>
        <source>Erase the data of %1</source>
        <translation>删除 %1 的个人信息</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不能删除</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>将删除</translation>
    </message>
    <message>
        <source>What stays, and why</source>
        <translation>将保留及原因</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>The customer&apos;s request, or the time of keeping is over</source>
        <translation>客户要求，或保存期已满</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>客户编号</translation>
    </message>
    <message>
        <source>It cannot be taken back: type the customer&apos;s number %1.</source>
        <translation>删除后无法恢复：请输入客户编号 %1。</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>This is not the customer&apos;s number.</source>
        <translation>这不是该客户的编号。</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <translation>编号是 %1。</translation>
    </message>
    <message>
        <source>The customer&apos;s data are erased.</source>
        <translation>该客户的个人信息已删除。</translation>
    </message>
</context>
<context>
    <name>baydesk::Estimate</name>
    <message>
        <source>Job %1 is new: %2</source>
        <translation>项目 %1 新增：%2</translation>
    </message>
    <message>
        <source>Job %1 is gone: %2</source>
        <translation>项目 %1 已取消：%2</translation>
    </message>
    <message>
        <source>Job %1: “%2” is new, %3</source>
        <translation>项目 %1：新增“%2”，%3</translation>
    </message>
    <message>
        <source>Job %1: “%2” is gone, %3</source>
        <translation>项目 %1：去掉“%2”，%3</translation>
    </message>
    <message>
        <source>Job %1: “%2” from %3 to %4</source>
        <translation>项目 %1：“%2”由 %3 改为 %4</translation>
    </message>
    <message>
        <source>Job %1 is priced after the diagnosis</source>
        <translation>项目 %1 待诊断后报价</translation>
    </message>
    <message>
        <source>Job %1 has its price now</source>
        <translation>项目 %1 已报价</translation>
    </message>
    <message>
        <source>The prices of estimate %1 stood until %2.</source>
        <translation>第 %1 版估价的价格有效期至 %2，现已过期。</translation>
    </message>
    <message>
        <source>Look at the prices and give the estimate again.</source>
        <translation>请核对价格后重新报价。</translation>
    </message>
</context>
<context>
    <name>baydesk::EstimatesPanel</name>
    <message>
        <source>Estimates</source>
        <translation>估价版本</translation>
    </message>
    <message>
        <source>Give the estimate again</source>
        <translation>重新报价</translation>
    </message>
    <message>
        <source>No estimate was given yet.</source>
        <translation>尚未报价。</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>此后有变化</translation>
    </message>
    <message>
        <source>was valid until %1</source>
        <translation>有效期至 %1，已过期</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>有效期至 %1</translation>
    </message>
    <message>
        <source>Estimate %1</source>
        <translation>第 %1 版估价</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <translation>%1 %2，%3</translation>
    </message>
    <message>
        <source>Labour %1, parts %2</source>
        <translation>工时 %1，配件 %2</translation>
    </message>
    <message>
        <source>Not yet possible: %1.</source>
        <translation>暂不能：%1。</translation>
    </message>
    <message>
        <source>Estimate given</source>
        <translation>已报价</translation>
    </message>
</context>
<context>
    <name>baydesk::Evidence</name>
    <message>
        <source>void order</source>
        <translation>作废工单</translation>
    </message>
    <message>
        <source>internal work</source>
        <translation>内部作业</translation>
    </message>
    <message>
        <source>goodwill: nobody pays for it</source>
        <translation>善意：无人付款</translation>
    </message>
    <message>
        <source>not settled yet</source>
        <translation>尚未结算</translation>
    </message>
    <message>
        <source>counted with another order of the visit</source>
        <translation>已随同次到店的另一工单计入</translation>
    </message>
    <message>
        <source>declined or not approved yet</source>
        <translation>不做或尚未同意</translation>
    </message>
    <message>
        <source>came back with a new fault</source>
        <translation>因新故障返回</translation>
    </message>
    <message>
        <source>came back after misuse</source>
        <translation>因使用不当返回</translation>
    </message>
    <message>
        <source>no promised time</source>
        <translation>没有约定时间</translation>
    </message>
    <message>
        <source>the clock is still running</source>
        <translation>仍在计时</translation>
    </message>
    <message>
        <source>replaced by a correction</source>
        <translation>已被更正取代</translation>
    </message>
    <message>
        <source>the customer did not answer</source>
        <translation>客户未答复</translation>
    </message>
    <message>
        <source>of the other class, or of none</source>
        <translation>属另一类或未分类</translation>
    </message>
</context>
<context>
    <name>baydesk::ExplainPage</name>
    <message>
        <source>Month before</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>怎么算的</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Type to filter  Ctrl+F</source>
        <translation>输入即筛选  Ctrl+F</translation>
    </message>
    <message>
        <source>Filter the orders</source>
        <translation>筛选工单</translation>
    </message>
    <message>
        <source>Enter opens the order</source>
        <translation>回车打开工单</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>车牌</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Contributes</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>已计入</translation>
    </message>
    <message>
        <source>Came back from</source>
        <translation>返修自</translation>
    </message>
    <message>
        <source>Orders behind the figure</source>
        <translation>数字背后的工单</translation>
    </message>
    <message>
        <source>A figure explained</source>
        <translation>指标展开</translation>
    </message>
    <message>
        <source>Open a figure on the dashboard with Enter.</source>
        <translation>在经营看板上按回车展开一个指标。</translation>
    </message>
    <message>
        <source>Where a figure comes from: its formula, its numbers, and every order it counts or leaves out, with the reason. Enter opens an order; Alt+Left and Alt+Right go to other months.</source>
        <translation>指标从何而来：算式、数字，以及每张计入或未计入的工单和原因。回车打开工单；Alt+← 和 Alt+→ 换月份。</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>own orders</source>
        <translation>本店工单</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>未计入：%1</translation>
    </message>
    <message>
        <source>divided by: %1</source>
        <translation>除以：%1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n 张工单</numerusform>
        </translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>未计入：%1</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>late</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>This month was imported: no orders stand behind its figures.</source>
        <translation>这个月为导入数据，数字背后没有工单。</translation>
    </message>
    <message>
        <source>This figure comes from the lists of people and bays, not from orders.</source>
        <translation>这个指标来自人员和工位名单，不来自工单。</translation>
    </message>
    <message>
        <source>No order of this month counts here.</source>
        <translation>这个月没有工单计入。</translation>
    </message>
    <message>
        <source>Orders · %1 counted, %2 left out</source>
        <translation>工单 · 计入 %1，未计入 %2</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>逐月走势</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>单位：%1</translation>
    </message>
</context>
<context>
    <name>baydesk::Failure</name>
    <message>
        <source>The program made a mistake. Nothing is half saved; look whether what you did is there. Please report what the log file says.</source>
        <translation>程序出错。不会只保存一半，请看刚才的操作是否已在。请报告日志文件的内容。</translation>
    </message>
</context>
<context>
    <name>baydesk::FaultClass</name>
    <message>
        <source>Simple</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Complex</source>
        <translation>疑难</translation>
    </message>
</context>
<context>
    <name>baydesk::FilePanel</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Choose the file …</source>
        <translation>选择文件…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
</context>
<context>
    <name>baydesk::FollowUp</name>
    <message>
        <source>The score is a whole number from 0 to %1.</source>
        <translation>得分是 0 到 %1 的整数。</translation>
    </message>
    <message>
        <source>Ask how satisfied the customer is, 10 being the best.</source>
        <translation>请问客户的满意程度，10 分最满意。</translation>
    </message>
    <message>
        <source>At most %1 characters fit here.</source>
        <translation>这里最多 %1 个字。</translation>
    </message>
    <message>
        <source>The customer is not satisfied: write down what was wrong.</source>
        <translation>客户不满意：请写下哪里不满意。</translation>
    </message>
    <message>
        <source>A few of the customer&apos;s own words are enough.</source>
        <translation>记下客户的几句原话即可。</translation>
    </message>
    <message>
        <source>The customer has answered already.</source>
        <translation>客户已经答复过了。</translation>
    </message>
    <message>
        <source>A better answer may be recorded; it counts instead of the earlier one.</source>
        <translation>可以再记一次答复，以新的为准。</translation>
    </message>
    <message>
        <source>The customer did not want to be asked.</source>
        <translation>客户不愿受访。</translation>
    </message>
    <message>
        <source>Only an answer of the customer&apos;s own accord may be recorded now.</source>
        <translation>现在只能补记客户主动给出的答复。</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未接通</translation>
    </message>
    <message>
        <source>Did not want to</source>
        <translation>不愿受访</translation>
    </message>
    <message>
        <source>To be called</source>
        <translation>待回访</translation>
    </message>
</context>
<context>
    <name>baydesk::FollowUpStore</name>
    <message>
        <source>Another desk has called this customer meanwhile.</source>
        <translation>另一台电脑刚刚回访过这位客户。</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>请再看一下列表。</translation>
    </message>
</context>
<context>
    <name>baydesk::FormOutput</name>
    <message>
        <source>Test page, %1. Every mark is one millimetre from the corner of the sheet. If the mark 50 lies at 53 mm, set the offset to −3 mm.</source>
        <translation>测试页，%1。刻度自纸张左上角起，每格一毫米。若刻度 50 印在 53 mm 处，请将偏移设为 −3 mm。</translation>
    </message>
    <message>
        <source>No printer is chosen. “Save as PDF” always works.</source>
        <translation>未选择打印机。“另存为 PDF”始终可用。</translation>
    </message>
    <message>
        <source>The printer “%1” is no longer there. Choose another one, or save as PDF.</source>
        <translation>打印机“%1”已不存在。请另选一台，或另存为 PDF。</translation>
    </message>
    <message>
        <source>The printer “%1” reports an error. Look at it, choose another one, or save as PDF.</source>
        <translation>打印机“%1”报告故障。请检查打印机、另选一台，或另存为 PDF。</translation>
    </message>
    <message>
        <source>The printer “%1” does not take the form. Nothing is lost: print again, choose another printer, or save as PDF.</source>
        <translation>打印机“%1”不接收此单据。内容没有丢失：请重新打印、另选一台，或另存为 PDF。</translation>
    </message>
    <message>
        <source>The PDF could not be written to %1: %2.</source>
        <translation>PDF 无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>测试页</translation>
    </message>
</context>
<context>
    <name>baydesk::FormPreview</name>
    <message>
        <source>The form as it is printed</source>
        <translation>单据打印效果</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>baydesk::FormService</name>
    <message>
        <source>Not yet possible: %1.</source>
        <translation>尚不能打印：%1。</translation>
    </message>
    <message>
        <source>Print at least one copy.</source>
        <translation>至少打印一份。</translation>
    </message>
    <message>
        <source>Order %1 of this vehicle is still open: %2.</source>
        <translation>本车的工单 %1 尚未结束：%2。</translation>
    </message>
</context>
<context>
    <name>baydesk::FormTemplate</name>
    <message>
        <source>Page %1 / %2</source>
        <translation>第 %1 页 / 共 %2 页</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>地址：%1</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <translation>电话：%1</translation>
    </message>
    <message>
        <source>Licence or filing number: %1</source>
        <translation>许可（备案）号：%1</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>No. %1</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>车牌号</translation>
    </message>
    <message>
        <source>Plate colour: %1</source>
        <translation>号牌颜色：%1</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>车主（托修方）</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>送修人</translation>
    </message>
    <message>
        <source>Sender&apos;s phone</source>
        <translation>送修人电话</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>车型</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>VIN 码</translation>
    </message>
    <message>
        <source>Engine no.</source>
        <translation>发动机号</translation>
    </message>
    <message>
        <source>Mileage in</source>
        <translation>进厂里程</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Work or part</source>
        <translation>维修内容 / 配件</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Hours or quantity</source>
        <translation>工时 / 数量</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>付款方</translation>
    </message>
    <message>
        <source>Diagnosis: %1</source>
        <translation>诊断结果：%1</translation>
    </message>
    <message>
        <source>addition</source>
        <translation>增项</translation>
    </message>
    <message>
        <source>Labour %1, parts %2, estimate in all %3</source>
        <translation>工时费 %1&#x3000;材料费 %2&#x3000;预估合计 %3</translation>
    </message>
    <message>
        <source>Of this the customer pays %1</source>
        <translation>其中客户承担 %1</translation>
    </message>
    <message>
        <source>In words: %1</source>
        <translation>大写：%1</translation>
    </message>
    <message>
        <source>no damage marked</source>
        <translation>未标记损伤</translation>
    </message>
    <message>
        <source>taken by the customer</source>
        <translation>客户带走</translation>
    </message>
    <message>
        <source>given up, left with the shop</source>
        <translation>放弃，留给承修方</translation>
    </message>
    <message>
        <source>no old parts</source>
        <translation>无旧件</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>Table 1: summary (¥, tax included)</source>
        <translation>表一&#x3000;维修费用汇总（元，含税）</translation>
    </message>
    <message>
        <source>Total in words: %1</source>
        <translation>总计（大写）：%1</translation>
    </message>
    <message>
        <source>Received: %1 (in words: %2)</source>
        <translation>实收：%1（大写：%2）</translation>
    </message>
    <message>
        <source>On account: %1</source>
        <translation>挂账：%1</translation>
    </message>
    <message>
        <source>To be paid: %1</source>
        <translation>待付：%1</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>小计</translation>
    </message>
    <message>
        <source>Repair item</source>
        <translation>维修项目</translation>
    </message>
    <message>
        <source>Settled hours</source>
        <translation>结算工时</translation>
    </message>
    <message>
        <source>Price per hour</source>
        <translation>工时单价</translation>
    </message>
    <message>
        <source>Discount: %1</source>
        <translation>优惠：%1</translation>
    </message>
    <message>
        <source>Table 2: labour</source>
        <translation>表二&#x3000;工时费明细</translation>
    </message>
    <message>
        <source>Material name</source>
        <translation>材料名称</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>配件编码</translation>
    </message>
    <message>
        <source>Brand, specification</source>
        <translation>厂牌规格</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>配件属性</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Table 3: material</source>
        <translation>表三&#x3000;材料费明细</translation>
    </message>
    <message>
        <source>Parts the customer brought: %1</source>
        <translation>托修方自备配件：%1</translation>
    </message>
    <message>
        <source>Table 4: processing by others and fees</source>
        <translation>表四&#x3000;外加工费与其他费用</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Payer: %1</source>
        <translation>付款方：%1</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>结算日期</translation>
    </message>
    <message>
        <source>Service advisor</source>
        <translation>服务顾问</translation>
    </message>
    <message>
        <source>Date in</source>
        <translation>进厂日期</translation>
    </message>
    <message>
        <source>Date out</source>
        <translation>出厂日期</translation>
    </message>
    <message>
        <source>Customer (owner)</source>
        <translation>托修方（车主）</translation>
    </message>
    <message>
        <source>Make and model</source>
        <translation>厂牌型号</translation>
    </message>
    <message>
        <source>Category of repair</source>
        <translation>维修类别</translation>
    </message>
    <message>
        <source>Order no.</source>
        <translation>工单号</translation>
    </message>
    <message>
        <source>Contract no.</source>
        <translation>合同编号</translation>
    </message>
    <message>
        <source>Mileage out</source>
        <translation>出厂里程</translation>
    </message>
    <message>
        <source>Certificate no.</source>
        <translation>合格证号</translation>
    </message>
    <message>
        <source>Labour standard</source>
        <translation>工时定额标准</translation>
    </message>
    <message>
        <source>Repair shop</source>
        <translation>承修方</translation>
    </message>
    <message>
        <source>Social credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>开户行</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Fault as described: %1</source>
        <translation>故障描述：%1</translation>
    </message>
    <message>
        <source>Old parts: %1</source>
        <translation>旧件：%1</translation>
    </message>
    <message>
        <source>Inspector: %1</source>
        <translation>质量检验员：%1</translation>
    </message>
    <message>
        <source>Invoice no.: %1</source>
        <translation>发票号：%1</translation>
    </message>
    <message>
        <source>Customer&apos;s signature</source>
        <translation>托修方签字</translation>
    </message>
    <message>
        <source>Settled by: %1</source>
        <translation>结算人：%1</translation>
    </message>
    <message>
        <source>Stamp of the shop</source>
        <translation>承修方盖章</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Copy 1: customer</source>
        <translation>第一联 托修方</translation>
    </message>
    <message>
        <source>Copy 2: shop&apos;s file</source>
        <translation>第二联 承修方存档</translation>
    </message>
    <message>
        <source>Copy 3: accounts</source>
        <translation>第三联 财务</translation>
    </message>
    <message>
        <source>%1 days or %2 km</source>
        <translation>%1 天或 %2 km</translation>
    </message>
    <message>
        <source>Quality guarantee card</source>
        <translation>质量保证卡</translation>
    </message>
    <message>
        <source>Category of the work</source>
        <translation>维修类别</translation>
    </message>
    <message>
        <source>Guaranteed at least, whichever comes first</source>
        <translation>质量保证期不少于（以先到者为准）</translation>
    </message>
    <message>
        <source>Up to the day</source>
        <translation>保证至日期</translation>
    </message>
    <message>
        <source>Up to the reading</source>
        <translation>保证至里程</translation>
    </message>
    <message>
        <source>Counted from the day the car left; that day itself is not counted. Within this time the shop puts right free of charge what its work or its parts caused. Parts the customer brought are not covered. Bring this card.</source>
        <translation>质量保证期自车辆出厂次日起算。期内因维修质量或所供配件造成的故障，由承修方无偿返修；托修方自备配件不在保证范围内。返修时请出示本卡。</translation>
    </message>
    <message>
        <source>Record of reworks</source>
        <translation>返修记录</translation>
    </message>
    <message>
        <source>Mileage</source>
        <translation>里程</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>Vehicle type</source>
        <translation>车辆类型</translation>
    </message>
    <message>
        <source>Inspected on</source>
        <translation>检验日期</translation>
    </message>
    <message>
        <source>Work done: %1</source>
        <translation>维修内容：%1</translation>
    </message>
    <message>
        <source>This vehicle was repaired as agreed, passed its inspection and may leave the shop.</source>
        <translation>该车按维修合同维修，经检验合格，准予出厂。</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>接车人</translation>
    </message>
    <message>
        <source>Nothing is owed at the counter for this vehicle. It may leave the shop.</source>
        <translation>该车费用已在柜台结清或挂账，准予放行。</translation>
    </message>
    <message>
        <source>Released by</source>
        <translation>放行人</translation>
    </message>
    <message>
        <source>Released at</source>
        <translation>放行时间</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>取车人</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>出厂时间</translation>
    </message>
    <message>
        <source>Advisor&apos;s signature</source>
        <translation>服务顾问签字</translation>
    </message>
    <message>
        <source>Gatekeeper&apos;s signature</source>
        <translation>门卫签字</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>约定交车</translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation>油量</translation>
    </message>
    <message>
        <source>What was seen at the walk-around</source>
        <translation>环车检查</translation>
    </message>
    <message>
        <source>Damage: %1</source>
        <translation>车身损伤：%1</translation>
    </message>
    <message>
        <source>Belongings and valuables: %1</source>
        <translation>随车物品及贵重物品：%1</translation>
    </message>
    <message>
        <source>Wash: %1</source>
        <translation>是否洗车：%1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Customer&apos;s words</source>
        <translation>客户描述</translation>
    </message>
    <message>
        <source>Agreed work and estimate</source>
        <translation>委托维修项目及预估费用</translation>
    </message>
    <message>
        <source>Payment: %1</source>
        <translation>付款方式：%1</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>card</source>
        <translation>刷卡</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>Alipay</source>
        <translation>支付宝</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>转账</translation>
    </message>
    <message>
        <source>on account</source>
        <translation>挂账</translation>
    </message>
    <message>
        <source>1. The shop does the work above. Further work, and any amount above this estimate, needs the customer&apos;s consent first, which is written down below.</source>
        <translation>1. 承修方按上列项目维修。增加项目或费用超出本单金额的，须事先征得托修方同意，并记入下方增项栏。</translation>
    </message>
    <message>
        <source>2. Parts are named with their origin and used only with consent. The guarantee on the work follows the law and stands on the completion certificate.</source>
        <translation>2. 所用配件注明属性，经托修方同意后使用。维修质量保证期按法规执行，以竣工出厂合格证所列为准。</translation>
    </message>
    <message>
        <source>3. Belongings that are not named above are taken out of the car by the customer.</source>
        <translation>3. 未列入本单的随车物品，请托修方自行取走保管。</translation>
    </message>
    <message>
        <source>Additions, each agreed before it is done</source>
        <translation>增项记录（须先同意，后施工）</translation>
    </message>
    <message>
        <source>Additional work</source>
        <translation>增项内容</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Consent: how and by whom</source>
        <translation>同意方式及同意人</translation>
    </message>
    <message>
        <source>Outline, the front to the right</source>
        <translation>车辆外观图（车头朝右）</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>部位</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>损伤</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Customer&apos;s words: %1</source>
        <translation>客户描述：%1</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Work and parts</source>
        <translation>维修项目及配件</translation>
    </message>
    <message>
        <source>Prices include tax. Whatever turns up later is asked for first; the amount due stands on the settlement list.</source>
        <translation>价格含税。维修中新发现的项目先征得同意；应付金额以结算清单为准。</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>配件明细</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>仓位</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>配件名称</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>应领</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>实领</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>技师</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>发料人</translation>
    </message>
    <message>
        <source>Repair order agreement</source>
        <translation>维修任务委托书</translation>
    </message>
    <message>
        <source>Walk-around sheet</source>
        <translation>环车检查单</translation>
    </message>
    <message>
        <source>Repair estimate</source>
        <translation>维修估价单</translation>
    </message>
    <message>
        <source>Parts issue slip</source>
        <translation>领料单</translation>
    </message>
    <message>
        <source>Vehicle repair settlement list</source>
        <translation>机动车维修费用结算清单</translation>
    </message>
    <message>
        <source>Vehicle repair completion certificate</source>
        <translation>机动车维修竣工出厂合格证</translation>
    </message>
    <message>
        <source>Gate pass</source>
        <translation>出门条</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Maker&apos;s warranty</source>
        <translation>厂家索赔</translation>
    </message>
    <message>
        <source>Insurer</source>
        <translation>保险公司</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>内部</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>善意索赔</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>保养</translation>
    </message>
    <message>
        <source>General repair</source>
        <translation>一般维修</translation>
    </message>
    <message>
        <source>Body repair</source>
        <translation>钣金</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>喷漆</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>工时费</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>配件</translation>
    </message>
    <message>
        <source>Sublet work</source>
        <translation>外加工</translation>
    </message>
    <message>
        <source>Sundry</source>
        <translation>辅料</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>其他费用</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>优惠</translation>
    </message>
    <message>
        <source>genuine</source>
        <translation>原厂</translation>
    </message>
    <message>
        <source>equivalent</source>
        <translation>同质</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>used</source>
        <translation>旧件</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>message</source>
        <translation>短信或微信</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>当面</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>不做</translation>
    </message>
    <message>
        <source>scratch</source>
        <translation>划痕</translation>
    </message>
    <message>
        <source>dent</source>
        <translation>凹陷</translation>
    </message>
    <message>
        <source>crack</source>
        <translation>裂纹</translation>
    </message>
    <message>
        <source>front bumper</source>
        <translation>前保险杠</translation>
    </message>
    <message>
        <source>bonnet</source>
        <translation>发动机盖</translation>
    </message>
    <message>
        <source>windscreen</source>
        <translation>前风挡</translation>
    </message>
    <message>
        <source>left front wing</source>
        <translation>左前翼子板</translation>
    </message>
    <message>
        <source>right front wing</source>
        <translation>右前翼子板</translation>
    </message>
    <message>
        <source>left front door</source>
        <translation>左前门</translation>
    </message>
    <message>
        <source>right front door</source>
        <translation>右前门</translation>
    </message>
    <message>
        <source>roof</source>
        <translation>车顶</translation>
    </message>
    <message>
        <source>left rear door</source>
        <translation>左后门</translation>
    </message>
    <message>
        <source>right rear door</source>
        <translation>右后门</translation>
    </message>
    <message>
        <source>left rear wing</source>
        <translation>左后翼子板</translation>
    </message>
    <message>
        <source>right rear wing</source>
        <translation>右后翼子板</translation>
    </message>
    <message>
        <source>rear window</source>
        <translation>后风挡</translation>
    </message>
    <message>
        <source>boot lid</source>
        <translation>行李箱盖</translation>
    </message>
    <message>
        <source>rear bumper</source>
        <translation>后保险杠</translation>
    </message>
    <message>
        <source>wheels</source>
        <translation>车轮</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>诊断费</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>检测费</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>材料费</translation>
    </message>
    <message>
        <source>Processing by others</source>
        <translation>加工费</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他费用</translation>
    </message>
    <message>
        <source>Whole-vehicle or assembly repair</source>
        <translation>整车修理、总成修理</translation>
    </message>
    <message>
        <source>Level-2 maintenance</source>
        <translation>二级维护</translation>
    </message>
    <message>
        <source>Level-1 maintenance, minor or special repair</source>
        <translation>一级维护、小修、专项修理</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>未答复</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translation>待答复</translation>
    </message>
    <message>
        <source>less than agreed</source>
        <translation>少于已同意</translation>
    </message>
    <message>
        <source>taken off</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>估价</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已同意</translation>
    </message>
    <message>
        <source>Approved with additions</source>
        <translation>含增项已同意</translation>
    </message>
    <message>
        <source>Customer pays</source>
        <translation>客户应付</translation>
    </message>
    <message>
        <source>How the customer&apos;s amount came about (¥, tax included)</source>
        <translation>客户应付金额的由来（元，含税）</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>Priced after the diagnosis</source>
        <translation>诊断后报价</translation>
    </message>
    <message>
        <source>Not in it: what is priced after the diagnosis. The customer is asked again then.</source>
        <translation>不含诊断后报价的项目；届时另行征得客户同意。</translation>
    </message>
    <message>
        <source>Protective covers: %1</source>
        <translation>防护用品：%1</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿，未报价</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>seat</source>
        <translation>座椅套</translation>
    </message>
    <message>
        <source>steering wheel</source>
        <translation>方向盘套</translation>
    </message>
    <message>
        <source>floor mat</source>
        <translation>脚垫</translation>
    </message>
    <message>
        <source>gear lever</source>
        <translation>变速杆套</translation>
    </message>
    <message>
        <source>If everything is approved</source>
        <translation>全部同意后</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Customer&apos;s own part</source>
        <translation>客户自备配件</translation>
    </message>
</context>
<context>
    <name>baydesk::Format</name>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>due now</source>
        <translation>现在到点</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>还有 %1</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>已超 %1</translation>
    </message>
</context>
<context>
    <name>baydesk::Forms</name>
    <message>
        <source>All work was declined: there is nothing to certify.</source>
        <translation>客户全部不做，没有可出合格证的项目。</translation>
    </message>
    <message>
        <source>The final inspection is not passed.</source>
        <translation>尚未通过终检。</translation>
    </message>
    <message>
        <source>The order is not settled.</source>
        <translation>工单尚未结算。</translation>
    </message>
    <message>
        <source>%1 still owes %2.</source>
        <translation>%1 还欠 %2。</translation>
    </message>
    <message>
        <source>No labour and no part is written yet.</source>
        <translation>尚未录入工时或配件。</translation>
    </message>
    <message>
        <source>No part is approved yet.</source>
        <translation>还没有客户同意的配件。</translation>
    </message>
    <message>
        <source>Repair order agreement</source>
        <translation>任务委托书</translation>
    </message>
    <message>
        <source>Walk-around sheet</source>
        <translation>环检单</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>估价单</translation>
    </message>
    <message>
        <source>Parts issue slip</source>
        <translation>领料单</translation>
    </message>
    <message>
        <source>Settlement list</source>
        <translation>结算清单</translation>
    </message>
    <message>
        <source>Completion certificate</source>
        <translation>竣工出厂合格证</translation>
    </message>
    <message>
        <source>Gate pass</source>
        <translation>出门条</translation>
    </message>
    <message>
        <source>Not settled yet: %1.</source>
        <translation>尚未结算：%1。</translation>
    </message>
</context>
<context>
    <name>baydesk::FreePlaces</name>
    <message>
        <source>works on %1</source>
        <translation>正在做 %1</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>不在岗</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空闲</translation>
    </message>
</context>
<context>
    <name>baydesk::FuelField</name>
    <message>
        <source>Eighths: 4 or 1/2, or the ↑ ↓ keys</source>
        <translation>八分之几：4 或 1/2，也可用 ↑ ↓ 键</translation>
    </message>
</context>
<context>
    <name>baydesk::Guarantee</name>
    <message>
        <source>Level-2 maintenance</source>
        <translation>二级维护</translation>
    </message>
    <message>
        <source>Level-1 maintenance, minor or special repair</source>
        <translation>一级维护、小修或专项修理</translation>
    </message>
    <message>
        <source>Whole-vehicle or assembly repair</source>
        <translation>整车修理或总成修理</translation>
    </message>
</context>
<context>
    <name>baydesk::GuaranteeService</name>
    <message>
        <source>Job %1 is not covered by the warranty.</source>
        <translation>项目 %1 不在质保范围内。</translation>
    </message>
    <message>
        <source>Choose &quot;%1&quot; as its warranty first.</source>
        <translation>请先将其质保选为“%1”。</translation>
    </message>
    <message>
        <source>The problem must be an earlier one of this car.</source>
        <translation>同一问题必须是此车以前的问题。</translation>
    </message>
</context>
<context>
    <name>baydesk::GuaranteeStore</name>
    <message>
        <source>Another desk changed the papers of this vehicle in the meantime.</source>
        <translation>另一台电脑刚改过此车的证件。</translation>
    </message>
    <message>
        <source>Look at the new data and do it again.</source>
        <translation>请查看新资料后重做。</translation>
    </message>
</context>
<context>
    <name>baydesk::HealthRecord</name>
    <message>
        <source>The shop has no name: enter it in the settings.</source>
        <translation>没有企业名称：请在设置中填写。</translation>
    </message>
    <message>
        <source>The VIN is missing: enter it on the vehicle.</source>
        <translation>缺少车架号：请在车辆资料中填写。</translation>
    </message>
    <message>
        <source>The VIN fails its check: %1.</source>
        <translation>车架号校验不通过：%1。</translation>
    </message>
    <message>
        <source>The plate is missing: enter it on the vehicle.</source>
        <translation>缺少车牌号：请在车辆资料中填写。</translation>
    </message>
    <message>
        <source>The fault is not described: write the complaint of each job.</source>
        <translation>没有故障描述：请填写各项目的故障。</translation>
    </message>
    <message>
        <source>The settlement list has no number.</source>
        <translation>结算清单没有编号。</translation>
    </message>
    <message>
        <source>No repair item: add the labour to the job.</source>
        <translation>没有维修项目：请在项目中加入工时。</translation>
    </message>
    <message>
        <source>The part %1 has no number: enter it in the catalogue.</source>
        <translation>配件“%1”没有编码：请在配件目录中填写。</translation>
    </message>
    <message>
        <source>The part %1 was not issued: issue it or take the line away.</source>
        <translation>配件“%1”未出库：请出库或删去该行。</translation>
    </message>
    <message>
        <source>to be sent</source>
        <translation>待报送</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已报送</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>The mileage is 0 km: a car that was driven here has more.</source>
        <translation>里程为 0 公里：开来的车不会是 0。</translation>
    </message>
    <message>
        <source>The mileage %1 km is below that of the visit before, %2 km.</source>
        <translation>里程 %1 公里低于上次进厂的 %2 公里。</translation>
    </message>
    <message>
        <source>The settlement is dated before the car came in.</source>
        <translation>结算日期早于送修日期。</translation>
    </message>
    <message>
        <source>The settlement is dated after today.</source>
        <translation>结算日期晚于今天。</translation>
    </message>
</context>
<context>
    <name>baydesk::HealthRecordFile</name>
    <message>
        <source>An answer reads: {&quot;costlistcode&quot;: &quot;R261121-001&quot;, &quot;result&quot;: &quot;accepted&quot; or &quot;refused&quot;, &quot;message&quot;: &quot;…&quot;}.</source>
        <translation>每条回执写作：{&quot;costlistcode&quot;: &quot;R261121-001&quot;, &quot;result&quot;: &quot;accepted&quot; 或 &quot;refused&quot;, &quot;message&quot;: &quot;…&quot;}。</translation>
    </message>
    <message>
        <source>The file is no list of answers.</source>
        <translation>文件不是回执列表。</translation>
    </message>
    <message>
        <source>Answer %1 names no settlement list.</source>
        <translation>第 %1 条回执没有结算清单编号。</translation>
    </message>
    <message>
        <source>Answer %1, to %2, says neither accepted nor refused.</source>
        <translation>第 %1 条回执（%2）既不是接受，也不是退回。</translation>
    </message>
</context>
<context>
    <name>baydesk::HealthRecordService</name>
    <message>
        <source>There is no record of settlement list %1.</source>
        <translation>没有结算清单 %1 的档案。</translation>
    </message>
    <message>
        <source>The record of %1 is not on its way: it is %2.</source>
        <translation>%1 的档案不在报送中：%2。</translation>
    </message>
    <message>
        <source>This record was not sent, so it cannot be sent again.</source>
        <translation>该档案尚未报送，不能重新报送。</translation>
    </message>
    <message>
        <source>What is to be sent goes out with the next export.</source>
        <translation>待报送的档案会随下次导出发出。</translation>
    </message>
</context>
<context>
    <name>baydesk::HelpPanel</name>
    <message>
        <source>Esc or F1 closes this panel</source>
        <translation>按 Esc 或 F1 关闭</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>帮助：%1</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>本页</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>所有页面</translation>
    </message>
</context>
<context>
    <name>baydesk::History</name>
    <message>
        <source>Customer added: %1</source>
        <translation>新增客户：%1</translation>
    </message>
    <message>
        <source>Name changed from %1 to %2</source>
        <translation>姓名由 %1 改为 %2</translation>
    </message>
    <message>
        <source>Phone number changed from %1 to %2</source>
        <translation>电话由 %1 改为 %2</translation>
    </message>
    <message>
        <source>Company code changed from &quot;%1&quot; to &quot;%2&quot;</source>
        <translation>统一社会信用代码由“%1”改为“%2”</translation>
    </message>
    <message>
        <source>Person or company changed</source>
        <translation>更改了个人或单位</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>更改了备注</translation>
    </message>
    <message>
        <source>Vehicle added: %1</source>
        <translation>新增车辆：%1</translation>
    </message>
    <message>
        <source>Plate changed from &quot;%1&quot; to &quot;%2&quot;</source>
        <translation>车牌由“%1”改为“%2”</translation>
    </message>
    <message>
        <source>VIN changed from &quot;%1&quot; to &quot;%2&quot;</source>
        <translation>VIN 由“%1”改为“%2”</translation>
    </message>
    <message>
        <source>Model changed from &quot;%1&quot; to &quot;%2&quot;</source>
        <translation>车型由“%1”改为“%2”</translation>
    </message>
    <message>
        <source>%1 kept although it fails its check: %2</source>
        <translation>%1 校验未通过仍保留：%2</translation>
    </message>
    <message>
        <source>Owner changed from %1 to %2</source>
        <translation>车主由 %1 改为 %2</translation>
    </message>
    <message>
        <source>Order opened, %1</source>
        <translation>开单，%1</translation>
    </message>
    <message>
        <source>Job %1 added: %2</source>
        <translation>新增项目 %1：%2</translation>
    </message>
    <message>
        <source>Job %1 changed: %2</source>
        <translation>更改项目 %1：%2</translation>
    </message>
    <message>
        <source>Job %1 removed: %2</source>
        <translation>移除项目 %1：%2</translation>
    </message>
    <message>
        <source>Job %1: %2 added, %3</source>
        <translation>项目 %1：新增 %2，%3</translation>
    </message>
    <message>
        <source>Job %1: %2 changed from %3 to %4</source>
        <translation>项目 %1：%2 由 %3 改为 %4</translation>
    </message>
    <message>
        <source>Job %1: %2 removed, %3</source>
        <translation>项目 %1：移除 %2，%3</translation>
    </message>
    <message>
        <source>Promised for %1</source>
        <translation>约定 %1 交车</translation>
    </message>
    <message>
        <source>Promise changed to %1: %2</source>
        <translation>改约 %1 交车：%2</translation>
    </message>
    <message>
        <source>Estimate given: %1</source>
        <translation>已报价：%1</translation>
    </message>
    <message>
        <source>%3 approved job %1 by %4: %2</source>
        <translation>%3 以%4同意项目 %1：%2</translation>
    </message>
    <message>
        <source>%3 declined job %1 by %4: %2</source>
        <translation>%3 以%4不做项目 %1：%2</translation>
    </message>
    <message>
        <source>All work declined; car released, diagnosis fee %1</source>
        <translation>全部不做；车辆放行，诊断费 %1</translation>
    </message>
    <message>
        <source>Order cancelled: %1</source>
        <translation>工单取消：%1</translation>
    </message>
    <message>
        <source>Self-check passed</source>
        <translation>自检通过</translation>
    </message>
    <message>
        <source>Final inspection passed</source>
        <translation>质检通过</translation>
    </message>
    <message>
        <source>Final inspection failed, job %1 back to work: %2</source>
        <translation>质检未通过，项目 %1 返工：%2</translation>
    </message>
    <message>
        <source>Car washed</source>
        <translation>洗车完成</translation>
    </message>
    <message>
        <source>Customer told that the car is ready</source>
        <translation>已通知客户取车</translation>
    </message>
    <message>
        <source>Settled, %1: %2</source>
        <translation>已结算，%1：%2</translation>
    </message>
    <message>
        <source>%1 paid by %2</source>
        <translation>以%2收款 %1</translation>
    </message>
    <message>
        <source>%1 given back by %2: %3</source>
        <translation>以%2退款 %1：%3</translation>
    </message>
    <message>
        <source>Car handed over</source>
        <translation>已交车</translation>
    </message>
    <message>
        <source>Settlement reversed, order opened again: %1</source>
        <translation>负结算，工单重新打开：%1</translation>
    </message>
    <message>
        <source>%1 cashed up: expected %2, counted %3</source>
        <translation>%1扎账：应有 %2，清点 %3</translation>
    </message>
    <message>
        <source>Part %1 added: %2, %3</source>
        <translation>新增配件 %1：%2，%3</translation>
    </message>
    <message>
        <source>Price changed from %1 to %2</source>
        <translation>售价由 %1 改为 %2</translation>
    </message>
    <message>
        <source>Bin changed from “%1” to “%2”</source>
        <translation>仓位由“%1”改为“%2”</translation>
    </message>
    <message>
        <source>Reorder point changed from %1 to %2</source>
        <translation>补货点由 %1 改为 %2</translation>
    </message>
    <message>
        <source>%1 received at %2 each: %3</source>
        <translation>入库 %1，单价 %2：%3</translation>
    </message>
    <message>
        <source>Stock adjusted from %1 to %2: %3</source>
        <translation>库存由 %1 调整为 %2：%3</translation>
    </message>
    <message>
        <source>Movement of %1 reversed: %2</source>
        <translation>冲销 %1 的流水：%2</translation>
    </message>
    <message>
        <source>%1 ordered from %2, expected on %3</source>
        <translation>向 %2 订货 %1，预计 %3 到</translation>
    </message>
    <message>
        <source>Order of %1 from %2 cancelled</source>
        <translation>取消向 %2 的订货 %1</translation>
    </message>
    <message>
        <source>%1 held for %2 until %3</source>
        <translation>为 %2 预留 %1 至 %3</translation>
    </message>
    <message>
        <source>Hold of %1 for %2 released</source>
        <translation>释放为 %2 预留的 %1</translation>
    </message>
    <message>
        <source>%1 may stand in for it</source>
        <translation>可用 %1 替代</translation>
    </message>
    <message>
        <source>%2 × %1 issued</source>
        <translation>领用 %1 × %2</translation>
    </message>
    <message>
        <source>%2 × %1 returned: %3</source>
        <translation>退回 %1 × %2：%3</translation>
    </message>
    <message>
        <source>%2 × %1 has come in and is kept for this order</source>
        <translation>%1 × %2 已到货并留给本单</translation>
    </message>
    <message>
        <source>%2 × %1 is no longer kept for this order: the stock was corrected</source>
        <translation>%1 × %2 不再留给本单：库存已更正</translation>
    </message>
    <message>
        <source>Movement of %2 × %1 reversed: %3</source>
        <translation>冲销 %1 × %2 的流水：%3</translation>
    </message>
    <message>
        <source>Shop set up: %1</source>
        <translation>门店建立：%1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 离职</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 复职</translation>
    </message>
    <message>
        <source>%1 joined the technicians</source>
        <translation>%1 成为技师</translation>
    </message>
    <message>
        <source>Bay %1 added</source>
        <translation>新增工位 %1</translation>
    </message>
    <message>
        <source>Operation %1 added: %2, %3</source>
        <translation>新增工时项目 %1：%2，%3</translation>
    </message>
    <message>
        <source>Package %1 added: %2</source>
        <translation>新增套餐 %1：%2</translation>
    </message>
    <message>
        <source>Job %1 given to %2 in %3</source>
        <translation>项目 %1 派给 %2，%3</translation>
    </message>
    <message>
        <source>%2 clocked on to job %1</source>
        <translation>%2 开始项目 %1</translation>
    </message>
    <message>
        <source>Job %1 finished</source>
        <translation>项目 %1 完工</translation>
    </message>
    <message>
        <source>Clocked on: %1 %2</source>
        <translation>打卡：%1 %2</translation>
    </message>
    <message>
        <source>Clocked off</source>
        <translation>下班打卡</translation>
    </message>
    <message>
        <source>Not clocked off; ended at closing time, %1</source>
        <translation>未打下班卡；按打烊时间 %1 结束</translation>
    </message>
    <message>
        <source>Clock on %1 from %2 corrected to %3 – %4: %5</source>
        <translation>%1 %2 起的打卡更正为 %3 – %4：%5</translation>
    </message>
    <message>
        <source>Clock on %1 from %2 corrected to begin at %3: %4</source>
        <translation>%1 %2 起的打卡更正为 %3 开始：%4</translation>
    </message>
    <message>
        <source>Available on %1: %2</source>
        <translation>%1 可用：%2</translation>
    </message>
    <message>
        <source>Month %1 imported</source>
        <translation>已导入 %1 月份</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>（已删除）</translation>
    </message>
    <message>
        <source>Allowed by %2 to use the data for: %1</source>
        <translation>%2 同意将资料用于：%1</translation>
    </message>
    <message>
        <source>Refused by %2 to have the data used for: %1</source>
        <translation>%2 拒绝将资料用于：%1</translation>
    </message>
    <message>
        <source>All data exported for the customer</source>
        <translation>已为客户导出全部资料</translation>
    </message>
    <message>
        <source>Data erased: %1</source>
        <translation>资料已删除：%1</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Somebody tried to sign in with a wrong password</source>
        <translation>有人以错误密码尝试登录</translation>
    </message>
    <message>
        <source>Was given a password</source>
        <translation>被授予密码</translation>
    </message>
    <message>
        <source>Changed the password</source>
        <translation>修改了密码</translation>
    </message>
    <message>
        <source>Role changed from %1 to %2</source>
        <translation>岗位由 %1 改为 %2</translation>
    </message>
    <message>
        <source>Chain %1, entry %2</source>
        <translation>链 %1，第 %2 条</translation>
    </message>
    <message>
        <source>%1: an entry of the history was taken out.</source>
        <translation>%1：历史记录缺少一条。</translation>
    </message>
    <message>
        <source>%1: the entry is not as it was written.</source>
        <translation>%1：该条与写入时不符。</translation>
    </message>
    <message>
        <source>%1: a word that belongs to the entry was taken out.</source>
        <translation>%1：该条所附的内容被移除。</translation>
    </message>
    <message>
        <source>%1: a word that belongs to the entry is not as it was written.</source>
        <translation>%1：该条所附的内容与写入时不符。</translation>
    </message>
    <message>
        <source>Backup made and proved: %1, %2</source>
        <translation>已备份并验证：%1，%2</translation>
    </message>
    <message>
        <source>Backup failed: %1, %2</source>
        <translation>备份失败：%1，%2</translation>
    </message>
    <message>
        <source>Restored from the backup %1, which ends at %2; the database of before is kept as %3</source>
        <translation>由备份 %1 恢复（截至 %2）；原数据库保存为 %3</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>Name of the shop changed from “%1” to “%2”</source>
        <translation>门店名称由“%1”改为“%2”</translation>
    </message>
    <message>
        <source>Address changed from “%1” to “%2”</source>
        <translation>地址由“%1”改为“%2”</translation>
    </message>
    <message>
        <source>Phone changed from “%1” to “%2”</source>
        <translation>电话由“%1”改为“%2”</translation>
    </message>
    <message>
        <source>Licence number changed from “%1” to “%2”</source>
        <translation>备案编号由“%1”改为“%2”</translation>
    </message>
    <message>
        <source>Time zone changed from %1 to %2</source>
        <translation>时区由 %1 改为 %2</translation>
    </message>
    <message>
        <source>Opening hours changed from %1–%2 to %3–%4</source>
        <translation>营业时间由 %1–%2 改为 %3–%4</translation>
    </message>
    <message>
        <source>Workday changed from %1 to %2: %3</source>
        <translation>每日工时由 %1 改为 %2：%3</translation>
    </message>
    <message>
        <source>Labour rate changed from %1 to %2: %3</source>
        <translation>工时单价由 %1 改为 %2：%3</translation>
    </message>
    <message>
        <source>Diagnosis fee changed from %1 to %2</source>
        <translation>诊断费由 %1 改为 %2</translation>
    </message>
    <message>
        <source>Tax rate changed from %1 to %2</source>
        <translation>税率由 %1 改为 %2</translation>
    </message>
    <message>
        <source>Length of a hold changed from %1 to %2</source>
        <translation>暂留时长由 %1 改为 %2</translation>
    </message>
    <message>
        <source>Idle lock changed from %1 to %2</source>
        <translation>空闲锁定由 %1 改为 %2</translation>
    </message>
    <message>
        <source>Time of the daily backup changed from %1 to %2</source>
        <translation>每日备份时间由 %1 改为 %2</translation>
    </message>
    <message>
        <source>Folder of the backups changed from “%1” to “%2”</source>
        <translation>备份文件夹由“%1”改为“%2”</translation>
    </message>
    <message>
        <source>%1 joined the staff: %2</source>
        <translation>%1 入职：%2</translation>
    </message>
    <message>
        <source>Name changed from “%1” to “%2”</source>
        <translation>姓名由“%1”改为“%2”</translation>
    </message>
    <message>
        <source>Pay of %1 changed from %2 to %3: %4</source>
        <translation>%1 的月薪由 %2 改为 %3：%4</translation>
    </message>
    <message>
        <source>Bay %1 taken into use: %2</source>
        <translation>工位 %1 启用：%2</translation>
    </message>
    <message>
        <source>Bay %1 taken out of use: %2</source>
        <translation>工位 %1 停用：%2</translation>
    </message>
    <message>
        <source>Appointment booked for %1: %2</source>
        <translation>预约 %1：%2</translation>
    </message>
    <message>
        <source>Appointment for %1 booked beyond the capacity: %2</source>
        <translation>%1 的预约超出产能：%2</translation>
    </message>
    <message>
        <source>Appointment for %1 confirmed</source>
        <translation>%1 的预约已确认</translation>
    </message>
    <message>
        <source>Appointment moved from %1 to %2</source>
        <translation>预约由 %1 改到 %2</translation>
    </message>
    <message>
        <source>Expected hours of the appointment for %1 changed from %2 to %3</source>
        <translation>%1 的预约预计工时由 %2 改为 %3</translation>
    </message>
    <message>
        <source>Appointment for %1 cancelled: %2</source>
        <translation>%1 的预约已取消：%2</translation>
    </message>
    <message>
        <source>Did not come to the appointment for %1</source>
        <translation>%1 的预约爽约</translation>
    </message>
    <message>
        <source>Came to the appointment for %1</source>
        <translation>按 %1 的预约到店</translation>
    </message>
    <message>
        <source>Appointment for %1 prepared: %2 parts held, %3 short</source>
        <translation>%1 的预约已准备：暂留 %2 种配件，缺 %3 种</translation>
    </message>
    <message>
        <source>Pencilled in for the appointment for %1: %2, %3</source>
        <translation>%1 的预约已预排：%2，%3</translation>
    </message>
    <message>
        <source>Shortage of %2 for the appointment for %1 seen to</source>
        <translation>%1 的预约缺件 %2 已处理</translation>
    </message>
    <message>
        <source>Campaigns imported: %1 new, %2 changed, %3 vehicles new</source>
        <translation>导入活动：新增 %1，变更 %2，新增车辆 %3</translation>
    </message>
    <message>
        <source>Health record sent</source>
        <translation>健康档案已报送</translation>
    </message>
    <message>
        <source>Health record to be sent again</source>
        <translation>健康档案待重新报送</translation>
    </message>
    <message>
        <source>Health record accepted</source>
        <translation>健康档案已接受</translation>
    </message>
    <message>
        <source>Health record refused: %1</source>
        <translation>健康档案被退回：%1</translation>
    </message>
    <message>
        <source>%1 printed, copies: %2</source>
        <translation>打印%1，%2 份</translation>
    </message>
    <message>
        <source>%1 saved as PDF</source>
        <translation>%1另存为 PDF</translation>
    </message>
    <message>
        <source>Social credit code changed from “%1” to “%2”</source>
        <translation>统一社会信用代码由“%1”改为“%2”</translation>
    </message>
    <message>
        <source>Bank changed from “%1” to “%2”</source>
        <translation>开户行由“%1”改为“%2”</translation>
    </message>
    <message>
        <source>Bank account changed from “%1” to “%2”</source>
        <translation>银行账号由“%1”改为“%2”</translation>
    </message>
    <message>
        <source>Estimate %1: %2, valid until %3</source>
        <translation>第 %1 版估价：%2，有效期至 %3</translation>
    </message>
    <message>
        <source>Days an estimate stands changed from %1 to %2</source>
        <translation>估价有效天数由 %1 改为 %2</translation>
    </message>
    <message>
        <source>Photos added: %1</source>
        <translation>添加照片：%1 张</translation>
    </message>
    <message>
        <source>Photo taken away: %1</source>
        <translation>移除照片：%1</translation>
    </message>
    <message>
        <source>Multi-point inspection: %1 OK, %2 attention, %3 fault</source>
        <translation>全车检查：正常 %1 项，关注 %2 项，故障 %3 项</translation>
    </message>
    <message>
        <source>Recommendation accepted as job %1: %2</source>
        <translation>接受建议，成为项目 %1：%2</translation>
    </message>
    <message>
        <source>Recommendation declined, %1: %2</source>
        <translation>拒绝建议“%1”：%2</translation>
    </message>
    <message>
        <source>Recommendation done elsewhere, %1: %2</source>
        <translation>建议“%1”已在外做：%2</translation>
    </message>
    <message>
        <source>Inspection sheet saved with %1 items</source>
        <translation>保存检查单，共 %1 项</translation>
    </message>
    <message>
        <source>Follow-up call: %1 of 10. %2</source>
        <translation>回访：%1 分。%2</translation>
    </message>
    <message>
        <source>Follow-up call: %1 of 10, the car is not right. %2</source>
        <translation>回访：%1 分，车没修好。%2</translation>
    </message>
    <message>
        <source>Follow-up call %1: not reached</source>
        <translation>第 %1 次回访：未接通</translation>
    </message>
    <message>
        <source>Follow-up call: did not want to be asked</source>
        <translation>回访：不愿受访</translation>
    </message>
    <message>
        <source>Days until the follow-up call changed from %1 to %2</source>
        <translation>交车后回访天数由 %1 改为 %2</translation>
    </message>
    <message>
        <source>Internal order: %1</source>
        <translation>内部工单：%1</translation>
    </message>
    <message>
        <source>Fault said to be simple: 24 hours</source>
        <translation>定为一般故障：24 小时</translation>
    </message>
    <message>
        <source>Fault said to be complex: 72 hours</source>
        <translation>定为疑难故障：72 小时</translation>
    </message>
    <message>
        <source>Label “%1” put on</source>
        <translation>贴上标签“%1”</translation>
    </message>
    <message>
        <source>Label “%1” taken off</source>
        <translation>取下标签“%1”</translation>
    </message>
    <message>
        <source>Job %1: discount of %2 asked for: %3</source>
        <translation>项目 %1：申请优惠 %2：%3</translation>
    </message>
    <message>
        <source>Job %1: discount of %2 granted, asked for by %3</source>
        <translation>项目 %1：批准优惠 %2，申请人%3</translation>
    </message>
    <message>
        <source>Job %1: discount of %2 refused: %3</source>
        <translation>项目 %1：拒绝优惠 %2：%3</translation>
    </message>
    <message>
        <source>Job %1: request for a discount of %2 withdrawn</source>
        <translation>项目 %1：优惠申请 %2 已撤回</translation>
    </message>
    <message>
        <source>Job %1: request for a discount of %2 lapsed</source>
        <translation>项目 %1：优惠申请 %2 已失效</translation>
    </message>
    <message>
        <source>Label “%1” retired</source>
        <translation>标签“%1”停用</translation>
    </message>
    <message>
        <source>Label “%1” in use again</source>
        <translation>标签“%1”重新启用</translation>
    </message>
    <message>
        <source>Labour rate from %4, “%1”, %2: %3 an hour</source>
        <translation>自 %4 起的工时单价，“%1”，%2：每小时 %3</translation>
    </message>
    <message>
        <source>Labour rate from %4 withdrawn, “%1”, %2: %3 an hour</source>
        <translation>撤回自 %4 起的工时单价，“%1”，%2：每小时 %3</translation>
    </message>
    <message>
        <source>Discount limit of %1 changed from %2 to %3</source>
        <translation>%1的优惠权限从 %2 改为 %3</translation>
    </message>
    <message>
        <source>%1 %2 added: %3, from %4 until %5</source>
        <translation>新增%1 %2：%3，%4 至 %5</translation>
    </message>
    <message>
        <source>Campaign %1: title changed from “%2” to “%3”</source>
        <translation>活动 %1：名称由“%2”改为“%3”</translation>
    </message>
    <message>
        <source>Campaign %1: kind changed from %2 to %3</source>
        <translation>活动 %1：类型由%2改为%3</translation>
    </message>
    <message>
        <source>Campaign %1: first day changed from %2 to %3</source>
        <translation>活动 %1：开始日期由 %2 改为 %3</translation>
    </message>
    <message>
        <source>Campaign %1: last day changed from %2 to %3</source>
        <translation>活动 %1：结束日期由 %2 改为 %3</translation>
    </message>
    <message>
        <source>Day of the sale changed from %1 to %2</source>
        <translation>销售日期由 %1 改为 %2</translation>
    </message>
    <message>
        <source>Recorded as bought for a household</source>
        <translation>登记为家用车</translation>
    </message>
    <message>
        <source>Recorded as not bought for a household</source>
        <translation>登记为非家用车</translation>
    </message>
    <message>
        <source>Price of the car changed from %1 to %2</source>
        <translation>车价由 %1 改为 %2</translation>
    </message>
    <message>
        <source>End of the insurance changed from %1 to %2</source>
        <translation>保险到期日由 %1 改为 %2</translation>
    </message>
    <message>
        <source>Job %1: first repair of its problem changed from %2 to %3</source>
        <translation>项目 %1：同一问题的首次修理由 %2 改为 %3</translation>
    </message>
    <message>
        <source>Job %1: recorded as a safety fault</source>
        <translation>项目 %1：登记为严重安全性能故障</translation>
    </message>
    <message>
        <source>Job %1: recorded as no safety fault</source>
        <translation>项目 %1：登记为非严重安全性能故障</translation>
    </message>
    <message>
        <source>Job %1: what was replaced changed from %2 to %3</source>
        <translation>项目 %1：更换内容由%2改为%3</translation>
    </message>
    <message>
        <source>Job %1: time not counted changed from %2 to %3</source>
        <translation>项目 %1：不计小时由 %2 改为 %3</translation>
    </message>
    <message>
        <source>Job %1: recorded as a problem of its own</source>
        <translation>项目 %1：登记为新问题</translation>
    </message>
    <message>
        <source>Internal work released: %1</source>
        <translation>内部工作已下达：%1</translation>
    </message>
    <message>
        <source>Label “%1” added, %2</source>
        <translation>新增标签“%1”，%2</translation>
    </message>
    <message>
        <source>Label “%1”, %2, changed to “%3”, %4</source>
        <translation>标签“%1”（%2）改为“%3”（%4）</translation>
    </message>
    <message>
        <source>Label “%1” moved from place %2 to place %3</source>
        <translation>标签“%1”由第 %2 位移到第 %3 位</translation>
    </message>
    <message>
        <source>Care planned, %1: every %2 days %3</source>
        <translation>列入养护计划（%1）：每 %2 天，%3</translation>
    </message>
    <message>
        <source>Care changed from %1, every %2 days %3, to %4, every %5 days %6</source>
        <translation>养护计划由“%1，每 %2 天，%3”改为“%4，每 %5 天，%6”</translation>
    </message>
    <message>
        <source>Care ended: %1</source>
        <translation>结束养护：%1</translation>
    </message>
    <message>
        <source>Moved from job %1 to job %2: %3</source>
        <translation>从项目 %1 移到项目 %2：%3</translation>
    </message>
    <message>
        <source>Purpose changed from %1 to %2</source>
        <translation>用途由“%1”改为“%2”</translation>
    </message>
</context>
<context>
    <name>baydesk::HistoryPage</name>
    <message>
        <source>Filter: a day, a number, a word</source>
        <translation>筛选：日期、编号或文字</translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation>筛选历史</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>About</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>电脑</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>What they did</source>
        <translation>其操作</translation>
    </message>
    <message>
        <source>What was done to them</source>
        <translation>对其的操作</translation>
    </message>
    <message>
        <source>The newest %1 entries</source>
        <translation>最新 %1 条</translation>
    </message>
    <message>
        <source>What %1 did</source>
        <translation>%1 的操作</translation>
    </message>
    <message>
        <source>What was done to %1</source>
        <translation>对 %1 的操作</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>还没有记录。</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>%1 的历史</translation>
    </message>
    <message>
        <source>Newest first; nothing here can be changed</source>
        <translation>最新的在前；这里的内容不能修改</translation>
    </message>
    <message>
        <source>Every act with its time, desk and person, the newest first; what was changed stands there with what it was before. Type to see only the lines that hold a day, a number or a word; Esc shows all again. Of a person, Alt+1 shows what they did, Alt+2 what was done to them.</source>
        <translation>每一步操作的时间、电脑和人员，最新的在前；改动写明原值。输入日期、编号或文字只看相符的行，Esc 恢复全部。对某个人，Alt+1 显示其操作，Alt+2 显示对其的操作。</translation>
    </message>
</context>
<context>
    <name>baydesk::HoldPanel</name>
    <message>
        <source>Hold %1</source>
        <translation>预留 %1</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>%1 available</source>
        <translation>可用 %1</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>为谁</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>工单号</translation>
    </message>
    <message>
        <source>May be empty. The approval of this order takes the hold over.</source>
        <translation>可留空。此工单同意后接收该预留。</translation>
    </message>
    <message>
        <source>The hold ends by itself after %1.</source>
        <translation>%1 后预留自动失效。</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>预留</translation>
    </message>
    <message>
        <source>Held.</source>
        <translation>已预留。</translation>
    </message>
</context>
<context>
    <name>baydesk::Hours</name>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
</context>
<context>
    <name>baydesk::InlineMessage</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>关闭提示</translation>
    </message>
</context>
<context>
    <name>baydesk::InputFile</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 无法读取。</translation>
    </message>
    <message>
        <source>%1 is too large for what it should hold.</source>
        <translation>%1 过大，不像是所需的文件。</translation>
    </message>
</context>
<context>
    <name>baydesk::Inspection</name>
    <message>
        <source>All approved work is done</source>
        <translation>已同意的作业全部完成</translation>
    </message>
    <message>
        <source>Bolts and fluids checked to specification</source>
        <translation>螺栓扭矩和油液按规范检查</translation>
    </message>
    <message>
        <source>No tools or rags left in the car</source>
        <translation>车内无遗留工具、抹布</translation>
    </message>
    <message>
        <source>The customer&apos;s complaint is cured</source>
        <translation>客户反映的故障已排除</translation>
    </message>
    <message>
        <source>Road test or function test passed</source>
        <translation>路试或功能测试通过</translation>
    </message>
    <message>
        <source>No fault codes, no warning lights</source>
        <translation>无故障码，无警示灯</translation>
    </message>
    <message>
        <source>No leaks, no noises</source>
        <translation>无泄漏，无异响</translation>
    </message>
    <message>
        <source>No new marks outside or inside</source>
        <translation>内外无新增痕迹</translation>
    </message>
    <message>
        <source>Work and settlement explained item by item</source>
        <translation>逐项讲解作业和结算</translation>
    </message>
    <message>
        <source>Old parts shown or handed over</source>
        <translation>旧件已展示或交还</translation>
    </message>
    <message>
        <source>Belongings complete</source>
        <translation>随车物品齐全</translation>
    </message>
    <message>
        <source>Car clean, covers removed</source>
        <translation>车辆清洁，三件套已撤</translation>
    </message>
    <message>
        <source>Next service and guarantee explained</source>
        <translation>已说明下次保养和质保</translation>
    </message>
    <message>
        <source>Self-check</source>
        <translation>自检</translation>
    </message>
    <message>
        <source>Final inspection</source>
        <translation>质检</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>交车</translation>
    </message>
</context>
<context>
    <name>baydesk::InspectionPanel</name>
    <message>
        <source>Multi-point inspection</source>
        <translation>全车检查</translation>
    </message>
    <message>
        <source>O OK · A attention · F fault · N not fitted · G the group is OK</source>
        <translation>O 正常 · A 关注 · F 故障 · N 无此项 · G 本组正常</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>测量值</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Save the inspection</source>
        <translation>保存检查</translation>
    </message>
    <message>
        <source>%1: attention at %2, fault at %3</source>
        <translation>%1：%2 起关注，%3 起故障</translation>
    </message>
    <message>
        <source>%1 OK · %2 attention · %3 fault · %4 open</source>
        <translation>正常 %1 · 关注 %2 · 故障 %3 · 未查 %4</translation>
    </message>
    <message>
        <source>A value is a number with at most three decimals, such as 4.5.</source>
        <translation>测量值是数字，最多三位小数，如 4.5。</translation>
    </message>
    <message>
        <source>Inspection saved</source>
        <translation>检查已保存</translation>
    </message>
</context>
<context>
    <name>baydesk::InspectionSheetPage</name>
    <message>
        <source>Items</source>
        <translation>检查项目</translation>
    </message>
    <message>
        <source>Enter changes · Del takes out</source>
        <translation>回车修改 · Del 去掉</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Attention / fault</source>
        <translation>关注 / 故障</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Items of the inspection sheet</source>
        <translation>检查单的项目</translation>
    </message>
    <message>
        <source>The sheet has no item. Alt+1 adds one.</source>
        <translation>检查单还没有项目，按 Alt+1 添加。</translation>
    </message>
    <message>
        <source>What the sheet is for</source>
        <translation>检查单的用途</translation>
    </message>
    <message>
        <source>Inspection sheet</source>
        <translation>检查单</translation>
    </message>
    <message>
        <source>What a technician looks at on a multi-point inspection</source>
        <translation>技师做全车检查时查看的项目</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>新项目</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The items of the multi-point inspection, in the order in which somebody walks around the car. A measured value marks its item by the two limits. Saving makes a new version: inspections that were made stay as they were.</source>
        <translation>全车检查的项目，按绕车一周的顺序排列。测量值按两个限值判定结果。保存即生成新版本，已做的检查保持原样。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
</context>
<context>
    <name>baydesk::InspectionTable</name>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>测量值</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Items of the inspection</source>
        <translation>检查项目</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未查</translation>
    </message>
</context>
<context>
    <name>baydesk::IssuePanel</name>
    <message>
        <source>Issue parts</source>
        <translation>领料</translation>
    </message>
    <message>
        <source>Return parts</source>
        <translation>退料</translation>
    </message>
    <message>
        <source>%1 · %2 wanted, %3 issued, %4 kept for it</source>
        <translation>%1 · 需 %2，已领 %3，已留 %4</translation>
    </message>
    <message>
        <source>%1 · %2 issued</source>
        <translation>%1 · 已领 %2</translation>
    </message>
    <message>
        <source>No approved job waits for a part.</source>
        <translation>没有已同意的项目在等配件。</translation>
    </message>
    <message>
        <source>No part is issued.</source>
        <translation>没有已领的配件。</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>领料</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Give a quantity for at least one line.</source>
        <translation>请至少给一行填数量。</translation>
    </message>
    <message>
        <source>Parts issued</source>
        <translation>已领料</translation>
    </message>
    <message>
        <source>Parts returned</source>
        <translation>已退料</translation>
    </message>
</context>
<context>
    <name>baydesk::Job</name>
    <message>
        <source>Waiting for consent</source>
        <translation>等客户</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已同意</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>不做</translation>
    </message>
    <message>
        <source>Not under warranty</source>
        <translation>不在保修内</translation>
    </message>
    <message>
        <source>Under warranty</source>
        <translation>在保修内</translation>
    </message>
    <message>
        <source>Decided after diagnosis</source>
        <translation>诊断后确定</translation>
    </message>
    <message>
        <source>Asked of the maker</source>
        <translation>已询问厂家</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>message</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>当面</translation>
    </message>
    <message>
        <source>Workmanship</source>
        <translation>工艺</translation>
    </message>
    <message>
        <source>Faulty part</source>
        <translation>配件</translation>
    </message>
    <message>
        <source>Wrong diagnosis</source>
        <translation>误诊</translation>
    </message>
    <message>
        <source>New fault</source>
        <translation>新故障</translation>
    </message>
    <message>
        <source>Customer&apos;s misuse</source>
        <translation>客户使用不当</translation>
    </message>
</context>
<context>
    <name>baydesk::JobField</name>
    <message>
        <source>Brake noise; 40,000 km service</source>
        <translation>制动异响；40,000 km 保养</translation>
    </message>
    <message>
        <source>every model</source>
        <translation>所有车型</translation>
    </message>
    <message>
        <source>every %1 km</source>
        <translation>每 %1 km</translation>
    </message>
    <message>
        <source>Maintenance packages</source>
        <translation>保养套餐</translation>
    </message>
    <message>
        <source>↓ chooses a package · Enter without one adds what is typed</source>
        <translation>↓ 选择套餐 · 不选直接回车则按输入添加</translation>
    </message>
</context>
<context>
    <name>baydesk::JobList</name>
    <message>
        <source>Package</source>
        <translation>套餐</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Take this job out</source>
        <translation>去掉这个项目</translation>
    </message>
    <message>
        <source>Take out “%1”</source>
        <translation>去掉“%1”</translation>
    </message>
</context>
<context>
    <name>baydesk::JobPanel</name>
    <message>
        <source>Job %1</source>
        <translation>项目 %1</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>新项目</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>客户描述</translation>
    </message>
    <message>
        <source>The customer&apos;s complaint or wish, in a few words</source>
        <translation>用几个字写下客户的反映或要求</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>套餐</translation>
    </message>
    <message>
        <source>A maintenance package brings its labour and parts; empty for none</source>
        <translation>套餐自带工时和配件；不用则留空</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>保修</translation>
    </message>
    <message>
        <source>Save the job</source>
        <translation>保存项目</translation>
    </message>
    <message>
        <source>Add the job</source>
        <translation>添加项目</translation>
    </message>
    <message>
        <source>No package is called that.</source>
        <translation>没有叫这个名称的套餐。</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>请从列表中选择。</translation>
    </message>
    <message>
        <source>Job saved</source>
        <translation>项目已保存</translation>
    </message>
    <message>
        <source>Job added</source>
        <translation>项目已添加</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>已知</translation>
    </message>
    <message>
        <source>After the diagnosis</source>
        <translation>诊断后报价</translation>
    </message>
    <message>
        <source>Guaranteed as</source>
        <translation>质保类别</translation>
    </message>
    <message>
        <source>%1: how long the work is guaranteed after the hand-over</source>
        <translation>%1：交车后的质量保证期</translation>
    </message>
</context>
<context>
    <name>baydesk::JobWriting</name>
    <message>
        <source>There is no such maintenance package any more.</source>
        <translation>这个保养套餐已不存在。</translation>
    </message>
    <message>
        <source>Order %1 was for another car.</source>
        <translation>工单 %1 是另一台车的。</translation>
    </message>
    <message>
        <source>Choose work that was done on this car.</source>
        <translation>请选择在本车上做过的作业。</translation>
    </message>
    <message>
        <source>The car was not handed over after order %1 yet.</source>
        <translation>工单 %1 的车辆还没有交车。</translation>
    </message>
    <message>
        <source>Until then its work goes back as rework.</source>
        <translation>交车前的问题按返工处理。</translation>
    </message>
    <message>
        <source>Order %1 has no such job that was done.</source>
        <translation>工单 %1 没有这项已做的项目。</translation>
    </message>
</context>
<context>
    <name>baydesk::Kpi</name>
    <message>
        <source>Visits by the day of arrival; bays are those on the list today, paint booths included; a work day is a day with attendance.</source>
        <translation>台次按到店日计；工位按今日名单，含烤漆房；有出勤的日子为工作日。</translation>
    </message>
    <message>
        <source>As entered for the month; bays include the paint booth.</source>
        <translation>按当月录入；工位含烤漆房。</translation>
    </message>
    <message>
        <source>Visits whose orders are all void, and visits with internal work only.</source>
        <translation>工单全部作废的台次，以及只有内部作业的台次。</translation>
    </message>
    <message>
        <source>There is no equipment use log for this month; equipment hours cannot be derived from other figures.</source>
        <translation>当月没有设备使用记录；设备工时不能由其他数字推算。</translation>
    </message>
    <message>
        <source>Bay turnover</source>
        <translation>工位周转率</translation>
    </message>
    <message>
        <source>visits ÷ (bays × work days)</source>
        <translation>进厂台数 ÷（工位数 × 工作日）</translation>
    </message>
    <message>
        <source>Bay utilisation</source>
        <translation>维修工位利用率</translation>
    </message>
    <message>
        <source>worked hours ÷ available hours of the bays</source>
        <translation>实际工时 ÷ 工位可用工时</translation>
    </message>
    <message>
        <source>The technicians&apos; worked hours stand in for occupied bay hours; available are bays × work days × hours a day.</source>
        <translation>以技师实际工时代表工位占用工时；可用为工位数 × 工作日 × 每日小时。</translation>
    </message>
    <message>
        <source>Bays standing occupied while nobody works in them: the hours in which a bay is blocked are not recorded.</source>
        <translation>工位被占而无人施工的时间：未记录工位占用时间。</translation>
    </message>
    <message>
        <source>Equipment utilisation</source>
        <translation>设备利用率</translation>
    </message>
    <message>
        <source>hours in the equipment use log ÷ available hours of registered equipment</source>
        <translation>设备使用记录工时 ÷ 登记设备可用工时</translation>
    </message>
    <message>
        <source>Only from an equipment register with a use log; it is never derived from bays or technicians.</source>
        <translation>只来自带使用记录的设备台账；从不由工位或技师推算。</translation>
    </message>
    <message>
        <source>Equipment that is not on the register.</source>
        <translation>未登记的设备。</translation>
    </message>
    <message>
        <source>Bays per technician</source>
        <translation>每技师平均维修工位数</translation>
    </message>
    <message>
        <source>bays ÷ technicians</source>
        <translation>工位数 ÷ 技师数</translation>
    </message>
    <message>
        <source>Bays and technicians on the list today; paint booths included.</source>
        <translation>按今日名单的工位和技师；含烤漆房。</translation>
    </message>
    <message>
        <source>Bays and technicians that are no longer active.</source>
        <translation>已停用的工位和离职的技师。</translation>
    </message>
    <message>
        <source>Output per bay</source>
        <translation>工位月平均产值</translation>
    </message>
    <message>
        <source>total output ÷ bays</source>
        <translation>总产值 ÷ 工位数</translation>
    </message>
    <message>
        <source>From labour and parts, by the day of settlement; bays are those on the list today, paint booths included.</source>
        <translation>来自工时和备件，按结算日计；工位按今日名单，含烤漆房。</translation>
    </message>
    <message>
        <source>From labour and parts as entered; bays include the paint booth.</source>
        <translation>按录入的工时和备件；工位含烤漆房。</translation>
    </message>
    <message>
        <source>Void orders; internal and goodwill lines; work that is not settled yet.</source>
        <translation>作废工单；内部和善意行；尚未结算的作业。</translation>
    </message>
    <message>
        <source>insufficient data</source>
        <translation>数据不足</translation>
    </message>
    <message>
        <source>From the same facts as the main figures, counted as they are.</source>
        <translation>来自与主要指标相同的事实，计法相同。</translation>
    </message>
    <message>
        <source>People and bays that are no longer active.</source>
        <translation>已离职的人员和已停用的工位。</translation>
    </message>
    <message>
        <source>What the job clock keeps apart or what was not sold, as in the main figures.</source>
        <translation>打卡另计的或未销售的部分，同主要指标。</translation>
    </message>
    <message>
        <source>Effective labour rate</source>
        <translation>有效工时单价</translation>
    </message>
    <message>
        <source>labour output ÷ sold hours</source>
        <translation>工时产值 ÷ 销售工时</translation>
    </message>
    <message>
        <source>Labour revenue per worked hour</source>
        <translation>每实际工时收入</translation>
    </message>
    <message>
        <source>labour output ÷ worked hours</source>
        <translation>工时产值 ÷ 实际工时</translation>
    </message>
    <message>
        <source>Labour share of output</source>
        <translation>工时产值占比</translation>
    </message>
    <message>
        <source>labour output ÷ total output</source>
        <translation>工时产值 ÷ 总产值</translation>
    </message>
    <message>
        <source>Parts share of output</source>
        <translation>备件产值占比</translation>
    </message>
    <message>
        <source>parts output ÷ total output</source>
        <translation>备件产值 ÷ 总产值</translation>
    </message>
    <message>
        <source>Parts to labour</source>
        <translation>备件工时比</translation>
    </message>
    <message>
        <source>parts output ÷ labour output</source>
        <translation>备件产值 ÷ 工时产值</translation>
    </message>
    <message>
        <source>Output per visit</source>
        <translation>单台次产值</translation>
    </message>
    <message>
        <source>total output ÷ visits</source>
        <translation>总产值 ÷ 进厂台数</translation>
    </message>
    <message>
        <source>Sold hours per visit</source>
        <translation>单台次销售工时</translation>
    </message>
    <message>
        <source>sold hours ÷ visits</source>
        <translation>销售工时 ÷ 进厂台数</translation>
    </message>
    <message>
        <source>Jobs per visit</source>
        <translation>单台次项目数</translation>
    </message>
    <message>
        <source>(maintenance + general + body and paint jobs) ÷ visits</source>
        <translation>（保养 + 一般维修 + 钣喷台次）÷ 进厂台数</translation>
    </message>
    <message>
        <source>Labour gross margin, if direct pay is the whole labour cost</source>
        <translation>工时毛利率（设直接薪资为全部人工成本）</translation>
    </message>
    <message>
        <source>(labour output − pay of the direct staff) ÷ labour output</source>
        <translation>（工时产值 − 直接人员薪资）÷ 工时产值</translation>
    </message>
    <message>
        <source>Any labour cost beyond the technicians&apos; pay, such as social insurance.</source>
        <translation>技师薪资以外的人工成本，如社保。</translation>
    </message>
    <message>
        <source>Direct pay share of output</source>
        <translation>直接薪资占产值</translation>
    </message>
    <message>
        <source>pay of the direct staff ÷ total output</source>
        <translation>直接人员薪资 ÷ 总产值</translation>
    </message>
    <message>
        <source>Pay of advisors, parts staff and managers: they are not direct staff.</source>
        <translation>服务顾问、配件和管理人员薪资：不属直接人员。</translation>
    </message>
    <message>
        <source>Direct pay per technician</source>
        <translation>人均直接薪资</translation>
    </message>
    <message>
        <source>pay of the direct staff ÷ technicians</source>
        <translation>直接人员薪资 ÷ 技师数</translation>
    </message>
    <message>
        <source>Direct pay per available hour</source>
        <translation>每可用工时直接薪资</translation>
    </message>
    <message>
        <source>pay of the direct staff ÷ available hours</source>
        <translation>直接人员薪资 ÷ 可用工时</translation>
    </message>
    <message>
        <source>Output per employee</source>
        <translation>人均产值</translation>
    </message>
    <message>
        <source>total output ÷ all staff</source>
        <translation>总产值 ÷ 全体员工</translation>
    </message>
    <message>
        <source>Output per technician</source>
        <translation>技师人均产值</translation>
    </message>
    <message>
        <source>total output ÷ technicians</source>
        <translation>总产值 ÷ 技师数</translation>
    </message>
    <message>
        <source>Labour output per technician</source>
        <translation>技师人均工时产值</translation>
    </message>
    <message>
        <source>labour output ÷ technicians</source>
        <translation>工时产值 ÷ 技师数</translation>
    </message>
    <message>
        <source>Visits per front desk employee and day</source>
        <translation>人均日接车台次</translation>
    </message>
    <message>
        <source>visits ÷ (front desk staff × work days)</source>
        <translation>进厂台数 ÷（前台人数 × 工作日）</translation>
    </message>
    <message>
        <source>Visits per day</source>
        <translation>日均进厂台数</translation>
    </message>
    <message>
        <source>visits ÷ work days</source>
        <translation>进厂台数 ÷ 工作日</translation>
    </message>
    <message>
        <source>Body and paint jobs per booth and day</source>
        <translation>单烤房日均喷涂台次</translation>
    </message>
    <message>
        <source>body and paint jobs ÷ (paint booths × work days)</source>
        <translation>钣喷台次 ÷（烤漆房 × 工作日）</translation>
    </message>
    <message>
        <source>It is not known which of the jobs needed the booth.</source>
        <translation>不知道哪些项目用了烤漆房。</translation>
    </message>
    <message>
        <source>Hours not worked on vehicles</source>
        <translation>未用于车辆的工时</translation>
    </message>
    <message>
        <source>available hours − worked hours</source>
        <translation>可用工时 − 实际工时</translation>
    </message>
    <message>
        <source>Mechanical bays per mechanical technician</source>
        <translation>每机修技师机修工位数</translation>
    </message>
    <message>
        <source>mechanical bays ÷ mechanical technicians</source>
        <translation>机修工位 ÷ 机修技师</translation>
    </message>
    <message>
        <source>Body bays and booths per body technician</source>
        <translation>每钣喷技师钣喷工位数</translation>
    </message>
    <message>
        <source>(body bays + paint booths) ÷ body and paint technicians</source>
        <translation>（钣金工位 + 烤漆房）÷ 钣喷技师</translation>
    </message>
    <message>
        <source>Output by class added up</source>
        <translation>分类产值合计</translation>
    </message>
    <message>
        <source>maintenance + general repair + body and paint output</source>
        <translation>保养 + 一般维修 + 钣喷产值</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of missing facts</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Not known for this month: %1.</source>
        <translation>当月未知：%1。</translation>
    </message>
    <message>
        <source>Nothing to divide by: %1 is 0 in this month.</source>
        <comment>%1 is a fact or several multiplied with each other</comment>
        <translation>无法相除：当月 %1 为 0。</translation>
    </message>
    <message>
        <source>As entered for the month; available hours are technicians × work days × hours a day, as if nobody had been absent.</source>
        <translation>按当月录入；可用工时为技师数 × 工作日 × 每日小时，视同无人缺勤。</translation>
    </message>
    <message>
        <source>Comebacks and given-away work are not sold: their hours count as worked only. Internal work is not sold either.</source>
        <translation>返修和赠送作业不算销售：其工时只计实际。内部作业也不算销售。</translation>
    </message>
    <message>
        <source>Waiting, idle and non-productive time, which the clock keeps apart; clock entries still running or replaced by a correction; void orders.</source>
        <translation>等待、空闲和非生产时间（另计）；仍在计时或被更正取代的记录；作废工单。</translation>
    </message>
    <message>
        <source>Total labour efficiency</source>
        <translation>总劳动效率</translation>
    </message>
    <message>
        <source>sold hours ÷ available hours</source>
        <translation>销售工时 ÷ 可用工时</translation>
    </message>
    <message>
        <source>Sold hours by the day of settlement at flat-rate times, charged work only; available hours from attendance.</source>
        <translation>销售工时按结算日、标准工时、仅收费作业；可用工时来自出勤。</translation>
    </message>
    <message>
        <source>Labour utilisation</source>
        <translation>劳动利用率</translation>
    </message>
    <message>
        <source>worked hours ÷ available hours</source>
        <translation>实际工时 ÷ 可用工时</translation>
    </message>
    <message>
        <source>Worked hours by the day on which the job clock ran, on comebacks, goodwill and internal work as well; available hours from attendance.</source>
        <translation>实际工时按打卡日计，含返修、善意和内部作业；可用工时来自出勤。</translation>
    </message>
    <message>
        <source>Total production efficiency</source>
        <translation>总生产效率</translation>
    </message>
    <message>
        <source>sold hours ÷ worked hours</source>
        <translation>销售工时 ÷ 实际工时</translation>
    </message>
    <message>
        <source>Sold hours by the day of settlement, worked hours by the day on which the job clock ran. The hours of comebacks are worked but not sold, so they lower it.</source>
        <translation>销售工时按结算日，实际工时按打卡日。返修工时计实际不计销售，因此拉低效率。</translation>
    </message>
    <message>
        <source>As entered for the month.</source>
        <translation>按当月录入。</translation>
    </message>
    <message>
        <source>Vehicles per technician and day</source>
        <translation>日均单技师台次</translation>
    </message>
    <message>
        <source>visits ÷ (technicians × work days)</source>
        <translation>进厂台数 ÷（技师数 × 工作日）</translation>
    </message>
    <message>
        <source>Visits by the day of arrival; technicians are the mechanical, body and paint ones on the list today; a work day is a day with attendance.</source>
        <translation>台次按到店日计；技师按今日名单的机修、钣金、喷漆；有出勤的日子为工作日。</translation>
    </message>
    <message>
        <source>As entered for the month; technicians are the mechanical and the body and paint ones.</source>
        <translation>按当月录入；技师为机修和钣喷技师。</translation>
    </message>
    <message>
        <source>Visits whose orders are all void, and visits with internal work only. Advisors, parts staff and managers are no technicians.</source>
        <translation>工单全部作废的台次，以及只有内部作业的台次。服务顾问、配件和管理人员不算技师。</translation>
    </message>
    <message>
        <source>Labour revenue to direct pay</source>
        <translation>工时收入薪资比</translation>
    </message>
    <message>
        <source>labour output ÷ pay of the direct staff</source>
        <translation>工时产值 ÷ 直接人员薪资</translation>
    </message>
    <message>
        <source>Labour by the day of settlement; pay is one month&apos;s pay of the technicians on the list today.</source>
        <translation>工时按结算日计；薪资为今日名单技师的一个月薪资。</translation>
    </message>
    <message>
        <source>A comeback is a return for the same fault or because of the work, within the guarantee, by the fault of the shop or of a part. Counted by the day on which the vehicle returned, against the visits of the same month.</source>
        <translation>返修：同一故障或因作业造成、在质量保证期内、本店或配件责任的再次进厂。按返厂日计，对比同月台次。</translation>
    </message>
    <message>
        <source>Returns with a new fault or after misuse are no comebacks; void orders and internal visits are no visits. Rework before delivery is counted apart.</source>
        <translation>新故障或使用不当的返厂不算返修；作废和内部不算台次。交车前返工另计。</translation>
    </message>
    <message>
        <source>As entered for the month: comebacks against visits.</source>
        <translation>按当月录入：返修对比台次。</translation>
    </message>
    <message>
        <source>As reported; the counts behind it are unknown.</source>
        <translation>按报表数；背后的台数未知。</translation>
    </message>
    <message>
        <source>Comeback rate</source>
        <translation>返修率</translation>
    </message>
    <message>
        <source>comebacks ÷ visits</source>
        <translation>返修台数 ÷ 进厂台数</translation>
    </message>
    <message>
        <source>Came back after delivery</source>
        <translation>交车后返修率</translation>
    </message>
    <message>
        <source>orders delivered in the month that came back ÷ orders delivered in the month</source>
        <translation>当月交车后返修的工单 ÷ 当月交车工单</translation>
    </message>
    <message>
        <source>By the day on which the original order was delivered, whenever it came back; the figure may still rise while guarantees run.</source>
        <translation>按原工单交车日计，不论何时返回；质保期内仍可能上升。</translation>
    </message>
    <message>
        <source>An imported month does not say which deliveries came back.</source>
        <translation>导入的月份不含哪些交车返修。</translation>
    </message>
    <message>
        <source>First-time-fix rate</source>
        <translation>一次修复率</translation>
    </message>
    <message>
        <source>(visits − comebacks) ÷ visits</source>
        <translation>（进厂台数 − 返修台数）÷ 进厂台数</translation>
    </message>
    <message>
        <source>The share of visits that are no comeback: the counterpart of the comeback rate, all visits included.</source>
        <translation>非返修台次的占比：与返修率互补，含全部台次。</translation>
    </message>
    <message>
        <source>On-time delivery rate</source>
        <translation>及时交车率</translation>
    </message>
    <message>
        <source>orders delivered by the first promised time ÷ orders delivered with a promised time</source>
        <translation>按首次约定时间交车的工单 ÷ 有约定时间的交车工单</translation>
    </message>
    <message>
        <source>By the day of delivery, against the first time promised to the customer; later promises do not help.</source>
        <translation>按交车日计，对比首次约定时间；之后改约不计。</translation>
    </message>
    <message>
        <source>As reported: the counts behind the percentage are unknown, so it is not recomputed.</source>
        <translation>按报表数：百分比背后的台数未知，不重新计算。</translation>
    </message>
    <message>
        <source>Orders delivered without a promised time, and void orders.</source>
        <translation>没有约定时间的交车工单，以及作废工单。</translation>
    </message>
    <message>
        <source>As entered for the month; the orders behind it are not in this program.</source>
        <translation>按当月录入；对应工单不在本程序中。</translation>
    </message>
    <message>
        <source>By the day of settlement, at invoiced prices with tax after discounts. A reversal counts negative on its own day.</source>
        <translation>按结算日计，为折后含税开票价。负结算在其当日计负。</translation>
    </message>
    <message>
        <source>Void orders; internal lines (shop and stock cars) and goodwill lines, which nobody pays for; work that is not settled yet.</source>
        <translation>作废工单；内部行（店用和库存车）和无人付款的善意行；尚未结算的作业。</translation>
    </message>
    <message>
        <source>sum of the parts lines of this class</source>
        <translation>该类配件行合计</translation>
    </message>
    <message>
        <source>output of the class ÷ visits that contain the class</source>
        <translation>该类产值 ÷ 含该类的台次</translation>
    </message>
    <message>
        <source>Output by the day of settlement, visits by the day of arrival. From the class figures, not from labour and parts.</source>
        <translation>产值按结算日，台次按到店日。来自分类数字，不来自工时和备件。</translation>
    </message>
    <message>
        <source>From the class figures as entered, not from labour and parts.</source>
        <translation>来自录入的分类数字，不来自工时和备件。</translation>
    </message>
    <message>
        <source>An imported month does not say to which class its parts belong.</source>
        <translation>导入的月份不含备件所属类别。</translation>
    </message>
    <message>
        <source>Total repair output</source>
        <translation>维修总产值</translation>
    </message>
    <message>
        <source>labour output + parts output</source>
        <translation>工时产值 + 备件产值</translation>
    </message>
    <message>
        <source>By the day of settlement, at invoiced prices with tax after discounts; sublet work, fees and sundries stand under labour or parts as their line says. A reversal counts negative on its own day.</source>
        <translation>按结算日计，为折后含税开票价；外加工、费用和辅料按其行计入工时或备件。负结算在其当日计负。</translation>
    </message>
    <message>
        <source>Labour revenue</source>
        <translation>工时收入</translation>
    </message>
    <message>
        <source>sum of the labour lines after discounts</source>
        <translation>折后工时行合计</translation>
    </message>
    <message>
        <source>Parts revenue</source>
        <translation>备件收入</translation>
    </message>
    <message>
        <source>sum of the parts lines after discounts</source>
        <translation>折后备件行合计</translation>
    </message>
    <message>
        <source>Parts revenue: maintenance</source>
        <translation>备件收入：保养</translation>
    </message>
    <message>
        <source>Parts revenue: mechanical</source>
        <translation>备件收入：机修</translation>
    </message>
    <message>
        <source>Parts revenue: body and paint</source>
        <translation>备件收入：钣喷</translation>
    </message>
    <message>
        <source>Revenue per vehicle</source>
        <translation>车单价</translation>
    </message>
    <message>
        <source>total output ÷ settled vehicles</source>
        <translation>总产值 ÷ 结算台数</translation>
    </message>
    <message>
        <source>From labour and parts, by the day of settlement. A vehicle counts once per visit, in the month in which it is first settled; a reversal takes it out again on its own day.</source>
        <translation>来自工时和备件，按结算日计。每次到店计一台，计入首次结算的月份；负结算在其当日扣回。</translation>
    </message>
    <message>
        <source>From labour and parts as entered. The month does not say how many vehicles were settled, so its visits stand in for them.</source>
        <translation>按录入的工时和备件。当月没有结算台数，以进厂台数代替。</translation>
    </message>
    <message>
        <source>Maintenance ticket</source>
        <translation>保养客单价</translation>
    </message>
    <message>
        <source>General repair ticket</source>
        <translation>一般维修客单价</translation>
    </message>
    <message>
        <source>Body and paint ticket</source>
        <translation>钣喷客单价</translation>
    </message>
    <message>
        <source>Service gross profit</source>
        <translation>服务毛利</translation>
    </message>
    <message>
        <source>output without tax − cost of the parts and consumables sold</source>
        <translation>不含税产值 − 售出备件和辅料成本</translation>
    </message>
    <message>
        <source>By the day of settlement, without tax. Pay is not deducted.</source>
        <translation>按结算日计，不含税。不扣薪资。</translation>
    </message>
    <message>
        <source>An imported month does not say what its parts cost.</source>
        <translation>导入的月份不含备件成本。</translation>
    </message>
    <message>
        <source>Pay of the technicians: a gross profit before labour cost. Internal and goodwill lines: they earn nothing.</source>
        <translation>技师薪资：此为扣人工前的毛利。内部和善意行：没有收入。</translation>
    </message>
    <message>
        <source>Service gross margin</source>
        <translation>售后毛利率</translation>
    </message>
    <message>
        <source>(output without tax − cost of the parts and consumables sold) ÷ output without tax</source>
        <translation>（不含税产值 − 售出备件和辅料成本）÷ 不含税产值</translation>
    </message>
    <message>
        <source>number of visits that contain work of this class</source>
        <translation>含该类作业的台次</translation>
    </message>
    <message>
        <source>By the day of arrival. A visit with work of several classes counts once in each, so the three counts may add up to more than the visits.</source>
        <translation>按到店日计。含多类作业的台次在每类各计一次，因此三类之和可能多于进厂台数。</translation>
    </message>
    <message>
        <source>Void orders, internal orders, and declined or removed jobs: no work of this class was done for a customer.</source>
        <translation>作废工单、内部工单，以及不做或移除的项目：没有为客户做该类作业。</translation>
    </message>
    <message>
        <source>Vehicle visits</source>
        <translation>进厂台数</translation>
    </message>
    <message>
        <source>number of visits</source>
        <translation>到店次数</translation>
    </message>
    <message>
        <source>By the day of arrival. One arrival of one vehicle is one visit, however many orders or jobs it has; the same car arriving twice counts twice.</source>
        <translation>按到店日计。一车到店一次为一台次，不论几张工单或项目；同车两次到店计两次。</translation>
    </message>
    <message>
        <source>Visits whose orders are all void (no vehicle was served) and visits with internal work only (shop and stock cars are counted apart).</source>
        <translation>工单全部作废的台次（没有服务车辆），以及只有内部作业的台次（店用和库存车另计）。</translation>
    </message>
    <message>
        <source>Job count: maintenance</source>
        <translation>进厂台次：保养</translation>
    </message>
    <message>
        <source>Job count: general repair</source>
        <translation>进厂台次：一般维修</translation>
    </message>
    <message>
        <source>Job count: body and paint</source>
        <translation>进厂台次：钣喷</translation>
    </message>
    <message>
        <source>People, their trade and pay, bays and hours a day are those of the shop&apos;s lists and settings today, in a past month too: a change there changes this figure of every month.</source>
        <translation>人员及其工种和工资、工位、每日工时均取本店名册与设置的当前值，往月也是如此：那里一有改动，各月的这项数字都会随之变化。</translation>
    </message>
    <message>
        <source>An imported month does not say which visits were booked.</source>
        <translation>导入的月份未说明哪些进厂有预约。</translation>
    </message>
    <message>
        <source>Appointment rate</source>
        <translation>预约率</translation>
    </message>
    <message>
        <source>visits with an appointment ÷ visits</source>
        <translation>有预约的进厂台数 ÷ 进厂台数</translation>
    </message>
    <message>
        <source>By the day of arrival. A visit has an appointment when one of its orders was opened for one. Months before the first appointment in the book are not known.</source>
        <translation>按到店日统计。进厂的任一工单按预约开单即为有预约。预约本中首个预约之前的月份无从得知。</translation>
    </message>
    <message>
        <source>Show rate</source>
        <translation>到店率</translation>
    </message>
    <message>
        <source>appointments kept on their day ÷ appointments due</source>
        <translation>当日到店的预约 ÷ 应到店的预约</translation>
    </message>
    <message>
        <source>By the day of the appointment, which is the last one it was moved to. Due is what was kept, what was cancelled on its own day or later, and no-shows; a past appointment of which nobody recorded anything is due and was not kept.</source>
        <translation>按预约日统计，改约的以最后一次为准。应到店包括：已到店、当日或之后才取消的、爽约的；已过去而无人登记结果的预约计为应到店而未到店。</translation>
    </message>
    <message>
        <source>Appointments cancelled before their day, and those of today that may still be kept. An appointment that was moved is no no-show.</source>
        <translation>预约日之前取消的，以及今天仍可能到店的。改约不算爽约。</translation>
    </message>
    <message>
        <source>Campaign completion rate</source>
        <translation>召回与服务活动完成率</translation>
    </message>
    <message>
        <source>campaign vehicles repaired ÷ campaign vehicles of the shop&apos;s own customers</source>
        <translation>已完成的活动车辆 ÷ 本店客户中的活动车辆</translation>
    </message>
    <message>
        <source>As it stood at the end of the month: every vehicle of the shop that a recall or service campaign begun by then names, once for each campaign. It is repaired when its order with the campaign&apos;s job was delivered.</source>
        <translation>按月末状态：截至当时已开始的召回或服务活动所涉及的本店车辆，每个活动计一次；带该活动项目的工单交车后算完成。</translation>
    </message>
    <message>
        <source>An imported month does not say which vehicles a campaign named.</source>
        <translation>导入的月份没有活动涉及哪些车辆。</translation>
    </message>
    <message>
        <source>Vehicles on a maker&apos;s list that the shop does not know, and work another shop did.</source>
        <translation>厂家清单中本店没有的车辆，以及其他店完成的。</translation>
    </message>
    <message>
        <source>By the day on which an inspection first recommended the work, whatever became of it since: the figure of a month may still change while its recommendations are open.</source>
        <translation>按检查首次提出建议的日期计，不论此后如何；建议仍未处理时，该月数字还会变化。</translation>
    </message>
    <message>
        <source>An imported month does not say what was recommended.</source>
        <translation>导入的月份没有建议项目的数据。</translation>
    </message>
    <message>
        <source>Recommended work accepted</source>
        <translation>建议项目接受率</translation>
    </message>
    <message>
        <source>recommendations accepted ÷ recommendations</source>
        <translation>已接受的建议 ÷ 建议</translation>
    </message>
    <message>
        <source>Recommended work declined</source>
        <translation>建议项目拒绝率</translation>
    </message>
    <message>
        <source>recommendations declined ÷ recommendations</source>
        <translation>被拒绝的建议 ÷ 建议</translation>
    </message>
    <message>
        <source>Declined work sold later</source>
        <translation>拒绝后成交率</translation>
    </message>
    <message>
        <source>declined recommendations sold later ÷ recommendations once declined</source>
        <translation>拒绝后又成交的建议 ÷ 曾被拒绝的建议</translation>
    </message>
    <message>
        <source>By the day the follow-up call was planned for, up to today, whenever the customer answered: the figure of a month may still change while its calls are made.</source>
        <translation>按计划回访的日期计入，截至今天，不论客户何时答复：当月回访未打完前，数字仍会变化。</translation>
    </message>
    <message>
        <source>An imported month does not say what customers answered.</source>
        <translation>导入的月份没有客户答复。</translation>
    </message>
    <message>
        <source>Satisfaction score</source>
        <translation>客户满意度得分</translation>
    </message>
    <message>
        <source>points of all answers ÷ answers</source>
        <translation>全部答复得分之和 ÷ 答复数</translation>
    </message>
    <message>
        <source>Customers who did not answer; of a customer who answered again only the newest score of 0 to 10.</source>
        <translation>未答复的客户；重复答复的只计最新一次 0–10 分。</translation>
    </message>
    <message>
        <source>Survey response rate</source>
        <translation>回访答复率</translation>
    </message>
    <message>
        <source>answers ÷ follow-up calls planned</source>
        <translation>答复数 ÷ 计划回访数</translation>
    </message>
    <message>
        <source>Cars that left without work being done are not followed up.</source>
        <translation>未做任何作业即离店的车辆不回访。</translation>
    </message>
    <message>
        <source>By the day of delivery. The time runs from the reception until the car is ready, nights and days off included. A fault is complex with body or paint work or with more sold hours than a technician&apos;s workday, unless the advisor said otherwise.</source>
        <translation>按交车日统计。时间从接车算到完工，含夜间和休息日。含钣金喷漆或工时超过一个工作日的为疑难故障，服务顾问另行判定的除外。</translation>
    </message>
    <message>
        <source>Faults of the other class, orders nobody classed, internal work and void orders.</source>
        <translation>另一类故障、未分类的工单、内部作业和作废工单。</translation>
    </message>
    <message>
        <source>An imported month does not say how long its repairs took.</source>
        <translation>导入的月份没有维修用时。</translation>
    </message>
    <message>
        <source>Simple faults within 24 hours</source>
        <translation>一般故障 24 小时内完工率</translation>
    </message>
    <message>
        <source>simple faults ready within 24 hours ÷ orders delivered with a simple fault</source>
        <translation>24 小时内完工的一般故障 ÷ 交车的一般故障工单</translation>
    </message>
    <message>
        <source>Complex faults within 72 hours</source>
        <translation>疑难故障 72 小时内完工率</translation>
    </message>
    <message>
        <source>complex faults ready within 72 hours ÷ orders delivered with a complex fault</source>
        <translation>72 小时内完工的疑难故障 ÷ 交车的疑难故障工单</translation>
    </message>
    <message>
        <source>Accepted work that the customer has not agreed to yet, that was taken off its order again or whose order was cancelled is open; accepted work the customer then declined on the order is declined.</source>
        <translation>已接受但客户尚未同意、又从工单移除或工单已取消的，仍算未答复；接受后客户在工单上拒绝的，算拒绝。</translation>
    </message>
</context>
<context>
    <name>baydesk::KpiFact</name>
    <message>
        <source>labour output</source>
        <translation>工时产值</translation>
    </message>
    <message>
        <source>parts output</source>
        <translation>备件产值</translation>
    </message>
    <message>
        <source>total output</source>
        <translation>总产值</translation>
    </message>
    <message>
        <source>total output without tax</source>
        <translation>不含税总产值</translation>
    </message>
    <message>
        <source>cost of the parts sold</source>
        <translation>售出备件成本</translation>
    </message>
    <message>
        <source>maintenance output</source>
        <translation>保养产值</translation>
    </message>
    <message>
        <source>general repair output</source>
        <translation>一般维修产值</translation>
    </message>
    <message>
        <source>body and paint output</source>
        <translation>钣喷产值</translation>
    </message>
    <message>
        <source>parts output by class: maintenance</source>
        <translation>备件产值：保养</translation>
    </message>
    <message>
        <source>parts output by class: mechanical</source>
        <translation>备件产值：机修</translation>
    </message>
    <message>
        <source>parts output by class: body</source>
        <translation>备件产值：钣喷</translation>
    </message>
    <message>
        <source>pay of the direct staff</source>
        <translation>直接人员薪资</translation>
    </message>
    <message>
        <source>charged labour rate</source>
        <translation>收费工时单价</translation>
    </message>
    <message>
        <source>hours a day</source>
        <translation>每日小时</translation>
    </message>
    <message>
        <source>sold hours</source>
        <translation>销售工时</translation>
    </message>
    <message>
        <source>worked hours</source>
        <translation>实际工时</translation>
    </message>
    <message>
        <source>available hours of the technicians</source>
        <translation>技师可用工时</translation>
    </message>
    <message>
        <source>available hours of the bays</source>
        <translation>工位可用工时</translation>
    </message>
    <message>
        <source>hours in an equipment use log</source>
        <translation>设备使用记录工时</translation>
    </message>
    <message>
        <source>available hours of registered equipment</source>
        <translation>登记设备可用工时</translation>
    </message>
    <message>
        <source>work days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>进厂台数</translation>
    </message>
    <message>
        <source>settled vehicles</source>
        <translation>结算台数</translation>
    </message>
    <message>
        <source>visits with maintenance</source>
        <translation>保养台次</translation>
    </message>
    <message>
        <source>visits with general repair</source>
        <translation>一般维修台次</translation>
    </message>
    <message>
        <source>visits with body and paint work</source>
        <translation>钣喷台次</translation>
    </message>
    <message>
        <source>comebacks</source>
        <translation>返修台数</translation>
    </message>
    <message>
        <source>orders delivered</source>
        <translation>交车工单</translation>
    </message>
    <message>
        <source>orders delivered that came back</source>
        <translation>交车后返修工单</translation>
    </message>
    <message>
        <source>deliveries with a promised time</source>
        <translation>有约定时间的交车</translation>
    </message>
    <message>
        <source>deliveries on time</source>
        <translation>及时交车</translation>
    </message>
    <message>
        <source>bays</source>
        <translation>工位数</translation>
    </message>
    <message>
        <source>mechanical bays</source>
        <translation>机修工位</translation>
    </message>
    <message>
        <source>body bays</source>
        <translation>钣金工位</translation>
    </message>
    <message>
        <source>paint booths</source>
        <translation>烤漆房</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>员工数</translation>
    </message>
    <message>
        <source>front desk staff</source>
        <translation>前台人数</translation>
    </message>
    <message>
        <source>technicians</source>
        <translation>技师数</translation>
    </message>
    <message>
        <source>mechanical technicians</source>
        <translation>机修技师</translation>
    </message>
    <message>
        <source>body and paint technicians</source>
        <translation>钣喷技师</translation>
    </message>
    <message>
        <source>visits with an appointment</source>
        <translation>有预约的进厂台数</translation>
    </message>
    <message>
        <source>appointments due</source>
        <translation>应到店的预约</translation>
    </message>
    <message>
        <source>appointments kept</source>
        <translation>已到店的预约</translation>
    </message>
    <message>
        <source>vehicles of the shop that a campaign names</source>
        <translation>活动涉及的本店车辆</translation>
    </message>
    <message>
        <source>vehicles on which their campaign was done</source>
        <translation>已完成活动的车辆</translation>
    </message>
    <message>
        <source>recommendations</source>
        <translation>建议项目</translation>
    </message>
    <message>
        <source>recommendations accepted</source>
        <translation>已接受的建议</translation>
    </message>
    <message>
        <source>recommendations declined</source>
        <translation>被拒绝的建议</translation>
    </message>
    <message>
        <source>recommendations once declined</source>
        <translation>曾被拒绝的建议</translation>
    </message>
    <message>
        <source>declined recommendations sold later</source>
        <translation>拒绝后又成交的建议</translation>
    </message>
    <message>
        <source>follow-up calls planned</source>
        <translation>计划回访数</translation>
    </message>
    <message>
        <source>answers of customers</source>
        <translation>客户答复数</translation>
    </message>
    <message>
        <source>points of all answers</source>
        <translation>全部答复得分</translation>
    </message>
    <message>
        <source>orders with a simple fault</source>
        <translation>一般故障工单</translation>
    </message>
    <message>
        <source>simple faults ready within 24 hours</source>
        <translation>24 小时内完工的一般故障</translation>
    </message>
    <message>
        <source>orders with a complex fault</source>
        <translation>疑难故障工单</translation>
    </message>
    <message>
        <source>complex faults ready within 72 hours</source>
        <translation>72 小时内完工的疑难故障</translation>
    </message>
</context>
<context>
    <name>baydesk::KpiService</name>
    <message>
        <source>month: %1 has not begun.</source>
        <translation>月份：%1 还没有开始。</translation>
    </message>
    <message>
        <source>Give a month up to %1.</source>
        <translation>请给出不晚于 %1 的月份。</translation>
    </message>
</context>
<context>
    <name>baydesk::LabelsPanel</name>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Enter changes · Del retires or brings back · Ctrl+Up and Ctrl+Down move</source>
        <translation>回车修改 · Del 停用或启用 · Ctrl+↑、Ctrl+↓ 调整顺序</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Labels of the shop</source>
        <translation>本店标签</translation>
    </message>
    <message>
        <source>No label yet. Type its name below.</source>
        <translation>还没有标签。请在下方输入名称。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Save the label</source>
        <translation>保存标签</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
</context>
<context>
    <name>baydesk::LabourRate</name>
    <message>
        <source>in force</source>
        <translation>执行中</translation>
    </message>
    <message>
        <source>not yet in force</source>
        <translation>尚未执行</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>A labour rate is between ¥0.00 and ¥1,000,000.00 an hour.</source>
        <translation>工时单价必须在每小时 ¥0.00 到 ¥1,000,000.00 之间。</translation>
    </message>
    <message>
        <source>Say from which day the rate holds.</source>
        <translation>请填写单价从哪天起执行。</translation>
    </message>
    <message>
        <source>For example %1.</source>
        <translation>例如 %1。</translation>
    </message>
    <message>
        <source>Labour of “%1”, %2 was written on orders up to %3 by the rate before.</source>
        <translation>“%1”、%2 的工时在 %3 及以前的工单上已按原单价计价。</translation>
    </message>
    <message>
        <source>The new rate can hold from %1 at the earliest.</source>
        <translation>新单价最早可从 %1 起执行。</translation>
    </message>
    <message>
        <source>This rate is withdrawn already.</source>
        <translation>这个单价已经撤回。</translation>
    </message>
    <message>
        <source>This rate holds since %1.</source>
        <translation>这个单价自 %1 起执行。</translation>
    </message>
    <message>
        <source>Add another rate from today or a later day; it takes its place.</source>
        <translation>请添加从今天或以后执行的新单价来代替它。</translation>
    </message>
</context>
<context>
    <name>baydesk::LinePanel</name>
    <message>
        <source>New line of job %1</source>
        <translation>项目 %1 的新行</translation>
    </message>
    <message>
        <source>Line of job %1</source>
        <translation>项目 %1 的行</translation>
    </message>
    <message>
        <source>Discount on labour</source>
        <translation>工时优惠</translation>
    </message>
    <message>
        <source>Discount on parts</source>
        <translation>配件优惠</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>付款方</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Save the line</source>
        <translation>保存此行</translation>
    </message>
    <message>
        <source>Add the line</source>
        <translation>添加此行</translation>
    </message>
    <message>
        <source>Operation by code, name or pinyin; Enter takes it</source>
        <translation>按代码、名称或拼音查工时项目；回车选用</translation>
    </message>
    <message>
        <source>Part by number, name or pinyin; Enter takes it</source>
        <translation>按编号、名称或拼音查配件；回车选用</translation>
    </message>
    <message>
        <source>Hours sold, such as 0.6</source>
        <translation>销售工时，如 0.6</translation>
    </message>
    <message>
        <source>Pieces or units, such as 1 or 0.5</source>
        <translation>件数或单位数，如 1 或 0.5</translation>
    </message>
    <message>
        <source>Per hour, with tax</source>
        <translation>每小时，含税</translation>
    </message>
    <message>
        <source>Per unit, with tax</source>
        <translation>每单位，含税</translation>
    </message>
    <message>
        <source>Amount %1</source>
        <translation>金额 %1</translation>
    </message>
    <message>
        <source>A quantity is a number above 0 with at most three decimals, such as 1 or 0.5.</source>
        <translation>数量为大于 0、最多三位小数的数，如 1 或 0.5。</translation>
    </message>
    <message>
        <source>A price is in yuan with at most two decimals, such as 328.00.</source>
        <translation>单价以元为单位，最多两位小数，如 328.00。</translation>
    </message>
    <message>
        <source>Line saved</source>
        <translation>此行已保存</translation>
    </message>
    <message>
        <source>Line added</source>
        <translation>此行已添加</translation>
    </message>
    <message>
        <source>Line kind</source>
        <translation>行类型</translation>
    </message>
    <message>
        <source>Hours are a number above 0 and below 10,000 with at most two decimals, such as 0.6.</source>
        <translation>工时须大于 0、小于 10,000，最多两位小数，如 0.6。</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Who may grant it reads this</source>
        <translation>批准人会看到</translation>
    </message>
    <message>
        <source>Ask for the discount</source>
        <translation>申请优惠</translation>
    </message>
    <message>
        <source>The discount is asked for</source>
        <translation>优惠已申请</translation>
    </message>
    <message>
        <source>fits this car</source>
        <translation>适用本车</translation>
    </message>
    <message>
        <source>listed for %1 only</source>
        <translation>仅适用 %1</translation>
    </message>
    <message>
        <source>%1 is listed for %2; this car is %3.</source>
        <translation>%1 适用车型为 %2，本车是 %3。</translation>
    </message>
    <message>
        <source>Make sure that it fits before you add it.</source>
        <translation>添加前请确认是否适用。</translation>
    </message>
    <message>
        <source>No operation is called that.
Type description and hours below: a free line.</source>
        <translation>没有这样的工时项目。
可直接在下方填写名称和工时。</translation>
    </message>
    <message>
        <source>No part is called that.
What has no number is a line of the kind “%1”.</source>
        <translation>没有这样的配件。
没有配件号的，选“%1”类明细。</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Line moves to job %1</source>
        <translation>该行移到项目 %1</translation>
    </message>
    <message>
        <source>Taken off, with tax: an amount, or a share such as 10%</source>
        <translation>优惠金额（含税），或比例如 10%</translation>
    </message>
    <message>
        <source>Amount %1: %2 of %3</source>
        <translation>金额 %1：%3 的 %2</translation>
    </message>
    <message>
        <source>A discount is an amount in yuan, such as 50.00, or a share of at most 100%, such as 10%.</source>
        <translation>优惠请填金额（元），如 50.00，或不超过 100% 的比例，如 10%。</translation>
    </message>
</context>
<context>
    <name>baydesk::MainWindow</name>
    <message>
        <source>Locked – Baydesk</source>
        <translation>已锁定 – Baydesk</translation>
    </message>
    <message>
        <source>Close Baydesk</source>
        <translation>关闭 Baydesk</translation>
    </message>
    <message>
        <source>%1 left work here, behind the lock. What is not saved of it goes with the program.</source>
        <translation>%1 在锁定的窗口中还有未做完的工作，未保存的内容会随程序关闭而丢失。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>不关闭</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>仍要关闭</translation>
    </message>
</context>
<context>
    <name>baydesk::Merge</name>
    <message>
        <source>Another desk changed the same in the meantime; nothing was saved.</source>
        <translation>另一台电脑刚刚改了同一处；未保存。</translation>
    </message>
    <message>
        <source>Choose which stands.</source>
        <translation>请选择保留哪一个。</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>客户描述</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>保修</translation>
    </message>
    <message>
        <source>Comeback</source>
        <translation>返修</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>工时</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>付款方</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>约定交车</translation>
    </message>
    <message>
        <source>after the diagnosis</source>
        <translation>诊断后报价</translation>
    </message>
    <message>
        <source>known</source>
        <translation>已知</translation>
    </message>
    <message>
        <source>Guarantee</source>
        <translation>质保</translation>
    </message>
</context>
<context>
    <name>baydesk::Messages</name>
    <message>
        <source>Nothing was saved</source>
        <translation>没有保存</translation>
    </message>
    <message>
        <source>What you typed is still there. Try again when the cause is removed.</source>
        <translation>您输入的内容还在。排除原因后请重试。</translation>
    </message>
    <message>
        <source>Please report this</source>
        <translation>请报告这个问题</translation>
    </message>
    <message>
        <source>The details below help to find the mistake; they hold no customer&apos;s data.</source>
        <translation>下面的详情有助于查找错误，不含客户资料。</translation>
    </message>
    <message>
        <source>What you typed is still there: note it down before you close Baydesk.</source>
        <translation>您输入的内容还在：关闭 Baydesk 之前请先把它记下来。</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>数据库已损坏</translation>
    </message>
    <message>
        <source>The database is not in its place</source>
        <translation>数据库不在原来的位置</translation>
    </message>
    <message>
        <source>It is not certain whether this was saved</source>
        <translation>无法确定是否已保存</translation>
    </message>
    <message>
        <source>This cannot be shown</source>
        <translation>无法显示此内容</translation>
    </message>
    <message>
        <source>What the window shows may be out of date. Try again when the cause is removed.</source>
        <translation>窗口中显示的内容可能不是最新的。排除原因后请重试。</translation>
    </message>
    <message>
        <source>Restore a backup …</source>
        <translation>恢复备份…</translation>
    </message>
</context>
<context>
    <name>baydesk::MoneyPanel</name>
    <message>
        <source>Give money back</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Settle and pay</source>
        <translation>结算收款</translation>
    </message>
    <message>
        <source>For</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>By</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>结算</translation>
    </message>
    <message>
        <source>All who are open</source>
        <translation>所有未结付款方</translation>
    </message>
    <message>
        <source>%1: %2 settled, %3 paid, %4 open</source>
        <translation>%1：已结 %2，已付 %3，未付 %4</translation>
    </message>
    <message>
        <source>%1: %2 to settle, %3 paid ahead</source>
        <translation>%1：待结 %2，预付 %3</translation>
    </message>
    <message>
        <source>Take the payment</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>An amount is in yuan with at most two decimals, such as 1240.00.</source>
        <translation>金额以元为单位，最多两位小数，如 1240.00。</translation>
    </message>
    <message>
        <source>Given back: %1</source>
        <translation>已退款：%1</translation>
    </message>
    <message>
        <source>Paid: %1</source>
        <translation>已收款：%1</translation>
    </message>
    <message>
        <source>Take a payment</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Its number or ↓ chooses</source>
        <translation>按序号或 ↓ 选择</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>Choose how it is paid.</source>
        <translation>请选择付款方式。</translation>
    </message>
    <message>
        <source>Press its number, or ↓.</source>
        <translation>按其数字键或 ↓。</translation>
    </message>
</context>
<context>
    <name>baydesk::MonthFile</name>
    <message>
        <source>given twice.</source>
        <translation>重复给出。</translation>
    </message>
    <message>
        <source>Give each key once.</source>
        <translation>每项只给一次。</translation>
    </message>
    <message>
        <source>This is no JSON file: line %1, %2.</source>
        <translation>这不是 JSON 文件：第 %1 行，%2。</translation>
    </message>
    <message>
        <source>Give one JSON object with the month and its figures.</source>
        <translation>请给出一个含月份和数字的 JSON 对象。</translation>
    </message>
    <message>
        <source>The file is no JSON object.</source>
        <translation>文件不是 JSON 对象。</translation>
    </message>
    <message>
        <source>is missing.</source>
        <translation>缺失。</translation>
    </message>
    <message>
        <source>is no month.</source>
        <translation>不是月份。</translation>
    </message>
    <message>
        <source>Give year and month as &quot;2026-10&quot;.</source>
        <translation>请把年月写成“2026-10”。</translation>
    </message>
    <message>
        <source>is not a key of a month file.</source>
        <translation>不是月份文件的项。</translation>
    </message>
    <message>
        <source>Remove it, or correct its spelling.</source>
        <translation>请删除或改正拼写。</translation>
    </message>
    <message>
        <source>does not agree with the other figures.</source>
        <translation>与其他数字不符。</translation>
    </message>
    <message>
        <source>They make it %1: give that, or leave the key out.</source>
        <translation>按其他数字应为 %1：请改正或省去此项。</translation>
    </message>
    <message>
        <source>Add this key with its figure.</source>
        <translation>请补上此项及其数字。</translation>
    </message>
    <message>
        <source>is not a number.</source>
        <translation>不是数字。</translation>
    </message>
    <message>
        <source>Give a plain number, without quotes.</source>
        <translation>请给出不带引号的数字。</translation>
    </message>
    <message>
        <source>is below 0.</source>
        <translation>小于 0。</translation>
    </message>
    <message>
        <source>Give 0 or more.</source>
        <translation>请给出 0 或以上。</translation>
    </message>
    <message>
        <source>is too large.</source>
        <translation>太大。</translation>
    </message>
    <message>
        <source>Give at most 1,000,000,000.</source>
        <translation>最多 1,000,000,000。</translation>
    </message>
    <message>
        <source>%1 is written too finely.</source>
        <translation>%1 小数位过多。</translation>
    </message>
    <message>
        <source>Give a whole number.</source>
        <translation>请给出整数。</translation>
    </message>
    <message>
        <source>Give at most %1 decimals.</source>
        <translation>最多 %1 位小数。</translation>
    </message>
    <message>
        <source>These keys are missing: %1.</source>
        <translation>缺少以下键：%1。</translation>
    </message>
    <message>
        <source>Add each with its figure.</source>
        <translation>请逐一补上数字。</translation>
    </message>
</context>
<context>
    <name>baydesk::MonthInput</name>
    <message>
        <source>a figure below 0.</source>
        <translation>数字小于 0。</translation>
    </message>
    <message>
        <source>Give 0 or more.</source>
        <translation>请给出 0 或以上。</translation>
    </message>
    <message>
        <source>%1 work days in a month of %2 days.</source>
        <translation>%2 天的月份有 %1 个工作日。</translation>
    </message>
    <message>
        <source>Give 1 to %1 work days.</source>
        <translation>请给出 1 至 %1 个工作日。</translation>
    </message>
    <message>
        <source>%1 is no length of a work day.</source>
        <translation>%1 不是工作日长度。</translation>
    </message>
    <message>
        <source>Give more than 0 and at most 24 hours.</source>
        <translation>请给出大于 0 且不超过 24 小时。</translation>
    </message>
    <message>
        <source>the total %1 is not labour plus parts.</source>
        <translation>总数 %1 不等于工时加备件。</translation>
    </message>
    <message>
        <source>labour_output plus parts_output is %1.</source>
        <translation>labour_output 加 parts_output 为 %1。</translation>
    </message>
    <message>
        <source>%1 people are fewer than those listed.</source>
        <translation>%1 人少于所列人数。</translation>
    </message>
    <message>
        <source>Front desk and technicians alone are %1.</source>
        <translation>仅前台和技师就有 %1 人。</translation>
    </message>
    <message>
        <source>%1 are more than the %2 vehicles of the month.</source>
        <translation>%1 多于当月 %2 台车。</translation>
    </message>
    <message>
        <source>A visit counts once at most; give %1 or fewer.</source>
        <translation>每台次最多计一次；请给出 %1 或更少。</translation>
    </message>
    <message>
        <source>more than everything on time.</source>
        <translation>及时率超过全部。</translation>
    </message>
    <message>
        <source>Give a share from 0 to 1: 81 % is 0.81.</source>
        <translation>请给出 0 至 1 的比例：81% 写作 0.81。</translation>
    </message>
</context>
<context>
    <name>baydesk::MovePanel</name>
    <message>
        <source>Move %1</source>
        <translation>改约 %1</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>改约</translation>
    </message>
    <message>
        <source>Moved.</source>
        <translation>已改约。</translation>
    </message>
</context>
<context>
    <name>baydesk::MultiPoint</name>
    <message>
        <source>At most %1 characters fit here.</source>
        <translation>最多 %1 个字。</translation>
    </message>
    <message>
        <source>An item needs a name.</source>
        <translation>项目须有名称。</translation>
    </message>
    <message>
        <source>“%1” needs a group.</source>
        <translation>“%1”须有分组。</translation>
    </message>
    <message>
        <source>“%1” has limits but no unit: say what is measured, such as mm.</source>
        <translation>“%1”有限值但没有单位：写明测量单位，如 mm。</translation>
    </message>
    <message>
        <source>“%1”: attention and fault begin at the same value.</source>
        <translation>“%1”的关注值与故障值相同。</translation>
    </message>
    <message>
        <source>A fault below the attention means that less is worse, above it that more is.</source>
        <translation>故障值小于关注值表示越小越差，大于则表示越大越差。</translation>
    </message>
    <message>
        <source>Nothing is measured at “%1”.</source>
        <translation>“%1”不需测量。</translation>
    </message>
    <message>
        <source>“%1” at %2 %3 is at least: %4.</source>
        <translation>“%1”为 %2 %3，至少是：%4。</translation>
    </message>
    <message>
        <source>Correct the value or the mark.</source>
        <translation>请更正测量值或结果。</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>关注</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Not fitted</source>
        <translation>无此项</translation>
    </message>
    <message>
        <source>An inspection sheet needs at least one item.</source>
        <translation>检查单至少要有一个项目。</translation>
    </message>
    <message>
        <source>An inspection sheet has at most %1 items.</source>
        <translation>检查单最多 %1 个项目。</translation>
    </message>
    <message>
        <source>“%1” stands twice in the group “%2”.</source>
        <translation>“%1”在“%2”组中重复。</translation>
    </message>
    <message numerus="yes">
        <source>%n items are open:</source>
        <translation>
            <numerusform>有 %n 项未查：</numerusform>
        </translation>
    </message>
    <message>
        <source>The results name an item that is not on the inspection sheet, or one twice.</source>
        <translation>结果中有检查单以外或重复的项目。</translation>
    </message>
</context>
<context>
    <name>baydesk::MultiPointService</name>
    <message>
        <source>Another desk has saved the inspection sheet meanwhile.</source>
        <translation>另一台电脑已保存了检查单。</translation>
    </message>
    <message>
        <source>Take it back to how it is now and change it again.</source>
        <translation>请恢复为现在的内容后再修改。</translation>
    </message>
    <message>
        <source>%1 has saved an inspection of this car meanwhile.</source>
        <translation>%1 已保存了本车的检查。</translation>
    </message>
    <message>
        <source>Leave and look at it; inspect again what you found otherwise.</source>
        <translation>请退出查看，不同之处再检查一次。</translation>
    </message>
</context>
<context>
    <name>baydesk::NewBayPanel</name>
    <message>
        <source>New bay</source>
        <translation>新增工位</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>A job is dispatched to a technician and a bay.</source>
        <translation>派工要指定技师和工位。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>The bay is there.</source>
        <translation>工位已添加。</translation>
    </message>
</context>
<context>
    <name>baydesk::NewCarForm</name>
    <message>
        <source>New car</source>
        <translation>新车</translation>
    </message>
    <message>
        <source>Plate, name and phone are enough</source>
        <translation>车牌、姓名、电话即可</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>车牌</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why this plate is right all the same</source>
        <translation>为何此车牌仍然正确</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>VIN</translation>
    </message>
    <message>
        <source>May be left</source>
        <translation>可不填</translation>
    </message>
    <message>
        <source>Why this VIN is right all the same</source>
        <translation>为何此 VIN 仍然正确</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>车型</translation>
    </message>
    <message>
        <source>Type the plate, or the VIN of a car without one.</source>
        <translation>请输入车牌；无牌车请输入 VIN。</translation>
    </message>
    <message>
        <source>Type the customer&apos;s name.</source>
        <translation>请输入客户姓名。</translation>
    </message>
    <message>
        <source>Type a phone number, to call when the car is ready.</source>
        <translation>请输入电话，以便车好了通知。</translation>
    </message>
    <message>
        <source>%1 has this phone number already.</source>
        <translation>%1 已有这个电话。</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>用这位</translation>
    </message>
    <message>
        <source>a car without a plate</source>
        <translation>无牌车</translation>
    </message>
    <message>
        <source>This VIN is known: %1 of %2.</source>
        <translation>此 VIN 已登记：%2 的 %1。</translation>
    </message>
    <message>
        <source>This plate is known: %1 of %2.</source>
        <translation>此车牌已登记：%2 的 %1。</translation>
    </message>
    <message>
        <source>A car of %1, who is known already.</source>
        <translation>老客户 %1 的车。</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>其他人</translation>
    </message>
    <message>
        <source>Not a valid VIN: %1. Correct it, or say why it is right.</source>
        <translation>VIN 无效：%1。请改正或说明为何正确。</translation>
    </message>
    <message>
        <source>Not a known plate: %1. Correct it, or say why it is right.</source>
        <translation>车牌格式未知：%1。请改正或说明为何正确。</translation>
    </message>
    <message>
        <source>Not a phone number: %1.</source>
        <translation>电话号码无效：%1。</translation>
    </message>
    <message>
        <source>Allows reminders</source>
        <translation>同意接收提醒</translation>
    </message>
    <message>
        <source>The customer was told what the data are for, and allows their use for the repairs and for reminders of due services.</source>
        <translation>已告知客户信息用途，客户同意用于维修服务和到期保养提醒。</translation>
    </message>
    <message>
        <source>The plate or the VIN is enough: without a name it is the shop&apos;s own car</source>
        <translation>有车牌或 VIN 即可：不填姓名即为本店自有车</translation>
    </message>
    <message>
        <source>Empty: the shop itself</source>
        <translation>留空即本店</translation>
    </message>
</context>
<context>
    <name>baydesk::NewPartPanel</name>
    <message>
        <source>New part</source>
        <translation>新配件</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>OE number</source>
        <translation>OE 号</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>适用</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>仓位</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Price with tax</source>
        <translation>含税售价</translation>
    </message>
    <message>
        <source>Reorder point</source>
        <translation>补货点</translation>
    </message>
    <message>
        <source>On the shelf</source>
        <translation>现有库存</translation>
    </message>
    <message>
        <source>Cost of one</source>
        <translation>单位成本</translation>
    </message>
    <message>
        <source>Without tax; only where some are on the shelf</source>
        <translation>不含税；仅在有库存时填写</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Part added.</source>
        <translation>配件已添加。</translation>
    </message>
    <message>
        <source>Part name</source>
        <translation>配件名称</translation>
    </message>
    <message>
        <source>pc</source>
        <comment>unit of a part: a piece</comment>
        <translation>件</translation>
    </message>
</context>
<context>
    <name>baydesk::NewPersonPanel</name>
    <message>
        <source>New person</source>
        <translation>新增员工</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>工种</translation>
    </message>
    <message>
        <source>Monthly pay (¥)</source>
        <translation>月薪 (¥)</translation>
    </message>
    <message>
        <source>Direct pay; key figures weigh the labour output against it.</source>
        <translation>直接人工；指标用它衡量工时产值。</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>初始密码</translation>
    </message>
    <message>
        <source>Tell it to the person; the first sign-in asks for one of their own.</source>
        <translation>告知本人；首次登录时须改为自己的密码。</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再输一次</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>The person is on the staff.</source>
        <translation>已添加为员工。</translation>
    </message>
</context>
<context>
    <name>baydesk::OfferLines</name>
    <message>
        <source>Three guarantees: %1</source>
        <translation>三包：%1</translation>
    </message>
</context>
<context>
    <name>baydesk::Operation</name>
    <message>
        <source>A name of 1 to 80 characters is needed.</source>
        <translation>需要 1 至 80 个字符的名称。</translation>
    </message>
    <message>
        <source>The standard time must be more than 0 and at most 1,000 h.</source>
        <translation>标准工时应大于 0 且不超过 1,000 小时。</translation>
    </message>
    <message>
        <source>The model has at most 60 characters.</source>
        <translation>车型最多 60 个字符。</translation>
    </message>
    <message>
        <source>The interval must be between 1 and 1,000,000 km.</source>
        <translation>间隔应在 1 至 1,000,000 km 之间。</translation>
    </message>
    <message>
        <source>The package has no line: add an operation or a part.</source>
        <translation>套餐没有内容：请添加工时项目或配件。</translation>
    </message>
    <message>
        <source>Each line is one operation or one part, with a quantity above 0.</source>
        <translation>每行为一个工时项目或一个配件，数量大于 0。</translation>
    </message>
    <message>
        <source>A code of 1 to 20 characters is needed.</source>
        <translation>请输入 1 到 20 个字符的编号。</translation>
    </message>
</context>
<context>
    <name>baydesk::OrderDuties</name>
    <message>
        <source>Health record: %1.</source>
        <translation>健康档案：%1。</translation>
    </message>
    <message>
        <source>would be refused</source>
        <translation>会被退回</translation>
    </message>
    <message>
        <source>clean</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>%1 is not done on this car. The maker pays.</source>
        <translation>此车尚未完成：%1。厂家付款。</translation>
    </message>
    <message>
        <source>Add as a job</source>
        <translation>加为项目</translation>
    </message>
    <message>
        <source>Health record, still to come: %1</source>
        <translation>健康档案待补齐：%1</translation>
    </message>
</context>
<context>
    <name>baydesk::OrderLabel</name>
    <message>
        <source>A label has a name of 1 to 20 characters.</source>
        <translation>标签名称须为 1 至 20 个字符。</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>橙</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红</translation>
    </message>
    <message>
        <source>There is no such label.</source>
        <translation>没有这个标签。</translation>
    </message>
    <message>
        <source>There is a label “%1” already.</source>
        <translation>已有标签“%1”。</translation>
    </message>
    <message>
        <source>It is retired: bring it back.</source>
        <translation>该标签已停用，请重新启用。</translation>
    </message>
    <message>
        <source>“%1” is retired already.</source>
        <translation>“%1”已经停用。</translation>
    </message>
    <message>
        <source>“%1” is in use.</source>
        <translation>“%1”正在使用。</translation>
    </message>
    <message>
        <source>“%1” is retired.</source>
        <translation>“%1”已停用。</translation>
    </message>
    <message>
        <source>Choose another label.</source>
        <translation>请选择其他标签。</translation>
    </message>
</context>
<context>
    <name>baydesk::OrderLabelsPanel</name>
    <message>
        <source>Labels of the order</source>
        <translation>工单标签</translation>
    </message>
    <message>
        <source>Space puts a label on or takes it off.</source>
        <translation>空格贴上或取下标签。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Labels saved</source>
        <translation>标签已保存</translation>
    </message>
    <message>
        <source>The shop has no labels yet. They are kept in the settings (Ctrl+8, Alt+7).</source>
        <translation>本店还没有标签，请在设置（Ctrl+8，Alt+7）中添加。</translation>
    </message>
</context>
<context>
    <name>baydesk::OrderLine</name>
    <message>
        <source>A line needs a description of 1 to 120 characters.</source>
        <translation>每行需要 1 至 120 个字符的说明。</translation>
    </message>
    <message>
        <source>The hours must be more than 0 and at most 1,000.</source>
        <translation>工时应大于 0 且不超过 1,000。</translation>
    </message>
    <message>
        <source>The quantity must be more than 0 and at most 10,000.</source>
        <translation>数量应大于 0 且不超过 10,000。</translation>
    </message>
    <message>
        <source>The price must be between ¥0.00 and ¥1,000,000.00.</source>
        <translation>单价应在 ¥0.00 至 ¥1,000,000.00 之间。</translation>
    </message>
    <message>
        <source>A discount must be more than ¥0.00.</source>
        <translation>优惠应大于 ¥0.00。</translation>
    </message>
    <message>
        <source>The tax rate must be between 0% and 100%.</source>
        <translation>税率应在 0% 至 100% 之间。</translation>
    </message>
    <message>
        <source>A part line names a part of the catalogue; search it by number or name.</source>
        <translation>配件行须为目录中的配件；请按编号或名称查找。</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>工时费</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>配件</translation>
    </message>
    <message>
        <source>Sublet work</source>
        <translation>外加工</translation>
    </message>
    <message>
        <source>Sundry</source>
        <translation>辅料</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>优惠</translation>
    </message>
    <message>
        <source>on labour</source>
        <translation>工时</translation>
    </message>
    <message>
        <source>on parts</source>
        <translation>配件</translation>
    </message>
    <message>
        <source>Customer pays</source>
        <translation>客户付</translation>
    </message>
    <message>
        <source>Maker&apos;s warranty</source>
        <translation>厂家索赔</translation>
    </message>
    <message>
        <source>Insurer</source>
        <translation>保险</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>内部</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>善意</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>保养</translation>
    </message>
    <message>
        <source>General repair</source>
        <translation>一般维修</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>钣金</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>喷漆</translation>
    </message>
    <message>
        <source>What the customer brought is not sold.</source>
        <translation>客户自备的配件不计价。</translation>
    </message>
    <message>
        <source>Leave its price at ¥0.00, or choose another kind of line.</source>
        <translation>单价保持 ¥0.00，或选择其他明细类型。</translation>
    </message>
    <message>
        <source>Customer&apos;s own part</source>
        <translation>客户自备配件</translation>
    </message>
</context>
<context>
    <name>baydesk::OrderLines</name>
    <message>
        <source>Finished</source>
        <translation>已完工</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已同意</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>不做</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>估价</translation>
    </message>
    <message>
        <source>Awaiting consent</source>
        <translation>待客户同意</translation>
    </message>
    <message>
        <source>Issued %1</source>
        <translation>已领 %1</translation>
    </message>
    <message>
        <source>Kept %1</source>
        <translation>已留 %1</translation>
    </message>
    <message>
        <source>%1 available</source>
        <translation>可用 %1</translation>
    </message>
    <message>
        <source>%1 short · %2</source>
        <translation>缺 %1 · %2</translation>
    </message>
    <message>
        <source>%1 short, none on order</source>
        <translation>缺 %1，未订货</translation>
    </message>
    <message>
        <source>L</source>
        <comment>labour, in a narrow column</comment>
        <translation>工</translation>
    </message>
    <message>
        <source>P</source>
        <comment>part, in a narrow column</comment>
        <translation>配</translation>
    </message>
    <message>
        <source>S</source>
        <comment>sublet work, in a narrow column</comment>
        <translation>外</translation>
    </message>
    <message>
        <source>M</source>
        <comment>sundry material, in a narrow column</comment>
        <translation>辅</translation>
    </message>
    <message>
        <source>F</source>
        <comment>fee, in a narrow column</comment>
        <translation>费</translation>
    </message>
    <message>
        <source>D</source>
        <comment>discount, in a narrow column</comment>
        <translation>折</translation>
    </message>
    <message>
        <source>comeback</source>
        <translation>返修</translation>
    </message>
    <message>
        <source>additional</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Payer / state</source>
        <translation>付款/状态</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Stock / who</source>
        <translation>库存 / 人员</translation>
    </message>
    <message>
        <source>priced after the diagnosis</source>
        <translation>诊断后报价</translation>
    </message>
    <message>
        <source>C</source>
        <comment>customer&apos;s own part, in a narrow column</comment>
        <translation>自</translation>
    </message>
</context>
<context>
    <name>baydesk::OrderPage</name>
    <message>
        <source>Jobs and lines</source>
        <translation>项目与配件</translation>
    </message>
    <message>
        <source>No job yet. Alt+1 adds one.</source>
        <translation>还没有项目。按 Alt+1 添加。</translation>
    </message>
    <message>
        <source>Repair order</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>No order is open. F6 begins a visit, Ctrl+K finds an order.</source>
        <translation>没有打开的工单。F6 接车开单，Ctrl+K 查找工单。</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>接车</translation>
    </message>
    <message>
        <source>Walk-around</source>
        <translation>环检</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>估价</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>客户同意</translation>
    </message>
    <message>
        <source>Self-check</source>
        <translation>自检</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>质检</translation>
    </message>
    <message>
        <source>Wash</source>
        <translation>洗车</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>结算</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>交车</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>没有选择。</translation>
    </message>
    <message>
        <source>The order is cancelled.</source>
        <translation>工单已取消。</translation>
    </message>
    <message>
        <source>The car is delivered. The order is closed.</source>
        <translation>已交车，工单已关闭。</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>现在：%1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>下一步：%1</translation>
    </message>
    <message>
        <source>Held by: %1</source>
        <translation>负责：%1</translation>
    </message>
    <message>
        <source>Waits for: %1</source>
        <translation>等待：%1</translation>
    </message>
    <message>
        <source>Add a job</source>
        <translation>添加项目</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Job removed</source>
        <translation>项目已移除</translation>
    </message>
    <message>
        <source>Line removed</source>
        <translation>此行已移除</translation>
    </message>
    <message>
        <source>Not yet possible: %1.</source>
        <translation>现在还不能%1。</translation>
    </message>
    <message>
        <source>Estimate given</source>
        <translation>已报价</translation>
    </message>
    <message>
        <source>The car is ready</source>
        <translation>车已可交</translation>
    </message>
    <message>
        <source>Noted: the customer was told</source>
        <translation>已记录：客户已通知</translation>
    </message>
    <message>
        <source>No approved job is open.</source>
        <translation>没有未完成的已同意项目。</translation>
    </message>
    <message>
        <source>Job %1 is finished</source>
        <translation>项目 %1 已完工</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>施工</translation>
    </message>
    <message>
        <source>dispatched, work not begun</source>
        <translation>已派工，未开工</translation>
    </message>
    <message>
        <source>%1 (%2, since %3)</source>
        <translation>%1（%2，自 %3）</translation>
    </message>
    <message>
        <source>Also open at: %1</source>
        <translation>同时打开的电脑：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message numerus="yes">
        <source>three guarantees until %1, %n repair day(s)</source>
        <translation>
            <numerusform>三包至 %1，修理 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>The campaign is a job now</source>
        <translation>活动已加为项目</translation>
    </message>
    <message>
        <source>One order from reception to hand-over. Ctrl+Enter does the next step; F8 prints its forms; the row of buttons offers what else the order allows now. A refused step says everything that is missing.</source>
        <translation>一张工单从接车到交车。Ctrl+Enter 执行下一步；F8 打印单据；下方按钮列出此时还能做的事。被拒绝的步骤会说明缺什么。</translation>
    </message>
    <message>
        <source>The shop has no inspection sheet yet.</source>
        <translation>本店还没有检查单。</translation>
    </message>
    <message>
        <source>Somebody who may change the settings writes it there (Ctrl+8).</source>
        <translation>由可改设置的人在设置中填写（Ctrl+8）。</translation>
    </message>
    <message>
        <source>Internal order, %1: the shop pays, no customer is asked.</source>
        <translation>内部工单（%1）：由本店承担，无需客户同意。</translation>
    </message>
    <message>
        <source>The work is released</source>
        <translation>工作已下达</translation>
    </message>
    <message>
        <source>The fault counts as: %1</source>
        <translation>故障定为：%1</translation>
    </message>
    <message>
        <source>Complex fault</source>
        <translation>改为疑难故障</translation>
    </message>
    <message>
        <source>Simple fault</source>
        <translation>改为一般故障</translation>
    </message>
    <message>
        <source>F4 labour · F5 part · F10 discount · Enter changes · Del removes</source>
        <translation>F4 工时 · F5 配件 · F10 优惠 · 回车修改 · Del 移除</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>下达</translation>
    </message>
</context>
<context>
    <name>baydesk::OrderPanel</name>
    <message>
        <source>Two values are there for one field.</source>
        <translation>同一栏有两个值。</translation>
    </message>
    <message>
        <source>Choose for each field which one stands.</source>
        <translation>请为每一栏选择保留哪一个。</translation>
    </message>
</context>
<context>
    <name>baydesk::OrderPurpose</name>
    <message>
        <source>Customer&apos;s order</source>
        <translation>客户工单</translation>
    </message>
    <message>
        <source>Pre-delivery inspection</source>
        <translation>新车交付前检查</translation>
    </message>
    <message>
        <source>Shop car</source>
        <translation>公务车</translation>
    </message>
    <message>
        <source>Stock car</source>
        <translation>库存车</translation>
    </message>
</context>
<context>
    <name>baydesk::OrderService</name>
    <message>
        <source>Choose at least one job the customer answered to.</source>
        <translation>请至少选择一个客户已答复的项目。</translation>
    </message>
    <message>
        <source>The same job is marked as approved and as declined.</source>
        <translation>同一项目既标为同意又标为不做。</translation>
    </message>
    <message>
        <source>Choose one of the two for each job.</source>
        <translation>每个项目请二选一。</translation>
    </message>
    <message>
        <source>At most the diagnosis fee of %1 may be charged when all work is declined.</source>
        <translation>全部不做时最多收取诊断费 %1。</translation>
    </message>
    <message>
        <source>A campaign of the maker is a job of this order, and on an internal order the maker does not pay.</source>
        <translation>本工单有厂家活动项目，内部工单厂家不付款。</translation>
    </message>
    <message>
        <source>Remove that job first, or leave it a customer&apos;s order.</source>
        <translation>请先移除该项目，或保留为客户工单。</translation>
    </message>
    <message>
        <source>“%1” was granted for job %2.</source>
        <translation>“%1”是为项目 %2 批准的。</translation>
    </message>
    <message>
        <source>Remove it here and give or ask for the discount on the other job.</source>
        <translation>请在此移除，再到另一项目上给出或申请优惠。</translation>
    </message>
</context>
<context>
    <name>baydesk::OrderState</name>
    <message>
        <source>Inspection and estimate</source>
        <translation>待检查估价</translation>
    </message>
    <message>
        <source>Awaiting consent</source>
        <translation>待客户同意</translation>
    </message>
    <message>
        <source>Awaiting dispatch</source>
        <translation>待派工</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>施工中</translation>
    </message>
    <message>
        <source>Self-check</source>
        <translation>自检</translation>
    </message>
    <message>
        <source>Final inspection</source>
        <translation>质检</translation>
    </message>
    <message>
        <source>Washing</source>
        <translation>洗车</translation>
    </message>
    <message>
        <source>Ready to settle</source>
        <translation>可交车</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已结算</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已交车</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Change the work</source>
        <translation>更改作业</translation>
    </message>
    <message>
        <source>Adjust the price</source>
        <translation>调整价格</translation>
    </message>
    <message>
        <source>Change the promise</source>
        <translation>改约交车时间</translation>
    </message>
    <message>
        <source>Give the estimate</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>记录客户同意</translation>
    </message>
    <message>
        <source>Release the car</source>
        <translation>放行车辆</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>派工</translation>
    </message>
    <message>
        <source>Start work</source>
        <translation>开工</translation>
    </message>
    <message>
        <source>Issue parts</source>
        <translation>领料</translation>
    </message>
    <message>
        <source>Return parts</source>
        <translation>退料</translation>
    </message>
    <message>
        <source>Finish the job</source>
        <translation>项目完工</translation>
    </message>
    <message>
        <source>Pass the self-check</source>
        <translation>自检通过</translation>
    </message>
    <message>
        <source>Pass the final inspection</source>
        <translation>质检通过</translation>
    </message>
    <message>
        <source>Send back to work</source>
        <translation>退回返工</translation>
    </message>
    <message>
        <source>Finish the wash</source>
        <translation>完成洗车</translation>
    </message>
    <message>
        <source>Customer told</source>
        <translation>已通知客户</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>结算</translation>
    </message>
    <message>
        <source>Take a payment</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Give money back</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Hand over the car</source>
        <translation>交车</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>取消工单</translation>
    </message>
    <message>
        <source>Reverse the settlement</source>
        <translation>负结算</translation>
    </message>
    <message>
        <source>Release the work</source>
        <translation>下达工作</translation>
    </message>
</context>
<context>
    <name>baydesk::OrderStore</name>
    <message>
        <source>Another desk changed this order in the meantime.</source>
        <translation>其他电脑刚刚改动了这张工单。</translation>
    </message>
    <message>
        <source>Look at its new state and do it again.</source>
        <translation>请查看新状态后重做。</translation>
    </message>
</context>
<context>
    <name>baydesk::OutputChart</name>
    <message>
        <source>Maintenance</source>
        <translation>保养</translation>
    </message>
    <message>
        <source>General repair</source>
        <translation>一般维修</translation>
    </message>
    <message>
        <source>Body and paint</source>
        <translation>钣喷</translation>
    </message>
    <message>
        <source>Gross profit</source>
        <translation>毛利</translation>
    </message>
    <message>
        <source>Output by class and gross profit over 13 months</source>
        <translation>近 13 个月产值构成与毛利</translation>
    </message>
    <message>
        <source>¥10,000</source>
        <translation>万元</translation>
    </message>
    <message>
        <source>¥</source>
        <translation>元</translation>
    </message>
</context>
<context>
    <name>baydesk::OverdueCard</name>
    <message>
        <source>Time of keeping over</source>
        <translation>保存期已满</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>末次工单</translation>
    </message>
    <message>
        <source>Over since</source>
        <translation>期满日</translation>
    </message>
    <message>
        <source>Still allows</source>
        <translation>仍同意</translation>
    </message>
    <message>
        <source>Customers whose time of keeping is over</source>
        <translation>保存期已满的客户</translation>
    </message>
    <message>
        <source>Nobody: repair files are kept two years, those of the maker&apos;s warranty six.</source>
        <translation>暂无。维修档案保存两年，三包维修记录保存六年。</translation>
    </message>
    <message numerus="yes">
        <source>Time of keeping over: %n customer(s)</source>
        <translation>
            <numerusform>保存期已满：%n 位客户</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter opens, Alt+8 erases</source>
        <translation>回车打开，Alt+8 删除</translation>
    </message>
    <message>
        <source>the first of them</source>
        <translation>仅列出最早的</translation>
    </message>
</context>
<context>
    <name>baydesk::OwnCarsPage</name>
    <message>
        <source>due today</source>
        <translation>今日到期</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked after by plan</source>
        <translation>按计划养护</translation>
    </message>
    <message>
        <source>Enter opens the order, or receives the car</source>
        <translation>回车打开工单或接车</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>车型</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>车辆类别</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>养护内容</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>Last care</source>
        <translation>上次养护</translation>
    </message>
    <message>
        <source>Next care</source>
        <translation>下次养护</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Cars of the shop&apos;s own</source>
        <translation>自有车辆</translation>
    </message>
    <message>
        <source>No car is looked after by plan. Alt+1 plans the care of one.</source>
        <translation>还没有车辆列入养护计划，按 Alt+1 新增。</translation>
    </message>
    <message>
        <source>Own cars</source>
        <translation>自有车辆</translation>
    </message>
    <message>
        <source>Look after a car</source>
        <translation>新增养护车辆</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>修改计划</translation>
    </message>
    <message>
        <source>End the plan</source>
        <translation>结束计划</translation>
    </message>
    <message>
        <source>The cars the shop has in stock or uses, and when each is looked after next. Enter opens the order of the marked car, or receives it for an internal order. A plan ends with a reason when the car is sold.</source>
        <translation>库存车和公务车及其下次养护日期。回车打开所选车辆的工单，或为其开立内部工单接车。车辆售出后注明原因结束计划。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n car(s)</source>
        <translation>
            <numerusform>%n 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n 台到期</numerusform>
        </translation>
    </message>
    <message>
        <source>in the shop, %1</source>
        <translation>在店 %1</translation>
    </message>
</context>
<context>
    <name>baydesk::Paper</name>
    <message>
        <source>A4 upright</source>
        <translation>A4 纵向</translation>
    </message>
    <message>
        <source>A5 upright</source>
        <translation>A5 纵向</translation>
    </message>
    <message>
        <source>Continuous 241 × 140 mm</source>
        <translation>连续纸 241 × 140 mm（二等分）</translation>
    </message>
    <message>
        <source>Continuous 241 × 279 mm</source>
        <translation>连续纸 241 × 279 mm</translation>
    </message>
</context>
<context>
    <name>baydesk::PaperPanel</name>
    <message>
        <source>Left margin</source>
        <translation>左边距</translation>
    </message>
    <message>
        <source>Top margin</source>
        <translation>上边距</translation>
    </message>
    <message>
        <source>Right margin</source>
        <translation>右边距</translation>
    </message>
    <message>
        <source>Bottom margin</source>
        <translation>下边距</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>右移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>&amp;Test page</source>
        <translation>打印测试页(&amp;T)</translation>
    </message>
</context>
<context>
    <name>baydesk::PapersPanel</name>
    <message>
        <source>Type the day like 2026-03-31.</source>
        <translation>日期请写成 2026-03-31。</translation>
    </message>
    <message>
        <source>Papers of %1</source>
        <translation>%1 的车辆证件</translation>
    </message>
    <message>
        <source>Sold on</source>
        <translation>销售日期</translation>
    </message>
    <message>
        <source>Day of the invoice: the three guarantees begin here</source>
        <translation>发票日期：三包自此起算</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>家用</translation>
    </message>
    <message>
        <source>Bought for a household</source>
        <translation>家庭购买使用</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>车价</translation>
    </message>
    <message>
        <source>Of the invoice, for the compensation of the use</source>
        <translation>发票价，用于计算使用补偿</translation>
    </message>
    <message>
        <source>Insured until</source>
        <translation>保险到期</translation>
    </message>
    <message>
        <source>Last day of the insurance, such as 2027-03-31</source>
        <translation>保险最后一天，例如 2027-03-31</translation>
    </message>
    <message>
        <source>Save the papers</source>
        <translation>保存证件</translation>
    </message>
    <message>
        <source>The papers are saved.</source>
        <translation>车辆证件已保存。</translation>
    </message>
    <message>
        <source>The three guarantees count from the day of the sale, for household cars.</source>
        <translation>三包自销售之日起算，仅适用于家用车。</translation>
    </message>
    <message>
        <source>The three guarantees are for household cars only.</source>
        <translation>三包仅适用于家用车。</translation>
    </message>
    <message>
        <source>Exchange and return until %1 or %2, free repair until %3 or %4.</source>
        <translation>退换（三包有效期）至 %1 或 %2，免费修理（包修期）至 %3 或 %4。</translation>
    </message>
    <message>
        <source>%1 of 30 repair days · one problem at most %2 of 4 times · safety faults %3 · assemblies %4 · main parts %5</source>
        <translation>累计修理 %1/30 天 · 同一问题最多 %2/4 次 · 安全故障 %3 · 总成 %4 · 主要零件 %5</translation>
    </message>
    <message>
        <source>For the use so far the buyer pays at most %1.</source>
        <translation>至今的使用补偿最多 %1。</translation>
    </message>
    <message>
        <source>Type the price like 158000.</source>
        <translation>车价请写成 158000。</translation>
    </message>
    <message>
        <source>Today its repairs are free: the maker pays.</source>
        <translation>今天修理免费，由厂家付款。</translation>
    </message>
    <message>
        <source>Its repairs are not free any more: the customer pays.</source>
        <translation>免费修理期已过，由客户付款。</translation>
    </message>
    <message>
        <source>It is in repair, day %1: from %2 another car or travel money is due.</source>
        <translation>正在修理，第 %1 天：自 %2 起应提供备用车或交通补偿。</translation>
    </message>
</context>
<context>
    <name>baydesk::Part</name>
    <message>
        <source>The amount must be between ¥0.00 and ¥1,000,000.00.</source>
        <translation>金额应在 ¥0.00 至 ¥1,000,000.00 之间。</translation>
    </message>
    <message>
        <source>A part needs a number of 1 to 40 characters.</source>
        <translation>配件编号为 1 至 40 个字符。</translation>
    </message>
    <message>
        <source>The OE number has at most 40 characters.</source>
        <translation>OE 号最多 40 个字符。</translation>
    </message>
    <message>
        <source>A part needs a name of 1 to 80 characters.</source>
        <translation>配件名称为 1 至 80 个字符。</translation>
    </message>
    <message>
        <source>The models it fits take at most 120 characters.</source>
        <translation>适用车型最多 120 个字符。</translation>
    </message>
    <message>
        <source>A part needs a unit of 1 to 10 characters, such as a piece or a litre.</source>
        <translation>配件单位为 1 至 10 个字符，如件、升。</translation>
    </message>
    <message>
        <source>The bin has at most 20 characters.</source>
        <translation>仓位最多 20 个字符。</translation>
    </message>
    <message>
        <source>A pack holds more than 0 and at most 10,000 units.</source>
        <translation>包装数应大于 0 且不超过 10,000。</translation>
    </message>
    <message>
        <source>The reorder point must be between 0 and 10,000.</source>
        <translation>补货点应在 0 至 10,000 之间。</translation>
    </message>
    <message>
        <source>The tax rate must be between 0% and 100%.</source>
        <translation>税率应在 0% 至 100% 之间。</translation>
    </message>
    <message>
        <source>“%1” has more than two decimals: an amount is counted in yuan and fen.</source>
        <translation>“%1”超过两位小数：金额以元和分计。</translation>
    </message>
    <message>
        <source>Write at most two digits after the point, such as 1240.50.</source>
        <translation>小数点后最多两位，如 1240.50。</translation>
    </message>
    <message>
        <source>“%1” is not an amount of money.</source>
        <translation>“%1”不是金额。</translation>
    </message>
    <message>
        <source>Write digits with at most two decimals, such as 1240.50.</source>
        <translation>请输入数字，最多两位小数，如 1240.50。</translation>
    </message>
    <message>
        <source>A quantity cannot be below zero.</source>
        <translation>数量不能小于零。</translation>
    </message>
    <message>
        <source>“%1” is not a quantity.</source>
        <translation>“%1”不是数量。</translation>
    </message>
    <message>
        <source>Write digits with at most three decimals, such as 4 or 0.5.</source>
        <translation>请输入数字，最多三位小数，如 4 或 0.5。</translation>
    </message>
    <message>
        <source>%1 at once cannot be right; at most 10,000 move in one act.</source>
        <translation>一次 %1 不合理；每次最多 10,000。</translation>
    </message>
    <message>
        <source>The quantity must be more than 0.</source>
        <translation>数量应大于 0。</translation>
    </message>
    <message>
        <source>Enough: %1 available</source>
        <translation>足够：可用 %1</translation>
    </message>
    <message>
        <source>%1 short, none on order</source>
        <translation>缺 %1，未订货</translation>
    </message>
    <message>
        <source>%1 short, arriving %2</source>
        <translation>缺 %1，%2 到货</translation>
    </message>
    <message>
        <source>%1 short, only %2 on order, first on %3</source>
        <translation>缺 %1，仅订 %2，最早 %3 到</translation>
    </message>
    <message>
        <source>Genuine</source>
        <translation>原厂</translation>
    </message>
    <message>
        <source>Equivalent quality</source>
        <translation>同质</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>旧件</translation>
    </message>
    <message>
        <source>Opening stock</source>
        <translation>期初</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>入库</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>领料</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>冲销</translation>
    </message>
</context>
<context>
    <name>baydesk::PartPanel</name>
    <message>
        <source>Kept now for %1.</source>
        <translation>现已留给 %1。</translation>
    </message>
    <message>
        <source>No longer kept for %1.</source>
        <translation>不再留给 %1。</translation>
    </message>
</context>
<context>
    <name>baydesk::PartStore</name>
    <message>
        <source>There is a part %1 already.</source>
        <translation>已有配件 %1。</translation>
    </message>
    <message>
        <source>Search it by its number, or give this part another one.</source>
        <translation>请按编号查找，或给此配件另一编号。</translation>
    </message>
    <message>
        <source>Somebody else has just changed part %1.</source>
        <translation>别人刚刚改动了配件 %1。</translation>
    </message>
    <message>
        <source>Look at it again, then change it.</source>
        <translation>请重新查看后再改。</translation>
    </message>
</context>
<context>
    <name>baydesk::PartView</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>流水</translation>
    </message>
    <message>
        <source>For whom, from whom</source>
        <translation>为谁 / 来自</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Kept and arriving</source>
        <translation>预留与在途</translation>
    </message>
    <message>
        <source>Movements  Alt+3</source>
        <translation>流水  Alt+3</translation>
    </message>
    <message>
        <source>Kept, arriving  Alt+4</source>
        <translation>预留、在途  Alt+4</translation>
    </message>
    <message>
        <source>12 months  Alt+5</source>
        <translation>12 个月  Alt+5</translation>
    </message>
    <message>
        <source>No part chosen</source>
        <translation>没有选择配件</translation>
    </message>
    <message>
        <source>Search a part with F3; its movements stand here.</source>
        <translation>按 F3 查配件；这里显示其流水。</translation>
    </message>
    <message>
        <source>Nothing has moved yet. Ctrl+R books in what arrives.</source>
        <translation>还没有流水。按 Ctrl+R 登记到货。</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已留</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>暂留</translation>
    </message>
    <message>
        <source>%1 (by %2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1，为 %2</translation>
    </message>
    <message>
        <source>Arriving</source>
        <translation>在途</translation>
    </message>
    <message>
        <source>Nothing is kept, held or on order.</source>
        <translation>没有预留、暂留或在途。</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>结存</translation>
    </message>
    <message>
        <source>Order, cause</source>
        <translation>工单、原因</translation>
    </message>
    <message>
        <source>Enter reverses a movement.</source>
        <translation>回车冲销流水。</translation>
    </message>
    <message>
        <source>Enter receives what arrives and opens the order of what is kept. Delete releases a hold and cancels what was ordered.</source>
        <translation>回车登记到货，或打开留件的工单。Delete 释放预留或取消订货。</translation>
    </message>
    <message>
        <source>Issued less returned, by month, from %1 to %2. Nothing is foretold.</source>
        <translation>%1 至 %2 每月领用减退回。不作预测。</translation>
    </message>
</context>
<context>
    <name>baydesk::PartWords</name>
    <message>
        <source>%1 for %2 %3</source>
        <translation>%1 给 %2 %3</translation>
    </message>
    <message>
        <source>%1 (%2): %3 available, %4</source>
        <translation>%1（%2）：可用 %3，%4</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>%1 (margin %2, both without tax)</source>
        <translation>%1（毛利 %2，均不含税）</translation>
    </message>
    <message>
        <source>%1 · last sold at %2 on %3</source>
        <translation>%1 · 上次售价 %2，%3</translation>
    </message>
    <message>
        <source>%1 · never sold</source>
        <translation>%1 · 从未售出</translation>
    </message>
    <message>
        <source>Not watched</source>
        <translation>未监控</translation>
    </message>
    <message>
        <source>%1 · reached: order</source>
        <translation>%1 · 已到补货点：请订货</translation>
    </message>
    <message>
        <source>%1 available</source>
        <translation>可用 %1</translation>
    </message>
    <message>
        <source>None available, %1 arriving %2</source>
        <translation>缺货，%1 件 %2 到</translation>
    </message>
    <message>
        <source>None available, none on order</source>
        <translation>缺货，未订货</translation>
    </message>
    <message>
        <source>Average cost</source>
        <translation>移动平均成本</translation>
    </message>
    <message>
        <source>Bin, origin, fits</source>
        <translation>仓位、来源、适用</translation>
    </message>
    <message>
        <source>Reorder point</source>
        <translation>补货点</translation>
    </message>
    <message>
        <source>Substitutes</source>
        <translation>替代件</translation>
    </message>
    <message>
        <source>Waiting for it</source>
        <translation>等此件</translation>
    </message>
    <message>
        <source>Last sold at %1 on %2</source>
        <translation>上次售价 %1，%2</translation>
    </message>
    <message>
        <source>%1 (reversed)</source>
        <translation>%1（已冲销）</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>齐</translation>
    </message>
    <message>
        <source>%1 short, %2</source>
        <translation>缺 %1，%2</translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation>缺 %1</translation>
    </message>
    <message>
        <source>job %1</source>
        <translation>项目 %1</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 给 %2</translation>
    </message>
    <message>
        <source>kept: %1</source>
        <translation>已留：%1</translation>
    </message>
    <message>
        <source>held: %1</source>
        <translation>暂留：%1</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>账面</translation>
    </message>
    <message>
        <source>Sale price</source>
        <translation>售价</translation>
    </message>
</context>
<context>
    <name>baydesk::PartsPage</name>
    <message>
        <source>Parts</source>
        <translation>配件</translation>
    </message>
    <message>
        <source>Look before you quote</source>
        <translation>报价前查库存</translation>
    </message>
    <message>
        <source>Number, OE number, name, pinyin, model or bin</source>
        <translation>编号、OE 号、名称、拼音、车型或仓位</translation>
    </message>
    <message>
        <source>Search parts</source>
        <translation>查配件</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>仓位</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已留</translation>
    </message>
    <message>
        <source>Arriving</source>
        <translation>在途</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>替代</translation>
    </message>
    <message>
        <source>Parts found</source>
        <translation>查询结果</translation>
    </message>
    <message>
        <source>Type any part of a number, an OE number or a name, its pinyin or initials, a model or a bin.</source>
        <translation>输入编号、OE 号或名称的任意部分、拼音或首字母、车型或仓位。</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>约定交车</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>车牌</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>配件</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Part lines of orders</source>
        <translation>工单配件行</translation>
    </message>
    <message>
        <source>To issue</source>
        <translation>待领</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>已领</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>流水</translation>
    </message>
    <message>
        <source>Kept, arriving</source>
        <translation>预留、在途</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 个月</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>盘点</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>New part</source>
        <translation>新配件</translation>
    </message>
    <message>
        <source>This movement stands: a reversal, or one that is reversed already.</source>
        <translation>此流水不能再冲：它是冲销，或已被冲销。</translation>
    </message>
    <message>
        <source>The order is cancelled.</source>
        <translation>工单已取消。</translation>
    </message>
    <message>
        <source>The hold is released.</source>
        <translation>预留已释放。</translation>
    </message>
    <message>
        <source>No part is called that. Try fewer characters, or add the part with Alt+9.</source>
        <translation>没有这个配件。请少输几个字，或按 Alt+9 新增。</translation>
    </message>
    <message>
        <source>Waiting lines</source>
        <translation>待领行</translation>
    </message>
    <message>
        <source>Issued lines</source>
        <translation>已领行</translation>
    </message>
    <message>
        <source>No approved work waits for a part.</source>
        <translation>没有已同意的作业在等配件。</translation>
    </message>
    <message>
        <source>No order in the shop has a part that could come back.</source>
        <translation>在厂工单没有可退的配件。</translation>
    </message>
    <message>
        <source>Search a part before you quote it: the row says what is free, for whom the rest is kept, what arrives when, a substitute and the price. Below stand the approved lines that wait for parts, by promise; Enter issues. On the right are the part&apos;s facts and every movement that explains its stock; Enter on a movement reverses it. Among what is kept and arriving, Enter receives, Delete releases a hold or cancels an order.</source>
        <translation>报价前先查配件：一行显示可用数、其余留给谁、何时到货、替代件和售价。下方按约定时间列出等配件的已同意行；回车领料。右侧是配件资料和解释库存的全部流水；在流水上回车可冲销。在预留与在途中，回车入库，Delete 释放预留或取消订货。</translation>
    </message>
    <message>
        <source>Can I promise it?</source>
        <translation>能答应吗？</translation>
    </message>
    <message>
        <source>Part name</source>
        <translation>配件名称</translation>
    </message>
    <message>
        <source>Price (last)</source>
        <translation>售价（上次）</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>订货</translation>
    </message>
    <message>
        <source>Enter leads to the movements</source>
        <translation>回车看流水</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
</context>
<context>
    <name>baydesk::PartsService</name>
    <message>
        <source>There is no part with the number “%1”.</source>
        <translation>没有编号为“%1”的配件。</translation>
    </message>
    <message>
        <source>Search the catalogue by name or OE number, or add the part.</source>
        <translation>请按名称或 OE 号查目录，或新增配件。</translation>
    </message>
    <message>
        <source>A part cannot stand in for itself.</source>
        <translation>配件不能替代自己。</translation>
    </message>
    <message>
        <source>There is no such order.</source>
        <translation>没有这个订单。</translation>
    </message>
    <message>
        <source>This hold was released already.</source>
        <translation>此预留已释放。</translation>
    </message>
    <message>
        <source>“%1” is not a part: nothing is issued for it.</source>
        <translation>“%1”不是配件：没有可领的。</translation>
    </message>
    <message>
        <source>There is no such order of this part.</source>
        <translation>此配件没有这个订货。</translation>
    </message>
    <message>
        <source>There is no such movement.</source>
        <translation>没有这条流水。</translation>
    </message>
    <message>
        <source>A return needs its cause in words.</source>
        <translation>退回需写明原因。</translation>
    </message>
    <message>
        <source>No open order has the number “%1”.</source>
        <translation>没有编号为“%1”的在厂工单。</translation>
    </message>
    <message>
        <source>Write it as on its papers, such as R261121-018, or leave it empty.</source>
        <translation>请按单据填写，如 R261121-018，或留空。</translation>
    </message>
    <message>
        <source>The books said %1 when this was counted and say %2 now.</source>
        <translation>盘点时账面库存为 %1，现在为 %2。</translation>
    </message>
    <message>
        <source>Look at the movements, then open the count again and count once more.</source>
        <translation>请先查看库存流水，再重新打开盘点并再点一次。</translation>
    </message>
</context>
<context>
    <name>baydesk::Password</name>
    <message>
        <source>A password has %1 to %2 characters.</source>
        <translation>密码为 %1 至 %2 个字符。</translation>
    </message>
    <message>
        <source>A password has no invisible characters.</source>
        <translation>密码不能含不可见字符。</translation>
    </message>
    <message>
        <source>Type it anew instead of pasting it.</source>
        <translation>请重新键入，不要粘贴。</translation>
    </message>
    <message>
        <source>This password is guessed at once.</source>
        <translation>这个密码一猜就中。</translation>
    </message>
    <message>
        <source>Take several words, or letters and digits, that are not your name.</source>
        <translation>请用几个词，或字母加数字，不要用自己的姓名。</translation>
    </message>
</context>
<context>
    <name>baydesk::PasswordPanel</name>
    <message>
        <source>Password of %1</source>
        <translation>%1 的密码</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>原密码</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再输一次</translation>
    </message>
    <message>
        <source>Tell it to the person; the next sign-in asks for one of their own.</source>
        <translation>告知本人；下次登录时须改为自己的密码。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The password is set.</source>
        <translation>密码已设置。</translation>
    </message>
</context>
<context>
    <name>baydesk::PayPanel</name>
    <message>
        <source>Pay of %1</source>
        <translation>%1 的月薪</translation>
    </message>
    <message>
        <source>Monthly pay (¥)</source>
        <translation>月薪 (¥)</translation>
    </message>
    <message>
        <source>The key figures of earlier months are worked out with it, too.</source>
        <translation>以前月份的指标也按它计算。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
</context>
<context>
    <name>baydesk::Payment</name>
    <message>
        <source>Payment</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>定金</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>银行卡</translation>
    </message>
    <message>
        <source>WeChat Pay</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>Alipay</source>
        <translation>支付宝</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>转账</translation>
    </message>
    <message>
        <source>On account</source>
        <translation>挂账</translation>
    </message>
</context>
<context>
    <name>baydesk::PencilPanel</name>
    <message>
        <source>Pencil in for %1</source>
        <translation>预排 %1</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>技师</translation>
    </message>
    <message>
        <source>Bay</source>
        <translation>工位</translation>
    </message>
    <message>
        <source>Type any part of the name</source>
        <translation>输入姓名的任意一部分</translation>
    </message>
    <message>
        <source>Either may stay empty. Dispatching decides when the car is here.</source>
        <translation>均可留空，到店后以派工为准。</translation>
    </message>
    <message>
        <source>Pencil in</source>
        <translation>预排</translation>
    </message>
    <message>
        <source>Pencilled in.</source>
        <translation>已预排。</translation>
    </message>
</context>
<context>
    <name>baydesk::PersonCard</name>
    <message>
        <source>none yet</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>must be changed</source>
        <translation>待修改</translation>
    </message>
    <message>
        <source>set</source>
        <translation>已设置</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>May</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>工种</translation>
    </message>
    <message>
        <source>Monthly pay</source>
        <translation>月薪</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Last act</source>
        <translation>最近操作</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>未选择员工</translation>
    </message>
    <message>
        <source>works here</source>
        <translation>在职</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>离职</translation>
    </message>
</context>
<context>
    <name>baydesk::PhoneNumber</name>
    <message>
        <source>mobile</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>landline</source>
        <translation>座机</translation>
    </message>
    <message>
        <source>400 or 800 service number</source>
        <translation>400 或 800 号码</translation>
    </message>
    <message>
        <source>neither a mobile, a landline with area code nor a 400 or 800 number</source>
        <translation>不是手机号、带区号座机，也不是 400 或 800 号码</translation>
    </message>
</context>
<context>
    <name>baydesk::Photo</name>
    <message>
        <source>This is no whole picture.</source>
        <translation>这不是完整的图片。</translation>
    </message>
    <message>
        <source>A kept picture is at most %1 pixels wide and high.</source>
        <translation>保存的图片宽高最多 %1 像素。</translation>
    </message>
    <message>
        <source>The picture says where or with what it was taken; that is not kept.</source>
        <translation>图片含有拍摄地点或设备信息，这些不保存。</translation>
    </message>
    <message>
        <source>Walk-around</source>
        <translation>环车检查</translation>
    </message>
    <message>
        <source>Damage mark</source>
        <translation>损伤标记</translation>
    </message>
    <message>
        <source>Inspection item</source>
        <translation>检查项目</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>The order has no such damage mark.</source>
        <translation>工单没有这个损伤标记。</translation>
    </message>
    <message>
        <source>Choose “Walk-around” for the whole car.</source>
        <translation>整车照片请选“环车检查”。</translation>
    </message>
    <message>
        <source>Choose one of its marks 1 to %1.</source>
        <translation>请选 1 至 %1 号标记。</translation>
    </message>
    <message>
        <source>At most %1 characters fit here.</source>
        <translation>最多 %1 个字。</translation>
    </message>
    <message>
        <source>Damage mark %1</source>
        <translation>损伤标记 %1</translation>
    </message>
    <message>
        <source>The car has left: the order is closed.</source>
        <translation>车辆已离店，工单已关闭。</translation>
    </message>
    <message>
        <source>Open an order for its new visit.</source>
        <translation>再次进厂请新开工单。</translation>
    </message>
</context>
<context>
    <name>baydesk::PhotoFile</name>
    <message>
        <source>“%1” is a folder.</source>
        <translation>“%1”是文件夹。</translation>
    </message>
    <message>
        <source>Choose the photos in it.</source>
        <translation>请选择其中的照片。</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>没有文件“%1”。</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>“%1”是空文件。</translation>
    </message>
    <message>
        <source>Copy it from the camera once more.</source>
        <translation>请从相机重新复制。</translation>
    </message>
    <message>
        <source>“%1” has %2; a photo may have at most %3.</source>
        <translation>“%1”有 %2，照片最大 %3。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>无法读取“%1”：%2。</translation>
    </message>
    <message>
        <source>“%1” cannot be read to its end.</source>
        <translation>“%1”无法读完。</translation>
    </message>
    <message>
        <source>“%1” is no picture this program can read.</source>
        <translation>“%1”不是本程序能读的图片。</translation>
    </message>
    <message>
        <source>Choose a JPEG or PNG file.</source>
        <translation>请选择 JPEG 或 PNG 文件。</translation>
    </message>
    <message>
        <source>“%1” is too large: %2 × %3 pixels.</source>
        <translation>“%1”太大：%2 × %3 像素。</translation>
    </message>
    <message>
        <source>Save it smaller and choose it again.</source>
        <translation>请缩小后再选。</translation>
    </message>
    <message>
        <source>“%1” is cut: its end is missing.</source>
        <translation>“%1”不完整，缺少结尾。</translation>
    </message>
    <message>
        <source>“%1” is damaged: %2.</source>
        <translation>“%1”已损坏：%2。</translation>
    </message>
</context>
<context>
    <name>baydesk::PhotoPanel</name>
    <message>
        <source>Add photos</source>
        <translation>添加照片</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Keep the photos</source>
        <translation>保存照片</translation>
    </message>
    <message>
        <source>Damage mark %1: %2, %3</source>
        <translation>损伤标记 %1：%2，%3</translation>
    </message>
    <message>
        <source>Newest photos of the camera&apos;s folder</source>
        <translation>相机文件夹中最新的照片</translation>
    </message>
    <message>
        <source>Camera folder…</source>
        <translation>相机文件夹…</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>文件…</translation>
    </message>
    <message>
        <source>To be kept:</source>
        <translation>将保存：</translation>
    </message>
    <message>
        <source>Photos to be kept</source>
        <translation>将保存的照片</translation>
    </message>
    <message>
        <source>Choose the folder the camera writes to, or drop photos here.</source>
        <translation>选择相机存照片的文件夹，或把照片拖到这里。</translation>
    </message>
    <message>
        <source>Newest in %1; Enter takes what is marked</source>
        <translation>%1 中最新的照片；回车取用选中的</translation>
    </message>
    <message>
        <source>There is no photo in %1.</source>
        <translation>%1 中没有照片。</translation>
    </message>
    <message>
        <source>Camera folder</source>
        <translation>相机文件夹</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Photos (%1)</source>
        <translation>照片 (%1)</translation>
    </message>
    <message>
        <source>The photos are still being read.</source>
        <translation>照片仍在读取。</translation>
    </message>
    <message>
        <source>Wait a moment.</source>
        <translation>请稍候。</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) kept</source>
        <translation>
            <numerusform>已保存 %n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking into %1 …</source>
        <translation>正在查看 %1……</translation>
    </message>
</context>
<context>
    <name>baydesk::PhotoService</name>
    <message>
        <source>Choose at least one photo.</source>
        <translation>请至少选择一张照片。</translation>
    </message>
    <message>
        <source>Say in 1 to %1 characters why the photo is taken away.</source>
        <translation>用 1 至 %1 个字说明为何移除照片。</translation>
    </message>
    <message>
        <source>%1 has taken the photo away already.</source>
        <translation>%1 已移除这张照片。</translation>
    </message>
</context>
<context>
    <name>baydesk::PhotoStrip</name>
    <message>
        <source>Photos of the order</source>
        <translation>工单的照片</translation>
    </message>
</context>
<context>
    <name>baydesk::PhotoViewer</name>
    <message>
        <source>← → other photos · Del takes away · Esc leaves</source>
        <translation>← → 翻看 · Del 移除 · Esc 退出</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why the photo is taken away; Enter does it. The history keeps it.</source>
        <translation>说明为何移除，回车确认；历史中仍保留。</translation>
    </message>
    <message>
        <source>%1 of %2 · %3 · %4</source>
        <translation>%1 / %2 · %3 · %4</translation>
    </message>
    <message>
        <source>The picture was taken away with the customer&apos;s data.</source>
        <translation>照片已随客户信息删除。</translation>
    </message>
    <message>
        <source>Photo taken away</source>
        <translation>照片已移除</translation>
    </message>
</context>
<context>
    <name>baydesk::PlaceStep</name>
    <message>
        <source>Where it is kept</source>
        <translation>存放位置</translation>
    </message>
    <message>
        <source>An existing database</source>
        <translation>已有的数据库</translation>
    </message>
    <message>
        <source>A file on this computer, or the address of a database on a server that several desks share.</source>
        <translation>本机的一个文件，或多台电脑共用的服务器数据库地址。</translation>
    </message>
    <message>
        <source>The file of a shop, or the address of its database on a server.</source>
        <translation>门店的文件，或其服务器数据库的地址。</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Baydesk shops (*.baydesk);;All files (*)</source>
        <translation>Baydesk 门店 (*.baydesk);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Say which file, or which address.</source>
        <translation>请说明文件或地址。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有这个文件。</translation>
    </message>
    <message>
        <source>Password there</source>
        <translation>服务器密码</translation>
    </message>
    <message>
        <source>Of the database user; kept in this computer&apos;s keyring. Leave it empty if ~/.pgpass has it.</source>
        <translation>数据库用户的密码，保存在本机密钥环中；~/.pgpass 中已有则留空。</translation>
    </message>
</context>
<context>
    <name>baydesk::Plate</name>
    <message>
        <source>ordinary</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>new-energy small</source>
        <translation>小型新能源</translation>
    </message>
    <message>
        <source>new-energy large</source>
        <translation>大型新能源</translation>
    </message>
    <message>
        <source>police</source>
        <translation>警车</translation>
    </message>
    <message>
        <source>learner</source>
        <translation>教练</translation>
    </message>
    <message>
        <source>trailer</source>
        <translation>挂车</translation>
    </message>
    <message>
        <source>test or oversize</source>
        <translation>试验或超限</translation>
    </message>
    <message>
        <source>Hong Kong or Macau cross-border</source>
        <translation>港澳入出境</translation>
    </message>
    <message>
        <source>consulate</source>
        <translation>领馆</translation>
    </message>
    <message>
        <source>embassy</source>
        <translation>使馆</translation>
    </message>
    <message>
        <source>fire and rescue</source>
        <translation>应急救援</translation>
    </message>
    <message>
        <source>civil aviation</source>
        <translation>民航</translation>
    </message>
    <message>
        <source>armed police</source>
        <translation>武警</translation>
    </message>
    <message>
        <source>military</source>
        <translation>军车</translation>
    </message>
    <message>
        <source>character %1 in serial</source>
        <translation>序号含字符 %1</translation>
    </message>
    <message>
        <source>letter %1 in new-energy serial</source>
        <translation>新能源序号含字母 %1</translation>
    </message>
    <message>
        <source>letter %1 in serial</source>
        <translation>序号含字母 %1</translation>
    </message>
    <message>
        <source>new-energy small must end in 4 digits</source>
        <translation>小型新能源须以 4 位数字结尾</translation>
    </message>
    <message>
        <source>new-energy large must have 5 digits before its letter</source>
        <translation>大型新能源字母前须有 5 位数字</translation>
    </message>
    <message>
        <source>8 characters, no energy letter</source>
        <translation>8 位但没有新能源字母</translation>
    </message>
    <message>
        <source>temporary plate: no fixed form here, use VIN key</source>
        <translation>临牌：此处无固定格式，请用 VIN</translation>
    </message>
    <message>
        <source>no province character</source>
        <translation>没有省份简称</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 个字符</translation>
    </message>
    <message>
        <source>%1 as issuing code</source>
        <translation>发牌机关代号为 %1</translation>
    </message>
    <message>
        <source>%1 only with 粤Z</source>
        <translation>%1 只用于粤Z</translation>
    </message>
    <message>
        <source>no known form of plate</source>
        <translation>不是已知的车牌格式</translation>
    </message>
</context>
<context>
    <name>baydesk::Plausibility</name>
    <message>
        <source>Production efficiency %1 is above %2%: jobs clocked incompletely, or generous flat-rate times.</source>
        <translation>生产效率 %1 高于 %2%：打卡不全，或标准工时偏宽。</translation>
    </message>
    <message>
        <source>More hours were worked (%1) than were available (%2): attendance is incomplete.</source>
        <translation>实际工时（%1）多于可用工时（%2）：出勤记录不全。</translation>
    </message>
    <message>
        <source>%1 work days with every technician present every day: available hours are overstated, so labour efficiency and utilisation look too low.</source>
        <translation>%1 个工作日视为全员每天到岗：可用工时偏高，劳动效率和利用率因此偏低。</translation>
    </message>
    <message>
        <source>A body and paint job brings less (%1) than a general repair (%2).</source>
        <translation>钣喷客单价（%1）低于一般维修（%2）。</translation>
    </message>
    <message>
        <source>Only %1 of %2 visits had maintenance.</source>
        <translation>%2 台次中只有 %1 台做保养。</translation>
    </message>
    <message>
        <source>%1 body and paint jobs per booth and day: more than one an hour. Most of them did not need the booth, or the count is of panels.</source>
        <translation>每烤房每日 %1 台次钣喷：超过每小时一台。多数未用烤房，或计的是面数。</translation>
    </message>
</context>
<context>
    <name>baydesk::PreparationService</name>
    <message>
        <source>There is no appointment with the number %1.</source>
        <translation>没有编号为 %1 的预约。</translation>
    </message>
    <message>
        <source>This technician does not work here any more.</source>
        <translation>该技师已离职。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>请另选。</translation>
    </message>
    <message>
        <source>This bay is not in use.</source>
        <translation>该工位未启用。</translation>
    </message>
    <message>
        <source>This part is not short for this appointment.</source>
        <translation>该配件对此预约不缺。</translation>
    </message>
    <message>
        <source>%1 has seen to this part already.</source>
        <translation>%1 已处理该配件。</translation>
    </message>
</context>
<context>
    <name>baydesk::PreparationView</name>
    <message>
        <source>not prepared</source>
        <translation>未准备</translation>
    </message>
    <message>
        <source>no package</source>
        <translation>无套餐</translation>
    </message>
    <message numerus="yes">
        <source>%n short</source>
        <translation>
            <numerusform>缺 %n 种</numerusform>
        </translation>
    </message>
    <message>
        <source>ready</source>
        <translation>已备齐</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>车牌</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>上次进厂</translation>
    </message>
    <message>
        <source>Service due</source>
        <translation>保养到期</translation>
    </message>
    <message>
        <source>Bay, technician</source>
        <translation>工位、技师</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>配件</translation>
    </message>
    <message>
        <source>Appointments to prepare</source>
        <translation>待准备的预约</translation>
    </message>
    <message>
        <source>Nothing is booked for this day. Ctrl+B books an appointment.</source>
        <translation>这一天没有预约。按 Ctrl+B 预约。</translation>
    </message>
    <message>
        <source>Short parts</source>
        <translation>缺件</translation>
    </message>
    <message>
        <source>Enter ticks off what is seen to</source>
        <translation>回车勾销已处理的</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>配件</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用于</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>No part is short for what is prepared.</source>
        <translation>已准备的预约不缺件。</translation>
    </message>
    <message>
        <source>seen to by %1</source>
        <translation>%1 已处理</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>待处理</translation>
    </message>
</context>
<context>
    <name>baydesk::PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Forms of this order</source>
        <translation>本工单的单据</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>no printer on this computer</source>
        <translation>本机没有打印机</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Print · %1</source>
        <translation>打印 · %1</translation>
    </message>
    <message>
        <source>next</source>
        <translation>下一张</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>已打印</translation>
    </message>
    <message>
        <source>Not yet possible: %1.</source>
        <translation>尚不能打印：%1。</translation>
    </message>
    <message>
        <source>%1 is sent to %2.</source>
        <translation>%1已发送到 %2。</translation>
    </message>
    <message>
        <source>The test page is sent to %1.</source>
        <translation>测试页已发送到 %1。</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Margins and offset</source>
        <translation>边距与偏移</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>另存为 PDF …</translation>
    </message>
    <message>
        <source>↑↓ mark a form, Enter prints it, Alt+S saves it as a PDF. Alt+M sets the margins and the offset of this printer and paper and prints a test page.</source>
        <translation>↑↓ 选择单据，回车打印，Alt+S 另存为 PDF。Alt+M 设置本打印机和纸张的边距与偏移，并可打印测试页。</translation>
    </message>
    <message>
        <source>The form that comes next is marked at first; one that is grey says what it waits for. Tab goes on to language, printer, paper and copies; the first three are kept for the next time. Esc closes the window, F1 this text.</source>
        <translation>打开时已选中下一张该打的单据；灰色的单据会写明还缺什么。Tab 依次到语言、打印机、纸张和份数，前三项下次沿用。Esc 关闭窗口，F1 收起本说明。</translation>
    </message>
</context>
<context>
    <name>baydesk::Privacy</name>
    <message>
        <source>Service and repair</source>
        <translation>保养与维修</translation>
    </message>
    <message>
        <source>Reminders of due services</source>
        <translation>到期保养提醒</translation>
    </message>
    <message>
        <source>Questions after a visit</source>
        <translation>到店回访</translation>
    </message>
    <message>
        <source>Offers and campaigns</source>
        <translation>优惠与活动</translation>
    </message>
    <message>
        <source>The data were erased already.</source>
        <translation>资料已经删除。</translation>
    </message>
    <message numerus="yes">
        <source>%n orders are still open.</source>
        <translation>
            <numerusform>还有 %n 张工单未结束。</numerusform>
        </translation>
    </message>
    <message>
        <source>The customer still owes money.</source>
        <translation>客户尚有欠款。</translation>
    </message>
    <message>
        <source>The repair files must be kept until %1.</source>
        <translation>维修档案须保存至 %1。</translation>
    </message>
    <message>
        <source>Never asked</source>
        <translation>未询问</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>Name, phone number, company code and note.</source>
        <translation>姓名、电话、统一社会信用代码和备注。</translation>
    </message>
    <message numerus="yes">
        <source>The plates of %n vehicles.</source>
        <translation>
            <numerusform>%n 辆车的车牌号。</numerusform>
        </translation>
    </message>
    <message>
        <source>Names, phone numbers and plates in the history.</source>
        <translation>历史记录中的姓名、电话和车牌。</translation>
    </message>
    <message numerus="yes">
        <source>%n orders with work, parts, amounts and dates: stock and months rest on them.</source>
        <translation>
            <numerusform>%n 张工单的项目、配件、金额和日期：库存和月报以此为据。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payments with their settlements: the books must add up.</source>
        <translation>
            <numerusform>%n 笔收款及其结算：账目必须平。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The VIN of %n vehicles: recalls and the maker&apos;s warranty follow the car.</source>
        <translation>
            <numerusform>%n 辆车的 VIN：召回和三包随车。</numerusform>
        </translation>
    </message>
    <message>
        <source>What was allowed and who looked, under a number: it proves what was done.</source>
        <translation>同意记录和查看记录，仅留编号：作为合规凭据。</translation>
    </message>
    <message>
        <source>The acts in the history, without the words: their chain shows that nothing was forged.</source>
        <translation>历史中的操作本身，不含个人字样：链条证明未被篡改。</translation>
    </message>
    <message>
        <source>Backups made earlier, until they are replaced or deleted.</source>
        <translation>此前的备份，直到被替换或删除。</translation>
    </message>
    <message numerus="yes">
        <source>%n appointments are still open.</source>
        <translation>
            <numerusform>还有 %n 个未结束的预约。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n orders who brought the car, who agreed, the customer&apos;s words and belongings, notes of the inspection and why work was declined.</source>
        <translation>
            <numerusform>%n 张工单上的送修人、同意人、客户描述、随车物品、检查备注和拒绝原因。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos with their notes.</source>
        <translation>
            <numerusform>%n 张照片及其备注。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baydesk::PrivacyService</name>
    <message>
        <source>Say in 1 to 200 characters why the data are erased.</source>
        <translation>请用 1 至 200 个字符说明删除原因。</translation>
    </message>
    <message>
        <source>There is no customer with the number %1.</source>
        <translation>没有编号为 %1 的客户。</translation>
    </message>
    <message>
        <source>The number stands on the customer&apos;s card.</source>
        <translation>编号在客户资料卡上。</translation>
    </message>
    <message>
        <source>A consent cannot end before today.</source>
        <translation>同意的截止日不能早于今天。</translation>
    </message>
    <message>
        <source>Give the last day as 2027-12-31, or leave it empty.</source>
        <translation>请按 2027-12-31 的格式填写最后一天，或留空。</translation>
    </message>
    <message>
        <source>These data cannot be erased.</source>
        <translation>这些个人信息不能删除。</translation>
    </message>
    <message>
        <source>This customer&apos;s data were erased.</source>
        <translation>该客户的个人信息已删除。</translation>
    </message>
    <message>
        <source>Enter the customer as a new one; a car that comes again is entered with its VIN and its plate.</source>
        <translation>请作为新客户录入；再次进厂的车按 VIN 和车牌录入。</translation>
    </message>
</context>
<context>
    <name>baydesk::PrivateRead</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Vehicle card</source>
        <translation>车辆卡片</translation>
    </message>
    <message>
        <source>Repair order</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
</context>
<context>
    <name>baydesk::Program</name>
    <message>
        <source>The database cannot be opened</source>
        <translation>数据库打不开</translation>
    </message>
    <message>
        <source>Building the sample shop: %1</source>
        <translation>正在建立示例门店：%1</translation>
    </message>
    <message>
        <source>The sample shop is not there</source>
        <translation>示例门店不存在</translation>
    </message>
    <message>
        <source>Building the sample shop …</source>
        <translation>正在建立示例门店……</translation>
    </message>
    <message>
        <source>The sample shop is in %1</source>
        <translation>示例门店位于 %1</translation>
    </message>
    <message>
        <source>Opening the database …</source>
        <translation>正在打开数据库……</translation>
    </message>
    <message>
        <source>Nobody here is called %1</source>
        <translation>这里没有叫 %1 的人</translation>
    </message>
    <message>
        <source>These people work here: %1.</source>
        <translation>在职人员：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The tour is for a sample shop</source>
        <translation>演示只能在样例门店进行</translation>
    </message>
    <message>
        <source>It writes orders of its own.</source>
        <translation>它会自己写入工单。</translation>
    </message>
    <message>
        <source>Sign in – Baydesk</source>
        <translation>登录 – Baydesk</translation>
    </message>
    <message>
        <source>The tour cannot begin</source>
        <translation>演示无法开始</translation>
    </message>
    <message>
        <source>No picture can be saved in %1.</source>
        <translation>无法在 %1 中保存图片。</translation>
    </message>
    <message>
        <source>Restore a backup …</source>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>Restoring the backup …</source>
        <translation>正在恢复备份 …</translation>
    </message>
    <message>
        <source>The backup is restored.</source>
        <translation>备份已恢复。</translation>
    </message>
    <message>
        <source>The backup is restored. The database of before is kept as %1.</source>
        <translation>备份已恢复。原数据库保存为 %1。</translation>
    </message>
    <message>
        <source>The backup is not restored</source>
        <translation>备份未恢复</translation>
    </message>
    <message>
        <source>The database&apos;s password is kept in this computer&apos;s keyring.</source>
        <translation>数据库密码已保存在本机密钥环中。</translation>
    </message>
    <message>
        <source>The database&apos;s password is kept in a file</source>
        <translation>数据库密码保存在文件中</translation>
    </message>
    <message>
        <source>This computer has no keyring for you, so the password is in %1, which only you may read.</source>
        <translation>本机没有可用的密钥环，密码保存在 %1，只有您可读。</translation>
    </message>
    <message>
        <source>The database&apos;s password is not kept</source>
        <translation>数据库密码未保存</translation>
    </message>
    <message>
        <source>There is neither a keyring nor a folder for it, so Baydesk asks again at the next start.</source>
        <translation>没有密钥环，也没有可写的文件夹，下次启动时会再次询问。</translation>
    </message>
    <message>
        <source>The database file is damaged.</source>
        <translation>数据库文件已损坏。</translation>
    </message>
</context>
<context>
    <name>baydesk::ProgressPanel</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>baydesk::PromiseCard</name>
    <message>
        <source>Promised for</source>
        <translation>约定交车</translation>
    </message>
    <message>
        <source>no promise yet</source>
        <translation>还没有约定</translation>
    </message>
    <message>
        <source>Promise a time before the estimate is given.</source>
        <translation>报价前请先约定时间。</translation>
    </message>
    <message>
        <source>delivered in time</source>
        <translation>按时交车</translation>
    </message>
    <message>
        <source>delivered late</source>
        <translation>超时交车</translation>
    </message>
    <message>
        <source>First promised for %1</source>
        <translation>首次约定 %1</translation>
    </message>
    <message>
        <source>Delivered %1</source>
        <translation>%1 交车</translation>
    </message>
    <message>
        <source>The customer waits here</source>
        <translation>客户在店等候</translation>
    </message>
    <message>
        <source>%1 fault: ready within %2 h, by %3</source>
        <translation>%1故障：%2 小时内完工，截至 %3</translation>
    </message>
    <message>
        <source>%1: passed</source>
        <translation>%1：已超时</translation>
    </message>
    <message>
        <source>%1: soon</source>
        <translation>%1：即将到时</translation>
    </message>
</context>
<context>
    <name>baydesk::PromiseHint</name>
    <message>
        <source>Suggested: %1 (↓ takes it over)</source>
        <translation>建议：%1（按 ↓ 采用）</translation>
    </message>
    <message>
        <source>No time can be suggested yet.</source>
        <translation>暂无法建议时间。</translation>
    </message>
</context>
<context>
    <name>baydesk::PromiseSuggestion</name>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>No technician is expected in the coming weeks.</source>
        <translation>未来几周没有技师出勤。</translation>
    </message>
    <message>
        <source>%1: nobody knows yet how long it takes; write its labour.</source>
        <translation>%1：用时未知，请先录入工时。</translation>
    </message>
    <message>
        <source>There is no work yet.</source>
        <translation>还没有项目。</translation>
    </message>
    <message>
        <source>Checks and wash take up to %1.</source>
        <translation>检验和洗车在 %1 内。</translation>
    </message>
    <message>
        <source>“%1” is missing and not on its way: ask the parts counter first.</source>
        <translation>缺“%1”且未订货：请先问配件部。</translation>
    </message>
    <message>
        <source>“%1” arrives on %2.</source>
        <translation>“%1”%2 到货。</translation>
    </message>
    <message>
        <source>%1 of promised work go before it.</source>
        <translation>前面有 %1 已约定的工作。</translation>
    </message>
    <message>
        <source>Job %1</source>
        <translation>项目 %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>The work is done.</source>
        <translation>作业已全部完成。</translation>
    </message>
    <message>
        <source>%1: its hours alone, %2; nothing comparable was done yet.</source>
        <translation>%1：仅按工时 %2；尚无可比项目。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n job(s) of the same operation took up to %2 in four of five cases.</source>
        <translation>
            <numerusform>%1：同一作业做过 %n 次，八成不超过 %2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n job(s) of its category took up to %2 in four of five cases.</source>
        <translation>
            <numerusform>%1：同类别项目做过 %n 个，八成不超过 %2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n job(s) of the shop took up to %2 in four of five cases.</source>
        <translation>
            <numerusform>%1：本店做过 %n 个项目，八成不超过 %2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has no hours yet: %n job(s) of any kind took up to %2 in four of five cases.</source>
        <translation>
            <numerusform>%1 还没有工时：各类项目做过 %n 个，八成不超过 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nine of ten took up to %1.</source>
        <translation>九成不超过 %1。</translation>
    </message>
</context>
<context>
    <name>baydesk::ProveBackupPage</name>
    <message>
        <source>What would be lost?</source>
        <translation>会丢失什么？</translation>
    </message>
    <message>
        <source>The backup is proved first. Until you restore it nothing is changed, and the database of now is kept beside it.</source>
        <translation>先验证备份。点“立即恢复”之前不作任何改动；当前数据库会保留在旁边。</translation>
    </message>
    <message>
        <source>Proving the backup</source>
        <translation>正在验证备份</translation>
    </message>
    <message>
        <source>Go back and choose another backup.</source>
        <translation>请返回另选一份备份。</translation>
    </message>
    <message>
        <source>The backup is proved. The last act in it was done on %1.</source>
        <translation>备份已通过验证，其中最后一步操作在 %1。</translation>
    </message>
    <message>
        <source>The database of now cannot be read, so nobody can say what would be lost: everything after that moment.</source>
        <translation>当前数据库无法读取，无法逐项说明；该时刻之后的内容都会丢失。</translation>
    </message>
    <message>
        <source>There is no database to compare it with.</source>
        <translation>没有可供比较的数据库。</translation>
    </message>
</context>
<context>
    <name>baydesk::PurchaseLine</name>
    <message>
        <source>An order needs its supplier, in 1 to 60 characters.</source>
        <translation>订货需填供应商，1 至 60 个字符。</translation>
    </message>
    <message>
        <source>An order needs the day on which it is expected.</source>
        <translation>订货需填预计到货日。</translation>
    </message>
    <message>
        <source>Write it as year-month-day, such as 2026-11-23.</source>
        <translation>请写成年-月-日，如 2026-11-23。</translation>
    </message>
    <message>
        <source>%1 is over; expect it today or later.</source>
        <translation>%1 已过；请填今天或以后。</translation>
    </message>
    <message>
        <source>This order was cancelled.</source>
        <translation>此订货已取消。</translation>
    </message>
    <message>
        <source>Book what came as a receipt without an order.</source>
        <translation>到货请按无订货入库登记。</translation>
    </message>
    <message>
        <source>This order has arrived in full.</source>
        <translation>此订货已全部到货。</translation>
    </message>
    <message>
        <source>Book what came beyond it as a receipt without an order.</source>
        <translation>超出部分请按无订货入库登记。</translation>
    </message>
    <message>
        <source>%1 is more than the %2 still open of this order.</source>
        <translation>%1 超过此订货未到的 %2。</translation>
    </message>
    <message>
        <source>Receive %1 here and book the rest as a receipt without an order.</source>
        <translation>此处入库 %1，其余按无订货入库登记。</translation>
    </message>
    <message>
        <source>Reverse its receipt if it was booked by mistake.</source>
        <translation>若误记，请冲销其入库。</translation>
    </message>
    <message>
        <source>Say for whom the part is held, in 1 to 60 characters.</source>
        <translation>请写明为谁预留，1 至 60 个字符。</translation>
    </message>
    <message>
        <source>%1 cannot be held: only %2 are available.</source>
        <translation>不能预留 %1：只有 %2 可用。</translation>
    </message>
    <message>
        <source>Hold what is available, or order the rest.</source>
        <translation>请预留可用的，或订其余的。</translation>
    </message>
</context>
<context>
    <name>baydesk::PurchasePanel</name>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>%1 lacking for approved work, %2 on order</source>
        <translation>已同意作业缺 %1，在途 %2</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Cost of one</source>
        <translation>单位成本</translation>
    </message>
    <message>
        <source>Without tax</source>
        <translation>不含税</translation>
    </message>
    <message>
        <source>Expected on</source>
        <translation>预计到货</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>工单号</translation>
    </message>
    <message>
        <source>May be empty. What arrives is kept for this order first.</source>
        <translation>可留空。到货优先留给此工单。</translation>
    </message>
    <message>
        <source>Ordered.</source>
        <translation>已订货。</translation>
    </message>
    <message>
        <source>Purchase %1</source>
        <translation>订货 %1</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>订货</translation>
    </message>
</context>
<context>
    <name>baydesk::PurposePanel</name>
    <message>
        <source>What the order is for</source>
        <translation>工单用途</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Change the purpose</source>
        <translation>更改用途</translation>
    </message>
    <message>
        <source>The purpose is changed</source>
        <translation>用途已更改</translation>
    </message>
    <message>
        <source>The shop pays for everything on it; no customer is asked.</source>
        <translation>全部由本店承担，无需客户同意。</translation>
    </message>
    <message>
        <source>What is written is the customer&apos;s to pay.</source>
        <translation>已写的明细由客户付款。</translation>
    </message>
</context>
<context>
    <name>baydesk::QuoteCard</name>
    <message>
        <source>Quote</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>工时费</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>配件</translation>
    </message>
    <message>
        <source>Paid by others</source>
        <translation>他方付款</translation>
    </message>
    <message>
        <source>Customer pays</source>
        <translation>客户付</translation>
    </message>
    <message>
        <source>approved %1</source>
        <translation>已同意 %1</translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>待同意 %1</translation>
    </message>
    <message>
        <source>paid %1</source>
        <translation>已付 %1</translation>
    </message>
    <message>
        <source>Discounts included</source>
        <translation>其中优惠</translation>
    </message>
    <message>
        <source>Changed since estimate %1</source>
        <translation>第 %1 版估价之后有变化</translation>
    </message>
    <message>
        <source>Estimate %1 was valid until %2</source>
        <translation>第 %1 版估价有效期至 %2，已过期</translation>
    </message>
    <message>
        <source>Estimate %1 is valid until %2</source>
        <translation>第 %1 版估价有效期至 %2</translation>
    </message>
    <message>
        <source>The shop pays</source>
        <translation>本店承担</translation>
    </message>
</context>
<context>
    <name>baydesk::Rail</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>baydesk::RatePanel</name>
    <message>
        <source>New rate</source>
        <translation>新单价</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>付款方</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Per hour (¥)</source>
        <translation>每小时（¥）</translation>
    </message>
    <message>
        <source>With tax; today %1</source>
        <translation>含税；今天为 %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>The first day on which orders take it, such as %1</source>
        <translation>工单从这天起采用，例如 %1</translation>
    </message>
    <message>
        <source>Orders that were opened before keep the rate of their day.</source>
        <translation>此前开的工单仍按开单当天的单价。</translation>
    </message>
    <message>
        <source>Add the rate</source>
        <translation>添加单价</translation>
    </message>
    <message>
        <source>The rate is in the table.</source>
        <translation>单价已加入价目表。</translation>
    </message>
</context>
<context>
    <name>baydesk::RatesPage</name>
    <message>
        <source>Rates and discounts</source>
        <translation>工时单价与优惠权限</translation>
    </message>
    <message>
        <source>What an hour costs, and who may take how much off</source>
        <translation>每小时多少钱，谁能优惠多少</translation>
    </message>
    <message>
        <source>In force today</source>
        <translation>今天执行</translation>
    </message>
    <message>
        <source>in brackets: the shop&apos;s labour rate</source>
        <translation>括号内为本店工时单价</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>付款方</translation>
    </message>
    <message>
        <source>Labour rates in force today</source>
        <translation>今天执行的工时单价</translation>
    </message>
    <message>
        <source>All rates</source>
        <translation>全部单价</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Per hour</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>录入人</translation>
    </message>
    <message>
        <source>All labour rates</source>
        <translation>全部工时单价</translation>
    </message>
    <message>
        <source>Everything costs the shop&apos;s labour rate. Alt+1 adds a rate.</source>
        <translation>全部按本店工时单价。Alt+1 添加单价。</translation>
    </message>
    <message>
        <source>Discount limits</source>
        <translation>优惠权限</translation>
    </message>
    <message>
        <source>Of the customer&apos;s share of an order, before discounts. Who wants to give more asks somebody who may.</source>
        <translation>占优惠前客户应付金额的比例。要多优惠，须向有权限的人申请。</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Change the limit</source>
        <translation>修改权限</translation>
    </message>
    <message>
        <source>New rate</source>
        <translation>新单价</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>A new labour line takes the rate of its payer and category that held on the day its order was opened; without one, the shop&apos;s labour rate of the settings. Lines that stand keep their price. A rate is never changed: a correction is another rate from the same day or a later one. One that is not yet in force can be withdrawn. A discount above a person&apos;s limit is refused; they can ask for it, and who may take off so much finds it in “Needs me” of Today.</source>
        <translation>新的工时明细按付款方和类别取开单当天执行的单价；没有时取设置中的本店工时单价。已有明细的价格不变。单价从不修改：更正是再加一个从同一天或以后执行的单价。尚未执行的可以撤回。超出本人权限的优惠会被拒绝，但可以申请；有权批准的人在今日前台的“需要我处理”里看到。</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>the shop&apos;s labour rate</source>
        <translation>本店工时单价</translation>
    </message>
    <message>
        <source>The rate is withdrawn.</source>
        <translation>单价已撤回。</translation>
    </message>
</context>
<context>
    <name>baydesk::ReasonPanel</name>
    <message>
        <source>Change the promise</source>
        <translation>改约交车时间</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>约定交车</translation>
    </message>
    <message>
        <source>16:30, 11-23 16:30 or +2 for two hours</source>
        <translation>16:30、11-23 16:30，或 +2 表示两小时后</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What the customer was told</source>
        <translation>告知客户的内容</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>约定交车</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>取消工单</translation>
    </message>
    <message>
        <source>Reverse the settlement</source>
        <translation>负结算</translation>
    </message>
    <message>
        <source>Every settlement is taken back with the opposite sign; payments stand.</source>
        <translation>所有结算以相反符号冲回；收款保留。</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>冲回</translation>
    </message>
    <message>
        <source>Release the car</source>
        <translation>放行车辆</translation>
    </message>
    <message>
        <source>Diagnosis fee</source>
        <translation>诊断费</translation>
    </message>
    <message>
        <source>At most %1; 0 for none</source>
        <translation>最多 %1；不收填 0</translation>
    </message>
    <message>
        <source>Order cancelled</source>
        <translation>工单已取消</translation>
    </message>
    <message>
        <source>Settlement reversed</source>
        <translation>已负结算</translation>
    </message>
    <message>
        <source>This is no time: write 16:30, 11-23 16:30 or +2 for two hours.</source>
        <translation>这不是时间：请写 16:30、11-23 16:30，或 +2 表示两小时后。</translation>
    </message>
    <message>
        <source>Promised for %1</source>
        <translation>约定 %1 交车</translation>
    </message>
    <message>
        <source>The fee is in yuan with at most two decimals, such as 80.00.</source>
        <translation>费用以元为单位，最多两位小数，如 80.00。</translation>
    </message>
    <message>
        <source>Car released</source>
        <translation>车辆已放行</translation>
    </message>
    <message>
        <source>For the customer; noted by %1</source>
        <translation>代表客户；由 %1 记录</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>答复人</translation>
    </message>
    <message>
        <source>How</source>
        <translation>答复方式</translation>
    </message>
</context>
<context>
    <name>baydesk::ReceivePanel</name>
    <message>
        <source>Receive %1</source>
        <translation>入库 %1</translation>
    </message>
    <message>
        <source>%1 of %2, expected %3</source>
        <translation>%1 来自 %2，预计 %3</translation>
    </message>
    <message>
        <source>Without an order</source>
        <translation>无订货</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Cost of one</source>
        <translation>单位成本</translation>
    </message>
    <message>
        <source>Without tax</source>
        <translation>不含税</translation>
    </message>
    <message>
        <source>Delivery note</source>
        <translation>送货单</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>入库</translation>
    </message>
    <message>
        <source>Received.</source>
        <translation>已入库。</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>订货</translation>
    </message>
</context>
<context>
    <name>baydesk::ReceptionPage</name>
    <message>
        <source>New visit: search first</source>
        <translation>接车 · 先找车</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Choose the car on the left, or enter a new one.
What is known of it then stands here, with the five fields of the visit.</source>
        <translation>请在左边选车，或登记新车。
这里会显示已知情况和接车的五个字段。</translation>
    </message>
    <message>
        <source>5 fields · Tab goes on · the rest can wait</source>
        <translation>5 个字段 · Tab 到下一个 · 其余可稍后补</translation>
    </message>
    <message>
        <source>A car drives in. Type any part of what you see or hear, choose the car with the arrow keys and Enter, then fill in the five fields with Tab between them. What stands above the form is known of the car, with what you may do about it. A car that is not found is a new one: plate, name and phone are enough. Esc leaves and keeps what you typed.</source>
        <translation>车开进来。输入看到或听到的任意一段，用方向键和回车选车，再用 Tab 依次填五个字段。表单上方是该车的已知情况和可做的事。找不到即为新车：车牌、姓名、电话即可。Esc 离开并保留已输入的内容。</translation>
    </message>
    <message>
        <source>Known car</source>
        <translation>老车</translation>
    </message>
    <message>
        <source>New car</source>
        <translation>新车</translation>
    </message>
    <message>
        <source>New car · %1</source>
        <translation>新车 · %1</translation>
    </message>
    <message>
        <source>Begun: %1</source>
        <translation>未完成：%1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>开单</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>What is not found is a new car</source>
        <translation>找不到即为新车</translation>
    </message>
    <message>
        <source>New car: plate, name and phone</source>
        <translation>新车：车牌、姓名、电话</translation>
    </message>
    <message>
        <source>The new customer allows reminders</source>
        <translation>新客户同意接收提醒</translation>
    </message>
    <message>
        <source>The order is open. F8 prints the agreement.</source>
        <translation>工单已开。按 F8 打印任务委托书。</translation>
    </message>
    <message>
        <source>New visit · %1</source>
        <translation>接车 · %1</translation>
    </message>
    <message>
        <source>F6 searches for another car</source>
        <translation>按 F6 查找其他车辆</translation>
    </message>
</context>
<context>
    <name>baydesk::ReceptionService</name>
    <message>
        <source>At most %1 characters fit here.</source>
        <translation>此处最多 %1 个字符。</translation>
    </message>
    <message>
        <source>Write down what the customer says, in the customer&apos;s own words.</source>
        <translation>请按客户原话记录。</translation>
    </message>
    <message>
        <source>The appointment is for another car: %1.</source>
        <translation>该预约是另一辆车的：%1。</translation>
    </message>
    <message>
        <source>Receive this car without it.</source>
        <translation>请不按此预约接车。</translation>
    </message>
    <message>
        <source>Once more receives the car without it.</source>
        <translation>再按一次即不带预约接车。</translation>
    </message>
    <message>
        <source>The car would be the shop&apos;s own, and the shop has no valid phone number yet.</source>
        <translation>该车将登记为本店自有车，但本店尚无有效电话。</translation>
    </message>
    <message>
        <source>Enter it in the settings (Ctrl+8), or name an owner.</source>
        <translation>请在设置（Ctrl+8）中填写，或填写车主。</translation>
    </message>
    <message>
        <source>The shop itself: owner of the cars it uses or has in stock.</source>
        <translation>本店：公务车和库存车的车主。</translation>
    </message>
</context>
<context>
    <name>baydesk::Recommendation</name>
    <message>
        <source>Open</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Done elsewhere</source>
        <translation>已在外做</translation>
    </message>
    <message>
        <source>OK by now</source>
        <translation>已正常</translation>
    </message>
    <message>
        <source>“%1” is no longer open: %2.</source>
        <translation>“%1”已处理：%2。</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>请重新查看列表。</translation>
    </message>
    <message>
        <source>Say in 1 to %1 characters what the customer said.</source>
        <translation>用 1 至 %1 个字写明客户的说法。</translation>
    </message>
</context>
<context>
    <name>baydesk::RecommendationPanel</name>
    <message>
        <source>Recommendations</source>
        <translation>建议项目</translation>
    </message>
    <message>
        <source>Enter adds the job · Del: the customer declined</source>
        <translation>回车加为项目 · Del 客户拒绝</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Recommendations for the car</source>
        <translation>本车的建议项目</translation>
    </message>
    <message>
        <source>Nothing is recommended. Ctrl+I inspects the car.</source>
        <translation>没有建议项目。按 Ctrl+I 做全车检查。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Add the job</source>
        <translation>加为项目</translation>
    </message>
    <message>
        <source>The customer declined</source>
        <translation>客户拒绝</translation>
    </message>
    <message>
        <source>Done elsewhere</source>
        <translation>已在外做</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What the customer said</source>
        <translation>客户的说法</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Found on %1 by %2, order %3.</source>
        <translation>%1 由 %2 发现，工单 %3。</translation>
    </message>
    <message>
        <source>Declined on %1, recorded by %2: %3</source>
        <translation>%1 拒绝，%2 记录：%3</translation>
    </message>
    <message>
        <source>no reason</source>
        <translation>无原因</translation>
    </message>
    <message>
        <source>Job added: %1</source>
        <translation>已加为项目：%1</translation>
    </message>
    <message>
        <source>Choose a recommendation first.</source>
        <translation>请先选择一项建议。</translation>
    </message>
</context>
<context>
    <name>baydesk::RecommendationService</name>
    <message>
        <source>“%1” was recommended for another vehicle.</source>
        <translation>“%1”是给另一辆车的建议。</translation>
    </message>
</context>
<context>
    <name>baydesk::Reconciliation</name>
    <message>
        <source>Sold hours × labour rate = labour output: %1 × %2 = %3.</source>
        <translation>销售工时 × 工时单价 = 工时产值：%1 × %2 = %3。</translation>
    </message>
    <message>
        <source>Labour output %3 differs from sold hours × labour rate, %1 × %2 = %4; discounts and other rates explain a difference.</source>
        <translation>工时产值 %3 与销售工时 × 工时单价 %1 × %2 = %4 不同；优惠和其他单价可解释差异。</translation>
    </message>
    <message>
        <source>%1 jobs by class, %2 visits: some visits contain no work of any class yet.</source>
        <translation>分类 %1 台次，进厂 %2 台：有些台次还没有任何类别的项目。</translation>
    </message>
    <message>
        <source>%1 jobs by class, %2 visits: %3 more, %4 jobs per visit. A visit may contain several classes.</source>
        <translation>分类 %1 台次，进厂 %2 台：多 %3，每台 %4 项。一台次可含多类。</translation>
    </message>
    <message>
        <source>%1 staff: %2 at the front desk, %3 technicians and %4 others (parts, cashier, managers …).</source>
        <translation>员工 %1 人：前台 %2、技师 %3、其他 %4（配件、收银、管理等）。</translation>
    </message>
    <message>
        <source>The reported on-time share of %1 visits is %2, no whole number; %3 of %1 would be %4%. The counts were not given.</source>
        <translation>报表的 %1 台及时率折合 %2，不是整数；%1 台中 %3 台为 %4%。未给出台数。</translation>
    </message>
    <message>
        <source>By class %1; labour + parts %2; reconciled.</source>
        <translation>分类 %1；工时 + 备件 %2；相符。</translation>
    </message>
    <message>
        <source>By class %1; labour + parts %2; reconciled within tolerance: %3%4.</source>
        <translation>分类 %1；工时 + 备件 %2；在容差内相符：%3%4。</translation>
    </message>
    <message>
        <source>By class %1; labour + parts %2; not reconciled: %3%4.</source>
        <translation>分类 %1；工时 + 备件 %2；不相符：%3%4。</translation>
    </message>
</context>
<context>
    <name>baydesk::RecordAnswersPanel</name>
    <message>
        <source>Read the authority&apos;s answers</source>
        <translation>读入主管部门回执</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON 文件 (*.json)</translation>
    </message>
    <message>
        <source>A list of answers by settlement list number: accepted, or refused with the reason.</source>
        <translation>按结算清单编号的回执列表：接受，或退回及原因。</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>读入</translation>
    </message>
    <message>
        <source>%1 accepted, %2 refused.</source>
        <translation>接受 %1，退回 %2。</translation>
    </message>
</context>
<context>
    <name>baydesk::RecordExportPanel</name>
    <message>
        <source>Send the clean records</source>
        <translation>报送合格的档案</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON 文件 (*.json)</translation>
    </message>
    <message>
        <source>The file is for the authority&apos;s page; Baydesk itself sends nothing. What would be refused stays.</source>
        <translation>文件用于主管部门网页上传；Baydesk 本身不联网发送。会被退回的不写入。</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>写文件</translation>
    </message>
    <message>
        <source>%1 held back: %2</source>
        <translation>%1 暂缓：%2</translation>
    </message>
    <message>
        <source>Nothing clean is to be sent; no file was written.</source>
        <translation>没有合格的待报送档案，未写文件。</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n record(s).</source>
        <translation>
            <numerusform>%1 含 %n 条档案。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baydesk::RenamePanel</name>
    <message>
        <source>Name of %1</source>
        <translation>%1 的姓名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>What was done before is shown under the new name; the change itself stays in the history.</source>
        <translation>以前的操作显示新姓名；改名本身留在历史中。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
</context>
<context>
    <name>baydesk::RepairOrder</name>
    <message>
        <source>The mileage must be between 0 and 3,000,000 km.</source>
        <translation>里程应在 0 至 3,000,000 km 之间。</translation>
    </message>
    <message>
        <source>%1 km is less than at the last visit (%2 km).</source>
        <translation>%1 km 低于上次到店的 %2 km。</translation>
    </message>
    <message>
        <source>Correct it, or say why: cluster replaced, or the earlier figure was mistyped.</source>
        <translation>请改正，或说明原因：换过仪表，或以前录错。</translation>
    </message>
    <message>
        <source>The fuel level is given in eighths, from 0 (empty) to 8 (full).</source>
        <translation>油量以八分之几表示，0（空）到 8（满）。</translation>
    </message>
    <message>
        <source>The promised time lies before the arrival.</source>
        <translation>约定时间早于到店时间。</translation>
    </message>
    <message>
        <source>Promise a time after now.</source>
        <translation>请约定现在以后的时间。</translation>
    </message>
    <message>
        <source>The order has no such job any more.</source>
        <translation>工单已没有这个项目。</translation>
    </message>
    <message>
        <source>Reload the order.</source>
        <translation>请重新载入工单。</translation>
    </message>
    <message>
        <source>The job has no such line any more.</source>
        <translation>项目已没有这一行。</translation>
    </message>
    <message>
        <source>Not yet possible: %1.</source>
        <translation>现在还不能%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of states</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>The order is at “%1”; this is done at: %2.</source>
        <translation>工单处于“%1”；此步应在：%2。</translation>
    </message>
    <message>
        <source>There is no job to agree to.</source>
        <translation>没有可同意的项目。</translation>
    </message>
    <message>
        <source>No job is declined: cancel the order instead.</source>
        <translation>没有不做的项目：请取消工单。</translation>
    </message>
    <message>
        <source>Not every job is declined.</source>
        <translation>并非全部项目都不做。</translation>
    </message>
    <message>
        <source>No approved job is open.</source>
        <translation>没有未完成的已同意项目。</translation>
    </message>
    <message>
        <source>Nothing is settled.</source>
        <translation>没有结算。</translation>
    </message>
    <message>
        <source>The order has no job yet: add one.</source>
        <translation>工单还没有项目：请添加。</translation>
    </message>
    <message>
        <source>No time is promised to the customer.</source>
        <translation>没有向客户约定时间。</translation>
    </message>
    <message>
        <source>Job %1 waits for the customer&apos;s answer: %2.</source>
        <translation>项目 %1 等客户答复：%2。</translation>
    </message>
    <message>
        <source>Job %1: %2 of %3 issued of “%4”.</source>
        <translation>项目 %1：“%4”已领 %2 / %3。</translation>
    </message>
    <message>
        <source>Job %1 is not finished.</source>
        <translation>项目 %1 未完工。</translation>
    </message>
    <message>
        <source>Job %1: %2 is above the approved %3.</source>
        <translation>项目 %1：%2 超过已同意的 %3。</translation>
    </message>
    <message>
        <source>Job %1: the discounts are larger than the work.</source>
        <translation>项目 %1：优惠大于项目金额。</translation>
    </message>
    <message>
        <source>Job %1: whether the warranty covers it is not decided yet.</source>
        <translation>项目 %1：是否属保修尚未确定。</translation>
    </message>
    <message>
        <source>Nothing is left to pay.</source>
        <translation>已无应付。</translation>
    </message>
    <message>
        <source>There is nothing to give back.</source>
        <translation>没有可退的。</translation>
    </message>
    <message>
        <source>The customer still owes %1: take the payment, or put it on account.</source>
        <translation>客户尚欠 %1：请收款或挂账。</translation>
    </message>
    <message>
        <source>The customer paid %1 too much: give it back.</source>
        <translation>客户多付 %1：请退还。</translation>
    </message>
    <message>
        <source>Parts are issued for job %1: return them first.</source>
        <translation>项目 %1 已领料：请先退料。</translation>
    </message>
    <message>
        <source>Work on job %1 has begun.</source>
        <translation>项目 %1 已开工。</translation>
    </message>
    <message>
        <source>%1 is paid: give it back first.</source>
        <translation>已收 %1：请先退还。</translation>
    </message>
    <message>
        <source>Job %1 has no technician and bay.</source>
        <translation>项目 %1 没有技师和工位。</translation>
    </message>
    <message>
        <source>Say who answered (1 to 60 characters).</source>
        <translation>请写明答复人（1 至 60 个字符）。</translation>
    </message>
    <message>
        <source>Lower the discount.</source>
        <translation>请降低优惠。</translation>
    </message>
    <message>
        <source>Job %1 is already approved.</source>
        <translation>项目 %1 已同意。</translation>
    </message>
    <message>
        <source>Job %1 has no line to agree to.</source>
        <translation>项目 %1 没有可同意的内容。</translation>
    </message>
    <message>
        <source>Add labour (F4) or a part (F5).</source>
        <translation>请加工时（F4）或配件（F5）。</translation>
    </message>
    <message>
        <source>The car has left the workshop; job %1 would not be done any more.</source>
        <translation>车已离开车间；项目 %1 不会再做。</translation>
    </message>
    <message>
        <source>Open a new order for it.</source>
        <translation>请为此另开工单。</translation>
    </message>
    <message>
        <source>Job %1 is already declined.</source>
        <translation>项目 %1 已定为不做。</translation>
    </message>
    <message>
        <source>Job %1 is already finished.</source>
        <translation>项目 %1 已完工。</translation>
    </message>
    <message>
        <source>Take what the customer does not pay for off its lines.</source>
        <translation>请把客户不付的内容移出。</translation>
    </message>
    <message>
        <source>Parts are already issued for job %1.</source>
        <translation>项目 %1 已领料。</translation>
    </message>
    <message>
        <source>Work on job %1 has already begun.</source>
        <translation>项目 %1 已经开工。</translation>
    </message>
    <message>
        <source>Finish what is agreed; take what is not wanted out of its lines.</source>
        <translation>请完成已同意的，把不要的移出。</translation>
    </message>
    <message>
        <source>The diagnosis fee cannot be negative.</source>
        <translation>诊断费不能为负。</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Diagnosis fee</source>
        <translation>诊断费</translation>
    </message>
    <message>
        <source>Say why the order is cancelled (1 to 200 characters).</source>
        <translation>请写明取消原因（1 至 200 个字符）。</translation>
    </message>
    <message>
        <source>The amount must be more than ¥0.00.</source>
        <translation>金额应大于 ¥0.00。</translation>
    </message>
    <message>
        <source>“%1” has nothing to settle on this order.</source>
        <translation>“%1”在本单没有可结算的。</translation>
    </message>
    <message>
        <source>“%1” is already settled.</source>
        <translation>“%1”已结算。</translation>
    </message>
    <message>
        <source>The discounts are larger than the work of “%1”.</source>
        <translation>优惠大于“%1”的作业金额。</translation>
    </message>
    <message>
        <source>Only %1 is owed on account.</source>
        <translation>挂账只欠 %1。</translation>
    </message>
    <message>
        <source>paid later</source>
        <translation>后付</translation>
    </message>
    <message>
        <source>Only %1 is left to pay.</source>
        <translation>只剩 %1 应付。</translation>
    </message>
    <message>
        <source>Before the settlement at most %1 may be taken: what is approved and not yet paid.</source>
        <translation>结算前最多可收 %1：即已同意而未付的部分。</translation>
    </message>
    <message>
        <source>Only a settled amount can go on account.</source>
        <translation>只有已结算的金额才能挂账。</translation>
    </message>
    <message>
        <source>Settle first (F9).</source>
        <translation>请先结算（F9）。</translation>
    </message>
    <message>
        <source>Money given back needs its reason.</source>
        <translation>退款需写明原因。</translation>
    </message>
    <message>
        <source>At most %1 can be given back.</source>
        <translation>最多可退 %1。</translation>
    </message>
    <message>
        <source>To lower what is settled, reverse the settlement first.</source>
        <translation>要降低已结算金额，请先负结算。</translation>
    </message>
    <message>
        <source>By %1 at most %2 can be given back: that is what came in this way.</source>
        <translation>以%1最多可退 %2：即以此方式收到的金额。</translation>
    </message>
    <message>
        <source>Give the rest back as it was paid.</source>
        <translation>其余请按原付款方式退。</translation>
    </message>
    <message>
        <source>Give the rest back on account.</source>
        <translation>其余请冲挂账。</translation>
    </message>
    <message>
        <source>The customer was already told that the car is ready.</source>
        <translation>客户已被通知取车。</translation>
    </message>
    <message>
        <source>Not every item of the hand-over list is ticked.</source>
        <translation>交车清单未全部勾选。</translation>
    </message>
    <message>
        <source>A reversal needs its reason.</source>
        <translation>冲回需写明原因。</translation>
    </message>
    <message>
        <source>At most %1 characters fit here.</source>
        <translation>此处最多 %1 个字符。</translation>
    </message>
    <message>
        <source>A job needs the customer&apos;s complaint or wish in a few words.</source>
        <translation>项目需用几个字写明客户的反映或要求。</translation>
    </message>
    <message>
        <source>An order cannot be a comeback of itself.</source>
        <translation>工单不能是自己的返修。</translation>
    </message>
    <message>
        <source>Parts are issued for job %1.</source>
        <translation>项目 %1 已领料。</translation>
    </message>
    <message>
        <source>Return them first.</source>
        <translation>请先退料。</translation>
    </message>
    <message>
        <source>A technician has already worked on job %1.</source>
        <translation>已有技师做过项目 %1。</translation>
    </message>
    <message>
        <source>Finish it with what is agreed.</source>
        <translation>请按已同意的内容完成。</translation>
    </message>
    <message>
        <source>The customer approved job %1.</source>
        <translation>客户已同意项目 %1。</translation>
    </message>
    <message>
        <source>Record that the customer declines it (F7).</source>
        <translation>请记录客户不做（F7）。</translation>
    </message>
    <message>
        <source>Job %1 is finished.</source>
        <translation>项目 %1 已完工。</translation>
    </message>
    <message>
        <source>Add further work as a new job; discounts, fees and payers may still change here.</source>
        <translation>其他工作请作为新项目添加；优惠、费用和付款方在此仍可改。</translation>
    </message>
    <message>
        <source>Job %1 is declined: nothing is charged for it.</source>
        <translation>项目 %1 不做：不收费。</translation>
    </message>
    <message>
        <source>Open a new order if the customer wants it after all.</source>
        <translation>客户若仍要做，请另开工单。</translation>
    </message>
    <message>
        <source>The car is released: nothing beyond the diagnosis fee of %1 is charged.</source>
        <translation>车辆已放行：除诊断费 %1 外不收费。</translation>
    </message>
    <message>
        <source>Reverse the settlement with a reason first.</source>
        <translation>请先写明原因负结算。</translation>
    </message>
    <message>
        <source>Without “%1” the order has nothing left to settle.</source>
        <translation>没有“%1”，工单就没有可结算的。</translation>
    </message>
    <message>
        <source>“%1” is already reserved or issued.</source>
        <translation>“%1”已预留或已领。</translation>
    </message>
    <message>
        <source>Add the other part as a new line, return this one and remove its line.</source>
        <translation>请把另一配件加为新行，退回此件并移除其行。</translation>
    </message>
    <message>
        <source>%1 are already issued.</source>
        <translation>已领 %1。</translation>
    </message>
    <message>
        <source>Return what is not needed first.</source>
        <translation>请先退回不需要的。</translation>
    </message>
    <message>
        <source>%1 of “%2” are issued.</source>
        <translation>“%2”已领 %1。</translation>
    </message>
    <message>
        <source>The promised time lies in the past.</source>
        <translation>约定时间已过。</translation>
    </message>
    <message>
        <source>A changed promise needs its reason.</source>
        <translation>改约需写明原因。</translation>
    </message>
    <message>
        <source>For example: part arrives tomorrow; additional work.</source>
        <translation>例如：配件明天到；追加项目。</translation>
    </message>
    <message>
        <source>Job %1 is not approved by the customer.</source>
        <translation>项目 %1 未经客户同意。</translation>
    </message>
    <message>
        <source>Record the consent first (F7).</source>
        <translation>请先记录客户同意（F7）。</translation>
    </message>
    <message>
        <source>The quantity must be more than 0.</source>
        <translation>数量应大于 0。</translation>
    </message>
    <message>
        <source>Not every item of the checklist is ticked.</source>
        <translation>检查清单未全部勾选。</translation>
    </message>
    <message>
        <source>Job %1 has no technician and bay yet.</source>
        <translation>项目 %1 还没有技师和工位。</translation>
    </message>
    <message>
        <source>Dispatch it first (Ctrl+D).</source>
        <translation>请先派工（Ctrl+D）。</translation>
    </message>
    <message>
        <source>A technician is still clocked on to job %1.</source>
        <translation>还有技师在项目 %1 上计时。</translation>
    </message>
    <message>
        <source>Job %1 cannot be finished yet.</source>
        <translation>项目 %1 还不能完工。</translation>
    </message>
    <message>
        <source>Say what failed (1 to 200 characters).</source>
        <translation>请写明不合格之处（1 至 200 个字符）。</translation>
    </message>
    <message>
        <source>Choose the job that goes back to work.</source>
        <translation>请选择返工的项目。</translation>
    </message>
    <message>
        <source>The line asks for %1 of “%2”; only %3 are still to be issued.</source>
        <translation>此行需“%2” %1；只剩 %3 可领。</translation>
    </message>
    <message>
        <source>Issue at most %1, or raise the line&apos;s quantity with the customer&apos;s consent.</source>
        <translation>最多领 %1，或经客户同意增加数量。</translation>
    </message>
    <message>
        <source>Only %1 of “%2” are issued.</source>
        <translation>“%2”只领了 %1。</translation>
    </message>
    <message>
        <source>Nothing would be left of job %1, which the customer approved.</source>
        <translation>客户已同意项目 %1，删除后该项目将没有任何内容。</translation>
    </message>
    <message>
        <source>If the customer no longer wants it, record that (F7).</source>
        <translation>如客户不做了，请记录客户意见（F7）。</translation>
    </message>
    <message>
        <source>The customer has answered to every job.</source>
        <translation>客户已对每个项目答复。</translation>
    </message>
    <message>
        <source>Job %1 has no line: add labour (F4) or a part (F5), or say that its price comes after the diagnosis.</source>
        <translation>项目 %1 没有明细：请加工时（F4）或配件（F5），或选“诊断后报价”。</translation>
    </message>
    <message>
        <source>Job %1 is still to be priced after the diagnosis: add its lines, or say in the job that its price is known.</source>
        <translation>项目 %1 尚未在诊断后报价：请加明细，或在项目中改为价格“已知”。</translation>
    </message>
    <message>
        <source>All work is released.</source>
        <translation>全部工作已下达。</translation>
    </message>
    <message>
        <source>This order is internal: no customer is asked. Release the work instead.</source>
        <translation>这是内部工单，无需客户同意，请直接下达工作。</translation>
    </message>
    <message>
        <source>Job %1 is not released yet.</source>
        <translation>项目 %1 尚未下达。</translation>
    </message>
    <message>
        <source>This order is internal: nobody pays money for it.</source>
        <translation>这是内部工单，不收款。</translation>
    </message>
    <message>
        <source>Return them to the parts counter, then it can be declined; lines of which nothing is issued can be taken off at once.</source>
        <translation>请先退回配件部，之后可记为不做；尚未领料的明细可直接减去。</translation>
    </message>
    <message>
        <source>Job %1: the discounts %2 for “%3” would be %4 larger than what they lower.</source>
        <translation>项目 %1：“%3”的优惠（%2）会比被优惠的金额多 %4。</translation>
    </message>
    <message>
        <source>This order is internal (%1): “%2” cannot pay on it.</source>
        <translation>这是内部工单（%1），“%2”不能作为付款方。</translation>
    </message>
    <message>
        <source>Choose “%1”, or open a customer&apos;s order for this work.</source>
        <translation>请选择“%1”，或为这项工作另开客户工单。</translation>
    </message>
    <message>
        <source>The car is ready; its class counts as it is.</source>
        <translation>车辆已完工，故障类别不再更改。</translation>
    </message>
    <message>
        <source>The work of this order is released already.</source>
        <translation>本工单的工作已经下达。</translation>
    </message>
    <message>
        <source>The customer was asked about this order already.</source>
        <translation>本工单已向客户报价。</translation>
    </message>
    <message>
        <source>Cancel it and open another order for the other purpose.</source>
        <translation>请取消本工单，按另一用途重新开单。</translation>
    </message>
    <message>
        <source>There is a discount on job %1, and somebody else would pay for the work.</source>
        <translation>项目 %1 上有优惠，而付款方将改变。</translation>
    </message>
    <message>
        <source>Remove the discount first.</source>
        <translation>请先移除优惠。</translation>
    </message>
    <message>
        <source>“%1” on job %2 is the customer&apos;s own part.</source>
        <translation>项目 %2 的“%1”是客户自备配件。</translation>
    </message>
    <message>
        <source>Remove it first: on an internal order there is no customer.</source>
        <translation>请先移除：内部工单没有客户。</translation>
    </message>
    <message>
        <source>“%1” on job %2 is paid by “%3”, which would be forgotten.</source>
        <translation>项目 %2 的“%1”由“%3”付款，更改用途后会丢失。</translation>
    </message>
    <message>
        <source>Say first that the customer pays, or open another order.</source>
        <translation>请先改为客户付款，或另开工单。</translation>
    </message>
    <message>
        <source>Nobody has clocked on to job %1: start it, or mark the job that is done.</source>
        <translation>项目 %1 还没有人开工：请先开工，或选中已做完的项目。</translation>
    </message>
</context>
<context>
    <name>baydesk::RestoreWizard</name>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; 上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>下一步(&amp;N) &gt;</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Restore now</source>
        <translation>立即恢复(&amp;R)</translation>
    </message>
</context>
<context>
    <name>baydesk::ReversePanel</name>
    <message>
        <source>Reverse a movement of %1</source>
        <translation>冲销 %1 的流水</translation>
    </message>
    <message>
        <source>%1 of %2 on %3. It stays in the list; its opposite is added.</source>
        <translation>%3 的%1 %2。原流水保留，另加一条相反的。</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>冲回</translation>
    </message>
    <message>
        <source>Reversed.</source>
        <translation>已冲销。</translation>
    </message>
</context>
<context>
    <name>baydesk::Right</name>
    <message>
        <source>See repair orders</source>
        <translation>查看工单</translation>
    </message>
    <message>
        <source>Receive cars and open orders</source>
        <translation>接车开单</translation>
    </message>
    <message>
        <source>Write on repair orders</source>
        <translation>填写工单</translation>
    </message>
    <message>
        <source>Record the customer&apos;s consent</source>
        <translation>记录客户同意</translation>
    </message>
    <message>
        <source>Release cars and cancel orders</source>
        <translation>放车与取消工单</translation>
    </message>
    <message>
        <source>Tell customers that the car is ready</source>
        <translation>通知客户取车</translation>
    </message>
    <message>
        <source>Hand cars over</source>
        <translation>交车</translation>
    </message>
    <message>
        <source>See the workshop</source>
        <translation>查看车间</translation>
    </message>
    <message>
        <source>Dispatch jobs</source>
        <translation>派工</translation>
    </message>
    <message>
        <source>Clock oneself on and off</source>
        <translation>本人打卡</translation>
    </message>
    <message>
        <source>Clock others on and off</source>
        <translation>代他人打卡</translation>
    </message>
    <message>
        <source>Correct clock entries</source>
        <translation>更正打卡记录</translation>
    </message>
    <message>
        <source>Set attendance</source>
        <translation>登记出勤</translation>
    </message>
    <message>
        <source>Pass self-checks</source>
        <translation>自检</translation>
    </message>
    <message>
        <source>Do final inspections</source>
        <translation>质检</translation>
    </message>
    <message>
        <source>Record washes</source>
        <translation>登记洗车</translation>
    </message>
    <message>
        <source>See parts and stock</source>
        <translation>查看配件与库存</translation>
    </message>
    <message>
        <source>Hold parts</source>
        <translation>暂留配件</translation>
    </message>
    <message>
        <source>Issue parts and take them back</source>
        <translation>领料与退料</translation>
    </message>
    <message>
        <source>Order and receive parts</source>
        <translation>订货与入库</translation>
    </message>
    <message>
        <source>Adjust stock and reverse movements</source>
        <translation>库存调整与冲销</translation>
    </message>
    <message>
        <source>Edit the parts catalogue and prices</source>
        <translation>维护配件目录与价格</translation>
    </message>
    <message>
        <source>Settle orders</source>
        <translation>结算</translation>
    </message>
    <message>
        <source>Take payments</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Give money back</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Reverse settlements</source>
        <translation>负结算</translation>
    </message>
    <message>
        <source>See and cash up the day&apos;s money</source>
        <translation>查看当日收款与日结</translation>
    </message>
    <message>
        <source>See customers and vehicles</source>
        <translation>查看客户与车辆</translation>
    </message>
    <message>
        <source>See names and phone numbers in full</source>
        <translation>查看完整姓名与电话</translation>
    </message>
    <message>
        <source>Export a customer&apos;s data</source>
        <translation>导出客户资料</translation>
    </message>
    <message>
        <source>Erase a customer&apos;s data</source>
        <translation>删除客户资料</translation>
    </message>
    <message>
        <source>See the key figures</source>
        <translation>查看经营指标</translation>
    </message>
    <message>
        <source>Import months</source>
        <translation>导入月报</translation>
    </message>
    <message>
        <source>See staff, bays, operations and packages</source>
        <translation>查看人员、工位、工时项目与套餐</translation>
    </message>
    <message>
        <source>Change the shop&apos;s settings</source>
        <translation>修改门店设置</translation>
    </message>
    <message>
        <source>Manage staff, pay and passwords</source>
        <translation>管理人员、工资与密码</translation>
    </message>
    <message>
        <source>See the history</source>
        <translation>查看历史记录</translation>
    </message>
    <message>
        <source>Check the database and its history</source>
        <translation>检查数据库与历史记录</translation>
    </message>
    <message>
        <source>Make backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Restore backups</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>You have no right to do this: “%1”.</source>
        <translation>您没有此项权限：“%1”。</translation>
    </message>
    <message>
        <source>Ask somebody who has it: %1.</source>
        <translation>请找有此权限的人：%1。</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two rights</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Everything but: %1</source>
        <translation>除以下各项外的全部：%1</translation>
    </message>
    <message>
        <source>Write customers, vehicles and appointments</source>
        <translation>登记客户、车辆和预约</translation>
    </message>
    <message>
        <source>Edit bays, operations, packages and campaigns</source>
        <translation>编辑工位、工时项目、套餐和召回活动</translation>
    </message>
    <message>
        <source>Inspect cars and keep photos of them</source>
        <translation>检查车辆并保存照片</translation>
    </message>
    <message>
        <source>Call customers after a delivery</source>
        <translation>交车后回访客户</translation>
    </message>
</context>
<context>
    <name>baydesk::RolePanel</name>
    <message>
        <source>Role of %1</source>
        <translation>%1 的岗位</translation>
    </message>
    <message>
        <source>It counts from the person&apos;s next act, also where they are signed in.</source>
        <translation>从本人下一步操作起生效，已登录的电脑也一样。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
</context>
<context>
    <name>baydesk::SampleKeys</name>
    <message>
        <source>Sample shop: choose a person; the password is %1</source>
        <translation>样例门店：选择人员，密码为 %1</translation>
    </message>
</context>
<context>
    <name>baydesk::SampleMaker</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法建立文件夹 %1。</translation>
    </message>
    <message>
        <source>The sample shop was not built: it was cancelled.</source>
        <translation>示例门店没有建立：已取消。</translation>
    </message>
    <message>
        <source>The sample shop cannot be stored as %1.</source>
        <translation>示例门店无法保存为 %1。</translation>
    </message>
    <message>
        <source>The sample shop could not be built: %1</source>
        <translation>示例门店无法建立：%1</translation>
    </message>
</context>
<context>
    <name>baydesk::SampleShop</name>
    <message>
        <source>The shop has no technician or no bay.</source>
        <translation>门店没有技师或工位。</translation>
    </message>
    <message>
        <source>There is no shop in this file yet.</source>
        <translation>此文件中还没有门店。</translation>
    </message>
</context>
<context>
    <name>baydesk::SealPanel</name>
    <message>
        <source>A sealed backup may leave the house: without the passphrase nobody reads it, and nobody can help who has lost the passphrase.</source>
        <translation>加密备份可以带出店外：没有口令谁也读不了；口令丢了，谁也帮不上忙。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>At least %1 characters</source>
        <translation>至少 %1 个字符</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再输一次</translation>
    </message>
    <message>
        <source>Choose the file …</source>
        <translation>选择文件 …</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>开始备份</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Sealed backup</source>
        <translation>加密备份</translation>
    </message>
    <message>
        <source>Sealed backups (*.baydesk-sealed)</source>
        <translation>加密备份 (*.baydesk-sealed)</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>两次输入不一致。</translation>
    </message>
    <message>
        <source>Where shall it go?</source>
        <translation>请填写保存位置。</translation>
    </message>
</context>
<context>
    <name>baydesk::SearchBox</name>
    <message>
        <source>Plate, VIN tail, phone, name, order  Ctrl+K</source>
        <translation>车牌 / VIN 后六位 / 电话 / 姓名拼音  Ctrl+K</translation>
    </message>
    <message>
        <source>Search for orders, cars, customers and parts</source>
        <translation>搜索工单、车辆、客户和配件</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Search  Ctrl+K</source>
        <translation>搜索  Ctrl+K</translation>
    </message>
    <message>
        <source>Nothing found for “%1”. F6 opens a new visit, Ctrl+B books one.</source>
        <translation>没有找到“%1”。F6 新接车，Ctrl+B 预约。</translation>
    </message>
    <message>
        <source>↑↓ choose · Enter opens · Ctrl+B books an appointment · Esc closes</source>
        <translation>↑↓ 选择 · 回车打开 · Ctrl+B 预约 · Esc 关闭</translation>
    </message>
</context>
<context>
    <name>baydesk::SearchHits</name>
    <message>
        <source>last visit %1</source>
        <translation>上次到店 %1</translation>
    </message>
    <message>
        <source>first visit</source>
        <translation>首次到店</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>VIN …%1</source>
        <translation>VIN …%1</translation>
    </message>
    <message>
        <source>no car yet</source>
        <translation>还没有车</translation>
    </message>
    <message>
        <source>Part: %1 available</source>
        <translation>配件：可用 %1</translation>
    </message>
    <message>
        <source>Part: none available</source>
        <translation>配件：无可用</translation>
    </message>
    <message numerus="yes">
        <source>%n car(s)</source>
        <translation>
            <numerusform>%n 台车</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baydesk::ServerDoor</name>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>立即重试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Another database …</source>
        <translation>其他数据库(&amp;A)…</translation>
    </message>
    <message>
        <source>Waiting for the database server</source>
        <translation>正在等待数据库服务器</translation>
    </message>
    <message>
        <source>The database server asks for a password</source>
        <translation>数据库服务器要求密码</translation>
    </message>
    <message>
        <source>It is that of the database user in the address, and is kept in this computer&apos;s keyring.</source>
        <translation>即地址中数据库用户的密码，将保存在本机密钥环中。</translation>
    </message>
    <message>
        <source>Baydesk opens the shop by itself as soon as the server answers. Next try in %1 s.</source>
        <translation>服务器一有响应，Baydesk 就自行打开门店。%1 秒后重试。</translation>
    </message>
    <message>
        <source>Trying …</source>
        <translation>正在重试…</translation>
    </message>
</context>
<context>
    <name>baydesk::SetUpWindow</name>
    <message>
        <source>Set-up – Baydesk</source>
        <translation>初始设置 – Baydesk</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Make the shop and sign in</source>
        <translation>建立门店并登录</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>There is no shop in this database.</source>
        <translation>此数据库中没有门店。</translation>
    </message>
    <message>
        <source>Go back and make a new one there.</source>
        <translation>请返回，在其中新建门店。</translation>
    </message>
</context>
<context>
    <name>baydesk::SettingsForm</name>
    <message>
        <source>Type a number of minutes.</source>
        <translation>请输入分钟数。</translation>
    </message>
    <message>
        <source>The shop</source>
        <translation>门店</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name, address and licence stand on every paper.</source>
        <translation>名称、地址和备案号印在每张单据上。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>备案编号</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Stands once work is recorded by its days.</source>
        <translation>有业务记录后不能再改。</translation>
    </message>
    <message>
        <source>Idle lock (min)</source>
        <translation>空闲锁定 (min)</translation>
    </message>
    <message>
        <source>An idle desk asks for the password again.</source>
        <translation>空闲后须重新输入密码。</translation>
    </message>
    <message>
        <source>Daily backup at</source>
        <translation>每日备份时间</translation>
    </message>
    <message>
        <source>Backup folder</source>
        <translation>备份文件夹</translation>
    </message>
    <message>
        <source>Opens at</source>
        <translation>开门时间</translation>
    </message>
    <message>
        <source>Closes at</source>
        <translation>关门时间</translation>
    </message>
    <message>
        <source>A forgotten clock ends then.</source>
        <translation>忘记下班打卡时按此结束。</translation>
    </message>
    <message>
        <source>Workday (h)</source>
        <translation>每日工时 (h)</translation>
    </message>
    <message>
        <source>Key figures of every month; recorded attendance stays as it is.</source>
        <translation>各月指标都用它；已记录的出勤不变。</translation>
    </message>
    <message>
        <source>Labour rate (¥/h)</source>
        <translation>工时单价 (¥/h)</translation>
    </message>
    <message>
        <source>New lines; key figures of every month are held against it.</source>
        <translation>用于新明细；各月指标都按它核对。</translation>
    </message>
    <message>
        <source>Diagnosis fee (¥)</source>
        <translation>诊断费 (¥)</translation>
    </message>
    <message>
        <source>At most, when all is declined.</source>
        <translation>全部不做时最多收取。</translation>
    </message>
    <message>
        <source>Tax rate (%)</source>
        <translation>税率 (%)</translation>
    </message>
    <message>
        <source>New lines and new parts.</source>
        <translation>用于新明细和新配件。</translation>
    </message>
    <message>
        <source>Hold on a part (h)</source>
        <translation>配件暂留 (h)</translation>
    </message>
    <message>
        <source>New holds.</source>
        <translation>用于新的暂留。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Needed where workday or labour rate change.</source>
        <translation>修改每日工时或工时单价时必填。</translation>
    </message>
    <message>
        <source>Two values are there for one setting.</source>
        <translation>同一项设置有两个值。</translation>
    </message>
    <message>
        <source>Choose for each which one stands.</source>
        <translation>请逐项选择以谁为准。</translation>
    </message>
    <message>
        <source>Empty: the usual folder.</source>
        <translation>留空：用默认文件夹。</translation>
    </message>
    <message>
        <source>Social credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>On settlement lists, like bank and account.</source>
        <translation>与开户行、账号一起印在结算清单上。</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>开户行</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>银行账号</translation>
    </message>
    <message>
        <source>An estimate stands (days)</source>
        <translation>估价有效天数</translation>
    </message>
    <message>
        <source>Then its prices are given again.</source>
        <translation>过期须重新报价。</translation>
    </message>
    <message>
        <source>Type a number of days.</source>
        <translation>请输入天数。</translation>
    </message>
    <message>
        <source>Follow-up call (days)</source>
        <translation>回访（天）</translation>
    </message>
    <message>
        <source>So long after the hand-over.</source>
        <translation>交车后多少天。</translation>
    </message>
</context>
<context>
    <name>baydesk::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>What the shop is, and the numbers its rules use</source>
        <translation>门店资料与规则所用的数值</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Bays</source>
        <translation>工位</translation>
    </message>
    <message>
        <source>Bay</source>
        <translation>工位</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>No job can be dispatched without a bay. Alt+1 adds one.</source>
        <translation>没有工位就不能派工。按 Alt+1 新增。</translation>
    </message>
    <message>
        <source>New bay</source>
        <translation>新增工位</translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>启用中</translation>
    </message>
    <message>
        <source>out of use</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Into use</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>What the shop was set up with, and what can be changed of it. Every change is kept in the history with what it was before. What was done before a change stays: lines keep their price and tax, holds their end. The workday, the labour rate and the bays in use count in the key figures of every month, so their change needs a reason. The time zone stands once work is recorded.</source>
        <translation>建店时填写的资料，以及可以修改的部分。每次改动都连同原值留在历史中。改动之前的记录不变：明细保持价格和税额，暂留保持期限。每日工时、工时单价和启用的工位会影响各月指标，改动须写明原因。有业务记录后时区不能再改。</translation>
    </message>
    <message>
        <source>Inspection sheet</source>
        <translation>检查单</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>baydesk::SettlementPage</name>
    <message>
        <source>Payments</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter the payments</source>
        <translation>筛选收款</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>车牌</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>付款方</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>前一天</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>后一天</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日前台</translation>
    </message>
    <message>
        <source>Record the count</source>
        <translation>记录清点</translation>
    </message>
    <message>
        <source>The count is not recorded yet.</source>
        <translation>清点尚未记录。</translation>
    </message>
    <message>
        <source>Record it with Ctrl+Enter, or empty the fields, before you look at another day.</source>
        <translation>看其他日期前，请按 Ctrl+Enter 记录，或清空字段。</translation>
    </message>
    <message>
        <source>Nothing was paid on this day. An order is settled and paid on its page with F9.</source>
        <translation>当天没有收款。在工单页按 F9 结算收款。</translation>
    </message>
    <message>
        <source>Enter opens the order</source>
        <translation>回车打开工单</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>结算</translation>
    </message>
    <message>
        <source>The count is recorded.</source>
        <translation>清点已记录。</translation>
    </message>
    <message>
        <source>Every payment of the day, and the cash-up. Type what you counted for each way of paying; where it differs from what is recorded, say why. A payment after the count asks for another one. Days that are over can be looked at.</source>
        <translation>当天的全部收款和扎账。请输入每种方式的清点数；与账面不同请说明原因。清点后再有收款需重新清点。过去的日期可以查看。</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s), %1 in all</source>
        <translation>
            <numerusform>%n 笔收款，共 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Health record</source>
        <translation>健康档案</translation>
    </message>
</context>
<context>
    <name>baydesk::SheetItemPanel</name>
    <message>
        <source>A limit is a number with at most three decimals, such as 1.6.</source>
        <translation>限值是数字，最多三位小数，如 1.6。</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>新项目</translation>
    </message>
    <message>
        <source>Item of the inspection</source>
        <translation>检查项目</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>mm, V, %; empty where nothing is measured</source>
        <translation>mm、V、%；不测量则留空</translation>
    </message>
    <message>
        <source>Attention at</source>
        <translation>关注值</translation>
    </message>
    <message>
        <source>Fault at</source>
        <translation>故障值</translation>
    </message>
    <message>
        <source>Below the attention: less is worse; above it: more is worse</source>
        <translation>小于关注值：越小越差；大于：越大越差</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>What the job is called; empty takes the item&apos;s name</source>
        <translation>加入工单的项目名称；留空即用检查项目的名称</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>A measured item has both limits or none.</source>
        <translation>测量项目的两个限值要么都填，要么都不填。</translation>
    </message>
</context>
<context>
    <name>baydesk::Shop</name>
    <message>
        <source>This is too long: at most %1 characters.</source>
        <translation>太长：最多 %1 个字符。</translation>
    </message>
    <message>
        <source>Say when the shop opens.</source>
        <translation>请填写开门时间。</translation>
    </message>
    <message>
        <source>The shop must close after it opens.</source>
        <translation>打烊时间应晚于开门时间。</translation>
    </message>
    <message>
        <source>A workday has more than 0 and at most 24 h.</source>
        <translation>工作日应大于 0 且不超过 24 小时。</translation>
    </message>
    <message>
        <source>A hold on a part lasts from one minute to one year.</source>
        <translation>预留时长为一分钟至一年。</translation>
    </message>
    <message>
        <source>The labour rate must be above ¥0.00 and at most ¥100,000.00 an hour.</source>
        <translation>工时单价应大于 ¥0.00 且不超过每小时 ¥100,000.00。</translation>
    </message>
    <message>
        <source>The diagnosis fee must be between ¥0.00 and ¥100,000.00.</source>
        <translation>诊断费应在 ¥0.00 至 ¥100,000.00 之间。</translation>
    </message>
    <message>
        <source>The tax rate must be between 0% and 100%.</source>
        <translation>税率应在 0% 至 100% 之间。</translation>
    </message>
    <message>
        <source>The shop needs a name.</source>
        <translation>门店需要名称。</translation>
    </message>
    <message>
        <source>“%1” is no known time zone; one is “Asia/Shanghai”.</source>
        <translation>“%1”不是已知时区；例如“Asia/Shanghai”。</translation>
    </message>
    <message>
        <source>An idle desk is locked after one minute at the earliest and eight hours at the latest.</source>
        <translation>空闲锁定时间最短一分钟，最长八小时。</translation>
    </message>
    <message>
        <source>Say when the daily backup is made.</source>
        <translation>请说明每日备份的时间。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>备案编号</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Opens at</source>
        <translation>开门时间</translation>
    </message>
    <message>
        <source>Closes at</source>
        <translation>关门时间</translation>
    </message>
    <message>
        <source>Workday</source>
        <translation>每日工时</translation>
    </message>
    <message>
        <source>Labour rate</source>
        <translation>工时单价</translation>
    </message>
    <message>
        <source>Diagnosis fee</source>
        <translation>诊断费</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>税率</translation>
    </message>
    <message>
        <source>Idle lock</source>
        <translation>空闲锁定</translation>
    </message>
    <message>
        <source>Daily backup at</source>
        <translation>每日备份时间</translation>
    </message>
    <message>
        <source>Hold on a part</source>
        <translation>配件暂留时长</translation>
    </message>
    <message>
        <source>Backup folder</source>
        <translation>备份文件夹</translation>
    </message>
    <message>
        <source>The social credit code is not valid: %1.</source>
        <translation>统一社会信用代码无效：%1。</translation>
    </message>
    <message>
        <source>Social credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>开户行</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>银行账号</translation>
    </message>
    <message>
        <source>The prices of an estimate stand from 1 to 365 days.</source>
        <translation>估价有效期为 1 至 365 天。</translation>
    </message>
    <message>
        <source>Estimates stand for days</source>
        <translation>估价有效天数</translation>
    </message>
    <message>
        <source>The follow-up call comes 1 to 30 days after the hand-over.</source>
        <translation>回访应在交车后 1 到 30 天。</translation>
    </message>
    <message>
        <source>Follow-up call after days</source>
        <translation>交车后回访天数</translation>
    </message>
</context>
<context>
    <name>baydesk::ShopFile</name>
    <message>
        <source>No shop is set up in this database.</source>
        <translation>此数据库没有建立门店。</translation>
    </message>
    <message>
        <source>Set it up in Baydesk, or make a sample shop.</source>
        <translation>请在 Baydesk 中建立，或建立示例门店。</translation>
    </message>
    <message>
        <source>Nobody acts in a real shop without a name.</source>
        <translation>真实门店中，操作必须有具名人员。</translation>
    </message>
    <message>
        <source>Say who you are with --as NAME.</source>
        <translation>请用 --as 姓名 说明您是谁。</translation>
    </message>
</context>
<context>
    <name>baydesk::ShopMaking</name>
    <message>
        <source>The shop cannot be stored there.</source>
        <translation>门店无法存放在那里。</translation>
    </message>
</context>
<context>
    <name>baydesk::ShopService</name>
    <message>
        <source>A name of 1 to %1 characters is needed.</source>
        <translation>需要 1 至 %1 个字符的名称。</translation>
    </message>
    <message>
        <source>The monthly pay must be between ¥0.00 and ¥1,000,000.00.</source>
        <translation>月薪应在 ¥0.00 至 ¥1,000,000.00 之间。</translation>
    </message>
    <message>
        <source>The shop is set up already.</source>
        <translation>门店已建立。</translation>
    </message>
    <message>
        <source>Change its settings instead.</source>
        <translation>请改为更改设置。</translation>
    </message>
    <message>
        <source>Nobody takes themselves off the staff.</source>
        <translation>不能把自己设为离职。</translation>
    </message>
    <message>
        <source>Somebody else has to do it.</source>
        <translation>须由他人操作。</translation>
    </message>
    <message>
        <source>There is a bay “%1” already.</source>
        <translation>已有工位“%1”。</translation>
    </message>
    <message>
        <source>There is an operation “%1” already.</source>
        <translation>已有工时项目“%1”。</translation>
    </message>
    <message>
        <source>There is a package “%1” already.</source>
        <translation>已有套餐“%1”。</translation>
    </message>
    <message>
        <source>Somebody called “%1” works here already.</source>
        <translation>已有名为“%1”的员工。</translation>
    </message>
    <message>
        <source>Add something that tells the two apart.</source>
        <translation>请加上可以区分二人的字样。</translation>
    </message>
    <message>
        <source>%1 is clocked on.</source>
        <translation>%1 正在打卡中。</translation>
    </message>
    <message>
        <source>End their day in the workshop first.</source>
        <translation>请先在车间看板为其下班打卡。</translation>
    </message>
    <message>
        <source>Key figures depend on the pay: say why it changes.</source>
        <translation>指标取决于月薪：请写明改动原因。</translation>
    </message>
    <message>
        <source>Key figures depend on the number of bays: say why it changes.</source>
        <translation>指标取决于工位数：请写明改动原因。</translation>
    </message>
    <message>
        <source>%1 is clocked on in %2.</source>
        <translation>%1 正在 %2 打卡施工。</translation>
    </message>
    <message>
        <source>Give the job another bay, or wait until it is done.</source>
        <translation>请换工位派工，或等项目完工。</translation>
    </message>
    <message>
        <source>Work is recorded by the days of %1: it would move to other days.</source>
        <translation>业务按 %1 的日期记录，改动会使其移到别的日期。</translation>
    </message>
    <message>
        <source>The time zone stands from the first car, piece or clock on.</source>
        <translation>有了第一辆车、第一件配件或第一次打卡后，时区不能再改。</translation>
    </message>
    <message>
        <source>Key figures depend on the workday and the labour rate: say why they change.</source>
        <translation>指标取决于每日工时和工时单价：请写明改动原因。</translation>
    </message>
</context>
<context>
    <name>baydesk::ShopStep</name>
    <message>
        <source>The shop</source>
        <translation>门店</translation>
    </message>
    <message>
        <source>Name, address and licence stand on every paper. The time zone stands once work is recorded; everything else can be changed later in the settings.</source>
        <translation>名称、地址和备案号会印在每张单据上。有业务记录后时区不能再改，其余以后都可以在设置中修改。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>备案编号</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Opens at</source>
        <translation>开门时间</translation>
    </message>
    <message>
        <source>Closes at</source>
        <translation>关门时间</translation>
    </message>
    <message>
        <source>Workday (h)</source>
        <translation>每日工时 (h)</translation>
    </message>
    <message>
        <source>Labour rate (¥/h)</source>
        <translation>工时单价 (¥/h)</translation>
    </message>
    <message>
        <source>Diagnosis fee (¥)</source>
        <translation>诊断费 (¥)</translation>
    </message>
    <message>
        <source>Tax rate (%)</source>
        <translation>税率 (%)</translation>
    </message>
    <message>
        <source>The shop needs a name.</source>
        <translation>门店需要名称。</translation>
    </message>
</context>
<context>
    <name>baydesk::SignInForm</name>
    <message>
        <source>Choose one of the names: type any part of it.</source>
        <translation>请选择一个姓名：可输入任意一部分。</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>请输入密码。</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n seconds.</source>
        <translation>
            <numerusform>请在 %n 秒后再试。</numerusform>
        </translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>现在可以再试。</translation>
    </message>
    <message>
        <source>This is not the same as above.</source>
        <translation>与上面输入的不一致。</translation>
    </message>
    <message>
        <source>Somebody else has set a password just now.</source>
        <translation>刚刚已有他人设置了密码。</translation>
    </message>
    <message>
        <source>Ask them for yours.</source>
        <translation>请向其索取您的密码。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再输一次</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is behind.</source>
        <translation>本机时钟落后。</translation>
    </message>
    <message>
        <source>It says %1, but the newest entry is of %2. Set the clock before you work: what is done now would stand before what is there.</source>
        <translation>本机显示 %1，而最新记录为 %2。请先校准时钟再工作：否则现在的操作会排在已有记录之前。</translation>
    </message>
    <message>
        <source>Everything you do stands in the history under your name.</source>
        <translation>您的每一步操作都以您的姓名记入历史。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Your password was given to you by somebody else. Choose one that only you know: at least 8 characters.</source>
        <translation>您的密码由他人设置。请改成只有您知道的密码：至少 8 个字符。</translation>
    </message>
    <message>
        <source>Change it and sign in</source>
        <translation>修改并登录</translation>
    </message>
    <message>
        <source>Nobody in this shop has a password yet. Whoever manages the staff begins: choose your name and a password of at least 8 characters.</source>
        <translation>本店还没有人设置密码。请由人员管理者开始：选择姓名，设置至少 8 个字符的密码。</translation>
    </message>
    <message>
        <source>Set it and sign in</source>
        <translation>设置并登录</translation>
    </message>
</context>
<context>
    <name>baydesk::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Your work is kept as it is</source>
        <translation>工作保持原样</translation>
    </message>
</context>
<context>
    <name>baydesk::StaffMember</name>
    <message>
        <source>A name of 1 to %1 characters is needed.</source>
        <translation>姓名须为 1 至 %1 个字。</translation>
    </message>
</context>
<context>
    <name>baydesk::StaffPage</name>
    <message>
        <source>Staff</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>Who works here, and what they may do</source>
        <translation>谁在这里工作，有哪些权限</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter the staff</source>
        <translation>筛选员工</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Last act</source>
        <translation>最近操作</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新增员工</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>月薪</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>离职</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Is back</source>
        <translation>复职</translation>
    </message>
    <message>
        <source>%1 has left; Alt+6 takes it back.</source>
        <translation>%1 已离职；按 Alt+6 撤回。</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 已复职。</translation>
    </message>
    <message>
        <source>Everybody who works here or did. A new person gets a role and a first password, which they change at their first sign-in. A role is a set of rights; what it may stands in the list of roles. Nobody is deleted: who has left can no longer sign in and keeps their name in what they did. Enter shows a person&apos;s history.</source>
        <translation>在职和离职的所有人。新员工有岗位和初始密码，首次登录时修改。岗位就是一组权限，岗位列表中写明。任何人都不会被删除：离职者不能再登录，其所做的记录保留姓名。回车显示某人的历史。</translation>
    </message>
</context>
<context>
    <name>baydesk::StaffPanel</name>
    <message>
        <source>Type an amount, such as 6500.</source>
        <translation>请输入金额，如 6500。</translation>
    </message>
    <message>
        <source>This is not the same as above.</source>
        <translation>与上面输入的不一致。</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>May: %1</source>
        <translation>权限：%1</translation>
    </message>
</context>
<context>
    <name>baydesk::StaffRole</name>
    <message>
        <source>Service advisor</source>
        <translation>服务顾问</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>技师</translation>
    </message>
    <message>
        <source>Foreman</source>
        <translation>车间主管</translation>
    </message>
    <message>
        <source>Parts clerk</source>
        <translation>配件员</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>收银员</translation>
    </message>
    <message>
        <source>Customer care</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>Service manager</source>
        <translation>服务经理</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>店主</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Other staff</source>
        <translation>其他员工</translation>
    </message>
</context>
<context>
    <name>baydesk::StaffService</name>
    <message numerus="yes">
        <source>Try again in %n seconds.</source>
        <translation>
            <numerusform>请在 %n 秒后再试。</numerusform>
        </translation>
    </message>
    <message>
        <source>There were too many wrong passwords.</source>
        <translation>密码错误次数过多。</translation>
    </message>
    <message>
        <source>Name and password do not belong together.</source>
        <translation>姓名与密码不符。</translation>
    </message>
    <message>
        <source>This is not your password.</source>
        <translation>这不是您的密码。</translation>
    </message>
    <message>
        <source>The new password is the old one.</source>
        <translation>新密码与旧密码相同。</translation>
    </message>
    <message>
        <source>Technicians have a clock and a trade; nobody becomes one, or ceases to be one, by a role.</source>
        <translation>技师有打卡和工种；不能通过更改岗位成为或不再是技师。</translation>
    </message>
    <message>
        <source>Nobody would be left who manages the staff.</source>
        <translation>将没有人能管理人员。</translation>
    </message>
    <message>
        <source>Let this entry leave, and add the person anew under the other role.</source>
        <translation>请将原记录办离职，再以新岗位添加。</translation>
    </message>
    <message>
        <source>Make somebody else who has a password administrator or owner first.</source>
        <translation>请先将另一位已有密码的人员设为管理员或店主。</translation>
    </message>
</context>
<context>
    <name>baydesk::StageBoard</name>
    <message>
        <source>Board by stage</source>
        <translation>按阶段的看板</translation>
    </message>
</context>
<context>
    <name>baydesk::StageStrip</name>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>current</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
</context>
<context>
    <name>baydesk::StockChecks</name>
    <message>
        <source>Parts without a balance: %1</source>
        <translation>没有余额的配件：%1</translation>
    </message>
    <message>
        <source>Parts whose stock on hand is not the sum of their movements: %1</source>
        <translation>账面数与流水合计不符的配件：%1</translation>
    </message>
    <message>
        <source>Parts whose stock value is not the sum of their movements&apos; costs: %1</source>
        <translation>库存金额与流水成本合计不符的配件：%1</translation>
    </message>
    <message>
        <source>Parts with less than nothing on hand, free or in value, or with a value but no stock: %1</source>
        <translation>账面、可用或金额为负，或有金额无库存的配件：%1</translation>
    </message>
    <message>
        <source>Parts whose reserved stock is not the sum over the order lines: %1</source>
        <translation>预留数与工单行合计不符的配件：%1</translation>
    </message>
    <message>
        <source>Order lines whose issued quantity or cost is not what the movements say: %1</source>
        <translation>已领数量或成本与流水不符的工单行：%1</translation>
    </message>
    <message>
        <source>Order lines that keep and have issued more than they ask for: %1</source>
        <translation>预留与已领超过需求的工单行：%1</translation>
    </message>
    <message>
        <source>Movements that return more than was issued till then: %1</source>
        <translation>退回多于当时已领的流水：%1</translation>
    </message>
    <message>
        <source>Movements whose running balance does not follow from those before: %1</source>
        <translation>结存与前后不连贯的流水：%1</translation>
    </message>
    <message>
        <source>Reversals that are not the opposite of what they reverse: %1</source>
        <translation>与被冲销流水不相反的冲销：%1</translation>
    </message>
    <message>
        <source>Purchase lines whose received quantity is not what the movements say: %1</source>
        <translation>到货数与流水不符的订货行：%1</translation>
    </message>
    <message>
        <source>Order lines that keep stock although their work is declined or closed: %1</source>
        <translation>作业不做或已关闭却仍占库存的工单行：%1</translation>
    </message>
    <message>
        <source>Order lines that are removed although something is kept or issued for them: %1</source>
        <translation>已移除却仍有预留或已领料的工单行：%1</translation>
    </message>
</context>
<context>
    <name>baydesk::StockRules</name>
    <message>
        <source>The quantity must be more than 0.</source>
        <translation>数量应大于 0。</translation>
    </message>
    <message>
        <source>A quantity cannot be below zero.</source>
        <translation>数量不能小于零。</translation>
    </message>
    <message>
        <source>Stock goes back by a return or a reversal.</source>
        <translation>库存应通过退回或冲销返回。</translation>
    </message>
    <message>
        <source>%1 at once cannot be right; at most 10,000 move in one act.</source>
        <translation>一次 %1 不合理；每次最多 10,000。</translation>
    </message>
    <message>
        <source>The cost of one unit must be between ¥0.00 and ¥1,000,000.00.</source>
        <translation>单位成本应在 ¥0.00 至 ¥1,000,000.00 之间。</translation>
    </message>
    <message>
        <source>%1 cannot be issued: %2 on hand, %3 kept for others, so %4 free.</source>
        <translation>不能领 %1：账面 %2，留给他单 %3，可用 %4。</translation>
    </message>
    <message>
        <source>Issue what is free, order the rest, or release what is kept for others.</source>
        <translation>请领可用的，订其余的，或释放他单预留。</translation>
    </message>
    <message>
        <source>%1 cannot come back: only %2 were issued for this line.</source>
        <translation>不能退回 %1：此行只领了 %2。</translation>
    </message>
    <message>
        <source>An adjustment needs its cause in words, such as “found behind bin A-07”.</source>
        <translation>调整需写明原因，如“在 A-07 后面找到”。</translation>
    </message>
    <message>
        <source>The count agrees with the books: %1 on hand.</source>
        <translation>清点与账面相符：%1。</translation>
    </message>
    <message>
        <source>What this part costs is not known, since none was ever received.</source>
        <translation>此配件从未入库，成本未知。</translation>
    </message>
    <message>
        <source>Book it in as a receipt with its cost.</source>
        <translation>请按成本作入库登记。</translation>
    </message>
    <message>
        <source>A reversal needs its cause in words.</source>
        <translation>冲销需写明原因。</translation>
    </message>
    <message>
        <source>This movement is itself a reversal and stands.</source>
        <translation>此流水本身是冲销，不能再冲。</translation>
    </message>
    <message>
        <source>Book the movement anew.</source>
        <translation>请重新登记流水。</translation>
    </message>
    <message>
        <source>This movement is reversed already.</source>
        <translation>此流水已冲销。</translation>
    </message>
    <message>
        <source>%1 cannot be taken off: only %2 are on hand, the rest has been used.</source>
        <translation>不能减去 %1：账面只有 %2，其余已用。</translation>
    </message>
    <message>
        <source>Take back what was issued first, or adjust the stock after a count.</source>
        <translation>请先退回已领的，或清点后调整。</translation>
    </message>
</context>
<context>
    <name>baydesk::StorageError</name>
    <message>
        <source>The file may not be read. Allow reading it, then try again.</source>
        <translation>没有读取该文件的权限。请允许读取后重试。</translation>
    </message>
    <message>
        <source>The database file is write-protected. Allow writing to it, then open it again.</source>
        <translation>数据库文件被写保护。请允许写入后重新打开。</translation>
    </message>
    <message>
        <source>The folder of the database is write-protected. Allow writing to it, then open the database again.</source>
        <translation>数据库所在文件夹被写保护。请允许写入后重新打开数据库。</translation>
    </message>
    <message>
        <source>This is a folder. Choose the database file inside it.</source>
        <translation>这是文件夹。请选择其中的数据库文件。</translation>
    </message>
    <message>
        <source>There is no database at this place. Choose another file or make a new one.</source>
        <translation>此处没有数据库。请选择其他文件或新建。</translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another name.</source>
        <translation>已有同名文件。请换一个名称。</translation>
    </message>
    <message>
        <source>The folder for the new database does not exist. Make it first.</source>
        <translation>新数据库的文件夹不存在。请先建立。</translation>
    </message>
    <message>
        <source>The folder for the new database is write-protected. Choose another one.</source>
        <translation>新数据库的文件夹被写保护。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>This database belongs to another program. Choose another file.</source>
        <translation>这个数据库属于其他程序。请选择其他文件。</translation>
    </message>
    <message>
        <source>The new database cannot be made in this folder. Choose another one.</source>
        <translation>无法在此文件夹新建数据库。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>This database was written by an older Baydesk. Open it once in the program, which brings it up to date.</source>
        <translation>这个数据库由较旧的 Baydesk 写成。请在程序中打开一次以完成升级。</translation>
    </message>
    <message>
        <source>The database file cannot be opened. Check that it is there and may be read.</source>
        <translation>数据库文件打不开。请确认它存在并且可读。</translation>
    </message>
    <message>
        <source>This file is not a Baydesk database. Choose another file.</source>
        <translation>这不是 Baydesk 数据库。请选择其他文件。</translation>
    </message>
    <message>
        <source>This database was written by a newer Baydesk. Update the program, then open it again.</source>
        <translation>这个数据库由更新版本的 Baydesk 写成。请升级程序后重新打开。</translation>
    </message>
    <message>
        <source>The database cannot be written. Allow writing to its file and folder, then do it again; nothing was half-saved.</source>
        <translation>数据库无法写入。请允许写入其文件和文件夹后重做；没有只保存一半的内容。</translation>
    </message>
    <message>
        <source>The database lies on a network share, where it could be damaged. Move it to a disk of this computer.</source>
        <translation>数据库位于网络共享，可能被损坏。请移到本机磁盘。</translation>
    </message>
    <message>
        <source>Another program is using the database. Wait a moment, then do it again; nothing was half-saved.</source>
        <translation>另一个程序正在使用数据库。请稍候重做；没有只保存一半的内容。</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then do it again; nothing was half-saved.</source>
        <translation>磁盘已满。请腾出空间后重做；没有只保存一半的内容。</translation>
    </message>
    <message>
        <source>The database file is damaged. Stop working with it and restore the last backup.</source>
        <translation>数据库文件已损坏。请停止使用并恢复最近的备份。</translation>
    </message>
    <message>
        <source>The database refused an entry that breaks one of its rules; nothing was saved. Please report this.</source>
        <translation>数据库拒绝了违反规则的条目；没有保存。请报告这个问题。</translation>
    </message>
    <message>
        <source>The disk or the database reported an error; nothing was half-saved. The log file says more.</source>
        <translation>磁盘或数据库报错；没有只保存一半的内容。详见日志文件。</translation>
    </message>
    <message>
        <source>The log beside the database, whose name ends in -wal, was taken away while Baydesk was working with it. Close Baydesk and open the database again: everything saved before is there.</source>
        <translation>数据库旁边的日志文件（文件名以 -wal 结尾）在 Baydesk 使用期间被移走了。请关闭 Baydesk 后重新打开数据库：此前保存的内容都在。</translation>
    </message>
    <message>
        <source>The database and the log beside it, whose name ends in -wal, do not fit together: one of them was exchanged, or the file is damaged. Keep both, and restore the last backup.</source>
        <translation>数据库与旁边的日志文件（文件名以 -wal 结尾）不匹配：其中一个被调换过，或者文件已损坏。请保留这两个文件，并恢复最近的备份。</translation>
    </message>
    <message>
        <source>The database file was moved, deleted or replaced while Baydesk was working with it. Close Baydesk, put the file back or restore the last backup, then open it again.</source>
        <translation>数据库文件在 Baydesk 使用期间被移动、删除或替换了。请关闭 Baydesk，把文件放回原处或恢复最近的备份，然后重新打开。</translation>
    </message>
    <message>
        <source>The disk reported an error at the very moment of saving. It is wholly saved or not at all: start Baydesk again and look whether it is there before you do it again.</source>
        <translation>保存的那一刻磁盘报告了错误。这次操作要么已完整保存，要么完全没有保存：请重新启动 Baydesk，确认是否已保存，再决定是否重做。</translation>
    </message>
    <message>
        <source>The connection to %1 cannot be encrypted as the address demands. Let whoever looks after the server set up its certificate, or correct sslmode and sslrootcert.</source>
        <translation>无法按地址要求对 %1 的连接加密。请服务器管理员配置证书，或更正 sslmode 与 sslrootcert。</translation>
    </message>
    <message>
        <source>The database server of %1 is starting or going down. Try again in a moment.</source>
        <translation>%1 的数据库服务器正在启动或关闭。请稍后再试。</translation>
    </message>
    <message>
        <source>No database server answers at %1. Check that it runs, that the network is there, and the address.</source>
        <translation>%1 没有数据库服务器应答。请检查其是否运行、网络是否连通以及地址。</translation>
    </message>
    <message>
        <source>of your own name</source>
        <translation>（本人同名）</translation>
    </message>
    <message>
        <source>This computer lacks Qt&apos;s driver for PostgreSQL. Install the package libqt6sql6-psql.</source>
        <translation>本机缺少 Qt 的 PostgreSQL 驱动。请安装软件包 libqt6sql6-psql。</translation>
    </message>
    <message>
        <source>The database server is too old. Baydesk needs PostgreSQL 15 or newer.</source>
        <translation>数据库服务器版本过旧。Baydesk 需要 PostgreSQL 15 或更新版本。</translation>
    </message>
    <message>
        <source>The database stores text as %1, which cannot hold every name. Make one with the encoding UTF8.</source>
        <translation>数据库以 %1 存储文字，无法容纳所有姓名。请建立 UTF8 编码的数据库。</translation>
    </message>
    <message>
        <source>The database %1 is empty. Make a shop in it first, or choose another one.</source>
        <translation>数据库 %1 是空的。请先在其中建立门店，或选择另一个。</translation>
    </message>
    <message>
        <source>The database %1 belongs to another program. Choose another one.</source>
        <translation>数据库 %1 属于其他程序。请选择另一个。</translation>
    </message>
    <message>
        <source>The database user may not write to the database %1. Let whoever looks after the server grant SELECT, INSERT, UPDATE and DELETE on all its tables.</source>
        <translation>该数据库用户不能写入数据库 %1。请服务器管理员授予其所有表的 SELECT、INSERT、UPDATE 和 DELETE 权限。</translation>
    </message>
    <message>
        <source>There is a shop in the database %1 already. Choose an empty one.</source>
        <translation>数据库 %1 中已有门店。请选择空的数据库。</translation>
    </message>
    <message>
        <source>The database %1 holds tables of another program. Choose an empty one.</source>
        <translation>数据库 %1 中有其他程序的表。请选择空的数据库。</translation>
    </message>
    <message>
        <source>The database user may not make tables in %1. Let whoever looks after the server make that user the owner of the database.</source>
        <translation>该数据库用户不能在 %1 中建表。请服务器管理员将其设为数据库所有者。</translation>
    </message>
    <message>
        <source>The connection to the database server is lost; what was not yet saved is not saved. Baydesk connects again by itself as soon as the server answers.</source>
        <translation>与数据库服务器的连接已断开；尚未保存的没有保存。服务器恢复应答后，Baydesk 会自动重新连接。</translation>
    </message>
    <message>
        <source>The database user lacks a right for this. Let whoever looks after the server grant it; nothing was half-saved.</source>
        <translation>数据库用户缺少此项权限。请服务器管理员授予；没有任何内容被部分保存。</translation>
    </message>
    <message>
        <source>Other desks are busy with the same data. Wait a moment, then do it again; nothing was half-saved.</source>
        <translation>其他电脑正在处理同样的数据。请稍候再做；没有任何内容被部分保存。</translation>
    </message>
    <message>
        <source>The disk of the database server is full. Free some space there, then do it again; nothing was half-saved.</source>
        <translation>数据库服务器磁盘已满。请释放空间后重做；没有任何内容被部分保存。</translation>
    </message>
    <message>
        <source>The database on the server is damaged. Stop working with it and restore the last backup.</source>
        <translation>服务器上的数据库已损坏。请停止使用并恢复最近的备份。</translation>
    </message>
    <message>
        <source>The database server reported an error; nothing was half-saved. The log file says more.</source>
        <translation>数据库服务器报告错误；没有任何内容被部分保存。日志文件有详情。</translation>
    </message>
    <message>
        <source>The connection to the database server was lost just when it was saving, and the server does not answer any more. Whether it is saved can only be seen there: look before you do it again.</source>
        <translation>正在保存时与数据库服务器的连接断开，服务器不再应答。是否已保存只能在那里查看：重做前请先核对。</translation>
    </message>
    <message>
        <source>The backup cannot be read. Check that the file is there and may be read.</source>
        <translation>无法读取备份。请检查文件是否存在、是否允许读取。</translation>
    </message>
    <message>
        <source>This backup is not as it was written: it was cut or changed, or its disk is damaged. Choose another backup.</source>
        <translation>此备份与写入时不符：被截断、被改动，或磁盘已损坏。请另选一份备份。</translation>
    </message>
    <message>
        <source>This file is neither a backup nor a Baydesk database. Choose another file.</source>
        <translation>此文件既不是备份，也不是 Baydesk 数据库。请另选文件。</translation>
    </message>
    <message>
        <source>This database is in use, or its program was ended the hard way. Open it once in Baydesk and close it again, then restore it.</source>
        <translation>此数据库正在使用，或程序曾被强行结束。请先在 Baydesk 中打开一次再关闭，然后恢复。</translation>
    </message>
    <message>
        <source>This is the database itself. Choose another file for the backup.</source>
        <translation>这是数据库本身。请为备份另选文件。</translation>
    </message>
    <message>
        <source>This is a folder. Choose the name of a new file for the backup.</source>
        <translation>这是文件夹。请为备份填写新文件名。</translation>
    </message>
    <message>
        <source>The database needs a file of this name. Choose another name.</source>
        <translation>此文件名由数据库占用。请换一个名称。</translation>
    </message>
    <message>
        <source>The folder for the backup is not there: %1. Make it, or choose another one.</source>
        <translation>备份文件夹不存在：%1。请新建，或另选文件夹。</translation>
    </message>
    <message>
        <source>The folder for the backup is write-protected: %1. Choose another one.</source>
        <translation>备份文件夹不可写：%1。请另选文件夹。</translation>
    </message>
    <message>
        <source>Another program has this database open. Close Baydesk at every other window, then restore again; nothing was changed.</source>
        <translation>另一个程序正打开此数据库。请关闭其他所有 Baydesk 窗口后再恢复；未作任何改动。</translation>
    </message>
    <message>
        <source>This folder is write-protected. Choose another one.</source>
        <translation>此文件夹不可写。请另选文件夹。</translation>
    </message>
    <message>
        <source>The finished file cannot be given its name. Choose another one.</source>
        <translation>完成的文件无法使用此名称。请换一个名称。</translation>
    </message>
    <message>
        <source>This sealed backup is not as it was written: it was cut or changed, or its disk is damaged. Choose another backup.</source>
        <translation>此加密备份与写入时不符：被截断、被改动，或磁盘已损坏。请另选一份备份。</translation>
    </message>
    <message>
        <source>There is not enough memory for sealing a backup. Close other programs, then do it again.</source>
        <translation>内存不足，无法加密备份。请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>This is not the passphrase of this backup.</source>
        <translation>口令不对。</translation>
    </message>
    <message>
        <source>No file is named.</source>
        <translation>没有指定文件。</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another name.</source>
        <translation>%1 已存在，请换一个名称。</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>文件夹 %1 不存在。</translation>
    </message>
    <message>
        <source>%1 cannot be kept from others. Choose another folder.</source>
        <translation>无法限制他人读取 %1，请换一个文件夹。</translation>
    </message>
    <message>
        <source>The server asks for a password for %1. Type it in Baydesk, which keeps it, or write it to the file ~/.pgpass, which only you may read.</source>
        <translation>服务器要求 %1 的密码。请在 Baydesk 中输入并由其保存，或写入只有您可读的文件 ~/.pgpass。</translation>
    </message>
    <message>
        <source>The server does not let the user %1 into the database %2. Check that both exist there, the password, and the user&apos;s right to connect.</source>
        <translation>服务器不允许用户 %1 进入数据库 %2。请检查两者是否存在、密码以及该用户的连接权限。</translation>
    </message>
    <message>
        <source>The folder for the copy before the upgrade cannot be made: %1.</source>
        <translation>无法建立存放升级前副本的文件夹：%1。</translation>
    </message>
    <message>
        <source>This database was written by an older Baydesk and is not brought up to date before there is a proved copy of it. %1</source>
        <translation>该数据库由旧版 Baydesk 写入，须先有验证过的副本才能升级。%1</translation>
    </message>
    <message>
        <source>The log beside the database, whose name ends in -wal, was taken away while Baydesk was working with it, and the database was written to since. Close Baydesk, open the database again and look whether what you saved last is there.</source>
        <translation>在 Baydesk 使用数据库期间，旁边以 -wal 结尾的日志被移走，而且此后数据库又被写入过。请关闭 Baydesk，重新打开数据库，核对您最后保存的内容是否还在。</translation>
    </message>
</context>
<context>
    <name>baydesk::TechnicianBoardView</name>
    <message>
        <source>Board by technician</source>
        <translation>按技师的看板</translation>
    </message>
    <message>
        <source>No technician works here yet. The administrator adds them on the staff page, Ctrl+9.</source>
        <translation>还没有技师。由管理员在员工页（Ctrl+9）添加。</translation>
    </message>
</context>
<context>
    <name>baydesk::TechnicianChart</name>
    <message>
        <source>Sold</source>
        <translation>销售工时</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>实际工时</translation>
    </message>
    <message>
        <source>Sold and worked hours by technician</source>
        <translation>各技师销售与实际工时</translation>
    </message>
</context>
<context>
    <name>baydesk::TechnicianDay</name>
    <message>
        <source>%1 is already clocked on to %2 since %3.</source>
        <translation>%1 自 %3 起已在 %2 上计时。</translation>
    </message>
    <message>
        <source>Say what the time goes into.</source>
        <translation>请写明时间用在哪里。</translation>
    </message>
    <message>
        <source>%1 is not clocked on.</source>
        <translation>%1 没有在计时。</translation>
    </message>
    <message>
        <source>It is %1 on this computer, but %2 has been clocked until %3.</source>
        <translation>本机时间为 %1，但 %2 已记到 %3。</translation>
    </message>
    <message>
        <source>Set the computer&apos;s clock right, or correct that entry first.</source>
        <translation>请先校准本机时钟，或更正那条记录。</translation>
    </message>
    <message>
        <source>This entry was corrected already.</source>
        <translation>此记录已更正过。</translation>
    </message>
    <message>
        <source>Correct the entry that stands in its place.</source>
        <translation>请更正取代它的那条记录。</translation>
    </message>
    <message>
        <source>A correction needs a reason.</source>
        <translation>更正需写明原因。</translation>
    </message>
    <message>
        <source>Say when the entry ended; it ended at %1.</source>
        <translation>请填写结束时间；它结束于 %1。</translation>
    </message>
    <message>
        <source>It is %1; a clock entry cannot lie in the future.</source>
        <translation>现在是 %1；打卡记录不能在将来。</translation>
    </message>
    <message>
        <source>The end, %1, lies before the start, %2.</source>
        <translation>结束 %1 早于开始 %2。</translation>
    </message>
    <message>
        <source>An entry begins and ends on its own day.</source>
        <translation>记录须在同一天开始和结束。</translation>
    </message>
    <message>
        <source>Keep both times on %1.</source>
        <translation>两个时间都应在 %1。</translation>
    </message>
    <message>
        <source>These are the times the entry has already.</source>
        <translation>这就是该记录现有的时间。</translation>
    </message>
    <message>
        <source>Two clocks at once: %1 was on %2 from %3 to %4.</source>
        <translation>同时计时：%1 在 %3 至 %4 做 %2。</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Correct that entry first, or keep clear of it.</source>
        <translation>请先更正那条记录，或避开它。</translation>
    </message>
</context>
<context>
    <name>baydesk::TechnicianRowView</name>
    <message>
        <source>not here</source>
        <translation>不在岗</translation>
    </message>
    <message>
        <source>not here, has work</source>
        <translation>不在岗却有活</translation>
    </message>
    <message>
        <source>full %1</source>
        <translation>已满 %1</translation>
    </message>
    <message>
        <source>busy %1</source>
        <translation>较忙 %1</translation>
    </message>
    <message>
        <source>Not clocked on</source>
        <translation>未打卡</translation>
    </message>
    <message>
        <source>%1 worked today</source>
        <translation>今日已做 %1</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>no work assigned</source>
        <translation>没有派工</translation>
    </message>
    <message>
        <source>assigned %1</source>
        <translation>已派 %1</translation>
    </message>
</context>
<context>
    <name>baydesk::Theme</name>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>警报</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
</context>
<context>
    <name>baydesk::ThreeGuarantees</name>
    <message>
        <source>Day 5 of this repair: from tomorrow another car or travel money is due.</source>
        <translation>本次修理第 5 天：明天起应提供备用车或交通补偿。</translation>
    </message>
    <message>
        <source>%1 repair days in all, more than 30: the customer may ask for exchange or return.</source>
        <translation>累计修理 %1 天，超过 30 天：客户可要求换车或退车。</translation>
    </message>
    <message>
        <source>%1 repair days in all: above 30 the customer may ask for exchange or return.</source>
        <translation>累计修理 %1 天：超过 30 天客户可要求换车或退车。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was repaired %2 times, more than 4: the customer may ask for exchange or return.</source>
        <translation>“%1”已修理 %2 次，超过 4 次：客户可要求换车或退车。</translation>
    </message>
    <message>
        <source>Repair 4 of &quot;%1&quot;: with a fifth the customer may ask for exchange or return.</source>
        <translation>“%1”第 4 次修理：第 5 次起客户可要求换车或退车。</translation>
    </message>
    <message>
        <source>Safety faults were repaired %1 times: not cured, or with a new one, the customer may ask for exchange or return.</source>
        <translation>严重安全性能故障已修理 %1 次：未排除或又出现新的，客户可要求换车或退车。</translation>
    </message>
    <message>
        <source>A safety fault was repaired once: a second repair that does not cure it gives the right to exchange or return.</source>
        <translation>严重安全性能故障已修理 1 次：第 2 次仍未排除，客户可要求换车或退车。</translation>
    </message>
    <message>
        <source>An assembly was replaced %1 times: if it still fails, the customer may ask for exchange or return.</source>
        <translation>总成已更换 %1 次：仍不能正常使用，客户可要求换车或退车。</translation>
    </message>
    <message>
        <source>An assembly was replaced once: a second time gives the right to exchange or return.</source>
        <translation>总成已更换 1 次：第 2 次起客户可要求换车或退车。</translation>
    </message>
    <message>
        <source>The same main part was replaced %1 times: if it still fails, the customer may ask for exchange or return.</source>
        <translation>同一主要零件已更换 %1 次：仍不能正常使用，客户可要求换车或退车。</translation>
    </message>
    <message>
        <source>A main part was replaced once: the same one a second time gives the right to exchange or return.</source>
        <translation>主要零件已更换 1 次：同一零件第 2 次起客户可要求换车或退车。</translation>
    </message>
    <message>
        <source>An assembly or its main part failed within 7 days of the sale: the customer may ask for exchange or return.</source>
        <translation>售出 7 日内需更换总成或其主要零件：客户可要求换车或退车。</translation>
    </message>
    <message>
        <source>A safety fault within 60 days or 3,000 km: failing steering or brakes, a cracked body, leaking fuel or a burning battery give the right to exchange or return.</source>
        <translation>60 日或 3,000 公里内的安全故障：转向或制动失效、车身开裂、燃油泄漏、电池起火，客户可要求换车或退车。</translation>
    </message>
    <message>
        <source>A main part failed within 60 days or 3,000 km: the customer may ask for a new assembly.</source>
        <translation>60 日或 3,000 公里内主要零件故障：客户可要求免费更换总成。</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>发动机</translation>
    </message>
    <message>
        <source>Gearbox</source>
        <translation>变速器</translation>
    </message>
    <message>
        <source>Traction battery</source>
        <translation>动力蓄电池</translation>
    </message>
    <message>
        <source>Drive motor</source>
        <translation>行驶驱动电机</translation>
    </message>
    <message>
        <source>Steering</source>
        <translation>转向系统</translation>
    </message>
    <message>
        <source>Brakes</source>
        <translation>制动系统</translation>
    </message>
    <message>
        <source>Suspension</source>
        <translation>悬架系统</translation>
    </message>
    <message>
        <source>Driveline</source>
        <translation>传动系统</translation>
    </message>
    <message>
        <source>Emission control</source>
        <translation>污染控制装置</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>车身</translation>
    </message>
    <message>
        <source>Say of which system.</source>
        <translation>请选择哪个系统。</translation>
    </message>
    <message>
        <source>Of this system only the main parts are counted.</source>
        <translation>该系统只计主要零件。</translation>
    </message>
    <message>
        <source>Choose its main part.</source>
        <translation>请选主要零件。</translation>
    </message>
    <message>
        <source>Name the main part in 1 to %1 characters.</source>
        <translation>请用 1 至 %1 个字符写主要零件名称。</translation>
    </message>
    <message>
        <source>The same part always by the same name: it is counted by it.</source>
        <translation>同一零件请始终用同一名称：按名称计数。</translation>
    </message>
    <message>
        <source>At most 1,000 hours are left out.</source>
        <translation>最多扣除 1,000 小时。</translation>
    </message>
    <message>
        <source>This repair is in its day %1: another car or travel money is due from day %2.</source>
        <translation>本次修理已第 %1 天：自第 %2 天起应提供备用车或交通补偿。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>the assembly “%1”</source>
        <translation>总成“%1”</translation>
    </message>
    <message>
        <source>the main part “%2” of “%1”</source>
        <translation>“%1”的主要零件“%2”</translation>
    </message>
</context>
<context>
    <name>baydesk::TimelineCard</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
</context>
<context>
    <name>baydesk::TodayFacts</name>
    <message>
        <source>longest %1</source>
        <translation>最久 %1</translation>
    </message>
    <message>
        <source>within 1 h</source>
        <translation>1 小时内到点</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>将到点</translation>
    </message>
    <message>
        <source>%1: promised %2, %3</source>
        <translation>%1：约定 %2 交车，%3</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>配件</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n part line(s) short</source>
        <translation>
            <numerusform>%1：缺 %n 项配件</numerusform>
        </translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>客户同意</translation>
    </message>
    <message>
        <source>%1: %2 not answered for %3</source>
        <translation>%1：%2 待答复已 %3</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>在店等候</translation>
    </message>
    <message>
        <source>%1: the customer waits here, nobody has begun</source>
        <translation>%1：客户在店等候，尚未开工</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>可交车</translation>
    </message>
    <message>
        <source>%1: the car is ready, the customer is not told</source>
        <translation>%1：车已可交，尚未通知客户</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>待交车</translation>
    </message>
    <message>
        <source>%1: settled, to be paid and handed over</source>
        <translation>%1：已结算，待收款交车</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>约定交车</translation>
    </message>
    <message>
        <source>%1: no promise time</source>
        <translation>%1：没有约定交车时间</translation>
    </message>
    <message>
        <source>%1 to approve</source>
        <translation>%1 待批</translation>
    </message>
    <message numerus="yes">
        <source>%n short of parts</source>
        <translation>
            <numerusform>%n 台缺件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to dispatch</source>
        <translation>
            <numerusform>%n 台待派工</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rework</source>
        <translation>
            <numerusform>%n 台返工</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not told</source>
        <translation>
            <numerusform>%n 台未通知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n 台已超时</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: here since %2, longer than %3 hours</source>
        <translation>%1：%2 进厂，已超过 %3 小时</translation>
    </message>
    <message>
        <source>%1: here since %2, %3 hours are over soon</source>
        <translation>%1：%2 进厂，即将满 %3 小时</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>优惠</translation>
    </message>
    <message>
        <source>%1: %2 asks for %3 off</source>
        <translation>%1：%2申请优惠 %3</translation>
    </message>
</context>
<context>
    <name>baydesk::TodayPage</name>
    <message>
        <source>Inspection, estimate</source>
        <translation>待检查/估价</translation>
    </message>
    <message>
        <source>Awaiting consent</source>
        <translation>待客户同意</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>施工中</translation>
    </message>
    <message>
        <source>Inspection, wash</source>
        <translation>质检/洗车</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>可交车</translation>
    </message>
    <message>
        <source>Short of parts</source>
        <translation>缺件</translation>
    </message>
    <message>
        <source>Rework</source>
        <translation>返工</translation>
    </message>
    <message>
        <source> (waits)</source>
        <translation>（在等）</translation>
    </message>
    <message>
        <source>Advisor: %1</source>
        <translation>服务顾问：%1</translation>
    </message>
    <message>
        <source>Needs me</source>
        <translation>需要我处理</translation>
    </message>
    <message>
        <source>Enter opens</source>
        <translation>回车打开</translation>
    </message>
    <message>
        <source>Parts that work waits for</source>
        <translation>施工在等的配件</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日前台</translation>
    </message>
    <message>
        <source>Type to filter  Ctrl+F</source>
        <translation>输入即筛选  Ctrl+F</translation>
    </message>
    <message>
        <source>Filter the orders in the shop</source>
        <translation>筛选在厂工单</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>车牌</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>约定交车</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Orders in the shop</source>
        <translation>在厂工单</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>没有等您处理的事。</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>配件</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>到货</translation>
    </message>
    <message>
        <source>Every approved part is here.</source>
        <translation>已同意的配件都齐了。</translation>
    </message>
    <message>
        <source>Orders in the shop · %1</source>
        <translation>在厂工单 · %1</translation>
    </message>
    <message>
        <source>Esc shows all</source>
        <translation>Esc 显示全部</translation>
    </message>
    <message>
        <source>No order stands there. Esc shows all.</source>
        <translation>这里没有工单。按 Esc 显示全部。</translation>
    </message>
    <message>
        <source>No car is in the shop. F6 begins a visit.</source>
        <translation>店里没有车。按 F6 接车开单。</translation>
    </message>
    <message numerus="yes">
        <source>%n in the shop</source>
        <translation>
            <numerusform>在厂 %n 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivered today</source>
        <translation>
            <numerusform>今日已交 %n 台</numerusform>
        </translation>
    </message>
    <message>
        <source>not ordered</source>
        <translation>未订货</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>逾期未到</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天到</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>maker</source>
        <translation>厂家</translation>
    </message>
    <message>
        <source>insurer</source>
        <translation>保险</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>内部</translation>
    </message>
    <message>
        <source>goodwill</source>
        <translation>善意</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>分摊</translation>
    </message>
    <message>
        <source>Late or nearly late</source>
        <translation>超时/即将超时</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>已派工</translation>
    </message>
    <message>
        <source>Emergency forms saved: %1</source>
        <translation>应急单据已保存：%1</translation>
    </message>
    <message>
        <source>Emergency forms</source>
        <translation>应急单据</translation>
    </message>
    <message>
        <source>Emergency forms %1</source>
        <translation>应急单据 %1</translation>
    </message>
    <message>
        <source>Forms for a day without power</source>
        <translation>停电时用的单据</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Every car in the shop, the nearest promise first. Enter opens an order; typing filters the list; a counter shows only its orders. The emergency forms are one PDF for a day without power. “Needs me” lists what waits for you, the worst first.</source>
        <translation>所有在厂车辆，约定时间最近的在前。回车打开工单；直接输入即筛选；点计数只看该组工单。“应急单据”把停电时要用的单据存成一个 PDF。“需要我处理”列出等您处理的事，最急的在前。</translation>
    </message>
    <message>
        <source>Only orders with a label</source>
        <translation>只看某一标签</translation>
    </message>
    <message>
        <source>Only orders with this label</source>
        <translation>只看此标签的工单</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>全部标签</translation>
    </message>
    <message>
        <source>Over %1 h</source>
        <translation>超 %1 小时</translation>
    </message>
    <message>
        <source>%1 h soon</source>
        <translation>将满 %1 小时</translation>
    </message>
    <message>
        <source>Own cars</source>
        <translation>自有车辆</translation>
    </message>
    <message>
        <source>Who / bay</source>
        <translation>技师/工位</translation>
    </message>
    <message numerus="yes">
        <source>Own cars: %n due</source>
        <translation>
            <numerusform>自有车辆：%n 台到期</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baydesk::Tour</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法建立文件夹 %1。</translation>
    </message>
    <message>
        <source>The picture %1 cannot be saved.</source>
        <translation>无法保存图片 %1。</translation>
    </message>
    <message>
        <source>The tour stopped at %1: %2</source>
        <translation>演示在 %1 处中止：%2</translation>
    </message>
    <message>
        <source>its end</source>
        <translation>结尾</translation>
    </message>
    <message>
        <source>The tour stopped at %1: the program did not come to rest.</source>
        <translation>演示在 %1 处中止：程序一直没有空闲下来。</translation>
    </message>
</context>
<context>
    <name>baydesk::Trade</name>
    <message>
        <source>Mechanical</source>
        <translation>机修</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>钣金</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>喷漆</translation>
    </message>
</context>
<context>
    <name>baydesk::TrendChart</name>
    <message>
        <source>%1 over 13 months</source>
        <translation>%1（近 13 个月）</translation>
    </message>
    <message>
        <source>¥10,000</source>
        <translation>万元</translation>
    </message>
</context>
<context>
    <name>baydesk::TypedValue</name>
    <message>
        <source>Type a number.</source>
        <translation>请输入数字。</translation>
    </message>
</context>
<context>
    <name>baydesk::Vehicle</name>
    <message>
        <source>A reason has at most %1 characters.</source>
        <translation>原因最多 %1 个字符。</translation>
    </message>
    <message>
        <source>A VIN has 17 characters; this one has %1.</source>
        <translation>VIN 为 17 位；这个有 %1 位。</translation>
    </message>
    <message>
        <source>The VIN is not valid: %1.</source>
        <translation>VIN 无效：%1。</translation>
    </message>
    <message>
        <source>Correct it, or say why it is right all the same.</source>
        <translation>请改正，或说明为何仍然正确。</translation>
    </message>
    <message>
        <source>A plate has at most %1 characters.</source>
        <translation>车牌最多 %1 个字符。</translation>
    </message>
    <message>
        <source>The plate has no known form: %1.</source>
        <translation>车牌格式未知：%1。</translation>
    </message>
    <message>
        <source>A model has at most %1 characters.</source>
        <translation>车型最多 %1 个字符。</translation>
    </message>
    <message>
        <source>The model year is between 1950 and 2100.</source>
        <translation>年款应在 1950 至 2100 之间。</translation>
    </message>
    <message>
        <source>A vehicle needs a plate or a VIN.</source>
        <translation>车辆需要车牌或 VIN。</translation>
    </message>
    <message>
        <source>A car without a plate is known by its VIN.</source>
        <translation>无牌车以 VIN 识别。</translation>
    </message>
    <message>
        <source>VIN: %1</source>
        <translation>VIN：%1</translation>
    </message>
</context>
<context>
    <name>baydesk::VehiclePapers</name>
    <message>
        <source>A car cannot have been sold on %1.</source>
        <translation>销售日期不可能是 %1。</translation>
    </message>
    <message>
        <source>Give the day of the invoice, not after today.</source>
        <translation>请填发票日期，不晚于今天。</translation>
    </message>
    <message>
        <source>The price must be above ¥0.00 and at most ¥10,000,000.00.</source>
        <translation>车价须大于 ¥0.00，最多 ¥10,000,000.00。</translation>
    </message>
    <message>
        <source>No insurance ends on %1.</source>
        <translation>保险不可能在 %1 到期。</translation>
    </message>
    <message>
        <source>Give the last day of the policy, such as 2027-03-31.</source>
        <translation>请填保单最后一天，例如 2027-03-31。</translation>
    </message>
</context>
<context>
    <name>baydesk::VehicleStore</name>
    <message>
        <source>Another desk changed this vehicle in the meantime.</source>
        <translation>其他电脑刚刚改动了这台车。</translation>
    </message>
    <message>
        <source>Look at the new data and do it again.</source>
        <translation>请查看新资料后重做。</translation>
    </message>
</context>
<context>
    <name>baydesk::Vin</name>
    <message>
        <source>check digit is %1, expected %2</source>
        <translation>校验位为 %1，应为 %2</translation>
    </message>
    <message>
        <source>model-year code %1 not allowed</source>
        <translation>年款代码 %1 不允许</translation>
    </message>
    <message>
        <source>last four characters must be digits</source>
        <translation>后四位须为数字</translation>
    </message>
    <message>
        <source>length %1, must be 17</source>
        <translation>长度 %1，应为 17</translation>
    </message>
    <message>
        <source>illegal character %1</source>
        <translation>非法字符 %1</translation>
    </message>
    <message>
        <source>all characters equal: passes the checksum but is a placeholder</source>
        <translation>所有字符相同：虽通过校验，但为占位码</translation>
    </message>
    <message>
        <source>all characters equal: is a placeholder</source>
        <translation>所有字符相同：为占位码</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>通过</translation>
    </message>
</context>
<context>
    <name>baydesk::VisitForm</name>
    <message>
        <source>Visit</source>
        <translation>接车单</translation>
    </message>
    <message>
        <source>1  Mileage km</source>
        <translation>1 里程 km</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Cluster replaced, or the earlier figure was mistyped</source>
        <translation>换过仪表，或以前录错</translation>
    </message>
    <message>
        <source>2  Fuel</source>
        <translation>2 油量</translation>
    </message>
    <message>
        <source>3  In their words</source>
        <translation>3 客户描述</translation>
    </message>
    <message>
        <source>What the customer says, as they say it</source>
        <translation>按客户原话</translation>
    </message>
    <message>
        <source>16:30, 11-23 16:30, or +2 hours</source>
        <translation>16:30、11-23 16:30，或 +2 小时</translation>
    </message>
    <message>
        <source>Comeback</source>
        <translation>返修</translation>
    </message>
    <message>
        <source>The first job counts as a comeback of %1.</source>
        <translation>第一个项目计为 %1 的返修。</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>上次 %1</translation>
    </message>
    <message>
        <source>This is no reading in kilometres. Type it like 41,286.</source>
        <translation>这不是公里数。请像 41,286 这样输入。</translation>
    </message>
    <message>
        <source>%1 is less than at the last visit (%2). Correct it, or say why.</source>
        <translation>%1 低于上次到店（%2）。请改正或说明原因。</translation>
    </message>
    <message>
        <source>This is no time. Type it like 16:30, 11-23 16:30 or +2 for two hours.</source>
        <translation>这不是时间。请像 16:30、11-23 16:30 或 +2（两小时后）这样输入。</translation>
    </message>
    <message>
        <source>%1 lies before the arrival. Promise a time after now.</source>
        <translation>%1 早于到店。请约定现在以后的时间。</translation>
    </message>
    <message>
        <source>The fuel level is 0 to 8 eighths, such as 4 or 1/2.</source>
        <translation>油量为八分之 0 到 8，如 4 或 1/2。</translation>
    </message>
    <message>
        <source>Read the mileage off the dashboard.</source>
        <translation>请从仪表读取里程。</translation>
    </message>
    <message>
        <source>Read the fuel level off the dashboard: 0 to 8 eighths.</source>
        <translation>请从仪表读取油量：八分之 0 到 8。</translation>
    </message>
    <message>
        <source>Write down what the customer says, in the customer&apos;s own words.</source>
        <translation>请按客户原话记录。</translation>
    </message>
    <message>
        <source>Type the job that comes back.</source>
        <translation>请输入返修的项目。</translation>
    </message>
    <message>
        <source>Off the dashboard</source>
        <translation>按仪表</translation>
    </message>
    <message>
        <source>5  Promised for</source>
        <translation>5 约定交车</translation>
    </message>
    <message>
        <source>4  Jobs</source>
        <translation>4 项目</translation>
    </message>
    <message>
        <source>%1 since %2 are more than %3 a day. Look at the dashboard again; it is taken as typed.</source>
        <translation>自 %2 以来多了 %1，超过每天 %3。请再看一眼仪表盘；仍按所填保存。</translation>
    </message>
</context>
<context>
    <name>baydesk::WalkAround</name>
    <message>
        <source>Customer takes them</source>
        <translation>客户带走</translation>
    </message>
    <message>
        <source>Customer leaves them</source>
        <translation>客户放弃</translation>
    </message>
    <message>
        <source>No old parts</source>
        <translation>无旧件</translation>
    </message>
    <message>
        <source>Scratch</source>
        <translation>划痕</translation>
    </message>
    <message>
        <source>Dent</source>
        <translation>凹陷</translation>
    </message>
    <message>
        <source>Crack</source>
        <translation>裂纹</translation>
    </message>
    <message>
        <source>Front bumper</source>
        <translation>前保险杠</translation>
    </message>
    <message>
        <source>Bonnet</source>
        <translation>发动机盖</translation>
    </message>
    <message>
        <source>Windscreen</source>
        <translation>前风挡</translation>
    </message>
    <message>
        <source>Left front wing</source>
        <translation>左前翼子板</translation>
    </message>
    <message>
        <source>Right front wing</source>
        <translation>右前翼子板</translation>
    </message>
    <message>
        <source>Left front door</source>
        <translation>左前门</translation>
    </message>
    <message>
        <source>Right front door</source>
        <translation>右前门</translation>
    </message>
    <message>
        <source>Roof</source>
        <translation>车顶</translation>
    </message>
    <message>
        <source>Left rear door</source>
        <translation>左后门</translation>
    </message>
    <message>
        <source>Right rear door</source>
        <translation>右后门</translation>
    </message>
    <message>
        <source>Left rear wing</source>
        <translation>左后翼子板</translation>
    </message>
    <message>
        <source>Right rear wing</source>
        <translation>右后翼子板</translation>
    </message>
    <message>
        <source>Rear window</source>
        <translation>后风挡</translation>
    </message>
    <message>
        <source>Boot lid</source>
        <translation>行李箱盖</translation>
    </message>
    <message>
        <source>Rear bumper</source>
        <translation>后保险杠</translation>
    </message>
    <message>
        <source>Wheels</source>
        <translation>车轮</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>座椅套</translation>
    </message>
    <message>
        <source>Steering wheel</source>
        <translation>方向盘套</translation>
    </message>
    <message>
        <source>Floor mat</source>
        <translation>脚垫</translation>
    </message>
    <message>
        <source>Gear lever</source>
        <translation>变速杆套</translation>
    </message>
</context>
<context>
    <name>baydesk::WalkAroundCard</name>
    <message>
        <source>Walk-around and the customer&apos;s words</source>
        <translation>环车检查与客户描述</translation>
    </message>
    <message>
        <source>Customer&apos;s words</source>
        <translation>客户描述</translation>
    </message>
    <message>
        <source>Mileage</source>
        <translation>里程</translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation>油量</translation>
    </message>
    <message>
        <source>%1 of 8</source>
        <translation>%1/8</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>no damage marked</source>
        <translation>未标记损伤</translation>
    </message>
    <message>
        <source>Belongings</source>
        <translation>随车物品</translation>
    </message>
    <message>
        <source>none named</source>
        <translation>未登记</translation>
    </message>
    <message>
        <source>Old parts</source>
        <translation>旧件</translation>
    </message>
    <message>
        <source>Wash</source>
        <translation>洗车</translation>
    </message>
    <message>
        <source>wanted</source>
        <translation>要</translation>
    </message>
    <message>
        <source>not wanted</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>送修人</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>服务顾问</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>防护用品</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>全车检查</translation>
    </message>
    <message>
        <source>%1 OK, %2 attention, %3 fault · %4</source>
        <translation>正常 %1 项，关注 %2 项，故障 %3 项 · %4</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>建议</translation>
    </message>
</context>
<context>
    <name>baydesk::WalkAroundForm</name>
    <message>
        <source>Dash camera, child seat</source>
        <translation>行车记录仪、儿童座椅</translation>
    </message>
    <message>
        <source>If not the owner</source>
        <translation>若非车主</translation>
    </message>
    <message>
        <source>Wash the car</source>
        <translation>洗车</translation>
    </message>
    <message>
        <source>The customer waits here</source>
        <translation>客户在店等候</translation>
    </message>
    <message>
        <source>Belongings</source>
        <translation>随车物品</translation>
    </message>
    <message>
        <source>Old parts</source>
        <translation>旧件</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>送修人</translation>
    </message>
    <message>
        <source>Their phone</source>
        <translation>其电话</translation>
    </message>
    <message>
        <source>Not a phone number: %1.</source>
        <translation>电话号码无效：%1。</translation>
    </message>
    <message>
        <source>Covers put on</source>
        <translation>已用防护</translation>
    </message>
    <message>
        <source>What the order is for</source>
        <translation>工单用途</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>用途(&amp;P)</translation>
    </message>
    <message>
        <source>The shop pays; no customer is asked.</source>
        <translation>本店付款，无需客户同意。</translation>
    </message>
</context>
<context>
    <name>baydesk::WarrantyFields</name>
    <message>
        <source>Yes, it endangers people</source>
        <translation>是，危及人身安全</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>同一问题</translation>
    </message>
    <message>
        <source>Safety fault</source>
        <translation>安全故障</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>更换</translation>
    </message>
    <message>
        <source>Main part</source>
        <translation>主要零件</translation>
    </message>
    <message>
        <source>Not counted h</source>
        <translation>不计小时</translation>
    </message>
    <message>
        <source>The earlier repair it is the same problem as</source>
        <translation>与以前哪次修理是同一问题</translation>
    </message>
    <message>
        <source>Always by the same name: it is counted by it</source>
        <translation>请始终用同一名称：按名称计数</translation>
    </message>
    <message>
        <source>Hours for the transport of VIN-coded parts</source>
        <translation>车架号匹配件的运输小时数</translation>
    </message>
    <message>
        <source>Nothing of the ten systems</source>
        <translation>未更换十大系统的零件</translation>
    </message>
    <message>
        <source>Assembly: %1</source>
        <translation>总成：%1</translation>
    </message>
    <message>
        <source>Main part of: %1</source>
        <translation>主要零件：%1</translation>
    </message>
    <message>
        <source>A new problem</source>
        <translation>新问题</translation>
    </message>
    <message>
        <source>Type the hours like 36 or 12.5.</source>
        <translation>小时请写成 36 或 12.5。</translation>
    </message>
</context>
<context>
    <name>baydesk::WelcomeStep</name>
    <message>
        <source>Welcome to Baydesk</source>
        <translation>欢迎使用 Baydesk</translation>
    </message>
    <message>
        <source>Baydesk runs the day of a service department: reception, orders, workshop, parts, settlement, key figures. How do you want to begin?</source>
        <translation>Baydesk 管理售后一天的工作：接车、工单、车间、配件、结算、经营指标。您想从哪里开始？</translation>
    </message>
    <message>
        <source>A new shop</source>
        <translation>新建门店</translation>
    </message>
    <message>
        <source>Three short steps: the shop, its administrator, and where it is kept.</source>
        <translation>三个简短步骤：门店、管理员、存放位置。</translation>
    </message>
    <message>
        <source>An existing shop</source>
        <translation>已有门店</translation>
    </message>
    <message>
        <source>Open a database that was made on this or another desk.</source>
        <translation>打开在本机或其他电脑建立的数据库。</translation>
    </message>
    <message>
        <source>The sample shop</source>
        <translation>样例门店</translation>
    </message>
    <message>
        <source>Three invented months to look around in; nothing of it touches a shop of yours.</source>
        <translation>三个月的虚构数据，随意查看；不会影响您自己的门店。</translation>
    </message>
</context>
<context>
    <name>baydesk::WholePieces</name>
    <message>
        <source>“%1” is counted in whole units (%2), not in %3.</source>
        <translation>“%1”按整%2计数，不能是 %3。</translation>
    </message>
    <message>
        <source>Give a whole number.</source>
        <translation>请给出整数。</translation>
    </message>
</context>
<context>
    <name>baydesk::WorkPanel</name>
    <message>
        <source>Type a part of the name · Esc closes</source>
        <translation>输入名称的一部分 · Esc 关闭</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>技师</translation>
    </message>
    <message>
        <source>Bay</source>
        <translation>工位</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>现在开始</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>No approved job waits for work.</source>
        <translation>没有已同意的项目等待施工。</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>派工</translation>
    </message>
    <message>
        <source>Start work</source>
        <translation>开工</translation>
    </message>
    <message>
        <source>Start the clock</source>
        <translation>开始计时</translation>
    </message>
    <message>
        <source>Waiting or other work</source>
        <translation>等待或其他工作</translation>
    </message>
    <message>
        <source>Choose one of the approved jobs.</source>
        <translation>请选择一个已同意的项目。</translation>
    </message>
    <message>
        <source>Choose one of the technicians.</source>
        <translation>请选择一位技师。</translation>
    </message>
    <message>
        <source>Choose one of the bays.</source>
        <translation>请选择一个工位。</translation>
    </message>
    <message>
        <source>Choose what begins now.</source>
        <translation>请选择现在开始的工作。</translation>
    </message>
</context>
<context>
    <name>baydesk::WorkshopPage</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>车间看板</translation>
    </message>
    <message>
        <source>By stage</source>
        <translation>按阶段</translation>
    </message>
    <message>
        <source>By technician</source>
        <translation>按技师</translation>
    </message>
    <message>
        <source>Start work</source>
        <translation>开工</translation>
    </message>
    <message>
        <source>Waiting or other</source>
        <translation>等待或其他</translation>
    </message>
    <message>
        <source>Job done</source>
        <translation>项目完工</translation>
    </message>
    <message>
        <source>End of day</source>
        <translation>下班</translation>
    </message>
    <message numerus="yes">
        <source>%n bay(s)</source>
        <translation>
            <numerusform>%n 个工位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n technician(s) here</source>
        <translation>
            <numerusform>%n 位技师在岗</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 available today</source>
        <translation>今日可用 %1</translation>
    </message>
    <message>
        <source>%1 assigned</source>
        <translation>已派 %1</translation>
    </message>
    <message>
        <source>load: %1</source>
        <translation>负荷：%1</translation>
    </message>
    <message>
        <source>Choose a technician first: Alt+2 shows them.</source>
        <translation>请先选择技师：按 Alt+2 显示。</translation>
    </message>
    <message>
        <source>The clock is stopped</source>
        <translation>计时已停止</translation>
    </message>
    <message>
        <source>Choose a card or a technician&apos;s job that is in work.</source>
        <translation>请选择施工中的卡片或技师的项目。</translation>
    </message>
    <message>
        <source>The job is done</source>
        <translation>项目已完工</translation>
    </message>
    <message>
        <source>Correct the clock</source>
        <translation>更正工时</translation>
    </message>
    <message>
        <source>The clock is corrected</source>
        <translation>工时记录已更正</translation>
    </message>
    <message>
        <source>Where every car is, and who has room. Arrow keys go from card to card, Enter opens the order. Dispatch gives a job to a technician and a bay; each start of a clock ends the technician&apos;s last entry. A wrong entry is corrected with its reason and stays to be seen.</source>
        <translation>每台车在哪里，谁还有空。方向键在卡片间移动，回车打开工单。派工把项目交给技师和工位；每次开始计时都会结束该技师的上一段。记错的可注明原因更正，原记录仍可查看。</translation>
    </message>
</context>
<context>
    <name>baydesk::WorkshopService</name>
    <message>
        <source>%1 no longer works here.</source>
        <translation>%1 已离职。</translation>
    </message>
    <message>
        <source>The bay %1 is not in use.</source>
        <translation>工位 %1 已停用。</translation>
    </message>
    <message>
        <source>A day has between 0 and 24 hours.</source>
        <translation>一天为 0 至 24 小时。</translation>
    </message>
    <message>
        <source>%1 has worked %2 on that day already.</source>
        <translation>%1 当天已做 %2。</translation>
    </message>
    <message>
        <source>Enter at least as much, or correct the clock first.</source>
        <translation>请至少填这么多，或先更正打卡。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Sit down as this person.</source>
        <translation>以此人身份使用。</translation>
    </message>
    <message>
        <source>name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Walk through the program, save a picture of each step, end.</source>
        <translation>走遍程序，每步存一张图，然后结束。</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Open the sample shop; it is built at the first start.</source>
        <translation>打开示例门店；首次启动时建立。</translation>
    </message>
</context>
</TS>
