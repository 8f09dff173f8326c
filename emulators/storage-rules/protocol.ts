import type { Ruleset } from './ast.js';
import { buildRuleset } from './build.js';
import { verify } from './ruleset.js';
import { RuleError, type Value } from './values.js';
import { decode, type WireValue } from './wire.js';

/** One line that firebase-tools sends (lib/emulator/storage/rules/runtime.js). */
export interface RuntimeRequest {
  id: number;
  action: string;
  context?: {
    rulesetName?: string;
    source?: { files?: { name: string; content: string }[] };
    service?: string;
    path?: string;
    method?: string;
    variables?: Record<string, WireValue>;
  };
}

export interface RuntimeResponse {
  id: number;
  status: string;
  action: string;
  errors: string[];
  warnings: string[];
  result?: Record<string, unknown>;
}

/** `request.method` is the one variable that firebase-tools sends beside the others. */
function variables(context: NonNullable<RuntimeRequest['context']>): Map<string, Value> {
  const all = new Map(Object.entries(context.variables ?? {}).map(([name, wire]) => [name, decode(wire)]));
  const request = all.get('request');
  if (request instanceof Map) request.set('method', context.method ?? '');
  return all;
}

/** The runtime without its pipes: rulesets by name, one answer per request. */
export class Runtime {
  private readonly rulesets = new Map<string, Ruleset>();

  answer(request: RuntimeRequest): RuntimeResponse {
    const base = { id: request.id, status: 'ok', action: request.action, errors: [], warnings: [] };
    switch (request.action) {
      case 'load_ruleset':
        return { ...base, ...this.load(request) };
      case 'verify':
        return { ...base, ...this.verify(request) };
      default:
        return { ...base, status: 'error', errors: [`Action ${request.action} is not known.`] };
    }
  }

  private load({ context }: RuntimeRequest): Partial<RuntimeResponse> {
    const files = context?.source?.files ?? [];
    try {
      const ruleset = buildRuleset(files.map((file) => file.content).join('\n'));
      this.rulesets.set(context?.rulesetName ?? '', ruleset);
      return {
        result: { rulesVersion: ruleset.version },
        warnings: ruleset.unsupported.map(
          ({ what, line }) => `Line ${line}: ${what} is not supported, denied.`,
        ),
      };
    } catch (error) {
      const line = (error as { lineNumber?: number }).lineNumber;
      const place = `${files[0]?.name ?? 'storage.rules'}${line === undefined ? '' : `:${line}`}`;
      return { errors: [`${place}: ${(error as Error).message}`] };
    }
  }

  private verify({ context }: RuntimeRequest): Partial<RuntimeResponse> {
    const ruleset = this.rulesets.get(context?.rulesetName ?? '');
    if (!context || !ruleset)
      return { result: { permit: false }, warnings: ['Ruleset is not loaded, denied.'] };
    try {
      const { permit, warnings } = verify(ruleset, {
        service: context.service ?? '',
        method: context.method ?? '',
        path: context.path ?? '',
        variables: variables(context),
      });
      return { result: { permit }, warnings };
    } catch (error) {
      const why = error instanceof RuleError ? error.message : `internal error: ${String(error)}`;
      return { result: { permit: false }, warnings: [`Denied: ${why}`] };
    }
  }
}
