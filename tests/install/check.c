/* Compiled as C99 and C11 against an installed tree: the headers must suit both, and the library load. */
#include <stdio.h>
#include <sterna/sterna.h>

int main(void) {
  printf("sterna ABI %d\n", (int)sterna_abi_version());
  return sterna_abi_version() == 0;
}
