import type { CustodyEntryKind } from './custody-log';
import type { Safeguard } from './gap';

/** A time in custody, as its safeguards ask for it; entries that were put right do not count. */
export interface CustodyFacts {
  /** Null when the child was not apprehended. */
  readonly apprehendedAt: Date | null;
  readonly startedAt: Date;
  readonly endedAt: Date | null;
  readonly now: Date;
  /** When the child was last asked in private how they were treated. */
  readonly treatmentAskedAt: Date | null;
  /** Was the child let go to somebody whom a conflict of interest bars, as far as the actor may know? */
  readonly wentToBarred: boolean;
  /** Does a record under another number of the child say that it was held at the same time? */
  readonly isHeldTwice: boolean;
  /** Was it made shorter by who recorded it, and by nobody else? */
  readonly isShortenedAlone: boolean;
  /** Was a judge told of afterwards by one person alone? */
  readonly isJudgeToldAlone: boolean;
  readonly log: readonly LoggedEntry[];
}

/** One entry of the log that stands. */
export interface LoggedEntry {
  readonly kind: CustodyEntryKind;
  readonly code: string | null;
  readonly happenedAt: Date;
}

const HOUR_MS = 3_600_000;

/** After how long a child that is held must have eaten. */
const FIRST_FOOD_MS = 4 * HOUR_MS;

/** How long it may be from one meal to the next, a night between them. */
const NEXT_FOOD_MS = 12 * HOUR_MS;

/** A child that is asked long before it is let go cannot tell of what comes then, and is still afraid. */
const AT_RELEASE_MS = HOUR_MS;

/** Both times are written by hand, from two watches, to the next five minutes; the clocks count from the earlier one. */
const ROUNDED_BY_MS = 5 * 60_000;

const has = ({ log }: CustodyFacts, kind: CustodyEntryKind): boolean =>
  log.some((entry) => entry.kind === kind);

const askedHowTheyWereTreated: Safeguard<CustodyFacts> = {
  code: 'custody.ill-treatment-not-asked',
  citation: 'CRC 37(a); GC24 §95',
  holds: ({ endedAt, treatmentAskedAt: askedAt }) =>
    endedAt === null || (askedAt !== null && endedAt.getTime() - askedAt.getTime() <= AT_RELEASE_MS),
  missing: {
    az: 'Uşaq buraxılarkən onunla necə davranıldığı təkbətək soruşulmayıb.',
    en: 'The child was not asked in private, when custody ended, how they were treated.',
    ru: 'При освобождении ребёнка не спросили наедине, как с ним обращались.',
  },
};

const doctorSawTheChild: Safeguard<CustodyFacts> = {
  code: 'custody.no-medical-check',
  citation: 'CRC 24, 37(c); BR 13.5; GC24 §95',
  holds: (facts) => has(facts, 'medical-check'),
  missing: {
    az: 'Tibbi müayinə qeyd edilməyib.',
    en: 'No medical check is recorded.',
    ru: 'Медицинский осмотр не записан.',
  },
};

const injuriesWereLookedFor: Safeguard<CustodyFacts> = {
  code: 'custody.injuries-not-looked-for',
  citation: 'CRC 37(a), (c); GC24 §95',
  holds: (facts) => has(facts, 'injuries'),
  missing: {
    az: 'Xəsarətlərin olub-olmadığı qeyd edilməyib.',
    en: 'It is not recorded whether there were injuries.',
    ru: 'Не записано, были ли телесные повреждения.',
  },
};

const heldApartFromAdults: Safeguard<CustodyFacts> = {
  code: 'custody.not-apart-from-adults',
  citation: 'CRC 37(c); BR 13.4; GC24 §92',
  holds: ({ log }) => {
    const told = log.filter(({ kind }) => kind === 'separation').map(({ code }) => code);
    return told.includes('apart') && !told.includes('with-adults');
  },
  missing: {
    az: 'Uşağın böyüklərdən ayrı saxlanıldığı qeyd edilməyib.',
    en: 'It is not recorded that the child was held apart from adults.',
    ru: 'Не записано, что ребёнка содержали отдельно от взрослых.',
  },
};

const groundIsSaid: Safeguard<CustodyFacts> = {
  code: 'custody.no-ground',
  citation: 'CRC 37(b); BR 13.1; GC24 §85',
  holds: (facts) => has(facts, 'ground'),
  missing: {
    az: 'Saxlanılmanın əsası qeyd edilməyib.',
    en: 'No ground for the custody is recorded.',
    ru: 'Основание задержания не записано.',
  },
};

