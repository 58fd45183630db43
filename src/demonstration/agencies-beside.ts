import type { DemonstrationAgency } from './demonstration-agency';

/** Those who help and protect a child without any charge, and those who watch over all. */
export const AGENCIES_BESIDE: readonly DemonstrationAgency[] = [
  {
    key: 'commission-sabunchi',
    kind: 'child-rights-commission',
    names: {
      az: 'Sabunçu uşaq hüquqları komissiyası',
      en: 'Sabunchi child rights commission',
      ru: 'Комиссия по правам ребёнка Сабунчи',
    },
    districts: ['sabunchi'],
    accounts: [
      {
        name: 'secretary@commission.demo',
        display: 'Commission secretary, Sabunchi',
        role: 'commission-secretary',
      },
    ],
  },
  {
    key: 'social-service-sabunchi',
    kind: 'social-service',
    names: {
      az: 'Sabunçu sosial xidməti',
      en: 'Sabunchi social service',
      ru: 'Социальная служба Сабунчи',
    },
    districts: ['sabunchi'],
    accounts: [
      {
        name: 'protection@sabunchi.demo',
        display: 'Protection officer, Sabunchi',
        role: 'protection-officer',
      },
    ],
  },
  {
    key: 'ombudsperson',
    kind: 'ombudsperson',
    names: { az: 'Ombudsman Aparatı', en: 'Office of the Ombudsperson', ru: 'Аппарат омбудсмена' },
    districts: [],
    accounts: [
      { name: 'ombudsperson@demo', display: 'Officer of the Ombudsperson', role: 'referring-officer' },
      {
        name: 'lead@ombudsperson.demo',
        display: 'Safeguarding lead, Ombudsperson',
        role: 'safeguarding-lead',
      },
    ],
  },
  {
    key: 'council',
    kind: 'council',
    names: { az: 'Uşaq hüquqları üzrə Şura', en: 'Council on Child Rights', ru: 'Совет по правам ребёнка' },
    districts: [],
    accounts: [{ name: 'analyst@council.demo', display: 'Council analyst', role: 'council-analyst' }],
  },
  {
    key: 'oversight',
    kind: 'oversight',
    names: { az: 'Nəzarət orqanı', en: 'Oversight body', ru: 'Надзорный орган' },
    districts: [],
    accounts: [{ name: 'officer@oversight.demo', display: 'Oversight officer', role: 'oversight-officer' }],
  },
];
