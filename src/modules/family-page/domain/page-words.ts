import type { Spoken } from '../../../platform/print/spoken';
import type { PageReader } from './family-link.rules';

/** What stands on the page for whoever reads it, in words that somebody of twelve understands. */
export const PAGE_WORDS = {
  title: { az: 'Bizim planımız', en: 'Our plan', ru: 'Наш план' },
  languages: { az: 'Dil', en: 'Language', ru: 'Язык' },
  meetings: { az: 'Nə vaxt görüşürük', en: 'When we meet', ru: 'Когда мы встречаемся' },
  nextMeetings: { az: 'Növbəti görüşlər', en: 'The next meetings', ru: 'Следующие встречи' },
  when: { az: 'Gün və saat', en: 'Day and time', ru: 'День и время' },
  what: { az: 'Nə edirik', en: 'What we do', ru: 'Что мы делаем' },
  noMeeting: {
    az: 'Hələ görüş təyin olunmayıb.',
    en: 'No meeting is set yet.',
    ru: 'Пока ни одна встреча не назначена.',
  },
  together: { az: 'Birlikdə nə edirik', en: 'What we do together', ru: 'Что мы делаем вместе' },
  agreed: { az: 'Razılaşdığımız işlər', en: 'What we agreed to do', ru: 'О чём мы договорились' },
  howOften: { az: 'Nə qədər tez-tez', en: 'How often', ru: 'Как часто' },
  lastDay: { az: 'son gün', en: 'last day', ru: 'последний день' },
  planFrom: { az: 'Plan başlayır', en: 'The plan begins on', ru: 'План начинается' },
  planUntil: { az: 'Plan bitir', en: 'The plan ends on', ru: 'План заканчивается' },
  noPlan: {
    az: 'Hazırda plan yoxdur. Yeni planı birlikdə düzəldəcəyik.',
    en: 'There is no plan at the moment. We will make a new one together.',
    ru: 'Сейчас плана нет. Новый план мы составим вместе.',
  },
  aims: { az: 'Plan nəyə kömək edir', en: 'What the plan helps with', ru: 'В чём помогает план' },
  opened: { az: 'Səhifə açılıb', en: 'This page was opened on', ru: 'Страница открыта' },
  noPage: { az: 'Bu keçid işləmir', en: 'This link does not work', ru: 'Эта ссылка не работает' },
  askForNew: {
    az: 'Yeni keçid üçün bu keçidi sizə verən adama müraciət edin.',
    en: 'Ask the person who gave you the link for a new one.',
    ru: 'Попросите новую ссылку у человека, который её дал.',
  },
} as const satisfies Readonly<Record<string, Spoken>>;

/** What differs with who reads. */
export const WORDS_TO = {
  child: {
    hello: {
      az: 'Bu səhifə sənin üçündür. Burada birlikdə nə etdiyimiz və nə vaxt görüşdüyümüz yazılıb.',
      en: 'This page is for you. It says what we do together and when we meet.',
      ru: 'Эта страница для тебя. Здесь написано, что мы делаем вместе и когда встречаемся.',
    },
    rights: { az: 'Sənin hüquqların', en: 'Your rights', ru: 'Твои права' },
    help: {
      az: 'Qorxursansa və ya kimsə səni incidirsə, etibar etdiyin böyüyə de. Təhlükə varsa, 112-yə zəng et.',
      en: 'If you are afraid, or somebody hurts you, tell an adult whom you trust. If you are in danger, call 112.',
      ru: 'Если тебе страшно или кто-то тебя обижает, скажи взрослому, которому доверяешь. Если ты в опасности, звони 112.',
    },
    keep: {
      az: 'Bu keçidi özündə saxla: keçid kimdədirsə, bu səhifəni oxuya bilir. Keçidi itirsən və ya başqası onu görsə, bizə de, yenisini verərik.',
      en: 'Keep the link to yourself: whoever has it can read this page. If you lose it, or others have seen it, tell us and we give you a new one.',
      ru: 'Не показывай ссылку другим: у кого есть ссылка, тот может прочитать эту страницу. Если ты её потеряешь или её увидят другие, скажи нам, и мы дадим новую.',
    },
  },
  representative: {
    hello: {
      az: 'Bu səhifə sizin üçündür. Burada uşaqla birlikdə nə etdiyimiz və nə vaxt görüşdüyümüz yazılıb.',
      en: 'This page is for you. It says what we do together with the child and when we meet.',
      ru: 'Эта страница для вас. Здесь написано, что мы делаем вместе с ребёнком и когда встречаемся.',
    },
    rights: { az: 'Sizin hüquqlarınız', en: 'Your rights', ru: 'Ваши права' },
    help: {
      az: 'Uşaq təhlükədədirsə, 112-yə zəng edin.',
      en: 'If the child is in danger, call 112.',
      ru: 'Если ребёнок в опасности, звоните 112.',
    },
    keep: {
      az: 'Bu keçidi başqasına göstərməyin: keçid kimdədirsə, bu səhifəni oxuya bilir. Keçidi itirsəniz və ya başqası onu görsə, bizə deyin, yenisini verərik.',
      en: 'Keep the link to yourself: whoever has it can read this page. If you lose it, or others have seen it, tell us and we give you a new one.',
      ru: 'Не показывайте ссылку другим: у кого есть ссылка, тот может прочитать эту страницу. Если вы её потеряете или её увидят другие, скажите нам, и мы дадим новую.',
    },
  },
} as const satisfies Readonly<Record<PageReader, Readonly<Record<string, Spoken>>>>;

