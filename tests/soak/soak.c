/* Makes and releases 1,000,000 small tensors and 100,000 of 1 MB: memory may not grow, no handle may be left.
   Run by ci/language/c soak; every other language has the same test of its own. */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include <sterna/sterna.h>

#define OK(call)                                                  \
  do {                                                            \
    sterna_error *error_ = (call);                                \
    if (error_) {                                                 \
      fprintf(stderr, "%s\n", sterna_error_message(error_).data); \
      exit(1);                                                    \
    }                                                             \
  } while (0)

enum { MB = 1 << 20, GROWTH = 16, LIMIT = 1024 };

static double resident_mb(void) {
  long pages = 0;
  FILE *f = fopen("/proc/self/statm", "r");
  if (!f || fscanf(f, "%*s %ld", &pages) != 1) exit(1);
  fclose(f);
  return (double)pages * (double)sysconf(_SC_PAGESIZE) / MB;
}

/* Makes tensors of `size` floats; the first tenth is the warm-up. */
static int soak(const char *what, long count, int64_t size) {
  double warm = 0, most = 0;
  for (long i = 0; i < count; ++i) {
    sterna_tensor *t;
    OK(sterna_ones(&size, 1, NULL, &t));
    sterna_tensor_release(t);
    if (i % (count / 100)) continue;
    double now = resident_mb();
    if (i <= count / 10) warm = now > warm ? now : warm;
    most = now > most ? now : most;
  }
  long live = (long)sterna_debug_live_handles();
  printf("%s: %.0f MB after the warm-up, %.0f MB at most, %ld live handles\n", what, warm, most, live);
  return most - warm <= GROWTH && most <= LIMIT && live == 0;
}

int main(void) {
  int passed = soak("1,000,000 of 4 bytes", 1000000, 1) + soak("100,000 of 1 MB", 100000, MB / 4);
  printf("%d passed, %d failed\n", passed, 2 - passed);
  return passed != 2;
}
