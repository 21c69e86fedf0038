// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/catalogue.h"

namespace baydesk {

namespace {

constexpr SampleModel models[] = {
    {"马自达3 昂克赛拉", "BHN1", "昂克赛拉 14–24", false}, {"马自达6 阿特兹", "GHP9", "阿特兹 14–21", false},
    {"马自达CX-4", "KB7W", "CX-4 16–25", false},           {"马自达CX-5", "KD45", "CX-5 13–25", false},
    {"马自达CX-30", "DGH9", "CX-30 20–26", false},         {"马自达EZ-6 纯电", "E6BV", "EZ-6 25–26", true},
};

using C = ServiceCategory;

constexpr SampleOperation operations[] = {
    {"M01", "更换机油及机油滤清器", C::Maintenance, 60},
    {"M02", "全车36项检查", C::Maintenance, 50},
    {"M03", "更换空气滤清器", C::Maintenance, 20},
    {"M04", "更换空调滤清器", C::Maintenance, 20},
    {"M05", "轮胎换位及动平衡", C::Maintenance, 80},
    {"M06", "更换火花塞", C::Maintenance, 90},
    {"M07", "更换制动液", C::Maintenance, 80},
    {"M08", "更换防冻冷却液", C::Maintenance, 90},
    {"M09", "更换变速箱油", C::Maintenance, 130},
    {"M10", "节气门清洗", C::Maintenance, 70},
    {"M11", "纯电三电系统检查", C::Maintenance, 100},
    {"M12", "空调系统除菌清洗", C::Maintenance, 60},
    {"G01", "故障诊断及读码", C::General, 80},
    {"G02", "更换前制动片", C::General, 100},
    {"G03", "更换后制动片", C::General, 100},
    {"G04", "更换前制动盘", C::General, 160},
    {"G05", "更换蓄电池", C::General, 50},
    {"G06", "更换前减震器（一侧）", C::General, 180},
    {"G07", "更换下摆臂（一侧）", C::General, 160},
    {"G08", "更换稳定杆连杆", C::General, 80},
    {"G09", "更换前轮轴承", C::General, 210},
    {"G10", "四轮定位", C::General, 120},
    {"G11", "更换半轴防尘套", C::General, 190},
    {"G12", "更换水泵", C::General, 290},
    {"G13", "更换节温器", C::General, 150},
    {"G14", "更换发电机", C::General, 200},
    {"G15", "更换点火线圈", C::General, 60},
    {"G16", "更换氧传感器", C::General, 90},
    {"G17", "空调系统查漏及加注制冷剂", C::General, 170},
    {"G18", "更换冷凝器", C::General, 260},
    {"G19", "更换发动机支架", C::General, 180},
    {"G20", "气门室盖密封处理", C::General, 240},
    {"G21", "更换轮胎及动平衡（一条）", C::General, 50},
    {"G22", "补胎", C::General, 40},
    {"G23", "更换雨刮片", C::General, 20},
    {"G24", "变速箱控制单元编程", C::General, 150},
    {"B01", "前保险杠拆装更换", C::Body, 260},
    {"B02", "后保险杠拆装更换", C::Body, 240},
    {"B03", "翼子板钣金修复", C::Body, 440},
    {"B04", "车门钣金修复", C::Body, 500},
    {"B05", "后翼子板钣金修复", C::Body, 640},
    {"B06", "大灯拆装调校", C::Body, 140},
    {"B07", "机盖拆装更换", C::Body, 280},
    {"P01", "单面喷漆", C::Paint, 380},
    {"P02", "保险杠喷漆", C::Paint, 320},
    {"P03", "机盖喷漆", C::Paint, 420},
    {"P04", "局部补漆抛光", C::Paint, 200},
};

constexpr SamplePartKind partKinds[] = {
    {"oilfilter", "机油滤清器", "14-302B", "个", 58, 52, 340, false, false, "A"},
    {"airfilter", "空气滤清器", "13-3A0A", "个", 128, 55, 150, false, false, "A"},
    {"cabinfilter", "空调滤清器", "61-J6X", "个", 138, 50, 260, false, true, "A"},
    {"sparkplug", "火花塞", "18-110", "支", 92, 56, 160, false, false, "A"},
    {"frontpads", "前制动片", "33-28ZA", "副", 620, 58, 30, false, true, "B"},
    {"rearpads", "后制动片", "26-48ZB", "副", 540, 58, 22, false, true, "B"},
    {"frontdisc", "前制动盘", "33-251", "片", 560, 60, 18, false, true, "B"},
    {"wiper", "雨刮片", "67-330", "副", 168, 50, 26, false, true, "B"},
    {"shock", "前减震器总成", "34-700", "支", 980, 62, 10, false, true, "C"},
    {"arm", "下摆臂总成", "34-350", "支", 860, 60, 9, false, true, "C"},
    {"link", "稳定杆连杆", "34-170", "支", 190, 55, 16, false, true, "C"},
    {"bearing", "前轮轴承", "33-047", "个", 460, 58, 10, false, true, "C"},
    {"boot", "半轴防尘套修理包", "25-500", "套", 260, 52, 6, false, true, "C"},
    {"pump", "水泵总成", "15-010", "个", 690, 60, 6, false, false, "D"},
    {"thermostat", "节温器", "15-171", "个", 240, 55, 7, false, false, "D"},
    {"alternator", "发电机总成", "18-300", "个", 2380, 66, 3, false, false, "D"},
    {"coil", "点火线圈", "18-100", "个", 420, 58, 14, false, false, "D"},
    {"lambda", "氧传感器", "18-861", "个", 780, 62, 6, false, false, "D"},
    {"condenser", "冷凝器", "61-480", "个", 1280, 60, 4, false, true, "D"},
    {"mount", "发动机支架", "39-060", "个", 560, 58, 6, false, false, "D"},
    {"gasket", "气门室盖垫", "10-235", "个", 145, 48, 7, false, false, "D"},
    {"frontbumper", "前保险杠皮", "50-031", "个", 1180, 60, 9, false, true, "E"},
    {"rearbumper", "后保险杠皮", "50-221", "个", 1080, 60, 9, false, true, "E"},
    {"headlamp", "前大灯总成（左）", "51-0L0", "个", 3280, 66, 4, false, true, "E"},
    {"headlampright", "前大灯总成（右）", "51-0K0", "个", 3280, 66, 4, false, true, "E"},
    {"bonnet", "发动机盖", "52-310", "个", 1860, 62, 3, false, true, "E"},
    {"mirror", "外后视镜（左）", "69-180", "个", 1120, 60, 4, false, true, "E"},
    {"clips", "保险杠卡扣包", "50-EA1", "包", 36, 40, 30, false, true, "E"},
    {"discrear", "后制动盘", "26-251", "片", 520, 60, 4, false, true, "B"},
    {"sensor", "轮速传感器", "43-70X", "个", 390, 58, 3, false, true, "D"},
    {"doorhandle", "车门外把手", "58-410", "个", 280, 55, 2, false, true, "E"},
    {"taillamp", "后尾灯总成（左）", "51-160", "个", 1260, 62, 0, false, true, "E"},
    {"grille", "前格栅", "50-712", "个", 760, 60, 0, false, true, "E"},
    {"oil", "全合成机油 0W-20", "OIL-0W20-1L", "升", 88, 45, 1400, true, false, "Z"},
    {"coolant", "防冻冷却液", "FL22-2L", "桶", 120, 45, 60, true, true, "Z"},
    {"brakefluid", "制动液 DOT4", "DOT4-1L", "瓶", 78, 45, 50, true, true, "Z"},
    {"atf", "变速箱油 FZ", "FZ-1L", "升", 128, 50, 120, true, false, "Z"},
    {"battery", "蓄电池 Q-85", "Q85-65AH", "块", 860, 64, 22, true, true, "Z"},
    {"tyre", "轮胎 225/55R19", "TY-2255519", "条", 980, 70, 26, true, true, "Y"},
    {"tyresmall", "轮胎 205/60R16", "TY-2056016", "条", 560, 70, 22, true, true, "Y"},
    {"refrigerant", "制冷剂 R134a", "R134A-300G", "罐", 65, 45, 30, true, true, "Z"},
    {"cleaner", "节气门清洗剂", "CL-450ML", "罐", 58, 45, 40, true, false, "Z"},
    {"washer", "玻璃水", "WW-2L", "桶", 28, 45, 60, true, true, "Z"},
    {"sealant", "耐油密封胶", "SL-85G", "支", 66, 45, 14, true, true, "Z"},
};

constexpr SamplePackage packages[] = {
    {"5K", "5000公里保养", 5000, "M01 M02", "oilfilter oil*4"},
    {"10K", "1万公里保养", 10000, "M01 M02 M04", "oilfilter oil*4 cabinfilter"},
    {"20K", "2万公里保养", 20000, "M01 M02 M03 M04", "oilfilter oil*4 airfilter cabinfilter"},
    {"40K", "4万公里保养", 40000, "M01 M02 M03 M04 M06 M07",
     "oilfilter oil*4 airfilter cabinfilter sparkplug*4 brakefluid"},
    {"60K", "6万公里保养", 60000, "M01 M02 M03 M04 M08 M09",
     "oilfilter oil*4 airfilter cabinfilter coolant*2 atf*5"},
};

} // namespace

std::span<const SampleModel> sampleModels() {
    return models;
}
std::span<const SampleOperation> sampleOperations() {
    return operations;
}
std::span<const SamplePartKind> samplePartKinds() {
    return partKinds;
}
std::span<const SamplePackage> samplePackages() {
    return packages;
}

} // namespace baydesk