/** What each of them may do (CRC 12, 13, 16, 37(d), 40; GC24 §18, 46). */
export const RIGHTS_OF: Readonly<Record<PageReader, readonly Spoken[]>> = {
  child: [
    {
      az: 'Gələ bilmirsənsə, bizə de. Başqa gün taparıq.',
      en: 'If you cannot come, tell us. We will find another day.',
      ru: 'Если не можешь прийти, скажи нам. Мы найдём другой день.',
    },
    {
      az: 'İstədiyin vaxt sual verə bilərsən.',
      en: 'You may ask anything, at any time.',
      ru: 'Ты можешь спросить о чём угодно и когда угодно.',
    },
    {
      az: 'Sənə uyğun olmayan bir şey varsa, de. Buna görə heç kim səni cəzalandıra bilməz.',
      en: 'If something is not right for you, say so. Nobody may punish you for that.',
      ru: 'Если тебе что-то не подходит, скажи об этом. Никто не имеет права наказать тебя за это.',
    },
    {
      az: 'Planı dəyişmək istəyirsənsə, bunu birlikdə danışa bilərik.',
      en: 'If you want to change the plan, we can talk about it.',
      ru: 'Если хочешь изменить план, мы можем это обсудить.',
    },
    {
      az: 'Pulsuz vəkil istəyə bilərsən.',
      en: 'You may ask for a lawyer. It costs you nothing.',
      ru: 'Ты можешь попросить адвоката. Это бесплатно.',
    },
  ],
  representative: [
    {
      az: 'Uşaq gələ bilmirsə, bizə deyin. Başqa gün taparıq.',
      en: 'If the child cannot come, tell us. We will find another day.',
      ru: 'Если ребёнок не может прийти, скажите нам. Мы найдём другой день.',
    },
    {
      az: 'İstədiyiniz vaxt sual verə bilərsiniz.',
      en: 'You may ask anything, at any time.',
      ru: 'Вы можете спросить о чём угодно и когда угодно.',
    },
    {
      az: 'Razı olmadığınız bir şey varsa, deyin. Buna görə nə sizə, nə də uşağa pis münasibət göstərilə bilməz.',
      en: 'If you do not agree with something, say so. Nobody may treat you or the child worse for that.',
      ru: 'Если вы с чем-то не согласны, скажите об этом. Из-за этого ни к вам, ни к ребёнку не станут относиться хуже.',
    },
    {
      az: 'Uşaq üçün pulsuz vəkil istəyə bilərsiniz.',
      en: 'You may ask for a lawyer for the child. It costs nothing.',
      ru: 'Вы можете попросить адвоката для ребёнка. Это бесплатно.',
    },
  ],
};
