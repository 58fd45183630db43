import { AGENCIES_BESIDE } from './agencies-beside';
import type { DemonstrationAgency } from './demonstration-agency';

/** One password for all demonstration accounts; they exist on a loopback demonstration only. */
export const DEMONSTRATION_PASSWORD = 'demonstration only 2026';

/** Agencies of the pilot's kind; the accounts are functions, not persons. */
export const DEMONSTRATION_AGENCIES: readonly DemonstrationAgency[] = [
  {
    key: 'administration',
    kind: 'administration',
    names: { az: 'Sistem administrasiyası', en: 'System administration', ru: 'Администрация системы' },
    districts: [],
    accounts: [
      { name: 'administrator@demo', display: 'Administrator', role: 'administrator' },
      { name: 'administrator2@demo', display: 'Second administrator', role: 'administrator' },
    ],
  },
  {
    key: 'police-sabunchi',
    kind: 'police-unit',
    names: {
      az: 'Sabunçu polis idarəsi',
      en: 'Sabunchi police office',
      ru: 'Сабунчинское управление полиции',
    },
    districts: ['sabunchi'],
    accounts: [
      { name: 'inspector@sabunchi.demo', display: 'Child inspector, Sabunchi', role: 'child-inspector' },
      { name: 'investigator@sabunchi.demo', display: 'Investigator, Sabunchi', role: 'investigator' },
      { name: 'supervisor@sabunchi.demo', display: 'Police supervisor, Sabunchi', role: 'police-supervisor' },
    ],
  },
  {
    key: 'police-narimanov',
    kind: 'police-unit',
    names: {
      az: 'Nərimanov polis idarəsi',
      en: 'Narimanov police office',
      ru: 'Наримановское управление полиции',
    },
    districts: ['narimanov'],
    accounts: [
      { name: 'inspector@narimanov.demo', display: 'Child inspector, Narimanov', role: 'child-inspector' },
      {
        name: 'supervisor@narimanov.demo',
        display: 'Police supervisor, Narimanov',
        role: 'police-supervisor',
      },
    ],
  },
  {
    key: 'prosecutor-baku',
    kind: 'prosecutor-office',
    names: { az: 'Bakı şəhər prokurorluğu', en: 'Baku city prosecutor', ru: 'Прокуратура города Баку' },
    districts: ['sabunchi', 'narimanov'],
    accounts: [{ name: 'prosecutor@baku.demo', display: 'Prosecutor, Baku city', role: 'prosecutor' }],
  },
  {
    key: 'prosecutor-sabunchi',
    kind: 'prosecutor-office',
    names: {
      az: 'Sabunçu rayon prokurorluğu',
      en: 'Sabunchi district prosecutor',
      ru: 'Прокуратура Сабунчинского района',
    },
    districts: ['sabunchi'],
    superior: 'prosecutor-baku',
    accounts: [{ name: 'prosecutor@sabunchi.demo', display: 'Prosecutor, Sabunchi', role: 'prosecutor' }],
  },
  {
    key: 'court-sabunchi',
    kind: 'court',
    names: { az: 'Sabunçu rayon məhkəməsi', en: 'Sabunchi district court', ru: 'Суд Сабунчинского района' },
    districts: ['sabunchi', 'narimanov'],
    accounts: [{ name: 'judge@sabunchi.demo', display: 'Judge, Sabunchi', role: 'judge' }],
  },
  {
    key: 'probation-sabunchi',
    kind: 'probation-office',
    names: {
      az: 'Sabunçu probasiya şöbəsi',
      en: 'Sabunchi probation office',
      ru: 'Отдел пробации Сабунчи',
    },
    districts: ['sabunchi', 'narimanov'],
    accounts: [
      {
        name: 'probation@sabunchi.demo',
        display: 'Probation officer, Sabunchi',
        role: 'probation-officer',
      },
      {
        name: 'senior-probation@sabunchi.demo',
        display: 'Senior probation officer, Sabunchi',
        role: 'probation-officer',
      },
    ],
  },
  {
    key: 'centre-sabunchi',
    kind: 'diversion-centre',
    names: {
      az: 'Sabunçu reabilitasiya mərkəzi',
      en: 'Sabunchi rehabilitation centre',
      ru: 'Реабилитационный центр Сабунчи',
    },
    districts: ['sabunchi', 'narimanov'],
    capacity: 40,
    accounts: [
      {
        name: 'coordinator@sabunchi.demo',
        display: 'Centre coordinator, Sabunchi',
        role: 'centre-coordinator',
      },
      {
        name: 'worker@sabunchi.demo',
        display: 'Case worker, Sabunchi',
        role: 'case-worker',
        profession: 'social worker',
      },
      {
        name: 'psychologist@sabunchi.demo',
        display: 'Psychologist, Sabunchi',
        role: 'facilitator',
        profession: 'psychologist',
      },
      {
        name: 'sociologist@sabunchi.demo',
        display: 'Sociologist, Sabunchi',
        role: 'facilitator',
        profession: 'sociologist',
      },
      {
        name: 'lawyer@sabunchi.demo',
        display: 'Centre lawyer, Sabunchi',
        role: 'facilitator',
        profession: 'centre lawyer',
      },
    ],
  },
  {
    key: 'centre-narimanov',
    kind: 'diversion-centre',
    names: {
      az: 'Nərimanov diversiya mərkəzi',
      en: 'Narimanov diversion centre',
      ru: 'Центр диверсии Нариманов',
    },
    districts: ['sabunchi', 'narimanov'],
    capacity: 30,
    accounts: [
      {
        name: 'coordinator@narimanov.demo',
        display: 'Centre coordinator, Narimanov',
        role: 'centre-coordinator',
      },
    ],
  },
  {
    key: 'clinic-baku',
    kind: 'legal-clinic',
    names: {
      az: 'Uşaqlar üçün hüquq klinikası',
      en: 'Children’s legal clinic',
      ru: 'Детская юридическая клиника',
    },
    districts: ['sabunchi', 'narimanov'],
    accounts: [
      { name: 'lawyer@clinic.demo', display: 'Clinic lawyer', role: 'clinic-lawyer' },
      { name: 'coordinator@clinic.demo', display: 'Clinic coordinator', role: 'clinic-coordinator' },
    ],
  },
  ...AGENCIES_BESIDE,
];

export const demonstrationNames = (): string[] =>
  DEMONSTRATION_AGENCIES.flatMap(({ accounts }) => accounts.map(({ name }) => name));
