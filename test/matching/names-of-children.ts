/** Common Azerbaijani names in the Latin of today; every other spelling is made by the tables of the scribes. */
export const BOYS = words(`
  Əli Vəli Namiq Rəşad Elçin Hüseyn Həsən Məmməd Cavid Ceyhun Yusif İbrahim Rəhim Kamran Vüqar Orxan Elxan Şahin Fərhad
  Murad Tural Anar Qasım Çingiz Nicat Aqil Emin Ramil Ramin Xəyal Fuad Samir Zaur Məhəmməd Əhməd Mehdi Bəxtiyar İlyas Ayaz
  Heydər Nəriman Füzuli Tağı Səid Cəlil Uğur Kənan Elvin Elşən Şəmsi Yaşar Vidadi Xaqani Zəka Tofiq Rüfət Pərviz Kərim
  Əlirza Mirhəsən Ağahüseyn Məhəmmədəli Nurəddin Seyfəddin Fəxrəddin Şövkət Ülvi Qulam`);

export const GIRLS = words(`
  Aysel Leyla Günel Günay Nigar Aytən Aygün Sevinc Fatimə Zəhra Gülnar Lalə Nərmin Nəzrin Xədicə Səbinə Ülviyyə Könül Jalə
  Yeganə Şəbnəm Nuray Ləman Təranə Mədinə Çinarə Vüsalə Ruhiyyə Səkinə Rəna Gülşən Əsmər Dilarə Pərvanə Zeynəb Nazlı Fidan
  Fəridə Aylin Ayan Xəyalə Kəmalə Mələk Züleyxa Şəhla Gülbəniz Nurcan Həcər`);

export const FAMILIES = words(`
  Əliyev Məmmədov Hüseynov Həsənov Quliyev İsmayılov Hacıyev Əhmədov Abdullayev Rzayev Ağayev Cəfərov Qasımov Kərimov
  İbrahimov Nəbiyev Səfərov Vəliyev Süleymanov Mustafayev Bayramov Şirinov Orucov Tağıyev Yusifov Nəcəfov Xəlilov Babayev
  Sadıqov Qurbanov Zeynalov Musayev Əsgərov Rüstəmov Mehdiyev Heydərov Cavadov Fərzəliyev Muradov Paşayev Haşımov Şükürov
  Nuriyev Mirzəyev Novruzov Rəhimov Salmanov Əlizadə Hüseynzadə Rəsulzadə Nəcəfli Qaraqoyunlu Muğanlı Bakıxanlı Şıxlinski
  Naxçıvanski Lənkəranski Talışinski Göyüşov Köçərli Vəzirov Zülfüqarov Ələkbərov Eyvazov Xudiyev Cabbarov Gözəlov Kazımov
  Ördəkov Çobanov Şıxəliyev Hümbətov Məlikov Ramazanov Teymurov Bəşirov`);

/** Names of two words, which are also written as one. */
export const DOUBLE_NAMES = pairs(`
  Əli+Rza Məhəmməd+Əli Mir+Həsən Ağa+Hüseyn Hacı+Murad Şah+Nazar Əbdül+Kərim Qara+Məmməd Əli+Əkbər Mir+Cəfər Ağa+Rəhim
  Məhəmməd+Hüseyn Xan+Əhməd Molla+Nəsrəddin Əli+Heydər`);

/** Names that twins are given because they sound alike. */
export const LIKE_NAMES = {
  boys: pairs(`Həsən+Hüseyn Ramil+Ramin Elvin+Elşən Əli+Vəli Samir+Zamiq Tural+Tahir Anar+Azər Rəşad+Rəşid Orxan+Turxan
    Fuad+Fərid Murad+Mirzə`),
  girls:
    pairs(`Günel+Günay Aysel+Aytən Nərmin+Nəzrin Fidan+Fəridə Aylin+Ayan Leyla+Lalə Xəyalə+Xədicə Səbinə+Səkinə
    Nuray+Nurcan Zəhra+Zeynəb Aygün+Aynur`),
};

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}

function pairs(text: string): (readonly [string, string])[] {
  return words(text).map((pair) => {
    const [one = '', other = ''] = pair.split('+');
    return [one, other] as const;
  });
}
