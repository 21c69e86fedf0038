// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/catalogue.h"

namespace baydesk {

namespace {

constexpr auto mechanical = Trade::Mechanical;

constexpr SampleWork repairs[] = {
    {"刹车的时候有尖叫声", "前轮制动异响", "前制动片磨损到报警位", "更换前制动片，清洁导轨", mechanical,
     "G02", "frontpads", 10, false, true},
    {"刹车方向盘抖", "制动时方向盘抖动", "前制动盘端面跳动超差", "更换前制动盘及制动片", mechanical,
     "G02 G04", "frontpads frontdisc*2", 5, false, true},
    {"后轮刹车有点软", "后制动片磨损", "后制动片余量不足3毫米", "更换后制动片", mechanical, "G03", "rearpads",
     6, false, true},
    {"早上打不着火", "起动无力", "蓄电池容量衰减", "更换蓄电池，检测充电电压", mechanical, "G01 G05",
     "battery", 9, false, true},
    {"过减速带底盘咯噔响", "前悬架异响", "稳定杆连杆球头松旷", "更换稳定杆连杆", mechanical, "G08", "link*2",
     8, true, true},
    {"跑高速嗡嗡响，车速越快越响", "行驶嗡鸣", "右前轮轴承损坏", "更换前轮轴承", mechanical, "G01 G09",
     "bearing", 6, true, true},
    {"方向有点跑偏，轮胎偏磨", "行驶跑偏", "下摆臂胶套开裂", "更换下摆臂并做四轮定位", mechanical, "G07 G10",
     "arm", 6, true, true},
    {"前面减震漏油", "前减震器漏油", "减震器油封失效", "更换前减震器并做四轮定位", mechanical, "G06 G10",
     "shock", 5, true, true},
    {"发动机故障灯亮", "发动机故障灯点亮", "三缸点火线圈击穿", "更换点火线圈，清除故障码", mechanical,
     "G01 G15", "coil", 8, true, false},
    {"故障灯亮，油耗变高", "排放故障灯点亮", "前氧传感器信号迟滞", "更换氧传感器", mechanical, "G01 G16",
     "lambda", 4, true, false},
    {"水温高，停车有甜味", "冷却液渗漏", "水泵轴封渗漏", "更换水泵及防冻液", mechanical, "G01 G12",
     "pump coolant*2", 4, true, false},
    {"冬天暖风不热", "暖风不热", "节温器常开", "更换节温器", mechanical, "G01 G13", "thermostat coolant", 4,
     true, false},
    {"空调不太凉", "空调制冷不足", "制冷剂不足，接口微漏", "查漏、更换密封圈并加注制冷剂", mechanical, "G17",
     "refrigerant*2", 7, false, true},
    {"空调完全不制冷", "空调不制冷", "冷凝器被石子击穿", "更换冷凝器并加注制冷剂", mechanical, "G17 G18",
     "condenser refrigerant*2", 3, false, true},
    {"怠速抖得厉害", "怠速抖动", "发动机支架胶体断裂", "更换发动机支架", mechanical, "G01 G19", "mount", 5,
     true, false},
    {"底下有油，怕漏油", "发动机渗油", "气门室盖垫老化", "更换气门室盖垫并涂胶", mechanical, "G20",
     "gasket sealant", 5, true, false},
    {"轮胎鼓包了", "右前轮胎鼓包", "胎侧帘线断裂", "更换轮胎并动平衡", mechanical, "G21", "tyre", 8, false,
     true},
    {"想换两条新胎", "轮胎磨损到极限", "胎纹深度不足1.6毫米", "更换两条轮胎并定位", mechanical, "G21 G21 G10",
     "tyresmall*2", 7, false, true},
    {"轮胎扎钉子了", "轮胎漏气", "胎面扎钉", "补胎", mechanical, "G22", "", 8, false, true},
    {"雨刮刮不干净", "雨刮异响、刮不净", "胶条老化", "更换雨刮片", mechanical, "G23", "wiper", 6, false,
     true},
    {"变速箱换挡一顿一顿的", "换挡顿挫", "控制程序版本旧", "升级变速箱控制程序", mechanical, "G01 G24", "", 4,
     true, false},
    {"转弯时咔咔响", "转向时异响", "半轴防尘套破裂", "更换半轴防尘套", mechanical, "G11", "boot", 4, false,
     true},
    {"充电指示灯亮", "充电系统报警", "发电机调节器失效", "更换发电机总成", mechanical, "G01 G14",
     "alternator", 2, true, false},
};

constexpr SampleWork bodyWork[] = {
    {"追尾了，前面撞了一下", "前部碰撞", "追尾事故", "更换前保险杠并喷漆", Trade::Body, "B01 B06 | P02",
     "frontbumper clips headlamp", 5, false, true},
    {"倒车撞到柱子", "后保险杠损伤", "单方事故", "更换后保险杠并喷漆", Trade::Body, "B02 | P02",
     "rearbumper clips", 8, false, true},
    {"左前被别人蹭了", "左前翼子板凹陷", "双方事故", "翼子板修复并喷漆", Trade::Body, "B03 | P01", "", 9,
     false, true},
    {"车门被撞了个坑", "右前门凹陷", "双方事故", "车门修复并喷漆", Trade::Body, "B04 | P01", "", 8, false,
     true},
    {"后面翼子板被刮，门也刮到了", "右后翼子板及后门损伤", "双方事故", "钣金修复两处并喷漆", Trade::Body,
     "B04 B05 | P01 P01", "", 5, false, true},
    {"机盖被砸了", "发动机盖变形", "高空坠物", "更换发动机盖并喷漆", Trade::Body, "B07 | P03", "bonnet clips",
     3, false, true},
    {"停车场被人划了一道", "左后门划痕", "划痕", "局部补漆抛光", Trade::Paint, "| P04", "", 9, false, true},
    {"保险杠擦了一下，想喷一下", "前保险杠擦伤", "单方擦碰", "保险杠喷漆", Trade::Paint, "| P02", "", 8,
     false, true},
};

constexpr SampleWork findings[] = {
    {"", "前制动片余量不足", "余量3毫米", "建议更换前制动片", mechanical, "G02", "frontpads", 8, false, true},
    {"", "后制动片余量不足", "余量3毫米", "建议更换后制动片", mechanical, "G03", "rearpads", 5, false, true},
    {"", "蓄电池电量偏低", "检测容量62%", "建议更换蓄电池", mechanical, "G05", "battery", 5, false, true},
    {"", "空调有异味", "蒸发箱发霉", "空调系统除菌清洗", mechanical, "M12", "", 6, false, true},
    {"", "雨刮胶条开裂", "老化", "更换雨刮片", mechanical, "G23", "wiper", 6, false, true},
    {"", "节气门积碳", "积碳", "清洗节气门", mechanical, "M10", "cleaner", 6, false, false},
    {"", "稳定杆连杆松旷", "球头磨损", "更换稳定杆连杆", mechanical, "G08", "link*2", 4, false, true},
};

} // namespace

std::span<const SampleWork> sampleRepairs() {
    return repairs;
}
std::span<const SampleWork> sampleBodyWork() {
    return bodyWork;
}
std::span<const SampleWork> sampleFindings() {
    return findings;
}

} // namespace baydesk
