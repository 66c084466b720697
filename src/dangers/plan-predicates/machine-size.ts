/** How large a class of machine is, as far as its name says. */

/** AWS counts from here: each step doubles, `xlarge` is four processors. */
const WORDS = ['nano', 'micro', 'small', 'medium', 'large', 'xlarge'];

export interface MachineSize {
  /** Sizes of another way of counting cannot be compared. */
  counting: string;
  /** Processors, or something that grows with them. */
  size: number;
}

/** Size of `m5.2xlarge`, `db.r6g.large`, `n2-standard-8`, `db-custom-4-15360`, `Standard_D4s_v5`, `GP_Gen5_8`, `S3`; `undefined` for other names. */
export function machineSize(name: string): MachineSize | undefined {
  return amazon(name) ?? google(name) ?? azure(name);
}

function amazon(name: string): MachineSize | undefined {
  const [, times, word] = /\.(\d{0,3})(nano|micro|small|medium|large|xlarge)(?:\.search|\.elasticsearch)?$/.exec(name) ?? [];
  if (word === undefined) return undefined;
  return { counting: 'aws', size: 2 ** (WORDS.indexOf(word) - 3) * (times === '' || times === undefined ? 1 : Number(times)) };
}

const GOOGLE_SHARED: Readonly<Record<string, number>> = { micro: 0.25, small: 0.5, medium: 1 };

function google(name: string): MachineSize | undefined {
  const shared = /^(?:db-)?[efg]\d-(micro|small|medium)$/.exec(name)?.[1];
  if (shared !== undefined) return { counting: 'google', size: GOOGLE_SHARED[shared] as number };
  const cores =
    /^(?:db-)?(?:[a-z]\d+[a-z]{0,2}-)?custom-(\d{1,3})-\d+/.exec(name)?.[1] ??
    /^(?:db-)?(?:[a-z]\d+[a-z]{0,2}|perf-optimized)-(?:[a-zA-Z]+-)?(\d{1,3})(?:-lssd|-metal)?$/.exec(name)?.[1];
  return cores === undefined ? undefined : { counting: 'google', size: Number(cores) };
}

const AZURE_TIERS = ['free', 'basic', 's0', 's1', 's2', 's3', 's4', 's6', 's7', 's9', 's12'];

function azure(name: string): MachineSize | undefined {
  const machine = /Standard_[A-Z]{1,3}(\d{1,3})/.exec(name)?.[1];
  if (machine !== undefined) return { counting: 'azure', size: Number(machine) };
  const cores = /^(?:GP|BC|MO|B|HS)_(?:S_)?Gen\d_(\d{1,3})$/.exec(name)?.[1];
  if (cores !== undefined) return { counting: 'azure cores', size: Number(cores) };
  const premium = /^P(\d{1,2})$/.exec(name)?.[1];
  if (premium !== undefined) return { counting: 'azure units', size: 100 + Number(premium) };
  const tier = AZURE_TIERS.indexOf(name.toLowerCase());
  return tier < 0 ? undefined : { counting: 'azure units', size: tier };
}
