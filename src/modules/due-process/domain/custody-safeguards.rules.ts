import type { CustodyEntryKind } from './custody-log';
import type { Safeguard } from './gap';

/** A time in custody, as its safeguards ask for it; entries that were put right do not count. */
export interface CustodyFacts {
  readonly startedAt: Date;
  readonly endedAt: Date | null;
  readonly now: Date;
  readonly treatmentAsked: boolean;
  readonly log: readonly { readonly kind: CustodyEntryKind; readonly code: string | null }[];
}

/** After how long a child that is held must have eaten. */
const FOOD_AFTER_MS = 4 * 3_600_000;

const has = ({ log }: CustodyFacts, kind: CustodyEntryKind): boolean =>
  log.some((entry) => entry.kind === kind);

const askedHowTheyWereTreated: Safeguard<CustodyFacts> = {
  code: 'custody.ill-treatment-not-asked',
  citation: 'CRC 37(a); GC24 §95',
  holds: ({ endedAt, treatmentAsked }) => endedAt === null || treatmentAsked,
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
  holds: ({ log }) => log.some(({ kind, code }) => kind === 'separation' && code === 'apart'),
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
  holds: (facts) =>
    has(facts, 'food') || (facts.endedAt ?? facts.now).getTime() - facts.startedAt.getTime() < FOOD_AFTER_MS,
  missing: {
    az: 'Uşağa yemək verildiyi qeyd edilməyib.',
    en: 'It is not recorded that the child got food.',
    ru: 'Не записано, что ребёнка кормили.',
  },
};

/** What every time in custody owes to the child. */
export const custodySafeguards: readonly Safeguard<CustodyFacts>[] = [
  groundIsSaid,
  heldApartFromAdults,
  doctorSawTheChild,
  injuriesWereLookedFor,
  ateInTime,
  askedHowTheyWereTreated,
];
