/** The type of a resource of which only the name of its type is known. */
import { cloudControlType, terraformType } from '../cloudformation-change-set/resource-types.ts';

interface NamedType {
  type: string;
  writtenType?: string;
}

/** `awscc_rds_db_instance` is `aws_db_instance`; what only its attributes would tell, as with `azapi`, keeps its own. */
export function typeNamed(written: string): NamedType {
  const own = written.startsWith('awscc_') ? cloudControlType(written) : undefined;
  const type = own === undefined ? own : terraformType(own, () => undefined);
  return type === undefined || type === own ? { type: written } : { type, writtenType: written };
}
