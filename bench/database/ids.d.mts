export declare const KIND: Readonly<
  Record<'agency' | 'account' | 'session' | 'child' | 'intake' | 'referral', number>
>;

export declare function seedId(kind: number, n: number): string;
