/** A number for one gravity band: days of a measure, months of a limitation; the rule says which. */
export interface BandLimit {
  /** Code of list `gravity-bands`. */
  readonly band: string;
  readonly amount: number;
}

/** What an administrator can set on a rule, as dated data. */
export interface RuleParameters {
  /** Codes of list `gravity-bands`. */
  readonly bands?: readonly string[];
  /** The most earlier acts. */
  readonly most?: number;
  readonly limits?: readonly BandLimit[];
}

export const PARAMETER_NAMES = ['bands', 'most', 'limits'] as const;
export type ParameterName = (typeof PARAMETER_NAMES)[number];

/** The parameters that were given although the rule takes none such, and those that it misses. */
export function misfitsOf(takes: readonly ParameterName[], given: RuleParameters): ParameterName[] {
  return PARAMETER_NAMES.filter((name) => takes.includes(name) !== (given[name] !== undefined));
}

/** Every gravity band that the parameters name, with the pointer (RFC 6901) at which they name it. */
export function bandsIn({ bands = [], limits = [] }: RuleParameters): { band: string; pointer: string }[] {
  return [
    ...bands.map((band, n) => ({ band, pointer: `/parameters/bands/${n}` })),
    ...limits.map(({ band }, n) => ({ band, pointer: `/parameters/limits/${n}/band` })),
  ];
}

/** Does one band have two limits? Then nobody could say which counts. */
export const limitsContradict = ({ limits = [] }: RuleParameters): boolean =>
  new Set(limits.map(({ band }) => band)).size < limits.length;