const ateInTime: Safeguard<CustodyFacts> = {
  code: 'custody.no-food',
  citation: 'CRC 37(c); BR 13.5',
  holds: ({ startedAt, endedAt, now, log }) => {
    const meals = log.filter(({ kind }) => kind === 'food').map(({ happenedAt }) => happenedAt.getTime());
    const instants = [...meals.sort((one, other) => one - other), (endedAt ?? now).getTime()];
    return instants.every((at, index) => {
      const before = instants[index - 1];
      return before === undefined ? at - startedAt.getTime() < FIRST_FOOD_MS : at - before < NEXT_FOOD_MS;
    });
  },
  missing: {
    az: 'Uşağa vaxtında yemək verildiyi qeyd edilməyib.',
    en: 'It is not recorded that the child got food in time.',
    ru: 'Не записано, что ребёнка вовремя кормили.',
  },
};

const apprehensionCameFirst: Safeguard<CustodyFacts> = {
  code: 'custody.before-apprehension',
  citation: 'CRC 37(b), (d); BR 10, 21.1',
  holds: ({ apprehendedAt, startedAt }) =>
    apprehendedAt === null || apprehendedAt.getTime() - startedAt.getTime() <= ROUNDED_BY_MS,
  missing: {
    az: 'Saxlanılma qeydi tutulmanın qeyd edilmiş vaxtından əvvəl başlayır.',
    en: 'Custody began before the apprehension that is recorded.',
    ru: 'Запись о содержании начинается раньше записанного задержания.',
  },
};

/** Recording it is right; whom the child fears, or who harmed it, is no safe place to go to. */
const wentToSafeHands: Safeguard<CustodyFacts> = {
  code: 'custody.released-to-whom-a-conflict-bars',
  citation: 'CRC 3, 19; BR 10.1',
  holds: ({ wentToBarred }) => !wentToBarred,
  missing: {
    az: 'Uşaq maraqları toqquşan şəxsə təhvil verilib.',
    en: 'The child was let go to somebody with a conflict of interest.',
    ru: 'Ребёнок передан лицу, у которого есть конфликт интересов.',
  },
};

/** Two numbers turned out to be one child: one of the records is wrong, and each unit looks at its own. */
const heldOnceAtATime: Safeguard<CustodyFacts> = {
  code: 'custody.held-twice-at-once',
  citation: 'CRC 37(b), (d); BR 21.1',
  holds: ({ isHeldTwice }) => !isHeldTwice,
  missing: {
    az: 'Başqa bir qeydə görə, uşaq həmin vaxt başqa yerdə saxlanılıb.',
    en: 'Another record says that the child was held elsewhere at the same time.',
    ru: 'По другой записи, ребёнка в это же время содержали в другом месте.',
  },
};

/** Shorter by the hand of who held the child, it may let count as free what was said in custody. */
const shortenedByTwo: Safeguard<CustodyFacts> = {
  code: 'custody.shortened-alone',
  citation: 'CRC 37(b), (d); BR 21.1; GC24 §95',
  holds: ({ isShortenedAlone }) => !isShortenedAlone,
  missing: {
    az: 'Saxlanılma müddətini onu qeyd edən şəxs özü qısaldıb; başqa şəxs bunu təsdiq etməyib.',
    en: 'Who recorded the custody made it shorter; nobody else has confirmed that.',
    ru: 'Время содержания сократил тот, кто его записал; никто другой этого не подтвердил.',
  },
};

/** Told afterwards, a judge ends the time that counts: nobody makes good alone what was late. */
const judgeToldByTwo: Safeguard<CustodyFacts> = {
  code: 'custody.judge-told-alone',
  citation: 'CRC 37(d); GC24 §90; BR 10.2, 21.1',
  holds: ({ isJudgeToldAlone }) => !isJudgeToldAlone,
  missing: {
    az: 'Uşağın hakim qarşısına çıxarıldığını sonradan yalnız bir şəxs qeyd edib.',
    en: 'Only one person told afterwards that the child was brought before a judge.',
    ru: 'О том, что ребёнка доставили к судье, позже сообщил только один человек.',
  },
};

/** What every time in custody owes to the child. */
export const custodySafeguards: readonly Safeguard<CustodyFacts>[] = [
  groundIsSaid,
  apprehensionCameFirst,
  heldOnceAtATime,
  shortenedByTwo,
  judgeToldByTwo,
  heldApartFromAdults,
  doctorSawTheChild,
  injuriesWereLookedFor,
  ateInTime,
  askedHowTheyWereTreated,
  wentToSafeHands,
];
