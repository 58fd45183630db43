import type { Language } from '../../../platform/persistence/request-facts';
import type { WorkKind } from '../../../platform/policy/work-items';

/** How many things of a kind wait. */
export interface Waiting {
  readonly kind: WorkKind;
  readonly count: number;
}

/** A letter as it is sent. */
export interface NoticeLetter {
  readonly subject: string;
  readonly text: string;
}

interface Words {
  readonly subject: (count: number) => string;
  readonly opening: string;
  readonly where: string;
  readonly closing: string;
  readonly kinds: Readonly<Record<WorkKind, string>>;
}

const AZ: Words = {
  subject: (count) => `Sizi gözləyən işlər: ${count}`,
  opening: 'İş masanızda gözləyən işlər:',
  where: 'Onları burada görə bilərsiniz:',
  closing: 'Bu məktubda şəxsi məlumat yoxdur. Ona cavab yazmayın.',
  kinds: {
    aftercare: 'bağlandıqdan sonra əlaqələr',
    appointment: 'nəticəsi yazılmamış gəlişlər',
    case: 'işlər',
    'case-link': 'əlaqəli işlər',
    'case-return': 'geri qaytarılan işlər',
    'child-merge': 'eyni uşaq haqqında təkliflər',
    clock: 'müddətlər',
    concern: 'narahatlıqlar',
    conference: 'müşavirələr',
    consent: 'razılıqlar',
    'copy-request': 'istənilən surətlər',
    'court-report': 'tədbirlər barədə hesabatlar',
    difficulty: 'çətinliklər',
    'eighteenth-birthday': 'yetkinlik yaşı',
    'file-review': 'sənədlərin yoxlanması',
    handover: 'müdafiəyə təhvil',
    hearing: 'məhkəmə iclasları',
    instalment: 'gecikmiş ödənişlər',
    intake: 'qəbullar',
    'ledger-line': 'təsdiqlənməli qeydlər',
    mandate: 'mandatlar',
    message: 'mesajlar',
    'new-act': 'yeni əməllər haqqında məlumat',
    order: 'alternativ tədbirlər',
    plan: 'planlar',
    'pre-decision-report': 'qərardan əvvəlki hesabatlar',
    'preventive-registration': 'profilaktik uçot',
    'progress-review': 'gedişin yoxlanması',
    'programme-wait': 'proqram növbələri',
    referral: 'yönləndirmələr',
    report: 'hesabatlar',
    'restorative-agreement': 'imzalanacaq barışıqlar',
    'restorative-process': 'barışıq üzrə vədlər',
    review: 'yenidən baxılma',
    'safety-step': 'təhlükəsizlik addımları',
    session: 'görüşlər',
    'session-note': 'görüş qeydləri',
    'supervision-talk': 'iş üzrə söhbətlər',
    task: 'tapşırıqlar',
    transfer: 'başqa mərkəzə keçid',
    'webhook-delivery': 'çatdırılmamış bildirişlər',
  },
};

const EN: Words = {
  subject: (count) => `Work that waits for you: ${count}`,
  opening: 'On your desk there wait:',
  where: 'You find it here:',
  closing: 'This letter holds no personal data. Please do not answer it.',
  kinds: {
    aftercare: 'contacts after the closure',
    appointment: 'dates of which the outcome is not told',
    case: 'cases',
    'case-link': 'linked cases',
    'case-return': 'returned cases',
    'child-merge': 'proposals that two children are one',
    clock: 'clocks',
    concern: 'concerns',
    conference: 'conferences',
    consent: 'consents',
    'copy-request': 'copies that were asked for',
    'court-report': 'reports on orders',
    difficulty: 'difficulties',
    'eighteenth-birthday': 'coming of age',
    'file-review': 'reviews of files',
    handover: 'handovers to protection',
    hearing: 'hearings',
    instalment: 'late payments',
    intake: 'intakes',
    'ledger-line': 'entries to verify',
    mandate: 'mandates',
    message: 'messages',
    'new-act': 'new acts that were told',
    order: 'orders',
    plan: 'plans',
    'pre-decision-report': 'reports before a decision',
    'preventive-registration': 'preventive registrations',
    'progress-review': 'progress reviews',
    'programme-wait': 'waits for programmes',
    referral: 'referrals',
    report: 'reports',
    'restorative-agreement': 'agreements to sign',
    'restorative-process': 'promises of agreements',
    review: 'reviews of decisions',
    'safety-step': 'safety steps',
    session: 'sessions',
    'session-note': 'notes of sessions',
    'supervision-talk': 'talks about the work',
    task: 'tasks',
    transfer: 'transfers',
    'webhook-delivery': 'messages that were not delivered',
  },
};

const RU: Words = {
  subject: (count) => `Вас ждут дела: ${count}`,
  opening: 'На вашем рабочем столе ждут:',
  where: 'Вы найдёте их здесь:',
  closing: 'В этом письме нет личных данных. Пожалуйста, не отвечайте на него.',
  kinds: {
    aftercare: 'контакты после закрытия',
    appointment: 'явки, исход которых не записан',
    case: 'дела',
    'case-link': 'связанные дела',
    'case-return': 'возвращённые дела',
    'child-merge': 'предложения считать двух детей одним',
    clock: 'сроки',
    concern: 'опасения',
    conference: 'совещания',
    consent: 'согласия',
    'copy-request': 'запрошенные копии',
    'court-report': 'отчёты о мерах',
    difficulty: 'трудности',
    'eighteenth-birthday': 'совершеннолетие',
    'file-review': 'проверки дел',
    handover: 'передачи в защиту',
    hearing: 'судебные заседания',
    instalment: 'просроченные платежи',
    intake: 'первичные записи',
    'ledger-line': 'записи на проверку',
    mandate: 'поручения на защиту',
    message: 'сообщения',
    'new-act': 'сообщения о новых деяниях',
    order: 'альтернативные меры',
    plan: 'планы',
    'pre-decision-report': 'доклады до решения',
    'preventive-registration': 'профилактический учёт',
    'progress-review': 'проверки хода работы',
    'programme-wait': 'очереди на программы',
    referral: 'направления',
    report: 'отчёты',
    'restorative-agreement': 'соглашения на подпись',
    'restorative-process': 'обещания по соглашениям',
    review: 'пересмотры решений',
    'safety-step': 'шаги безопасности',
    session: 'встречи',
    'session-note': 'записи встреч',
    'supervision-talk': 'беседы о работе',
    task: 'задания',
    transfer: 'переводы в другой центр',
    'webhook-delivery': 'недоставленные уведомления',
  },
};

const WORDS: Readonly<Record<Language, Words>> = { az: AZ, en: EN, ru: RU };

/** Says how much waits of which kind, and where to look; of a child not even the initials (CRC 16; GC24 §67). */
export function writeLetter(language: Language, waiting: readonly Waiting[], place: string): NoticeLetter {
  const { subject, opening, where, closing, kinds } = WORDS[language];
  const all = waiting.reduce((sum, { count }) => sum + count, 0);
  const lines = waiting.map(({ kind, count }) => `- ${kinds[kind]}: ${count}`);
  return { subject: subject(all), text: [opening, ...lines, '', where, place, '', closing, ''].join('\n') };
}
