/**
 * Names as they are really written: Azerbaijani | Russian | romanisations. By hand and not by the product's own rules,
 * so that the rules can fail. Azerbaijani Cyrillic and the spelling without marks follow letter by letter.
 */
const BOYS = `
Əli|Али|Ali  Vəli|Вели|Vali,Veli  Namiq|Намик,Намиг|Namig,Namik  Rəşad|Рашад|Rashad  Elçin|Эльчин|Elchin
Hüseyn|Гусейн|Huseyn,Hussein,Guseyn  Həsən|Гасан|Hasan,Gasan  Məmməd|Мамед|Mammad,Mamed  Cavid|Джавид|Javid,Djavid
Ceyhun|Джейхун|Jeyhun,Ceyhun  Yusif|Юсиф,Юсуф|Yusif,Yusuf  İbrahim|Ибрагим|Ibrahim  Rəhim|Рагим|Rahim,Ragim
Kamran|Кямран,Камран|Kamran,Kyamran  Vüqar|Вюгар,Вугар|Vugar,Vuqar  Orxan|Орхан|Orkhan,Orhan  Elxan|Эльхан|Elkhan
Şahin|Шахин|Shahin,Sahin  Fərhad|Фархад|Farhad,Farkhad  Murad|Мурад|Murad  Tural|Турал|Tural  Anar|Анар|Anar
Qasım|Гасым,Касум|Gasim,Qasim  Çingiz|Чингиз|Chingiz  Nicat|Ниджат|Nijat,Nidjat  Aqil|Агиль|Agil,Aqil
Emin|Эмин|Emin  Ramil|Рамиль|Ramil  Xəyal|Хаял|Khayal,Hayal  Fuad|Фуад|Fuad  Samir|Самир|Samir  Zaur|Заур|Zaur
Məhəmməd|Мухаммед,Магомед|Mahammad,Muhammad  Əhməd|Ахмед|Ahmad,Ahmed  Mehdi|Мехти,Мехди|Mehdi  Bəxtiyar|Бахтияр|Bakhtiyar
İlyas|Ильяс|Ilyas  Ayaz|Аяз|Ayaz  Heydər|Гейдар|Heydar,Haydar  Nəriman|Нариман|Nariman  Füzuli|Физули|Fuzuli,Fizuli
Tağı|Таги|Taghi,Tagi  Səid|Саид|Said,Saeed  Cəlil|Джалил|Jalil,Djalil  Uğur|Угур|Ughur,Ugur  Kənan|Кянан,Кенан|Kanan,Kenan`;

const GIRLS = `
Aysel|Айсель|Aysel,Aisel  Leyla|Лейла|Leyla,Leila  Günel|Гюнель|Gunel,Gyunel  Nigar|Нигяр,Нигар|Nigar  Aytən|Айтен|Aytan,Ayten
Sevinc|Севиндж|Sevinj,Sevinc  Fatimə|Фатима|Fatima  Zəhra|Захра|Zahra  Gülnar|Гюльнар|Gulnar  Lalə|Лала,Ляля|Lala,Lale
Nərmin|Нармин|Narmin,Nermin  Xədicə|Хадиджа|Khadija,Hadija  Səbinə|Сабина|Sabina  Ülviyyə|Ульвия|Ulviyya,Ulviya
Könül|Кенюль,Конуль|Konul  Jalə|Жаля,Жале|Zhala,Jala  Yeganə|Егана|Yegana  Şəbnəm|Шабнам|Shabnam  Nuray|Нурай|Nuray
Ləman|Ляман|Laman,Lyaman  Təranə|Тарана|Tarana  Mədinə|Мадина|Madina  Çinarə|Чинара|Chinara  Vüsalə|Вюсаля,Вусала|Vusala
Ruhiyyə|Рухия|Ruhiyya  Səkinə|Сакина|Sakina  Rəna|Рена|Rana,Rena  Gülşən|Гюльшан|Gulshan  Aygün|Айгюн|Aygun,Aigun
Əsmər|Асмер|Asmar,Esmer  Dilarə|Диляра|Dilara  Pərvanə|Первана,Парвана|Parvana  Zeynəb|Зейнаб|Zeynab  Nazlı|Назлы|Nazli`;

