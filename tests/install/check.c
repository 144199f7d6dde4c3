/* Compiled as C99, C11 and C++17 against an installed tree: the headers must suit all three, and the library load. */
#include <stdio.h>
#include <sterna/sterna.h>

int main(void) {
  printf("sterna ABI %d\n", (int)sterna_abi_version());
  return sterna_abi_version() == 0;
}
