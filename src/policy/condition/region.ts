/** Where a thing is, as far as a plan says. */
import type { KeptChange } from '../../model/item.ts';
import { isObject, type Json } from '../../model/json.ts';

/** Region of the object before the change, else after it, else of its provider; undefined where nothing tells. */
export function regionOf({ before, after, plan }: KeptChange): string | undefined {
  return ofObject(before) ?? ofObject(after) ?? plan?.providerRegion;
}

function ofObject(object: Json): string | undefined {
  if (!isObject(object)) return undefined;
  const text = (name: string): string | undefined => {
    const value = Object.hasOwn(object, name) ? object[name] : undefined;
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const named = text('region') ?? text('location');
  if (named !== undefined) return plain(named);
  const zone = text('availability_zone') ?? text('zone');
  if (zone !== undefined) return ofZone(zone);
  return ofArn(text('arn')) ?? ofArn(text('id'));
}

/** Azure takes `West Europe` for `westeurope`; Google takes the address of a region for its name. */
function plain(region: string): string {
  return region
    .slice(region.lastIndexOf('/') + 1)
    .replaceAll(' ', '')
    .toLowerCase();
}

/** `eu-central-1a` of AWS, `europe-west3-a` of Google. */
function ofZone(zone: string): string | undefined {
  return /^([a-z]+(?:-[a-z]+)+-?\d+)-?[a-z]$/.exec(plain(zone))?.[1];
}

/** `arn:aws:rds:eu-central-1:123456789012:db:main`; IAM and S3 leave the region out. */
function ofArn(arn: string | undefined): string | undefined {
  return /^arn:[a-z-]+:[a-z0-9-]+:([a-z0-9-]+):/.exec(arn ?? '')?.[1];
}
