const SECRET =
  /^(?:proxy-)?authorization$|^(?:set-)?cookie$|token|secret|api[-_]?key|access[-_]?key|passw(?:or)?d|^pwd$|^pass$|credential|session|sessid|^sid$|[-_.]sid$|^jwt$|^auth$|[-_]auth$|private[-_]?key|^dpop$/i;

/** Whether a field, parameter or cookie of that name holds something that should not be seen over a shoulder. */
export function isSecretName(name: string): boolean {
  return SECRET.test(name);
}
