const prefix = /^\s*(?:re|sv|vs|aw|fw|fwd|vedr|ang|antw|svar|automatisk svar|automatic reply|auto)\s*(?:\[\d+\])?\s*:\s*/i

/** The subject as it was first written: without "SV:", "Re:" and "VS:" before it. */
export function baseSubject(subject: string): string {
  let base = subject
  while (prefix.test(base)) base = base.replace(prefix, '')
  return base.replace(/\s+/g, ' ').trim().toLowerCase()
}
