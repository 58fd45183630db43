import type { Spoken } from '../../../platform/print/spoken';

export const LEAFLET_TITLE: Spoken = {
  az: 'Uşaqlar və ailələr üçün',
  en: 'For children and families',
  ru: 'Для детей и семей',
};

/** One question of the leaflet, and what is answered. */
export interface LeafletPart {
  readonly head: Spoken;
  readonly text: Spoken;
}

/** What every child and family may know before they agree to anything (CRC 12, 13, 16, 40; GC24 §18, 46, 66–71). */
export const LEAFLET: readonly LeafletPart[] = [
  {
    head: { az: 'Söhbət nədən gedir?', en: 'What is this about?', ru: 'О чём речь?' },
    text: {
      az: 'Qanunu pozduğu deyilən uşaq bəzən məhkəməyə getmir. Bunun əvəzinə uşaq, ailə və mərkəz birlikdə plan qurur.',
      en: 'A child who is said to have broken the law need not always go to court. Instead the child, the family and a centre make a plan together.',
      ru: 'Ребёнку, о котором говорят, что он нарушил закон, не всегда нужно идти в суд. Вместо этого ребёнок, семья и центр вместе составляют план.',
    },
  },
  {
    head: { az: 'Kim qərar verir?', en: 'Who decides?', ru: 'Кто решает?' },
    text: {
      az: 'Əvvəlcə səndən soruşurlar. Razı ola və ya imtina edə bilərsən, sonra fikrini dəyişə də bilərsən. Heç kim səni məcbur edə bilməz.',
      en: 'You are asked first. You may say yes or no, and you may change your mind later. Nobody may force you.',
      ru: 'Сначала спрашивают тебя. Ты можешь согласиться или отказаться, а потом передумать. Никто не имеет права тебя заставлять.',
    },
  },
  {
    head: { az: 'Mənə kim kömək edir?', en: 'Who helps me?', ru: 'Кто мне поможет?' },
    text: {
      az: 'Qərar verməzdən əvvəl vəkillə danışa bilərsən. Bu, pulsuzdur. Yanında valideynin və ya etibar etdiyin başqa bir böyük ola bilər.',
      en: 'You may talk with a lawyer before you decide. It costs you nothing. A parent or another adult whom you trust can be with you.',
      ru: 'До решения ты можешь поговорить с адвокатом. Это бесплатно. Рядом с тобой может быть родитель или другой взрослый, которому ты доверяешь.',
    },
  },
  {
    head: { az: 'Planda nə yazılır?', en: 'What is in the plan?', ru: 'Что написано в плане?' },
    text: {
      az: 'Nəyi öyrənmək və ya dəyişmək istədiyin, sənə kimin kömək etdiyi və nə vaxt görüşdüyünüz. Planı sən və ailən imzalayır, onu dəyişmək olar.',
      en: 'What you want to learn or to change, who helps you, and when you meet. You and your family sign it, and it can be changed.',
      ru: 'Чему ты хочешь научиться или что изменить, кто тебе помогает и когда вы встречаетесь. План подписываешь ты и твоя семья, и его можно менять.',
    },
  },
  {
    head: { az: 'Başqaları biləcəkmi?', en: 'Will others know?', ru: 'Узнают ли другие?' },
    text: {
      az: 'Danışdıqların sənə kömək edənlərdə qalır. Məktəbə və qonşulara sənin razılığın olmadan heç nə deyilmir. Yalnız sən və ya başqası təhlükədə olsa, başqalarına deməliyik.',
      en: 'What you tell stays with those who help you. School and neighbours are told nothing without your consent. Only if you or somebody else is in danger do we have to tell others.',
      ru: 'То, что ты рассказываешь, остаётся у тех, кто тебе помогает. Школе и соседям без твоего согласия ничего не говорят. Только если ты или кто-то другой в опасности, мы должны сказать другим.',
    },
  },
  {
    head: { az: 'Sonra nə olur?', en: 'What happens in the end?', ru: 'Что будет потом?' },
    text: {
      az: 'Razılaşdırılanları yerinə yetirdikdə iş bitir. Bu, məhkumluq deyil.',
      en: 'When you have done what was agreed, the matter is over. It is not a conviction.',
      ru: 'Когда ты выполнишь то, о чём договорились, всё закончено. Это не судимость.',
    },
  },
  {
    head: { az: 'Bir şey düz deyilsə?', en: 'And if something is wrong?', ru: 'А если что-то не так?' },
    text: {
      az: 'Səninlə pis rəftar edirlərsə, bunu bizə, vəkilinə və ya Ombudsmana de. Təhlükə varsa, 112-yə zəng et.',
      en: 'If you are treated badly, tell us, your lawyer or the Ombudsperson. If you are in danger, call 112.',
      ru: 'Если с тобой плохо обращаются, скажи об этом нам, своему адвокату или Омбудсмену. Если ты в опасности, звони 112.',
    },
  },
];