const FAMILIES = `
Əliyev|Алиев|Aliyev,Aliev,Alijev  Məmmədov|Мамедов|Mammadov,Mamedov  Hüseynov|Гусейнов|Huseynov,Guseynov,Guseinov
Həsənov|Гасанов|Hasanov,Gasanov  Quliyev|Гулиев,Кулиев|Guliyev,Quliyev  İsmayılov|Исмаилов|Ismayilov,Ismailov
Hacıyev|Гаджиев|Hajiyev,Gadzhiev,Gadjiyev  Əhmədov|Ахмедов|Ahmadov,Akhmedov  Abdullayev|Абдуллаев|Abdullayev,Abdullaev
Rzayev|Рзаев|Rzayev,Rzaev  Ağayev|Агаев|Aghayev,Agayev  Cəfərov|Джафаров|Jafarov,Dzhafarov  Qasımov|Гасымов,Касумов|Gasimov,Qasimov
Kərimov|Керимов|Karimov,Kerimov  İbrahimov|Ибрагимов|Ibrahimov,Ibragimov  Nəbiyev|Набиев|Nabiyev  Səfərov|Сафаров|Safarov
Vəliyev|Велиев|Valiyev,Veliyev  Süleymanov|Сулейманов|Suleymanov  Mustafayev|Мустафаев|Mustafayev  Bayramov|Байрамов|Bayramov
Şirinov|Ширинов|Shirinov  Orucov|Оруджов|Orujov,Orudzhov  Tağıyev|Тагиев|Taghiyev,Tagiyev  Yusifov|Юсифов,Юсубов|Yusifov
Nəcəfov|Наджафов|Najafov,Nadjafov  Xəlilov|Халилов|Khalilov,Halilov  Babayev|Бабаев|Babayev,Babaev  Sadıqov|Садыгов,Садыхов|Sadigov
Qurbanov|Гурбанов,Курбанов|Gurbanov,Qurbanov  Zeynalov|Зейналов|Zeynalov  Musayev|Мусаев|Musayev,Musaev  Əsgərov|Аскеров|Asgarov,Askerov
Rüstəmov|Рустамов|Rustamov  Mehdiyev|Мехтиев|Mehdiyev  Heydərov|Гейдаров|Heydarov  Cavadov|Джавадов|Javadov  Fərzəliyev|Фарзалиев|Farzaliyev
Muradov|Мурадов|Muradov  Paşayev|Пашаев|Pashayev  Haşımov|Гашимов|Hashimov  Şükürov|Шукюров|Shukurov  Nuriyev|Нуриев|Nuriyev
Mirzəyev|Мирзоев|Mirzayev  Novruzov|Новрузов|Novruzov  Rəhimov|Рагимов|Rahimov,Ragimov  Salmanov|Салманов|Salmanov
Əlizadə|Ализаде|Alizada,Alizade  Nəcəfli|Наджафли|Najafli  Qaraqoyunlu|Каракоюнлу|Garagoyunlu`;

/** One name as it is written in three ways; each spelling is equally likely. */
export interface Spellings {
  readonly azerbaijani: string;
  readonly russian: readonly string[];
  readonly latin: readonly string[];
}

const read = (rows: string): Spellings[] =>
  rows
    .trim()
    .split(/\s+/)
    .map((row) => row.split('|'))
    .map(([azerbaijani = '', russian = '', latin = '']) => ({
      azerbaijani,
      russian: russian.split(','),
      latin: latin.split(','),
    }));

/** Common Azerbaijani given and family names. */
export const NAMES = { boy: read(BOYS), girl: read(GIRLS), family: read(FAMILIES) };

const LATIN = 'aəbcçdefgğhxıijkqlmnoöprsştuüvyz';
const CYRILLIC = 'аәбҹчдефҝғһхыижкглмноөпрсштуүвјз';
const UNMARKED: Readonly<Record<string, string>> = {
  ə: 'e',
  ç: 'c',
  ğ: 'g',
  ı: 'i',
  ö: 'o',
  ş: 's',
  ü: 'u',
  İ: 'I',
};

/** With a first capital by the Azerbaijani rule. */
export const capitalised = (word: string): string => word.slice(0, 1).toLocaleUpperCase('az') + word.slice(1);
const lower = (word: string): string => word.toLocaleLowerCase('az');
/** Letter by letter, as the two alphabets of Azerbaijani stand for each other. */
export const inAzerbaijaniCyrillic = (word: string): string =>
  capitalised(Array.from(lower(word), (letter) => CYRILLIC[LATIN.indexOf(letter)] ?? letter).join(''));

/** As typed on a keyboard that has no Azerbaijani letters. */
export const withoutMarks = (word: string): string =>
  Array.from(lower(word), (letter) => UNMARKED[letter] ?? letter).join('');
