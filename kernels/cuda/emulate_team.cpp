// Teams of several threads on the host: contexts that take turns, each running to its next barrier.
#include <ucontext.h>

#include <cstdio>
#include <cstdlib>
#include <memory>
#include <vector>

#include "kernels/cuda/emulate.h"

namespace stn::cuda {

namespace {

constexpr size_t kStack = 1 << 17;
struct Room {
  alignas(16) char bytes[16];
};
struct Fiber {
  ucontext_t context;
  std::unique_ptr<char[]> stack{new char[kStack]};
  bool ended;
};
struct TeamState {
  std::vector<Fiber> fibers = std::vector<Fiber>(static_cast<size_t>(team_size()));
  std::vector<Room> room = std::vector<Room>(fibers.size());
  ucontext_t starter;
  size_t running = 0;
  const std::function<void(int)>* thread = nullptr;
};
TeamState& state() {
  thread_local TeamState s;
  return s;
}

void run_fiber() {
  TeamState& s = state();
  (*s.thread)(static_cast<int>(s.running));
  s.fibers[s.running].ended = true;
}

}  // namespace

int team_size() {
  static const int size = [] {
    const char* wanted = std::getenv("STERNA_EMULATED_TEAM");
    return wanted ? std::atoi(wanted) : 1;
  }();
  return size;
}

void run_team(const std::function<void(int)>& thread) {
  TeamState& s = state();
  s.thread = &thread;
  for (Fiber& f : s.fibers) {
    getcontext(&f.context);
    f.context.uc_stack.ss_sp = f.stack.get();
    f.context.uc_stack.ss_size = kStack;
    f.context.uc_link = &s.starter;
    f.ended = false;
    makecontext(&f.context, run_fiber, 0);
  }
  for (size_t ended = 0, phase = 0; ended == 0; ++phase) {  // forth and back, as no order is promised
    for (size_t k = 0; k < s.fibers.size(); ++k) {
      s.running = phase % 2 ? s.fibers.size() - 1 - k : k;
      swapcontext(&s.starter, &s.fibers[s.running].context);
      ended += s.fibers[s.running].ended;
    }
    if (ended == 0 || ended == s.fibers.size()) continue;
    std::fprintf(stderr, "a thread of a team ended where another one waits for it\n");
    std::abort();
  }
}

void await_team() {
  TeamState& s = state();
  swapcontext(&s.fibers[s.running].context, &s.starter);
}

void* team_room(int rank) { return state().room[static_cast<size_t>(rank)].bytes; }

}  // namespace stn::cuda
